import { hanNumbers } from '../lexicon/counting.ts';
import { stepWords } from '../lexicon/step-words.ts';
import { pictograph } from '../values/pictograph.ts';

const word = Object.values(stepWords).join('|');
const numeral = `[${hanNumbers}]`;
const end = String.raw`(?:\s?(?:[:.–—)：．、）|-]\s*|(?=\s\p{L})\s|$)|\s(?=[(（])|(?=\p{L}{2}))`;

/** The word for a step and its number, in figures or written out: `Step 2: …`, `Step 1 of 3 | …`, `Step two – …`. */
export const wordFirst: RegExp = /* @__PURE__ */ new RegExp(
  String.raw`^(?:${pictograph}\s?)?(?:${word})(?:\s?(?:#\s?)?(?:\d{1,2}(?:[a-z](?!\p{L}))?(?:/\d{1,2}|\s\p{L}{1,4}\s\d{1,2})?|${numeral})|\s\p{L}{2,12}(?=\s?[:.–—)|-]))${end}`,
  'iu',
);

/** The same with the number before the word: `1. Schritt: …`, `第一步`. */
export const numberFirst: RegExp = /* @__PURE__ */ new RegExp(
  String.raw`^第?(?:\d{1,2}|${numeral})\.?\s?(?:${word})${end}`,
  'iu',
);

const count = /^\(?(\d{1,2})[.)）．、]\s*/;
const aloneNumber = /^\d{1,2}$/;
const words: ReadonlySet<string> = /* @__PURE__ */ new Set(word.split('|'));
const framed = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/**
 * Returns the titles of steps without the number that their author wrote before each: `Step 2: …`, `2. …`, `②`. All
 * stay as they are if one of them has none, or if the numbers have no word with them and do not count up from one. A
 * title that is only its number, or only the word for a step, becomes empty.
 */
export function withoutWrittenNumbers(titles: readonly string[]): string[] {
  if (titles.every((title) => aloneNumber.test(title)) || titles.every((title) => words.has(title.toLowerCase())))
    return titles.map(() => '');
  const worded = titles.map((title) => wordFirst.exec(title) ?? numberFirst.exec(title));
  const isWorded = worded.some((found) => found !== null);
  const rests = titles.map((title, index) => {
    const found = worded[index];
    return found ? title.slice(found[0].length) : behindCount(title, isWorded ? undefined : index + 1);
  });
  return rests.includes(undefined) ? [...titles] : rests.map((rest = '') => rest);
}

function behindCount(title: string, place: number | undefined): string | undefined {
  const found = count.exec(title);
  const sign = framed.indexOf(title.charAt(0)) + 1;
  const value = found ? Number(found[1]) : sign;
  if (title === '' || value === 0 || (place !== undefined && value !== place)) return undefined;
  return title.slice(found?.[0].length ?? 1).trimStart();
}
