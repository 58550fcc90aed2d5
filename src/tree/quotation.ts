import type { Quotation } from './types.ts';

/** The marks of a quotation and those of a quotation within it: opening, closing, opening, closing. */
type Marks = string;

const english: Marks = '“”‘’';

/**
 * The quotation marks of languages that differ from English, as browsers write them around `<q>`. A language with a
 * region or a script precedes the language itself.
 *
 * @see https://html.spec.whatwg.org/multipage/rendering.html#quotes
 */
const byLanguage: Readonly<Record<string, Marks>> = {
  ar: '”“’‘',
  be: '«»„“',
  bg: '„“’‘',
  bs: '„”‘’',
  ca: '«»“”',
  cs: '„“‚‘',
  de: '„“‚‘',
  'de-ch': '«»‹›',
  'de-li': '«»‹›',
  el: '«»“”',
  es: '«»“”',
  et: '„“«»',
  eu: '«»“”',
  fa: '«»‹›',
  fi: '””’’',
  fr: '«»«»',
  'fr-ch': '«»‹›',
  he: '””’’',
  hr: '„”‘’',
  hu: '„”»«',
  hy: '«»«»',
  is: '„“‚‘',
  it: '«»“”',
  'it-ch': '«»‹›',
  ja: '「」『』',
  ka: '„“‚‘',
  lt: '„“„“',
  mk: '„“‚‘',
  nb: '«»‘’',
  nn: '«»‘’',
  no: '«»‘’',
  pl: '„”«»',
  'pt-pt': '«»“”',
  ro: '„”«»',
  ru: '«»„“',
  sk: '„“‚‘',
  sl: '„“‚‘',
  sq: '«»“”',
  sr: '„“‘’',
  sv: '””’’',
  uk: '«»„“',
  'zh-hant': '「」『』',
  'zh-hk': '「」『』',
  'zh-tw': '「」『』',
};

/** Tells whether a language, given as a BCP 47 tag, has quotation marks other than the English ones. */
export function hasOwnMarks(language: string): boolean {
  return marksOf(language) !== english;
}

/** Returns the opening and the closing mark of a quotation nested in `level` others. */
export function quotationMarks({ language }: Quotation, level: number): readonly [open: string, close: string] {
  const marks = typeof language === 'string' ? marksOf(language) : english;
  const from = level === 0 ? 0 : 2;
  return [marks.charAt(from), marks.charAt(from + 1)];
}

function marksOf(language: string): Marks {
  const parts = language.toLowerCase().split(/[-_]/, 3);
  for (let count = parts.length; count > 0; count -= 1) {
    const tag = parts.slice(0, count).join('-');
    if (Object.hasOwn(byLanguage, tag)) return byLanguage[tag] ?? english;
  }
  return english;
}
