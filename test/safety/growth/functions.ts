import * as checking from '../../../src/check/index.ts';
import * as cheerio from '../../../src/cheerio/index.ts';
import * as chunking from '../../../src/chunks/index.ts';
import * as feed from '../../../src/feed/index.ts';
import * as hast from '../../../src/hast/index.ts';
import * as core from '../../../src/index.ts';
import * as markdown from '../../../src/markdown/index.ts';
import * as portableText from '../../../src/portable-text/index.ts';
import * as readers from '../../../src/read/index.ts';
import * as reporting from '../../../src/report/index.ts';

/** The arguments of a measured function: the input, and the article made of it. */
export interface Given {
  html: string;
  article: core.Article;
}

export type Run = (given: Given) => unknown;

const tablesOf = ({ article }: Given): core.Table[] => core.findAll(article, 'table');

/** Each table with its article would read the article once a table, which is the caller's affair. */
const SOME_TABLES = 2;

/** Every exported function that works on an article or on text, by its name. */
export const runs: Record<string, Run> = {
  find: ({ article }) => core.find(article, 'footnoteDefinition') === undefined,
  findAll: ({ article }) => core.findAll(article, 'text').length,
  visit: ({ article }) => {
    let count = 0;
    core.visit(article, () => {
      count += 1;
    });
    return count;
  },
  ...Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, ({ article }: Given) => read(article)])),
  toText: ({ article }) => core.toText(article),
  inspect: ({ article }) => core.inspect(article),
  // The nodes are those of the article, not copies.
  explain: ({ article }) => core.explain(article).map(({ taken, alternatives }) => [taken, alternatives]),
  grid: (given) => tablesOf(given).map((table) => core.grid(table).reduce((sum, row) => sum + row.length, 0)),
  records: (given) => [
    tablesOf(given).map((table) => core.records(table)),
    tablesOf(given)
      .slice(0, SOME_TABLES)
      .map((table) => core.records(table, given.article)),
  ],
  audit: ({ html, article }) => core.audit(html, article),
  auditOutput: ({ article }) => [
    core.auditOutput(article, { html: core.toHtml(article) }),
    core.auditOutput(article, { markdown: markdown.toMarkdown(article) }),
    core.auditOutput(article, { text: core.toText(article) }),
  ],
  toHtml: ({ article }) => core.toHtml(article),
  toJsonLd: ({ article }) => core.toJsonLd(article),
  toMdast: ({ article }) => markdown.toMdast(article),
  toMarkdown: ({ article }) => markdown.toMarkdown(article),
  toPortableText: ({ article }) => portableText.toPortableText(article),
  check: ({ article }) => checking.check(article),
  toSarif: ({ article }) => checking.toSarif([{ uri: 'a.html', findings: checking.check(article) }]).runs[0]?.results,
  toAnnotations: ({ article }) => checking.toAnnotations({ uri: 'a.html', findings: checking.check(article) }),
  chunks: ({ article }) => chunking.chunks(article),
  toReport: ({ html, article }) => reporting.toReport(html, article),
  parseQuantity: ({ html }) => core.parseQuantity(html),
  parseTarget: ({ html }) => core.parseTarget(html),
  parseBoolean: ({ html }) => core.parseBoolean(html),
  headerUnit: ({ html }) => core.headerUnit(html),
  selectArticle: ({ html }) => cheerio.selectArticle(html),
  parseMarkdown: ({ html }) => markdown.parseMarkdown(html, { positions: true }),
  fromHast: ({ html }) => hast.fromHast({ type: 'root', children: [{ type: 'raw', value: html } as never] }),
};

/** Functions that are measured in another way, or take no untrusted input. */
const apart: readonly string[] = [
  // Measured in each of its modes.
  'parseArticle',
  // Measured on feeds; the second by test/feed/items.test.ts.
  'parseFeed',
  'parseFeedItems',
  // Works on a tree of the caller; `parseMarkdown` uses it.
  'fromMdast',
  // Works on what the caller has parsed; `selectArticle` uses it.
  'fromCheerio',
  // Passes a tree to `fromHast`.
  'default',
  // Calls `toReport` for every item, up to a size.
  'toFeedReport',
  // Takes the caller's code only.
  'defineRecognizer',
  'defineRule',
];

/** Exported functions that no test measures. */
export function unmeasured(): string[] {
  const exported = [core, feed, markdown, hast, cheerio, chunking, checking, portableText, reporting].flatMap(
    (module) => Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  );
  return exported.filter((name) => !(name in runs) && !apart.includes(name) && !/^[A-Z]/.test(name));
}
