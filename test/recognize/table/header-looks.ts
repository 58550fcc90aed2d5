import { find, parseArticle } from '../../../src/index.ts';
import { type TableFacts, tableFacts } from '../../../src/recognize/table/facts.ts';
import { lookForHeaders } from '../../../src/recognize/table/headers/cell-look.ts';
import { lookAtRow, type RowLook } from '../../../src/recognize/table/headers/row-look.ts';
import { tableHtml } from './tables.ts';

/** The facts of a table that lines write, as `tableHtml` reads them, before anything is inferred. */
export function factsOf(lines: readonly string[]): TableFacts {
  const table = find(parseArticle(tableHtml(lines), { root: 'document', recognizers: false }), 'table');
  const facts = table && tableFacts(table);
  if (facts === undefined) throw new Error('there is no table');
  return facts;
}

/** A row of such a table as its features are read. */
export function rowLookOf(lines: readonly string[], row: number): RowLook | undefined {
  return lookAtRow(lookForHeaders(factsOf(lines)), row);
}
