import { definitionColumns, termColumns } from '../lexicon/glossary.ts';
import { asWords, isEntry, lexicon } from '../lexicon/lookup.ts';
import { cellLine, cellName } from '../tree/cell-text.ts';
import { isTitleRow } from '../tree/columns.ts';
import { grid } from '../tree/grid.ts';
import type { Table, TableCell } from '../tree/types.ts';
import { find } from '../tree/walk.ts';
import { repeatedTexts } from './repeated.ts';

/** A row of a table of two columns. */
export interface PairRow {
  name: string;
  text: string;
}

const terms = lexicon(termColumns);
const definitions = lexicon(definitionColumns);

/**
 * Returns the rows of a table whose two columns have headers for terms and their meanings, or `undefined` for every
 * other table.
 */
export function termRows(table: Table): PairRow[] | undefined {
  const [first, second] = table.columns;
  if (first === undefined || second === undefined || table.columns.length > 2) return undefined;
  // Signs beside a header refer to a note.
  if (!isEntry(asWords(first.name), terms) || !isEntry(asWords(second.name), definitions)) return undefined;
  return pairRows(table).filter(({ name, text }) => name !== '' && text !== '');
}

const fewestRows = 2;
const longestName = 50;
const longestText = 200;

/** Properties of one thing, or of one part of it that a row of one cell above them names. */
export interface PropertyGroup {
  title?: string;
  rows: PairRow[];
}

/**
 * Returns the rows of a table that lists the properties of one thing, with a name and a short value in each row and
 * nothing above its columns; or `undefined`. Rows of one cell may name the thing or its parts, or show it. A name that
 * occurs twice in one group makes it another kind of table.
 */
export function propertyGroups(table: Table): PropertyGroup[] | undefined {
  if (table.kind !== 'data' || table.ragged || table.columns.length !== 2) return undefined;
  if (table.columns.some(({ name }) => name !== '')) return undefined;
  const groups: PropertyGroup[] = [{ rows: [] }];
  const textOf = repeatedTexts(cellLine);
  const nameOf = repeatedTexts(cellName);
  for (const row of grid(table)) {
    const [name, text] = row;
    if (name === undefined || text === undefined) return undefined;
    if (isTitleRow(row)) {
      if (shows(name)) continue;
      if (!isName(textOf(name))) return undefined;
      groups.push({ title: textOf(name), rows: [] });
    } else if (name.role !== 'rowHeader' || text.role !== 'data') return undefined;
    else groups.at(-1)?.rows.push({ name: nameOf(name), text: textOf(text) });
  }
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.reduce((sum, { rows }) => sum + rows.length, 0) < fewestRows) return undefined;
  return filled.every(({ rows }) => areProperties(rows)) ? filled : undefined;
}

function areProperties(rows: readonly PairRow[]): boolean {
  const names = new Set<string>();
  for (const { name, text } of rows) {
    if (!isName(name) || text === '' || text.length > longestText) return false;
    names.add(name);
  }
  return names.size === rows.length;
}

function isName(text: string): boolean {
  return text !== '' && text.length <= longestName && !/[.!?]$/.test(text);
}

/** Whether a cell over the whole width contains a picture, with or without a caption, or nothing. */
function shows(cell: TableCell): boolean {
  return cell.children.length === 0 || find(cell, 'image') !== undefined;
}

/** The rows below the header rows. */
function pairRows(table: Table): PairRow[] {
  const textOf = repeatedTexts(cellLine);
  const nameOf = repeatedTexts(cellName);
  return grid(table)
    .filter(([name, text]) => name?.role !== 'columnHeader' && text !== undefined)
    .map(([name, text]) => ({ name: nameOf(name), text: textOf(text) }));
}
