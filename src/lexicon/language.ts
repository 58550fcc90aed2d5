import { type Choice, everyLanguage } from './chosen-words.ts';
import { languages } from './languages.ts';

/** Tags of a language that has several, and the one that its file has. */
const sameAs: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', bs: 'hr', sh: 'hr' };

/** Languages that share so many of their common words that a text in one looks like one in the others. */
const kin: readonly (readonly string[])[] = [
  ['da', 'no'],
  ['cs', 'sk'],
  ['hr', 'sr', 'sl'],
  ['id', 'ms'],
  ['pt', 'gl'],
  ['es', 'gl', 'ca'],
  ['ar', 'fa'],
  ['ru', 'uk', 'bg', 'sr'],
];

const unknown: Choice = { languages: everyLanguage, isUnsure: true };

/** How much of a text is read to tell its language. */
export const longestSample = 1600;

/**
 * Returns the languages whose words are looked for in a page: the one that the caller names; else the one that the page states, with the one that its text is in, should that be
 * another; and English, which is used everywhere. Nobody is held to a language that has no words here: where nothing is known, all are used, but for their short function words.
 */
export function choiceOf(given: string | undefined, stated: string | undefined, sample: () => string): Choice {
  if (given !== undefined) return choose(knownLanguage(given));
  const own = stated === undefined ? undefined : knownLanguage(stated);
  const told = toldLanguages(sample());
  return choose(own, ...told);
}

function choose(...chosen: readonly (string | undefined)[]): Choice {
  const known = chosen.filter((language) => language !== undefined);
  if (known.length === 0) return unknown;
  return { languages: [...new Set(known)].sort() };
}

/** The language of a tag by its first subtag, if it has a file. */
function knownLanguage(tag: string): string | undefined {
  const [first = ''] = tag.toLowerCase().split(/[-_]/, 1);
  const language = sameAs[first] ?? first;
  return Object.hasOwn(languages, language) ? language : undefined;
}

/** Letters beyond those of Latin script, punctuation left out. */
const otherScript = /[\u0370-\u1fff\u3040-\ud7ff]/;
const scripts = Object.entries(languages).flatMap(([language, { scripts: names = [] }]) =>
  names.length === 0
    ? []
    : [{ language, letters: new RegExp(names.map((name) => `\\p{Script=${name}}`).join('|'), 'gu') }],
);
const leastOfScript = 0.1;
const half = 0.5;

const byWord = new Map<string, string[]>();
for (const [language, { commonWords = [] }] of Object.entries(languages)) {
  for (const word of commonWords) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

const fewestHits = 4;
const leastOfWords = 0.1;
const rivals = 0.5;

/** Returns the language that a text is in, with those of its kin that it may be in as well; none where that is not clear, or where it is in several. */
export function toldLanguages(text: string): readonly string[] {
  if (otherScript.test(text)) {
    const length = (text.match(/\p{L}/gu) ?? []).length;
    for (const { language, letters } of scripts) {
      const share = (text.match(letters) ?? []).length / length;
      if (share >= leastOfScript) return share < half ? [language, ...toldByWords(text)] : [language];
    }
  }
  return toldByWords(text);
}

function toldByWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words) {
    const found = byWord.get(word) ?? [];
    for (const language of found) scores.set(language, (scores.get(language) ?? 0) + 1 / found.length);
  }
  const ranked = [...scores].sort(([, one], [, other]) => other - one);
  const most = ranked[0]?.[1] ?? 0;
  if (most < fewestHits || most < leastOfWords * words.length) return [];
  const near = ranked.filter(([, score]) => score >= rivals * most).map(([language]) => language);
  const isOne = near.length === 1 || kin.some((group) => near.every((language) => group.includes(language)));
  return isOne ? near : [];
}
