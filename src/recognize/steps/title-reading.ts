import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords } from '../../lexicon/lookup.ts';
import { type ProcedureTitle, procedureTitle } from '../../lexicon/procedure-title.ts';
import { titleTest } from '../../lexicon/title.ts';
import { toLine } from '../../tree/line.ts';
import type { Heading } from '../../tree/types.ts';

const isNoTitle = titleTest('noStepTitles');
const isAside = titleTest('asideTitles');
const optionTitlesIn = madeOf(({ optionTitles }): ReadonlySet<string> => new Set(optionTitles));

/** What a heading says of a procedure under it. */
export interface TitleReading {
  line: string;
  said: ProcedureTitle | undefined;
  /** Whether it says that no procedure follows. */
  isNoTitle: boolean;
  /** Whether it heads a list beside a procedure, such as that of what it takes. */
  isAside: boolean;
}

/** Tells whether a title stands among the parts of a procedure and heads no part of it. */
export function isAsideTitle(title: string, words: ChosenWords): boolean {
  return isAside(title, words) || isNoTitle(title, words);
}

const readings = new WeakMap<Heading, { words: ChosenWords; reading: TitleReading }>();

/** Returns what a heading says; many blocks stand under one heading, which is read once for all of them. */
export function readTitle(heading: Heading, words: ChosenWords): TitleReading {
  const line = toLine(heading);
  const known = readings.get(heading);
  if (known?.words === words && known.reading.line === line) return known.reading;
  const reading = {
    line,
    said: procedureTitle(line, words),
    isNoTitle: isNoTitle(line, words),
    isAside: isAside(line, words) || optionTitlesIn(words).has(asWords(line).trim()),
  };
  readings.set(heading, { words, reading });
  return reading;
}
