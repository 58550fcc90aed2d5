import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { DayOrder } from '../values/date.ts';

/** What the lines around a title show. */
export interface Shown {
  authors: string[];
  /** Names there without a label. */
  likelyAuthors: string[];
  published?: string;
  /** Whether that day is below the title. */
  isBelow?: boolean;
  modified?: string;
}

/** The context for reading lines. */
export interface Reading {
  words: ChosenWords;
  order: DayOrder;
  language: string | undefined;
  /** The alternative texts of the pictures of the page: the portrait of an author has the author's name. */
  alternatives: ReadonlySet<string>;
}
