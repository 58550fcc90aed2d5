import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords } from '../../lexicon/lookup.ts';
import { type ProcedureTitle, procedureTitle } from '../../lexicon/procedure-title.ts';
import { titleTest } from '../../lexicon/title.ts';
import { toLine } from '../../tree/line.ts';
import type { Heading } from '../../tree/types.ts';

const excludesProcedure = titleTest('noStepTitles');
const isAside = titleTest('asideTitles');
const optionTitlesIn = madeOf(({ optionTitles }): ReadonlySet<string> => new Set(optionTitles));

/** What a heading tells about a procedure under it. */
export interface TitleReading {
  line: string;
  procedure: ProcedureTitle | undefined;
  /** Whether it excludes a procedure. */
  excludesProcedure: boolean;
  /** Whether it heads a list beside a procedure, such as the ingredients. */
  isAside: boolean;
}

/** Tells whether a title among the parts of a procedure heads no part of it. */
export function isAsideTitle(title: string, words: ChosenWords): boolean {
  return isAside(title, words) || excludesProcedure(title, words);
}

const readings = new WeakMap<Heading, { words: ChosenWords; reading: TitleReading }>();

/** Reads a heading, once for all the blocks under it. */
export function readTitle(heading: Heading, words: ChosenWords): TitleReading {
  const line = toLine(heading);
  const known = readings.get(heading);
  if (known?.words === words && known.reading.line === line) return known.reading;
  const reading = {
    line,
    procedure: procedureTitle(line, words),
    excludesProcedure: excludesProcedure(line, words),
    isAside: isAside(line, words) || optionTitlesIn(words).has(asWords(line).trim()),
  };
  readings.set(heading, { words, reading });
  return reading;
}
