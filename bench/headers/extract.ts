/**
 * Reads the features of header rows and columns in the tables of the measuring material, with their markup taken away,
 * and writes them, without any text, to bench/headers/lines.tsv, from which train.py trains:
 *
 *     node --import tsx bench/headers/extract.ts [FOLDER]
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { find, parseArticle } from '../../src/index.ts';
import { isFullRow, tableFacts } from '../../src/recognize/table/facts.ts';
import { lookForHeaders } from '../../src/recognize/table/headers/cell-look.ts';
import { columnFeatures, lookAtColumn } from '../../src/recognize/table/headers/column-features.ts';
import { firstRow } from '../../src/recognize/table/headers/extent.ts';
import { rowFeatures } from '../../src/recognize/table/headers/row-features.ts';
import { lookAtRow } from '../../src/recognize/table/headers/row-look.ts';
import { withoutElements, withoutHeaders } from '../accuracy/header-extent.ts';
import { type HeaderTable, headerTables } from '../accuracy/header-tables.ts';

const MOST_ROWS = 5;
const lines: string[] = [];

function add({ source, group, html, read, marked }: HeaderTable, index: number): void {
  if (read === undefined && marked === undefined) return;
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  for (const strip of [withoutElements, withoutHeaders]) {
    const table = find(parseArticle(strip(html), { root: 'document', recognizers: false }), 'table');
    const facts = table && tableFacts(table);
    if (facts === undefined || facts.width < 2 || facts.height < 2) continue;
    const rows = (read ?? marked)?.rows ?? 0;
    // Authors seldom mark what readers call labels; where no row names the columns, both agree.
    const columns = marked?.columns ?? (rows === 0 ? read?.columns : undefined);
    const look = lookForHeaders(facts);
    const write = (line: string, answer: boolean, values: readonly number[]): void => {
      const filled = values.flatMap((value, feature) =>
        value === 0 ? [] : [`${feature}:${Math.round(value * 10000) / 10000}`],
      );
      lines.push(
        [
          line,
          hash,
          group,
          index,
          strip === withoutHeaders ? 'bare' : 'bold',
          marked ? 1 : 0,
          answer ? 1 : 0,
          filled.join(' '),
        ].join('\t'),
      );
    };
    const first = firstRow(facts);
    for (let row = first; row <= Math.min(Math.max(rows, first), first + MOST_ROWS); row += 1) {
      if (row > first && isFullRow(facts, row)) continue;
      const found = lookAtRow(look, row);
      if (found !== undefined) write(row === first ? 'row' : 'next', row < rows, rowFeatures.read(found));
    }
    const column = columns === undefined ? undefined : lookAtColumn(look, rows);
    if (column !== undefined) write('column', (columns ?? 0) > 0, columnFeatures.read(column));
  }
}

const folder = process.argv[2] ?? '../shared';
headerTables(join(folder, 'corpus')).forEach(add);
const out = fileURLToPath(new URL('lines.tsv', import.meta.url));
const heads = [
  ['row', ...rowFeatures.names],
  ['column', ...columnFeatures.names],
].map((names) => names.join('\t'));
writeFileSync(out, `${[...heads, ...lines].join('\n')}\n`);
console.log(`${lines.length} lines: ${out}`);
