import { asWords, lexicon } from '../../lexicon/lookup.ts';
import { invitations, questionMarks, questionWords } from '../../lexicon/questions.ts';
import type { PhrasingContent } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';

const openers: ReadonlySet<string> = new Set(Object.values(questionWords).flat());

const anyLetter = /\p{L}/u;
const inviting = lexicon(Object.values(invitations).flat()).phrases;

/** The characters that may stand behind the mark of a question. */
const closing = new Set([...'"\'”’»)]*  \u3000…']);
const longestQuestion = 300;
const longestTitle = 120;

/** Tells whether a text ends as a question does; what closes a quotation or a bracket may stand behind the mark. */
export function isQuestion(text: string): boolean {
  if (text.length > longestQuestion) return false;
  let end = text.length;
  while (closing.has(text.charAt(end - 1))) end -= 1;
  return questionMarks.includes(text.charAt(end - 1)) && anyLetter.test(text) && !invites(text);
}

/** Tells whether a page asks its readers, so that they write, subscribe or read on; it does not answer that. */
export function invites(text: string): boolean {
  const words = asWords(text);
  const beginnings = inviting.get(words.slice(1, words.indexOf(' ', 1)));
  return beginnings?.some((beginning) => words.startsWith(beginning)) === true;
}

/** Tells whether a line ends as a question does, without taking its text. */
export function endsAsQuestion(children: readonly PhrasingContent[]): boolean {
  let siblings: readonly PhrasingContent[] = children;
  for (let at = siblings.length - 1; at >= 0; ) {
    const node = siblings[at] as PhrasingContent;
    if (isParent(node)) {
      siblings = node.children;
      at = siblings.length - 1;
      continue;
    }
    const value = 'value' in node ? node.value : '';
    let end = value.length;
    while (closing.has(value.charAt(end - 1))) end -= 1;
    if (end > 0) return questionMarks.includes(value.charAt(end - 1));
    at -= 1;
  }
  return false;
}

/** Tells whether a text that stands among questions is one too: it ends as one, or opens as one and is no sentence. */
export function mayAsk(text: string): boolean {
  if (isQuestion(text)) return true;
  if (text.length > longestTitle || /[.!:;,]$/.test(text)) return false;
  const [first = '', second, third] = text.slice(text.search(anyLetter)).toLowerCase().split(' ', 3);
  // A word alone asks nothing.
  if (second === undefined) return false;
  const isOpened = openers.has(first) || (third !== undefined && openers.has(`${first} ${second}`));
  return isOpened && !invites(text);
}
