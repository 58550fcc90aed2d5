import { bylineWords, controlStarts, creditWords, datingWords, speechWords } from '../../lexicon/labels.ts';
import {
  articles,
  clauseStarts,
  countingWords,
  danglingWords,
  leadInStarts,
  leadInVerbs,
  sentenceWords,
} from '../../lexicon/lead-ins.ts';

/** What a word can be in a line that is no title, each a bit, so that all of it is known when a word has been looked up once. */
export const role = {
  /** Begins a lead-in, a clause or an offer of the page, alone or with the word behind it. */
  leadIn: 1,
  clause: 2,
  offer: 4,
  /** Is the first of two words that have a role together. */
  firstOfTwo: 8,
  article: 16,
  dangling: 32,
  sentence: 64,
  byline: 128,
  credit: 256,
  dating: 512,
  speech: 1024,
  /** Makes a sentence of a line that ends in a colon, where it is neither the first word nor the last. */
  verb: 2048,
  /** Counts what follows, where it is not the last word. */
  count: 4096,
} as const;

const roles = new Map<string, number>();

function add(bit: number, entries: readonly string[]): void {
  for (const entry of entries) {
    roles.set(entry, (roles.get(entry) ?? 0) | bit);
    const space = entry.indexOf(' ');
    if (space !== -1) add(role.firstOfTwo, [entry.slice(0, space)]);
  }
}

function addAll(bit: number, lexicon: Readonly<Record<string, readonly string[]>>): void {
  for (const entries of Object.values(lexicon)) add(bit, entries);
}

addAll(role.leadIn, leadInStarts);
addAll(role.clause, clauseStarts);
addAll(role.article, articles);
addAll(role.dangling, danglingWords);
addAll(role.sentence, sentenceWords);
addAll(role.verb, leadInVerbs);
addAll(role.count, countingWords);
add(role.offer, controlStarts);
add(role.byline, bylineWords);
add(role.credit, creditWords);
add(role.dating, datingWords);
add(role.speech, speechWords);

/** Returns the roles that a word of lower case, or two words with a space between them, can have. */
export function rolesOf(words: string): number {
  return roles.get(words) ?? 0;
}
