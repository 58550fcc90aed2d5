import { definitionColumns, termColumns } from '../lexicon/glossary.ts';
import { grid } from '../tree/grid.ts';
import { nameLine, statedLine } from '../tree/statement.ts';
import type { Table } from '../tree/types.ts';

/** A row of a table of two columns. */
export interface PairRow {
  name: string;
  text: string;
}

const terms = new Set(termColumns);
const definitions = new Set(definitionColumns);

/** Returns the rows of a table whose two columns are headed as terms and what they mean, or `undefined` for every other table. */
export function termRows(table: Table): PairRow[] | undefined {
  const [first, second] = table.columns;
  if (first === undefined || second === undefined || table.columns.length > 2) return undefined;
  if (!terms.has(first.name.trim().toLowerCase()) || !definitions.has(second.name.trim().toLowerCase()))
    return undefined;
  return pairRows(table).filter(({ name, text }) => name !== '' && text !== '');
}

const fewestRows = 2;
const longestName = 50;
const longestText = 200;

/**
 * Returns the rows of a table that gives one thing's properties, a name and a short value a row, with nothing above its columns; or `undefined`. A
 * name that stands twice, or a row that spans the table, makes it another kind of table.
 */
export function propertyRows(table: Table): PairRow[] | undefined {
  if (table.kind !== 'data' || table.columns.length !== 2 || table.columns.some(({ name }) => name !== ''))
    return undefined;
  const cells = grid(table);
  if (cells.length < fewestRows || cells.some(([name, text]) => name?.role !== 'rowHeader' || text?.role !== 'data'))
    return undefined;
  const rows = pairRows(table);
  const isPair = ({ name, text }: PairRow): boolean =>
    name !== '' && text !== '' && name.length <= longestName && text.length <= longestText && !/[.!?]$/.test(name);
  return rows.every(isPair) && new Set(rows.map(({ name }) => name)).size === rows.length ? rows : undefined;
}

/** The rows below the header rows. */
function pairRows(table: Table): PairRow[] {
  return grid(table)
    .filter(([name, text]) => name?.role !== 'columnHeader' && text !== undefined)
    .map(([name, text]) => ({ name: name ? nameLine(name) : '', text: text ? statedLine(text) : '' }));
}
