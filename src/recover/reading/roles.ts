import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';

/** What a word can be in a line that is not a title, one bit each, so that one look-up of a word tells all of it. */
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
  /** Tells a reader to do something, as the first word of a line. */
  command: 8192,
  /** Begins a clause of purpose, alone or with the word behind it. */
  purpose: 16384,
} as const;

/** The roles of lower-case words, and of two words with a space between them; words without a role are left out. */
export type Roles = ReadonlyMap<string, number>;

/** Returns the roles that words have in the chosen languages. */
export const rolesIn = madeOf((words: ChosenWords): Roles => {
  const roles = new Map<string, number>();
  const add = (bit: number, entries: readonly string[]): void => {
    for (const entry of entries) {
      roles.set(entry, (roles.get(entry) ?? 0) | bit);
      const space = entry.indexOf(' ');
      if (space !== -1) add(role.firstOfTwo, [entry.slice(0, space)]);
    }
  };
  add(role.leadIn, words.leadInStarts);
  add(role.clause, words.clauseStarts);
  add(role.article, words.articles);
  add(role.dangling, words.danglingWords);
  add(role.sentence, words.sentenceWords);
  add(role.verb, words.leadInVerbs);
  add(role.count, words.countingWords);
  add(role.offer, words.controlStarts);
  add(role.byline, words.bylineWords);
  add(role.credit, words.creditWords);
  add(role.dating, words.datingWords);
  add(role.speech, words.speechWords);
  add(role.command, words.actionVerbs);
  add(role.purpose, words.purposeStarts);
  return roles;
});
