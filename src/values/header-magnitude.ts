import { magnitudeLetters } from '../lexicon/numbers.ts';
import { magnitudePowers } from './magnitude-words.ts';
import { knownUnit } from './unit.ts';

const letters = /* @__PURE__ */ Object.keys(magnitudeLetters);
const power = /^[x×·*]?10(?:\^-?\d|[⁰¹²³⁴-⁹⁻])/u;

/** Tells whether a header multiplies the figures below it: `in T€`, `(MSEK)`, `($m)`, `(mil. Kč)`, `(×10⁶)`. */
export function multiplies(header: string): boolean {
  return header.split(/[\s,;:()[\]]+/u).some((part) => {
    const word = part.replace(/\.$/u, '');
    return magnitudePowers.has(word.toLowerCase()) || power.test(word) || isScaledMoney(word);
  });
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
