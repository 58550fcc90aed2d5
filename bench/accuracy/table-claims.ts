import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findAll, parseArticle, type Table } from '../../src/index.ts';
import { filesIn, readJsonLines } from './corpus.ts';
import { type Input, pages } from './robust.ts';
import { lineOf, type Score, share } from './score.ts';
import { wikiTables } from './wikitables.ts';

/** How many unlabelled tables are claimed to be of a kind; each claim is listed among the misses, for review. */
export function tableClaimScores(corpus: string): Score[] {
  const labelled = new Set(
    readJsonLines<{ page: string }>(join(corpus, 'tables', 'labels.jsonl')).map(({ page }) => page),
  );
  return [
    unclaimed('encyclopedia', wikiTables(corpus)),
    unclaimed(
      'pages',
      pages(corpus).filter(({ name }) => name.startsWith('pages/') && !labelled.has(name)),
    ),
    unclaimed('WCXB pages', wcxbPages(corpus)),
  ];
}

function wcxbPages(corpus: string): Input[] {
  const folder = join(corpus, 'wcxb', 'html');
  return filesIn(folder, '.html.gz').map((name) => ({
    name,
    html: gunzipSync(readFileSync(join(folder, name))).toString('utf8'),
  }));
}

function unclaimed(name: string, inputs: readonly Input[]): Score {
  let tables = 0;
  const claims: string[] = [];
  for (const { name: page, html } of inputs) {
    for (const table of findAll(parseArticle(html, { root: 'document' }), 'table')) {
      tables += 1;
      if (table.kind === 'comparison' || table.kind === 'metric') claims.push(`${page}: ${claimOf(table)}`);
    }
  }
  return share(`unlabelled tables of which nothing is claimed: ${name}`, tables - claims.length, tables, claims);
}

function claimOf(table: Table): string {
  const rows = table.children.slice(0, 3).map((row) => lineOf(row).slice(0, 160));
  return `${table.kind} ${table.evidence?.score}: ${rows.join(' / ')}`;
}
