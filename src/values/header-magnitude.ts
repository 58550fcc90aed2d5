import { asWords, findEntry, lexicon } from '../lexicon/lookup.ts';
import { magnitudeWords } from '../lexicon/magnitudes.ts';
import { magnitudeLetters } from '../lexicon/numbers.ts';
import { knownUnit } from './unit.ts';

const words = /* @__PURE__ */ lexicon(magnitudeWords);
const letters = /* @__PURE__ */ Object.keys(magnitudeLetters);
const power = /^[x×·*]?10(?:\^-?\d|[⁰¹²³⁴-⁹⁻])/u;

/** Tells whether a header multiplies the figures below it: `in T€`, `(MSEK)`, `($m)`, `(mil. Kč)`, `(×10⁶)`. */
export function multiplies(header: string): boolean {
  if (findEntry(asWords(header), words) !== undefined) return true;
  return header.split(/[\s,;:()[\]]+/u).some((word) => power.test(word) || isScaledMoney(word));
}

/** Whether a word is a currency with the letter of a magnitude before or after it. */
function isScaledMoney(word: string): boolean {
  return letters.some(
    (letter) =>
      (word.startsWith(letter) && isMoney(word.slice(letter.length))) ||
      (word.endsWith(letter) && isMoney(word.slice(0, -letter.length))),
  );
}

/** The sign or the code of a currency; its names begin other words, too: `Brand`. */
function isMoney(text: string): boolean {
  if (knownUnit(text)?.kind !== 'money') return false;
  return text.length <= 2 ? !/^\p{L}$/u.test(text) : text === text.toUpperCase();
}
