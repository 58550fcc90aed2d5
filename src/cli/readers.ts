import { comparisons } from '../read/comparisons.ts';
import { faqs } from '../read/faqs.ts';
import { fields } from '../read/fields.ts';
import { glossary } from '../read/glossary.ts';
import { links } from '../read/links.ts';
import { metrics } from '../read/metrics.ts';
import { outline } from '../read/outline.ts';
import { steps } from '../read/steps.ts';
import { tables } from '../read/tables.ts';
import type { Article } from '../tree/types.ts';

/** The readers that `--only` knows, by the names that the library gives them. */
const readers = { outline, faqs, tables, comparisons, metrics, glossary, fields, steps, links } as const;

export type ReaderName = keyof typeof readers;

export const readerNames = Object.keys(readers) as ReaderName[];

/** Returns the records of some readers, under their names. */
export function readRecords(article: Article, names: readonly ReaderName[]): Record<string, readonly unknown[]> {
  return Object.fromEntries(names.map((name) => [name, readers[name](article)]));
}
