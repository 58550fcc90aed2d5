import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { sign } from './signs.ts';
import { type Title, wordsOf } from './title.ts';

const countedIn = madeOf(({ countedThings }): ReadonlySet<string> => new Set(countedThings));

/** Tells whether a line with figures is a date, a time, a price, a telephone number or a count, and names nothing. */
export function isFigure(title: Title, words: ChosenWords): boolean {
  return (
    isDateOrPrice(title, words) ||
    isPhone(title.bare) ||
    isCount(title, words) ||
    isYield(title, words) ||
    isScale(title)
  );
}

function isDateOrPrice({ bare, lower, signs }: Title, words: ChosenWords): boolean {
  if (/\d[./]\s?\d{1,2}[./]|\d:\d\d|\d\s?月\s?\d|\d\s?[$€£¥]/.test(bare)) return true;
  if ((signs & (sign.other | sign.foreign)) !== 0 && isPrice(bare, lower, words)) return true;
  if (!/\b(?:1[89]|20)\d\d\b/.test(bare)) return false;
  return (bare.match(/\d{1,8}/g) ?? []).length > 1 && wordsOf(lower, signs).length <= 8;
}

/** An amount of money is a price, unless it is in brackets or is a bound of what the title names: `Bags under $50`. */
function isPrice(bare: string, lower: string, { priceBounds }: ChosenWords): boolean {
  const at = bare.search(/[$€£¥]\s?\d/);
  if (at === -1 || bare.lastIndexOf('(', at) > bare.lastIndexOf(')', at)) return false;
  const before = lower.slice(0, at).trimEnd();
  const hasCents = /^.\s?[\d,]{1,12}\.\d\d\b/.test(bare.slice(at));
  return hasCents || !priceBounds.some((bound) => before.endsWith(` ${bound}`));
}

function isPhone(bare: string): boolean {
  return (
    /(?:\+|\b)\d{1,4}[\s()./-]{1,2}\d{2,4}[\s()./-]{1,2}\d{2,4}/.test(bare) && (bare.match(/\d/g) ?? []).length >= 7
  );
}

/** Only figures and what they count; the last figure may precede its word or follow it. */
function isCount({ words }: Title, chosen: ChosenWords): boolean {
  const counted = countedIn(chosen);
  let figures = 0;
  for (const word of words) {
    if (/^\d/.test(word)) figures += 1;
    else if (!counted.has(word) && !(word === 'serves' || word.length === 1)) return false;
  }
  return figures > 0;
}

/**
 * How many portions a dish makes or figures are given for, whatever they are of: `2 servings as a starter`, `For 1
 * serving of soup`.
 */
function isYield({ words: all }: Title, { portionWords, purposeWords }: ChosenWords): boolean {
  const words = purposeWords.includes(all[0] ?? '') ? all.slice(1) : all;
  const at = words.findIndex((word) => !/^\d/.test(word));
  return (at === 1 || at === 2) && portionWords.includes(words[at] ?? '');
}

/** The steps of a scale, such as `4 stars 3 stars 2 stars 1 star` or `1x 2x 3x`, were buttons side by side. */
function isScale({ lower, signs }: Title): boolean {
  if ((lower.match(/(?<=\s)\d{1,2}\s?[x×](?=\s|$)/g) ?? []).length > 1) return true;
  if ((lower.match(/\d{1,8}/g) ?? []).length < 3) return false;
  const words = wordsOf(lower, signs).filter((word) => !/^\d/.test(word));
  return words.some((word) => words.filter((other) => other === word).length >= 3);
}
