import { find, parseArticle } from '../../../src/index.ts';
import { type TableFacts, tableFacts } from '../../../src/recognize/table/facts.ts';
import { lookForHeaders } from '../../../src/recognize/table/headers/cell-look.ts';
import { lookAtRow, type RowLook } from '../../../src/recognize/table/headers/row-look.ts';
import { tableHtml } from './tables.ts';

/** The facts of a table in the notation of `tableHtml`, before anything is inferred. */
export function factsOf(lines: readonly string[]): TableFacts {
  const table = find(parseArticle(tableHtml(lines), { root: 'document', recognizers: false }), 'table');
  const facts = table && tableFacts(table);
  if (facts === undefined) throw new Error('there is no table');
  return facts;
}

/** A row of such a table, in the form that its features are computed from. */
export function rowLookOf(lines: readonly string[], row: number): RowLook | undefined {
  return lookAtRow(lookForHeaders(factsOf(lines)), row);
}
