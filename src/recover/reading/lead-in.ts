import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import type { Refusals } from '../rule.ts';
import { role } from './roles.ts';
import { sign } from './signs.ts';
import type { Title } from './title.ts';

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Why a line leads into what follows, as a sentence or its beginning does, and does not name it. */
export const leadInRefusals = {
  'lead-in': 'It leads into what follows, and does not name it.',
  'clause-of-sentence': 'It is a clause with which a sentence goes on.',
  'open-end': 'It ends in a word that calls for another one.',
  sentence: 'It is a sentence, or the beginning of one.',
  command: 'It tells the reader to do something.',
} as const satisfies Refusals;

/** Returns why a line leads into what follows, or nothing where it may name that. */
export function leadInOf(
  title: Title,
  hasColon: boolean,
  isBold: boolean,
  words: ChosenWords,
): keyof typeof leadInRefusals | undefined {
  const { bare, first, last, any, signs } = title;
  const isForeign = (signs & sign.foreign) !== 0;
  if (isForeign && unspaced.test(bare) && words.unspacedLeadIns.some((phrase) => bare.includes(phrase)))
    return 'lead-in';
  if ((first & role.leadIn) !== 0) return 'lead-in';
  // A clause may end as no other title does: `What it is`, `What to look for`.
  if ((first & role.clause) !== 0) {
    return hasColon && isClauseOfSentence(title, words) ? 'clause-of-sentence' : undefined;
  }
  if ((last & role.dangling) !== 0) return 'open-end';
  if (hasColon && isSentence(title, words)) return 'sentence';
  if (!isBold && isCommand(title)) return 'command';
  // Newspapers head their sections with short sentences, in bold type and without a colon.
  return (any & role.sentence) !== 0 && (hasColon || !isBold) ? 'sentence' : undefined;
}

const fewestOfSentence = 5;

/**
 * Behind a clause such as `What you need` the sentence goes on: `What you need is simple:`,
 * `When buying seeds, look at the date:`.
 */
function isClauseOfSentence({ bare, words }: Title, chosen: ChosenWords): boolean {
  if (/[,，]/.test(bare) || words.includes('following')) return true;
  if (words.length >= fewestOfSentence && chosen.copulas.includes(words.at(-2) ?? '')) return true;
  return words.length > 3 && isTimeClause(words, chosen);
}

function isTimeClause(
  [start = '', verb = '']: readonly string[],
  { timeClauseStarts, timeClauseEndings }: ChosenWords,
): boolean {
  return timeClauseStarts.includes(start) && timeClauseEndings.some((ending) => verb.endsWith(ending));
}

const fewestOfCommand = 3;

/**
 * `Become a member`, `Sort each result by the key:`: what tells a reader to do something with a thing names nothing.
 */
function isCommand({ words, first, second }: Title): boolean {
  return words.length >= fewestOfCommand && (first & role.command) !== 0 && (second & role.article) !== 0;
}

// A dash between blanks sets apart what a thing does, and a contraction is a pronoun and its verb.
const explained = /\s[–—-]{1,2}\s(?:\S+\s){2}\S/;
const contractedIn = madeOf(
  ({ contractedPronouns }) =>
    new RegExp(
      String.raw`\p{L}n['’]t\s|\p{L}['’](?:re|ve|ll|m)\s|(?<!\p{L})(?:${contractedPronouns.join('|')})['’]s$`,
      'iu',
    ),
);

function isSentence({ bare, lower, words, first, inner, signs }: Title, chosen: ChosenWords): boolean {
  if ((first & role.article) !== 0 && words.length > 2) return true;
  if ((inner & role.verb) !== 0 && words.length > 2) return true;
  if (((first | inner) & role.count) !== 0 && words.length > 1 && !isCompound(lower)) return true;
  if (signs === 0) return false;
  if (explained.test(bare) || contractedIn(chosen).test(bare)) return true;
  return words.length > 3 && isTimeClause(words, chosen);
}

/** `Two-factor login` counts nothing. */
function isCompound(lower: string): boolean {
  return /^\p{L}{2,8}-\p{L}/u.test(lower);
}
