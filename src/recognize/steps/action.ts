import { endsStatement } from '../../blocks/sentence.ts';
import { languages as lexicons } from '../../lexicon/languages.ts';
import { hasFormOfInstruction } from './instruction.ts';

interface Actions {
  /** Whether so much is known that what is told otherwise is no action. */
  isKnown: boolean;
  verbs: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  /** Those of the openers that say when or to what end something is done, and nothing of its order. */
  conditions: ReadonlySet<string>;
  /** Pronouns that a sentence has for its subject: `In this section we look at it`. */
  subjects: ReadonlySet<string>;
  beginnings: readonly string[];
  endings: readonly string[];
  /** Verbs beside which the last word of a sentence is none of its own, where verbs come last. */
  auxiliaries: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  /** What a sentence begins with that says how something is, and the verbs that it then has. */
  determiners: ReadonlySet<string>;
  finites: ReadonlySet<string>;
  lastEndings: readonly string[];
  laterEndings: readonly string[];
  pronouns: readonly string[];
}

const actions = new Map(
  Object.entries(lexicons).flatMap(([language, words]): [string, Actions][] => {
    const { actionVerbs, actionOpeners, actionEndings = [], lastActionEndings = [], laterActionEndings = [] } = words;
    const { actionBeginnings = [], actionPronouns: pronouns = [] } = words;
    if (actionVerbs === undefined && actionBeginnings.length + lastActionEndings.length === 0) return [];
    const [verbs, openers] = [new Set(actionVerbs), new Set(actionOpeners)];
    const others = new Set([...(words.articles ?? []), ...(words.orderWords ?? [])]);
    const conditions = new Set([...openers].filter((word) => !others.has(word)));
    const subjects = new Set([...(words.firstPerson ?? []), ...(words.addresses ?? [])]);
    const endings = { endings: actionEndings, lastEndings: lastActionEndings, laterEndings: laterActionEndings };
    const isKnown = actionVerbs !== undefined;
    const auxiliaries = new Set(lastActionEndings.length > 0 ? words.auxiliaries : []);
    const particles = new Set(words.infinitiveParticles);
    const determiners = new Set([...(words.articles ?? []), ...(words.objectStarts ?? []), ...(words.addresses ?? [])]);
    const finites = new Set([...(words.copulas ?? []), ...(words.auxiliaries ?? [])]);
    const statements = { auxiliaries, particles, determiners, finites };
    const starts = { openers, conditions, subjects, ...statements, beginnings: actionBeginnings };
    return [[language, { isKnown, verbs, pronouns, ...starts, ...endings }]];
  }),
);

/** What is looked at of a block. */
const longestLook = 400;
const mostSentences = 4;
/** How far into a sentence an action may be said, behind a word that opens it. */
const farthest = 14;
const shortestVerb = 4;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
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
  /** The word that it begins with, where that says in what case or to what end something is done. */
  opening: (text: string) => string | undefined;
  /** Tells whether it has the form of an instruction, whatever its verb. */
  hasForm: (text: string) => boolean;
  /** Tells whether it says how something is: `The page is closed.` */
  states: (text: string) => boolean;
}

/** Returns what is known of some languages, given as the first subtag of their tags. */
export function speechOf(languages: readonly string[]): Speech {
  const known = languages.flatMap((language) => actions.get(language) ?? []);
  return {
    isKnown: known.some(({ isKnown }) => isKnown),
    isAction: (text) => known.some((language) => tells(text, language, mostSentences)),
    beginsWithAction: (text) => known.some((language) => tells(text, language, 1)),
    opening: (text) => {
      const first = firstWord(text);
      return known.some(({ conditions }) => conditions.has(first)) ? first : undefined;
    },
    hasForm: (text) => hasFormOfInstruction(text, languages),
    states: (text) => known.some((language) => isStatement(text, language)),
  };
}

/** How far from its beginning a statement has its verb. */
const farthestFinite = 6;

function isStatement(text: string, { determiners, finites }: Actions): boolean {
  const words = text.slice(0, longestLook).toLowerCase().match(anyWord) ?? [];
  return determiners.has(words[0] ?? '') && words.slice(1, farthestFinite).some((word) => finites.has(word));
}

function tells(text: string, language: Actions, most: number): boolean {
  const look = text.slice(0, longestLook);
  // A label before a colon names the step.
  const sentences = look.split(/[.!?…:;]\s{1,4}/, mostSentences);
  if (most === 1 && isLabelledAction(look, sentences, language)) return true;
  return sentences
    .slice(0, most)
    .some((sentence, index) => isActionSentence(sentence, language, index === sentences.length - 1));
}

/** `Clean: wash the board with soap`: the label is a verb, and what it names says what to do. */
function isLabelledAction(look: string, [label = '', said]: readonly string[], language: Actions): boolean {
  if (said === undefined || label.includes(' ') || look.charAt(label.length) !== ':') return false;
  return isVerb(label.toLowerCase(), language) && isActionSentence(said, language, true);
}

function isActionSentence(sentence: string, language: Actions, isLast: boolean): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const [first] = words;
  if (first === undefined) return false;
  if (language.beginnings.some((beginning) => first.startsWith(beginning))) return true;
  if (unspaced.test(first)) return language.lastEndings.some((ending) => words.at(-1)?.endsWith(ending));
  if (isVerb(first, language)) return words.length > 1 || isLast;
  if (words.length > 1 && endsInInfinitive(sentence, words, language)) return true;
  if (words.slice(1, mostOfObject).some((word) => endsAsVerb(word, language.laterEndings))) return true;
  return language.openers.has(first) && opensAction(sentence, language);
}

/** Behind an auxiliary the verb at the end asks for nothing: `Die Datei muss im Ordner liegen`. */
function endsInInfinitive(sentence: string, words: readonly string[], language: Actions): boolean {
  const last = words.at(-1) ?? '';
  if (last.length < shortestVerb || !language.lastEndings.some((ending) => last.endsWith(ending))) return false;
  if (language.particles.has(words.at(-2) ?? '')) return false;
  return isNoNoun(last, sentence, language) && !words.some((word) => language.auxiliaries.has(word));
}

/** German, which has auxiliaries before verbs at the end, writes nouns with a capital, those of verbs too. */
function isNoNoun(word: string, sentence: string, { auxiliaries }: Actions): boolean {
  return auxiliaries.size === 0 || sentence.includes(word);
}

/** A verb whose subject stands before it, in its own clause, says what somebody does: `In this part we look at it`. */
function opensAction(sentence: string, language: Actions): boolean {
  let left = farthest;
  const { subjects, auxiliaries, particles } = language;
  const clauses = sentence.split(',');
  for (const [place, clause] of clauses.entries()) {
    const words = (clause.toLowerCase().match(anyWord) ?? []).slice(0, left);
    const from = place === 0 ? 1 : 0;
    const isAsked = (word: string, index: number): boolean =>
      isVerb(word, language) && isNoNoun(word, clause, language) && !particles.has(words[index - 1] ?? '');
    const verb = words.findIndex((word, index) => index >= from && isAsked(word, index));
    // The first clause is a condition or a purpose, and the second has a subject: `To start, you need a key`.
    if (place === 0 && language.conditions.has(words[0] ?? '') && subjects.has(firstWord(clauses[1]))) return false;
    if (verb !== -1 && !words.slice(0, verb).some((word) => subjects.has(word) || auxiliaries.has(word))) return true;
    left -= words.length;
    if (left <= 0) return false;
  }
  return false;
}

function firstWord(text = ''): string {
  return anyWordAtStart.exec(text.trimStart().toLowerCase())?.[0] ?? '';
}

const anyWordAtStart = /^[\p{L}\p{M}’'-]+/u;
const anyWord = /[\p{L}\p{M}’'-]+/gu;

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

const fewestWords = 3;
const fewestSigns = 5;

/** What is done in a step is said in words: names alone are ranked or listed. */
export function saysSomething(text: string): boolean {
  if (text.split(' ', fewestWords).length === fewestWords || (endsStatement(text) && text.includes(' '))) return true;
  return text.length >= fewestSigns && unspaced.test(text);
}
