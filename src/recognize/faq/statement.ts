/** Han and kana have no spaces between words: each character counts as one. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu;

/** Answers that share a smaller part of the words of the shorter one differ. */
const leastShared = 0.6;

/**
 * Returns a statement of a page as plain text in lower case. Statements are plain text, markup, markup that was escaped
 * again, or contain JSON escapes that lost their backslash.
 */
function plainOf(text: string): string {
  const markup = text
    .replace(/&amp;/gi, '&')
    .replace(/&lt;|u003c/gi, '<')
    .replace(/&gt;|u003e/gi, '>')
    .replace(/u00(?:2\d|a0)/gi, ' ');
  return markup
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#?\w{1,8};/g, ' ')
    .toLowerCase();
}

/** Returns a question as it is compared: its words alone. */
export function questionKey(text: string): string {
  return wordsOf(plainOf(text)).join(' ');
}

/**
 * Tells whether a stated answer and a shown one may be the same. One may be a shorter form of the other: they differ if
 * they share less than three in five words of the shorter one, or if each has a number that the other lacks.
 */
export function agrees(stated: string, shown: string): boolean {
  const [one, other] = [plainOf(stated), plainOf(shown)];
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const fewer = Math.min(left.length, right.length);
  return countShared(left, right) >= leastShared * fewer && sameNumbers(one, other);
}

function wordsOf(plain: string): string[] {
  return plain.match(word) ?? [];
}

function countShared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const entry of left) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  let shared = 0;
  for (const entry of right) {
    const count = counts.get(entry) ?? 0;
    if (count === 0) continue;
    counts.set(entry, count - 1);
    shared += 1;
  }
  return shared;
}

/** An answer with more digits than this does not depend on them. */
const mostDigits = 1000;

/**
 * Tells whether one of the two has all numbers of the other, as a longer form does. The differences are compared
 * without separators: telephone numbers and thousands are written in more than one way.
 */
function sameNumbers(stated: string, shown: string): boolean {
  const [left, right] = [numbersOf(stated), numbersOf(shown)];
  const [lost, added] = [without(left, right), without(right, left)];
  if (lost.length > mostDigits || added.length > mostDigits) return true;
  return lost.includes(added) || added.includes(lost);
}

function numbersOf(text: string): Set<string> {
  return new Set(text.match(/\p{Nd}+/gu) ?? []);
}

/** The digits of the numbers that only the first has, in one string. */
function without(some: ReadonlySet<string>, others: ReadonlySet<string>): string {
  return [...some].filter((entry) => !others.has(entry)).join('');
}
