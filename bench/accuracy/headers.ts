import { join } from 'node:path';
import { readJsonLines } from './corpus.ts';
import { type Extent, headerExtent, withoutElements, withoutHeaders } from './header-extent.ts';
import { type HeaderTable, headerTables } from './header-tables.ts';
import { figure, mean, percent, type Score, share } from './score.ts';
import { firstGrid, type WikiTable, wikiTables } from './wikitables.ts';

/** Header rows and columns found without their markup, and with it. */
export function headerScores(corpus: string): Score[] {
  const tables = wikiTables(corpus);
  const trusted = tables.filter((table) => table.csvBodyEqualsGrid);
  const marked = trusted.filter((table) => table.headerRows + table.headerCols > 0);
  return [
    score('headers with td for th and no thead: trusted tables with headers', marked, withoutElements, 0.93),
    score('headers with td for th and no thead: trusted tables', trusted, withoutElements),
    score('headers without bold and scope, too: trusted tables with headers', marked, withoutHeaders, 0.93),
    score('headers without bold and scope, too: trusted tables', trusted, withoutHeaders),
    score('headers without bold and scope, too: all tables', tables, withoutHeaders),
    score('headers as marked: trusted tables with headers', marked, (html) => html),
    score('headers with td for th and no thead: tables of other pages', otherTables(corpus), withoutElements),
    ...sourceScores(headerTables(corpus)),
  ];
}

type MarkedTable = Pick<WikiTable, 'name' | 'html' | 'headerRows' | 'headerCols'>;

function score(name: string, tables: readonly MarkedTable[], change: (html: string) => string, goal?: number): Score {
  let right = 0;
  const misses: string[] = [];
  for (const table of tables) {
    const found = headerExtent(firstGrid(change(table.html)));
    if (found.rows === table.headerRows && found.columns === table.headerCols) right += 1;
    else misses.push(`${table.name}: ${found.rows} × ${found.columns}, not ${table.headerRows} × ${table.headerCols}`);
  }
  return share(name, right, tables.length, misses, goal);
}

/** The tables of other pages whose authors marked headers. */
function otherTables(corpus: string): MarkedTable[] {
  return readJsonLines<{ id: string; html: string; headerRowsByTh: number; headerColsByTh: number }>(
    join(corpus, 'tables', 'wild.jsonl'),
  )
    .map(({ id: name, html, headerRowsByTh: headerRows, headerColsByTh: headerCols }) => ({
      name,
      html,
      headerRows,
      headerCols,
    }))
    .filter(({ headerRows, headerCols }) => headerRows + headerCols > 0);
}

/** A table, what was found in it without its markup, and what is right. */
interface Judged {
  source: string;
  name: string;
  found: Extent;
  right: Extent;
}

/**
 * Of tables by many sources, each source counts the same. All marks of headers are taken away, `<th>`, `<thead>`,
 * `scope` and bold.
 */
function sourceScores(tables: readonly HeaderTable[]): Score[] {
  const judged = (group: HeaderTable['group'], by: 'read' | 'marked'): Judged[] =>
    tables.flatMap((table) => {
      const right = table[by];
      if (table.group !== group || right === undefined) return [];
      const { source, name, html } = table;
      // Every table of the encyclopedia is by different people.
      const of = group === 'encyclopedia' ? name : source;
      return [{ source: of, name, found: headerExtent(firstGrid(withoutHeaders(html))), right }];
    });
  const documentation = judged('docs', 'read');
  const web = judged('web', 'marked');
  const read = judged('web', 'read');
  const encyclopedia = judged('encyclopedia', 'marked');
  const headless = [...documentation, ...read].filter(({ right }) => right.rows === 0);
  return [
    bySource('header rows of documentation, by readers', documentation, areRows),
    bySource('header rows of encyclopedia tables, by their authors', encyclopedia, areRows),
    bySource('header rows and columns of encyclopedia tables, by their authors', encyclopedia, areBoth),
    bySource('header rows and columns of web pages, by their authors', web, areBoth),
    bySource('header rows of web pages, by readers', read, areRows),
    bySource('tables in which readers saw no header row have none', headless, areRows),
  ];
}

const areRows = ({ found, right }: Judged): boolean => found.rows === right.rows;
const areBoth = (judged: Judged): boolean => areRows(judged) && judged.found.columns === judged.right.columns;

const ROUNDS = 400;

/** The mean over sources, and the interval in which it lies in nine of ten draws of as many sources. */
function bySource(name: string, judged: readonly Judged[], isRight: (judged: Judged) => boolean): Score {
  const sources = new Map<string, number[]>();
  const misses: string[] = [];
  let right = 0;
  for (const one of judged) {
    const own = sources.get(one.source) ?? [];
    sources.set(one.source, own);
    own.push(isRight(one) ? 1 : 0);
    if (isRight(one)) right += 1;
    else
      misses.push(
        `${one.name}: ${one.found.rows} × ${one.found.columns}, not ${one.right.rows} × ${one.right.columns}`,
      );
  }
  const means = [...sources.values()].map(mean);
  const draws = Array.from({ length: ROUNDS }, (_, round) => mean(drawn(means, round))).sort((a, b) => a - b);
  const low = percent(draws[Math.floor(ROUNDS * 0.05)] ?? Number.NaN);
  const high = percent(draws[Math.floor(ROUNDS * 0.95)] ?? Number.NaN);
  const counts = `mean over ${sources.size} sources, ${low} to ${high}; ${right} of ${judged.length} tables`;
  return figure(name, mean(means), counts, misses);
}

/** As many members of a list, some of them more than once; the same in each run. */
function drawn(list: readonly number[], round: number): number[] {
  let state = round + 1;
  return list.map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] ?? 0;
  });
}
