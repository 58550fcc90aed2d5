import { comparisonTitleWords, differenceWords } from '../../lexicon/comparison.ts';
import { toLine } from '../../tree/line.ts';
import type { ComparisonTable } from '../../tree/types.ts';
import { asWords, findEntry } from '../words.ts';
import type { KindProposal } from './kind.ts';
import type { TableView } from './view.ts';

/** Tables that tell alternatives of the same kind apart by their attributes. */
export function comparison(view: TableView): KindProposal | undefined {
  const { table, context } = view;
  const difference = view.headers.map((header) => findEntry(header, differenceWords)).find((entry) => entry !== undefined);
  const heading = context.headings.at(-1);
  const title = heading && findEntry(asWords(toLine(heading)), comparisonTitleWords);
  if (difference === undefined || view.body.length < 2) return undefined;
  const subject = view.headers.findIndex((_, column) => column !== view.idColumn);
  const attributes = view.headers.flatMap((_, column) => (column > subject ? [column] : []));
  const headerRow = view.cells.findIndex((_, row) => !view.body.includes(row));
  if (subject < 0 || attributes.length === 0 || headerRow < 0) return undefined;
  const node: ComparisonTable = {
    ...table,
    kind: 'comparison',
    subjects: 'rows',
    subjectCells: view.body.map((row) => [row, subject]),
    attributeCells: attributes.map((column) => [headerRow, column]),
  };
  const signals = [`tells apart: ${difference}`, ...(title === undefined ? [] : [`title: ${title}`])];
  return { node, score: title === undefined ? 0.85 : 0.95, signals };
}
