import { comparisonOf } from '../../read/comparisons.ts';
import { visitSections } from '../../read/sections.ts';
import { captionOf } from '../../read/tables.ts';
import { cellLines } from '../../tree/cell-text.ts';
import { isHeaderRow } from '../../tree/columns.ts';
import { grid } from '../../tree/grid.ts';
import type { Article, Table, TableCell } from '../../tree/types.ts';
import { drawBox } from './box.ts';
import type { Place } from './place.ts';
import { counted, indented, listed, moreThan, type Screen, shownOf, within } from './screen.ts';
import { wrap } from './wrap.ts';

interface Found {
  table: Table;
  section: string[];
}

/** The tables of an article, drawn: the name of each, its kind, and for a comparison its subjects and attributes. */
export function tableLines(article: Article, screen: Screen): string[] {
  return linesOf(tablesOf(article), 'tables', screen);
}

/** The comparison tables of an article, drawn. */
export function comparisonLines(article: Article, screen: Screen): string[] {
  return linesOf(
    tablesOf(article).filter(({ table }) => table.kind === 'comparison'),
    'comparisons',
    screen,
  );
}

function tablesOf(article: Article): Found[] {
  const found: Found[] = [];
  visitSections(article, (node, path) => {
    if (node.type === 'table') found.push({ table: node, section: path() });
  });
  return found;
}

function linesOf(found: readonly Found[], reader: string, screen: Screen): string[] {
  const shown = found.slice(0, shownOf(found.length, screen.extent.tables));
  const drawn = shown.flatMap((one, index) => [...(index > 0 ? [''] : []), ...tableLinesOf(one, screen)]);
  const more = moreThan(found.length, shown.length, reader, screen);
  return [...drawn, ...(more.length > 0 ? ['', ...more] : [])];
}

function tableLinesOf({ table, section }: Found, screen: Screen): string[] {
  const { paint, width } = screen;
  const caption = captionOf(table) ?? section.at(-1);
  const path = (captionOf(table) === undefined ? section.slice(0, -1) : section).join(' › ');
  const cells = grid(table);
  return [
    ...(caption === undefined ? [] : wrap(caption, width, 2).map((line) => paint('title', line))),
    ...wrap(`${kindOf(table, cells)}${path === '' ? '' : ` · in ${path}`}`, width, 3).map((line) =>
      paint('faint', line),
    ),
    ...cellLinesOf(table, cells, screen),
  ];
}

/** One sentence about the kind of a table, with the sides of a comparison. */
function kindOf(table: Table, cells: readonly (readonly TableCell[])[]): string {
  const size = `${counted(cells.length, 'row')} × ${counted(cells[0]?.length ?? 0, 'column')}`;
  if (table.kind === 'metric') return `metric table · ${counted(table.metrics.length, 'metric')} · ${size}`;
  if (table.kind === 'data') return `data table · ${size}`;
  const { subjects, attributes } = comparisonOf(table);
  const named = attributes.filter((name) => name !== '');
  const by = named.length === 0 ? '' : ` by ${listed(named)}`;
  return `comparison of ${listed(subjects)} (in ${table.subjects})${by}`;
}

function cellLinesOf(table: Table, cells: readonly (readonly TableCell[])[], screen: Screen): string[] {
  const body = cells.findIndex((row) => !isHeaderRow(row));
  const headRows = body < 0 ? cells.length : body;
  const shown = cells.slice(0, headRows + shownOf(cells.length - headRows, screen.extent.rows));
  const places = placesOf(table, shown);
  const lines = drawBox(places, headRows, screen) ?? listRows(places, headRows, screen);
  return [...lines, ...moreRows(cells.length - shown.length, screen)];
}

function moreRows(count: number, { paint, width }: Screen): string[] {
  return count === 0 ? [] : [paint('faint', `… and ${counted(count, 'more row')} (--only tables)`.slice(0, width))];
}

/** The cells as they are drawn: a spanning cell is one place. */
function placesOf(table: Table, cells: readonly (readonly TableCell[])[]): Place[][] {
  const places = new Map<TableCell, Place>();
  const subjects = new Set(
    table.kind === 'comparison' ? table.subjectCells.map(([row, column]) => cells[row]?.[column]) : [],
  );
  return cells.map((row) =>
    row.map((cell) => {
      const known = places.get(cell);
      if (known !== undefined) return known;
      const style = subjects.has(cell) ? 'subject' : cell.role === 'data' ? undefined : 'header';
      const place: Place = { text: cellLines(cell), ...(style && { style }) };
      places.set(cell, place);
      return place;
    }),
  );
}

/**
 * The rows one below the other, each cell after the name of its column: for tables with more columns than there is room
 * for.
 */
function listRows(rows: readonly (readonly Place[])[], headRows: number, screen: Screen): string[] {
  const names = rows[headRows - 1];
  return rows.slice(headRows).flatMap(([first, ...others]) => [
    ...wrap(first?.text || '–', screen.width, 2).map((line) => screen.paint(first?.style ?? 'header', line)),
    ...indented(
      others.flatMap(({ text }, index) => {
        const name = names?.[index + 1]?.text.replaceAll('\n', ' ') ?? '';
        if (text === '') return [];
        return wrap(name === '' ? text : `${name}: ${text}`, within(screen, 2).width, screen.extent.lines);
      }),
      2,
    ),
  ]);
}
