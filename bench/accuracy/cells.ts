import { join } from 'node:path';
import { findAll, parseArticle, type Table } from '../../src/index.ts';
import { filesIn, readText } from './corpus.ts';
import { lineOf } from './score.ts';

/** Typed cells of real tables, a line each, to be judged by eye: the text, its reading, the header of its column, the file. */
export function typedCells(corpus: string, count = 300): string[] {
  const files = ['tables/wikitablequestions', 'tables/extra', 'pages', 'faq', 'wordpress/posts'].flatMap((folder) =>
    filesIn(join(corpus, folder), '.html')
      .filter((file) => !file.startsWith('_truth'))
      .map((file) => `${folder}/${file}`),
  );
  let cells = 0;
  const lines = files.flatMap((file) =>
    findAll(parseArticle(readText(join(corpus, file)), { root: 'document' }), 'table').flatMap((table) => {
      const typed = linesOf(table, file);
      cells += table.children.reduce((sum, row) => sum + (row.type === 'tableRow' ? row.children.length : 0), 0);
      return typed;
    }),
  );
  return [`# typed cells: ${lines.length} of ${cells}`, ...spread(lines, count)];
}

function linesOf(table: Table, file: string): string[] {
  return table.children.flatMap((row) => {
    if (row.type !== 'tableRow') return [];
    return row.children.flatMap((cell) => {
      if (cell.value === undefined) return [];
      const reading =
        cell.value.type === 'boolean' ? cell.value.value : cell.value.quantities.map(({ text: _, ...rest }) => rest);
      const header = table.columns[cell.column]?.key ?? '';
      return [`${lineOf(cell).slice(0, 60)}\t${JSON.stringify(reading)}\t${header.slice(0, 40)}\t${file}`];
    });
  });
}

/** As many entries, in an order that looks random and is the same each time: large tables must not fill the sample, nor neighbours. */
function spread<Entry>(entries: readonly Entry[], count: number): Entry[] {
  const rank = (index: number): number => Math.imul(index + 1, 0x9e3779b1) >>> 0;
  return entries
    .map((entry, index) => ({ entry, rank: rank(index) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ entry }) => entry);
}
