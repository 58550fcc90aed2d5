import { allWords, type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords, hasWordAt, lexicon, type WordTable, wordTable } from '../../lexicon/lookup.ts';
import type { PhrasingContent } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { asks, mayFollowMark } from '../../values/asks.ts';
import { hasLetter, letterAt } from '../../values/letters.ts';

const openersIn = madeOf(({ questionWords }): WordTable => wordTable(questionWords));

/** Phrases of several words, which mean nothing else in another language. */
const inviting = lexicon(allWords.invitations).phrases;
const firstInviting = wordTable(inviting.keys());

const longestQuestion = 300;
const longestTitle = 120;

/** Signs that end a sentence, a label or a part of either. */
const endsOtherwise: readonly string[] = ['.', '!', ':', ';', ','];

/** Tells whether a text ends as a question does; closing quotation marks or brackets may follow the mark. */
export function isQuestion(text: string): boolean {
  if (text.length > longestQuestion) return false;
  return asks(text) && hasLetter(text) && !invites(text) && !endsInCall(text);
}

/** In the brackets of a call a question mark means optional: `parse(text, options?)`. */
function endsInCall(text: string): boolean {
  return text.endsWith(')') && /[\w$]\(/.test(text.slice(Math.max(0, text.lastIndexOf('(') - 1)));
}

/** Tells whether a text invites readers to write, subscribe or read on; pages do not answer such questions. */
export function invites(text: string): boolean {
  const words = asWords(text);
  const end = words.indexOf(' ', 1);
  if (!hasWordAt(firstInviting, words, 1, end)) return false;
  const beginnings = inviting.get(words.slice(1, end));
  return beginnings?.some((beginning) => words.startsWith(beginning)) === true;
}

/** Tells whether a line ends as a question does, without `toLine`. */
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

/** Tells whether a text among questions is one too: it ends as one, or opens as one and is no sentence. */
export function mayAsk(text: string, words: ChosenWords): boolean {
  return isQuestion(text) || opensAsQuestion(text, words);
}

/** Tells whether a text begins with a question word and is no sentence. */
export function opensAsQuestion(text: string, words: ChosenWords): boolean {
  const openers = openersIn(words);
  if (text.length > longestTitle || endsOtherwise.includes(text.charAt(text.length - 1))) return false;
  const lower = text.toLowerCase();
  const start = letterAt(lower);
  const end = lower.indexOf(' ', start);
  // One word is no question.
  if (start === -1 || end === -1) return false;
  const behind = lower.indexOf(' ', end + 1);
  const isOpened = hasWordAt(openers, lower, start, end) || (behind !== -1 && hasWordAt(openers, lower, start, behind));
  return isOpened && !invites(text);
}
