import { join } from 'node:path';
import { find, grid, parseArticle, type TableCell } from '../../src/index.ts';
import { filesIn, readJson, readText } from './corpus.ts';
import { attribute, editPage } from './edit.ts';
import { lineOf, type Score, share, squash, unmarked } from './score.ts';

/** A table of an encyclopedia with its cells as two independent programs expanded them. */
export interface WikiTable {
  name: string;
  html: string;
  grid: string[][];
  headerRows: number;
  headerCols: number;
  csvBodyEqualsGrid: boolean;
}

export function wikiTables(corpus: string): WikiTable[] {
  const folder = join(corpus, 'tables', 'wikitablequestions');
  return filesIn(folder, '.gold.json').map((file) => {
    const name = file.slice(0, -'.gold.json'.length);
    const gold = readJson<Omit<WikiTable, 'name' | 'html'>>(join(folder, file));
    return { ...gold, name, html: readText(join(folder, `${name}.html`)) };
  });
}

/** The grid of the first table of a text, or none. */
export function firstGrid(html: string): TableCell[][] {
  const table = find(parseArticle(html, { root: 'document' }), 'table');
  return table === undefined ? [] : grid(table);
}

/** Cells and tables that equal the trusted expansion, white space collapsed. */
export function wikiTableScores(corpus: string): Score[] {
  const trusted = trustedTables(corpus);
  return [
    ...gridScores(trusted),
    ...compareGrids('table grids with reference marks and hidden keys', trusted, (html) => html),
  ];
}

/** The tables that the two programs expanded alike. */
export function trustedTables(corpus: string): WikiTable[] {
  return wikiTables(corpus).filter((table) => table.csvBodyEqualsGrid);
}

/** The cells and the whole tables, without what the two programs leave out. */
export function gridScores(trusted: readonly WikiTable[]): Score[] {
  return compareGrids('table grids', trusted, withoutAsides, 0.995);
}

function compareGrids(name: string, tables: readonly WikiTable[], change: (html: string) => string, goal?: number) {
  let cells = 0;
  let rightCells = 0;
  let rightTables = 0;
  const misses: string[] = [];
  for (const table of tables) {
    const found = firstGrid(change(table.html)).map((row) => row.map(lineOf));
    let wrong = found.length === table.grid.length ? 0 : 1;
    table.grid.forEach((row, y) => {
      row.forEach((text, x) => {
        cells += 1;
        if (unmarked(found[y]?.[x] ?? '') === unmarked(squash(text))) rightCells += 1;
        else if (wrong++ === 0) misses.push(`${table.name} [${y}, ${x}]: ${found[y]?.[x]}, not ${text}`);
      });
      if ((found[y]?.length ?? 0) > row.length) wrong += 1;
    });
    if (wrong === 0) rightTables += 1;
  }
  return [
    share(`${name}: cells`, rightCells, cells, misses, goal),
    share(`${name}: whole tables`, rightTables, tables.length, misses),
  ];
}

/**
 * The table without what the two programs leave out: reference marks, sort keys, and what is not displayed. They read
 * what is displayed but invisible.
 */
function withoutAsides(html: string): string {
  return editPage(html.replaceAll(/visibility:\s?hidden/g, ''), (element) => {
    const names = attribute(element, 'class').split(' ');
    const isHidden = /display:\s?none/.test(attribute(element, 'style'));
    return !isHidden && !names.includes('reference') && !names.includes('sortkey');
  });
}
