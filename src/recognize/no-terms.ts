import { type ChosenWords, madeOf } from '../lexicon/chosen-words.ts';
import { titleTest } from '../lexicon/title.ts';
import { withoutColon } from '../values/colon.ts';
import { hasDigit } from '../values/digit.ts';
import { isAsciiLetterOrDigit } from '../values/letters.ts';

/** Tells whether a title announces people. */
export const isAboutPeople = titleTest('peopleTitles');
const isAboutChanges = titleTest('changeTitles');
const optionTitlesIn = madeOf(({ optionTitles }): ReadonlySet<string> => new Set(optionTitles));
const changeKindsIn = madeOf(({ changeKinds }): ReadonlySet<string> => new Set(changeKinds));
const most = 0.6;

const name =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Rev)\.?\s)?\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:(?:de|da|van|von|der|den|al|bin|la|le)\s){0,2}\p{Lu}[\p{L}.'’-]{0,30}){1,3}$/u;
const option = /^(?:-{1,2}[\p{L}\d]|\$\p{L}|\/\p{L}\b)|=[<[{]|^<[^<>]+>$|^\[[^[\]]+\]$/u;
const release = /^v?\d{1,4}(?:\.\d{1,4}){1,3}\b|^\d{4}-\d\d-\d\d\b/i;

/** Tells whether a text is written as the name of a person: two to four words with capital letters. */
export function isPersonName(text: string): boolean {
  return name.test(text);
}

/**
 * Tells whether the terms of a list are none: people by full or first name under a title about people, options of a
 * command, parameters, or the changes of a release.
 */
export function areNoTerms(terms: readonly string[], titles: readonly string[], words: ChosenWords): boolean {
  const [options, changes] = [optionTitlesIn(words), changeKindsIn(words)];
  const plain = terms.map(withoutSign);
  if (share(plain, isOption) >= 0.5 || share(plain, isRelease) >= 0.5) return true;
  if (share(plain, (term) => changes.has(term.toLowerCase())) >= most) return true;
  if (titles.some((title) => options.has(withoutColon(title.toLowerCase()).trim()) || isAboutChanges(title, words)))
    return true;
  return (
    titles.some((title) => isAboutPeople(title, words)) &&
    (share(plain, isPersonName) >= 0.5 || plain.every((term) => /^\p{Lu}\p{L}*$/u.test(term)))
  );
}

const closeBracket = 0x29;
/** The years of a person. */
const years = /\s\([^()\d]{0,12}\d{4}[^()]{0,24}\)$/;

/** Most terms end in a letter or a bracket. */
function withoutSign(term: string): string {
  const last = term.charCodeAt(term.length - 1);
  if (last === closeBracket) return term.replace(years, '');
  return isAsciiLetterOrDigit(last) ? term : term.replace(/[:：\s–—-]{1,4}$/, '');
}

function isOption(term: string): boolean {
  return ('-$/<['.includes(term.charAt(0)) || term.includes('=')) && option.test(term);
}

function isRelease(term: string): boolean {
  return hasDigit(term) && release.test(term);
}

/**
 * Tells whether terms without a glossary title are the subjects of their definitions, as people are: they are written
 * like names, and the definitions begin with a verb or, after names of persons, without an article.
 */
export function areSubjects(terms: readonly string[], said: readonly string[], { articles }: ChosenWords): boolean {
  if (!terms.every((term) => capitals.test(term))) return false;
  const isNamed = share(terms, isPersonName) >= 0.5;
  const begun = share(said, (text) => {
    const [first = ''] = text.trim().split(/[\s’']/, 1);
    return (
      !articles.includes(first.toLowerCase()) && (isNamed || (/^\p{Ll}/u.test(first) && /[.!]$/.test(text.trim())))
    );
  });
  return begun >= most;
}

const ownIn = madeOf(({ firstPerson, ownWords }): ReadonlySet<string> => new Set([...firstPerson, ...ownWords]));
const longestLook = 500;

/** Tells whether a text is about its writers: `Our bowls`, `where we teach`. A glossary explains words. */
export function isAboutWriters(text: string, words: ChosenWords): boolean {
  const own = ownIn(words);
  const look = text.slice(0, longestLook).toLowerCase();
  return (look.match(/[\p{L}'’]+/gu) ?? []).some((word) => own.has(word.replace('’', "'")));
}

/** A capital letter first, and at most five words. */
const capitals = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,4}$/u;

function share(terms: readonly string[], test: (term: string) => boolean): number {
  return terms.filter(test).length / Math.max(1, terms.length);
}
