import { type Choice, everyLanguage } from './chosen-words.ts';
import { languages } from './languages.ts';

/** Other tags of a language, with the one that its file has. */
const sameAs: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', bs: 'hr', sh: 'hr' };

/** Languages that share so many of their common words that a text in one looks like one in the others. */
const kin: readonly (readonly string[])[] = [
  ['da', 'no', 'sv'],
  ['cs', 'sk'],
  ['hr', 'sr', 'sl'],
  ['id', 'ms'],
  ['pt', 'gl'],
  ['es', 'gl', 'ca'],
  ['ar', 'fa'],
  ['ru', 'uk', 'bg', 'sr'],
];

/** How much of a text is read to detect its language. */
export const longestSample = 1000;

/**
 * Returns the languages whose words are looked for in a page: the one that the caller names; otherwise the one that the
 * page states, and those of samples of its text, should these differ. Where the page states none and the first sample
 * is not clear, the words of all languages are looked for, except short function words.
 */
export function choiceOf(
  given: string | undefined,
  stated: string | undefined,
  samples: () => readonly string[],
): Choice {
  const named = given === undefined ? undefined : knownLanguage(given);
  if (named !== undefined) return { languages: [named] };
  const own = given !== undefined || stated === undefined ? undefined : knownLanguage(stated);
  const told = samples().map(tellLanguage);
  const all = (some: readonly ToldLanguage[]): string[] => [...new Set(some.flatMap((one) => one.languages))];
  if (own === undefined && told[0]?.isSure !== true) return { languages: everyLanguage, likely: all(told) };
  const known = all(told.filter(({ isSure }) => isSure));
  return { languages: own === undefined || known.includes(own) ? known : [own, ...known] };
}

/** The language of a tag by its first subtag, if it has a file. */
function knownLanguage(tag: string): string | undefined {
  const [first = ''] = tag.toLowerCase().split(/[-_]/, 1);
  const language = sameAs[first] ?? first;
  return Object.hasOwn(languages, language) ? language : undefined;
}

/** The language of a text, as detected. */
export interface ToldLanguage {
  /** The language, and those of its kin that are possible as well; where it is not sure, the likely ones. */
  languages: readonly string[];
  isSure: boolean;
}

/** A letter of another script than Latin. */
const otherScript = /[\u0370-\u1fff\u3040-\ud7ff]/;
/** Languages that are the only ones here, or the preferred ones, of a script. */
const scripts: readonly { language: string; letters: RegExp }[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'ko', letters: /\p{Script=Hangul}/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'th', letters: /\p{Script=Thai}/gu },
  { language: 'hi', letters: /\p{Script=Devanagari}/gu },
  { language: 'he', letters: /\p{Script=Hebrew}/gu },
  { language: 'el', letters: /\p{Script=Greek}/gu },
  { language: 'hy', letters: /\p{Script=Armenian}/gu },
];
const leastOfScript = 0.1;
const half = 0.5;

/** Detects the language of a text by its script, otherwise by its most frequent words. */
export function tellLanguage(text: string): ToldLanguage {
  const byWords = tellByWords(text);
  if (!otherScript.test(text)) return byWords;
  const length = (text.match(/\p{L}/gu) ?? []).length;
  for (const { language, letters } of scripts) {
    const share = (text.match(letters) ?? []).length / length;
    if (share < leastOfScript) continue;
    if (share >= half || !byWords.isSure) return { languages: [language], isSure: share >= half };
    return { languages: [...new Set([...byWords.languages, language])], isSure: true };
  }
  return byWords;
}

/** The languages, by their index in the list of all, that have a word among their most frequent ones. */
const byWord: ReadonlyMap<string, readonly number[]> = placesByWord();

function placesByWord(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [place, language] of everyLanguage.entries()) {
    for (const word of languages[language]?.commonWords ?? []) {
      const places = found.get(word);
      if (places) places.push(place);
      else found.set(word, [place]);
    }
  }
  return found;
}

/** A run of letters of the scripts whose words are distinguished; Unicode classes take several times as long. */
const anyWord = /[a-z\u00aa-\u02af\u0370-\u1fff]+/g;

const fewestSure = 8;
const fewestLikely = 3;
const leastOfWords = 0.1;
/** A language with this share of the count of the best one is another possible one. */
const rival = 0.4;
const mostLikely = 2;

function tellByWords(text: string): ToldLanguage {
  const words = text.toLowerCase().match(anyWord) ?? [];
  /**
   * How many words of the text are common in each language, and how many where a word counts as a part of one for each
   * language that has it.
   */
  const found = everyLanguage.map(() => 0);
  const own = everyLanguage.map(() => 0);
  for (const word of words) {
    const places = byWord.get(word) ?? none;
    for (const place of places) {
      found[place] = (found[place] ?? 0) + 1;
      own[place] = (own[place] ?? 0) + 1 / places.length;
    }
  }
  const best = own.indexOf(own.reduce((most, count) => Math.max(most, count), 0));
  const least = rival * (own[best] ?? 0);
  const near = everyLanguage.filter((_, place) => (own[place] ?? 0) >= least && (found[place] ?? 0) >= fewestLikely);
  const most = found[best] ?? 0;
  const isOne = near.length === 1 || kin.some((group) => near.every((language) => group.includes(language)));
  if (isOne && most >= fewestSure && most >= leastOfWords * words.length) return { languages: near, isSure: true };
  const score = (language: string): number => own[everyLanguage.indexOf(language)] ?? 0;
  return { languages: near.sort((one, other) => score(other) - score(one)).slice(0, mostLikely), isSure: false };
}

const none: readonly number[] = [];
