import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { DayOrder } from '../values/date.ts';

/** What the lines around a title say to its readers. */
export interface Shown {
  authors: string[];
  /** Names that stand there without a word that says what they are for. */
  likelyAuthors: string[];
  published?: string;
  /** Whether that day stands below the title. */
  isBelow?: boolean;
  modified?: string;
}

/** How lines are read. */
export interface Reading {
  words: ChosenWords;
  order: DayOrder;
  language: string | undefined;
  /** What stands for the pictures of the page: the portrait of an author has the author's name. */
  alternatives: ReadonlySet<string>;
}
