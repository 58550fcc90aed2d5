import { comparisons, faqs, fields, glossary, links, metrics, outline, steps, tables } from '../read/index.ts';
import type { Article } from '../tree/types.ts';

/** All readers; a namespace of them would keep them in every bundle. */
const readers = { comparisons, faqs, fields, glossary, links, metrics, outline, steps, tables } satisfies Record<
  keyof typeof import('../read/index.ts'),
  unknown
>;

export type ReaderName = keyof typeof readers;

/** The readers that `--only` accepts, by their names in the library. */
export const readerNames = (Object.keys(readers) as ReaderName[]).sort();

/** Returns the records of some readers, under their names. */
export function readRecords(article: Article, names: readonly ReaderName[]): Record<string, readonly unknown[]> {
  return Object.fromEntries(names.map((name) => [name, readers[name](article)]));
}
