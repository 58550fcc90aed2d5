import { allWords, type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords, lexicon } from '../../lexicon/lookup.ts';
import type { PhrasingContent } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { asks, mayFollowMark } from '../../values/asks.ts';

const openersIn = madeOf(({ questionWords }): ReadonlySet<string> => new Set(questionWords));

const anyLetter = /\p{L}/u;
/** The first word, as a lexicon knows it. */
const firstWord = /[\p{L}\p{N}%.&+-]+/u;
/** Phrases of several words, which mean nothing else in another language. */
const inviting = lexicon(allWords.invitations).phrases;

const longestQuestion = 300;
const longestTitle = 120;

/** Signs that end a sentence, a label or a part of either. */
const endsOtherwise: readonly string[] = ['.', '!', ':', ';', ','];

/** Tells whether a text ends as a question does; what closes a quotation or a bracket may stand behind the mark. */
export function isQuestion(text: string): boolean {
  if (text.length > longestQuestion) return false;
  return asks(text) && anyLetter.test(text) && !invites(text) && !endsInCall(text);
}

/** A mark in the brackets of a call says that what stands before it may be left out: `parse(text, options?)`. */
function endsInCall(text: string): boolean {
  return text.endsWith(')') && /[\w$]\(/.test(text.slice(Math.max(0, text.lastIndexOf('(') - 1)));
}

/** Tells whether a page asks its readers, so that they write, subscribe or read on; it does not answer that. */
export function invites(text: string): boolean {
  const first = firstWord.exec(text.toLowerCase());
  const beginnings = first ? inviting.get(first[0]) : undefined;
  if (beginnings === undefined) return false;
  const words = asWords(text);
  return beginnings.some((beginning) => words.startsWith(beginning));
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
    if (!mayFollowMark(value)) return asks(value);
    at -= 1;
  }
  return false;
}

/** Tells whether a text that stands among questions is one too: it ends as one, or opens as one and is no sentence. */
export function mayAsk(text: string, words: ChosenWords): boolean {
  return isQuestion(text) || opensAsQuestion(text, words);
}

/** Tells whether a text begins with a word that asks, and is no sentence. */
export function opensAsQuestion(text: string, words: ChosenWords): boolean {
  const openers = openersIn(words);
  if (text.length > longestTitle || endsOtherwise.includes(text.charAt(text.length - 1))) return false;
  const start = text.search(anyLetter);
  const end = text.indexOf(' ', start);
  // A word alone asks nothing.
  if (start === -1 || end === -1) return false;
  const behind = text.indexOf(' ', end + 1);
  const isOpened =
    openers.has(text.slice(start, end).toLowerCase()) ||
    (behind !== -1 && openers.has(text.slice(start, behind).toLowerCase()));
  return isOpened && !invites(text);
}
