import { languages } from '../../lexicon/languages.ts';

interface Actions {
  verbs: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  endings: readonly string[];
  lastEndings: readonly string[];
  laterEndings: readonly string[];
  pronouns: readonly string[];
}

const actions = new Map(
  Object.entries(languages).flatMap(([language, words]): [string, Actions][] => {
    const { actionVerbs, actionOpeners, actionEndings = [], lastActionEndings = [], laterActionEndings = [] } = words;
    const { actionPronouns: pronouns = [] } = words;
    if (actionVerbs === undefined) return [];
    const [verbs, openers] = [new Set(actionVerbs), new Set(actionOpeners)];
    const endings = { endings: actionEndings, lastEndings: lastActionEndings, laterEndings: laterActionEndings };
    return [[language, { verbs, openers, pronouns, ...endings }]];
  }),
);

/** What is looked at of a block. */
const longestLook = 400;
const mostSentences = 4;
/** How far into a sentence an action may be said, behind a word that opens it. */
const farthest = 14;
const shortestVerb = 4;
/** Where a verb may stand whose object comes first. */
const mostOfObject = 5;

/** What is known of the way in which some languages tell someone to do something. */
export interface Speech {
  /** Whether anything is known. */
  isKnown: boolean;
  /** Tells whether a text tells someone to do something. */
  isAction: (text: string) => boolean;
  /** Tells whether it does so from its start, before any colon. */
  beginsWithAction: (text: string) => boolean;
}

/** Returns what is known of some languages, given as the first subtag of their tags. */
export function speechOf(languages: readonly string[]): Speech {
  const known = languages.flatMap((language) => actions.get(language) ?? []);
  return {
    isKnown: known.length > 0,
    isAction: (text) => known.some((language) => tells(text, language, mostSentences)),
    beginsWithAction: (text) => known.some((language) => tells(text, language, 1)),
  };
}

function tells(text: string, language: Actions, most: number): boolean {
  const look = text.slice(0, longestLook);
  // A label before a colon names the step.
  const sentences = look.split(/[.!?…:;]\s{1,4}/, mostSentences);
  return sentences
    .slice(0, most)
    .some((sentence, index) => isActionSentence(sentence, language, index === sentences.length - 1));
}

function isActionSentence(sentence: string, language: Actions, isLast: boolean): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const [first] = words;
  if (first === undefined) return false;
  if (isVerb(first, language)) return words.length > 1 || isLast;
  const last = words.at(-1) ?? '';
  if (words.length > 1 && language.lastEndings.some((ending) => last.endsWith(ending)) && last.length >= shortestVerb)
    return true;
  if (words.slice(1, mostOfObject).some((word) => endsAsVerb(word, language.laterEndings))) return true;
  if (!language.openers.has(first)) return false;
  return words.slice(1, farthest).some((word) => isVerb(word, language));
}

function isVerb(word: string, language: Actions): boolean {
  const { verbs, endings, laterEndings, pronouns } = language;
  if (verbs.has(word) || endsAsVerb(word, endings) || endsAsVerb(word, laterEndings)) return true;
  return pronouns.some(
    (pronoun) => word.endsWith(pronoun) && isAlone(word.slice(0, -pronoun.length), pronoun, language),
  );
}

/** Tells whether a word from which a pronoun was taken is a verb; a pronoun without a hyphen changes its accent. */
function isAlone(word: string, pronoun: string, { verbs, endings }: Actions): boolean {
  const isHyphened = pronoun.startsWith('-');
  if (verbs.has(word) || (isHyphened && endsAsVerb(word, endings))) return true;
  return !isHyphened && verbs.has(word.normalize('NFD').replace(/\u0301/g, ''));
}

function endsAsVerb(word: string, endings: readonly string[]): boolean {
  return word.length >= shortestVerb && endings.some((ending) => word.endsWith(ending));
}

/** Tells whether a text ends as a sentence does. */
export function isSentence(text: string): boolean {
  return /[.!…。！．]["'”’»)\]]{0,2}$/.test(text.trimEnd());
}

const fewestWords = 3;
const fewestSigns = 5;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What is done in a step is said in words: names alone are ranked or listed. */
export function saysSomething(text: string): boolean {
  if (text.split(' ', fewestWords).length === fewestWords || (isSentence(text) && text.includes(' '))) return true;
  return text.length >= fewestSigns && unspaced.test(text);
}
