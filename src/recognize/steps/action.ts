import { endsStatement } from '../../blocks/sentence.ts';
import { languages as lexicons } from '../../lexicon/languages.ts';
import { hasInstructionForm } from './instruction.ts';

interface Actions {
  /** Whether the verbs are known, so that a text without one of them is no action. */
  isKnown: boolean;
  verbs: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  /** The openers that express a condition or a purpose, and no order. */
  conditions: ReadonlySet<string>;
  /** Pronouns that are the subject of a sentence: `In this section we look at it`. */
  subjects: ReadonlySet<string>;
  beginnings: readonly string[];
  endings: readonly string[];
  /** Verbs in whose sentence an infinitive at the end is no instruction, in languages with verbs at the end. */
  auxiliaries: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  /** First words of statements, and their verbs in `finites`. */
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

/** How many characters of a block are examined. */
const longestLook = 400;
const mostSentences = 4;
/** How many words of a sentence are searched for a verb after an opener. */
const farthest = 14;
const shortestVerb = 4;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** The words of a sentence in which a verb after its object is searched. */
const mostOfObject = 5;

/** Tests for instructions in some languages. */
export interface InstructionTests {
  /** Whether the verbs of one of the languages are known. */
  isKnown: boolean;
  /** Tells whether a text contains an instruction. */
  isAction: (text: string) => boolean;
  /** Tells whether a text begins with an instruction, before any colon. */
  beginsWithAction: (text: string) => boolean;
  /** Returns the first word of a text, if it expresses a condition or a purpose. */
  conditionWord: (text: string) => string | undefined;
  /** Tells whether a text has the form of an instruction, whatever its verb. */
  hasInstructionForm: (text: string) => boolean;
  /** Tells whether a text begins with an instruction, or has the form of one. */
  isInstruction: (text: string) => boolean;
  /** Tells whether a text begins with an article, or with another word before a noun. */
  beginsWithDeterminer: (text: string) => boolean;
  /** Tells whether a text describes a state: `The page is closed.` */
  isStatement: (text: string) => boolean;
}

/** Returns the tests of some languages, given as the first subtags of their tags. */
export function instructionTests(languages: readonly string[]): InstructionTests {
  const known = languages.flatMap((language) => actions.get(language) ?? []);
  const beginsWithAction = (text: string): boolean => known.some((language) => hasActionSentence(text, language, 1));
  return {
    isKnown: known.some(({ isKnown }) => isKnown),
    isAction: (text) => known.some((language) => hasActionSentence(text, language, mostSentences)),
    beginsWithAction,
    isInstruction: (text) => beginsWithAction(text) || hasInstructionForm(text, languages),
    conditionWord: (text) => {
      const first = firstWord(text);
      return known.some(({ conditions }) => conditions.has(first)) ? first : undefined;
    },
    hasInstructionForm: (text) => hasInstructionForm(text, languages),
    beginsWithDeterminer: (text) => known.some(({ determiners }) => determiners.has(firstWord(text))),
    isStatement: (text) => known.some((language) => isStatement(text, language)),
  };
}

/** The words of a statement in which its verb is searched. */
const farthestFinite = 6;

function isStatement(text: string, { determiners, finites }: Actions): boolean {
  const words = text.slice(0, longestLook).toLowerCase().match(anyWord) ?? [];
  return determiners.has(words[0] ?? '') && words.slice(1, farthestFinite).some((word) => finites.has(word));
}

function hasActionSentence(text: string, language: Actions, most: number): boolean {
  const look = text.slice(0, longestLook);
  // A label before a colon may be the name of the step.
  const sentences = look.split(/[.!?…:;]\s{1,4}/, mostSentences);
  if (most === 1 && isLabelledAction(look, sentences, language)) return true;
  return sentences
    .slice(0, most)
    .some((sentence, index) => isActionSentence(sentence, language, index === sentences.length - 1));
}

/** Tells whether a label is a verb and an instruction follows it: `Clean: wash the board with soap`. */
function isLabelledAction(look: string, [label = '', content]: readonly string[], language: Actions): boolean {
  if (content === undefined || label.includes(' ') || look.charAt(label.length) !== ':') return false;
  return isVerb(label.toLowerCase(), language) && isActionSentence(content, language, true);
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
  return language.openers.has(first) && hasActionAfterOpener(sentence, language);
}

/** With an auxiliary, an infinitive at the end is no instruction: `Die Datei muss im Ordner liegen`. */
function endsInInfinitive(sentence: string, words: readonly string[], language: Actions): boolean {
  const last = words.at(-1) ?? '';
  if (last.length < shortestVerb || !language.lastEndings.some((ending) => last.endsWith(ending))) return false;
  if (language.particles.has(words.at(-2) ?? '')) return false;
  return canBeVerb(last, sentence, language) && !words.some((word) => language.auxiliaries.has(word));
}

/** German, the language with `auxiliaries`, writes nouns with a capital, even if they are made of verbs. */
function canBeVerb(word: string, sentence: string, { auxiliaries }: Actions): boolean {
  return auxiliaries.size === 0 || sentence.includes(word);
}

/** A verb after its subject in the same clause is no instruction: `In this part we look at it`. */
function hasActionAfterOpener(sentence: string, language: Actions): boolean {
  let left = farthest;
  const { conditions, subjects, particles } = language;
  const clauses = sentence.split(',');
  for (const [place, clause] of clauses.entries()) {
    const words = (clause.toLowerCase().match(anyWord) ?? []).slice(0, left);
    const from = place === 0 ? 1 : 0;
    const isActionVerb = (word: string, index: number): boolean =>
      isVerb(word, language) && canBeVerb(word, clause, language) && !particles.has(words[index - 1] ?? '');
    const verb = words.findIndex((word, index) => index >= from && isActionVerb(word, index));
    const isCondition = place === 0 && conditions.has(words[0] ?? '');
    // The first clause is a condition or a purpose, and the second has a subject: `To start, you need a key`.
    if (isCondition && subjects.has(firstWord(clauses[1]))) return false;
    if (
      verb !== -1 &&
      !beginsWithNoun(words, verb, language) &&
      !hasSubject(words.slice(0, verb), isCondition, language)
    )
      return true;
    left -= words.length;
    if (left <= 0) return false;
  }
  return false;
}

/**
 * Tells whether a clause begins with a noun, in languages whose verbs are not at the end: `the editor prints it`. In
 * some languages articles directly before a verb are pronouns: `les couper en dés`.
 */
function beginsWithNoun(
  [first = '']: readonly string[],
  verb: number,
  { determiners, auxiliaries, pronouns }: Actions,
): boolean {
  return auxiliaries.size === 0 && determiners.has(first) && !(verb === 1 && pronouns.length > 0);
}

/** Tells whether words before a verb are its subject, or an auxiliary verb: `The page will open`. */
function hasSubject(
  words: readonly string[],
  isCondition: boolean,
  { subjects, auxiliaries, finites }: Actions,
): boolean {
  if (words.some((word) => subjects.has(word) || auxiliaries.has(word))) return true;
  // A condition without a comma has a verb of its own: `While they are baking make the glaze`.
  return isCondition ? finites.has(words.at(-1) ?? '') : words.some((word) => finites.has(word));
}

/** Returns the first word of a text, in lower case. */
export function firstWord(text = ''): string {
  return anyWordAtStart.exec(text.trimStart().toLowerCase())?.[0] ?? '';
}

const anyWordAtStart = /^[\p{L}\p{M}’'-]+/u;
const anyWord = /[\p{L}\p{M}’'-]+/gu;

function isVerb(word: string, language: Actions): boolean {
  const { verbs, endings, laterEndings, pronouns } = language;
  if (verbs.has(word) || endsAsVerb(word, endings) || endsAsVerb(word, laterEndings)) return true;
  return pronouns.some(
    (pronoun) => word.endsWith(pronoun) && isVerbBeforePronoun(word.slice(0, -pronoun.length), pronoun, language),
  );
}

/** Tells whether a word is a verb without its pronoun; a pronoun without a hyphen changes the accent of the verb. */
function isVerbBeforePronoun(word: string, pronoun: string, { verbs, endings }: Actions): boolean {
  const isHyphened = pronoun.startsWith('-');
  if (verbs.has(word) || (isHyphened && endsAsVerb(word, endings))) return true;
  return !isHyphened && verbs.has(word.normalize('NFD').replace(/\u0301/g, ''));
}

function endsAsVerb(word: string, endings: readonly string[]): boolean {
  return word.length >= shortestVerb && endings.some((ending) => word.endsWith(ending));
}

const fewestWords = 3;
const fewestSigns = 5;

/** Tells whether a text has enough words to describe an action; mere names are ranked or listed. */
export function hasEnoughWords(text: string): boolean {
  if (text.split(' ', fewestWords).length === fewestWords || (endsStatement(text) && text.includes(' '))) return true;
  return text.length >= fewestSigns && unspaced.test(text);
}
