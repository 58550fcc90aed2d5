/**
 * Compares espalier with its neighbours on a sample of measuring material, and writes the tables of docs/comparison.md:
 *
 *     npm run build && npm run comparison [-- --corpus ../shared/corpus --seed ../shared/seed]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { percent } from './accuracy/score.ts';
import { installed } from './comparison/installed.ts';
import { cells, flattened, mainText, questions, type Share, structure } from './comparison/measure.ts';
import { faqPages, labels, mainTextPages, posts, tables } from './comparison/sample.ts';
import { tools } from './comparison/tools.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    seed: { type: 'string', default: '../shared/seed' },
  },
});
// Messages of a tool about pages are not results.
for (const name of ['warn', 'error', 'debug'] as const) console[name] = () => {};

const started = Date.now();
const sample = {
  pages: mainTextPages(values.corpus),
  tables: tables(values.corpus),
  posts: posts(values.corpus),
  labels: labels(values.seed),
  faqs: faqPages(values.corpus),
};
const articles = sample.pages.filter(({ isArticle }) => isArticle).length;
const asked = questions(sample.faqs);
const rows: string[][] = [];
for (const tool of tools) {
  const text = await mainText(tool, sample.pages);
  const table = await cells(tool, sample.tables);
  const kept = await structure(tool, sample.posts);
  const recovered = await flattened(tool, sample.labels);
  const { packages, bytes } = installed(tool.packages);
  const found = (value: number): string => (tool.findsArticle ? whole(value) : '–');
  rows.push([
    tool.name,
    found(text.articles.precision),
    found(text.articles.recall),
    found(text.others.f1),
    whole(kept.words),
    tool.drawsTables ? '–' : whole(table.all),
    tool.drawsTables ? '–' : whole(table.spanned),
    whole(kept.headings),
    whole(kept.items),
    whole(recovered),
    tool.name === 'espalier' ? `${asked.right} of ${asked.of}` : '–',
    text.time.toFixed(1),
    String(packages),
    (bytes / 1e6).toFixed(1),
  ]);
  console.log(rows.at(-1)?.join('\t'));
}

/** The measures are rows, since there are more of them than tools. */
const measures = [
  '',
  'main text of articles, precision',
  'main text of articles, recall',
  'main text of other pages, F1',
  'words of a post that are kept',
  'cells in their row and column',
  'the same, tables with spans',
  'headings that are marked up',
  'items that are marked up',
  'headings written as paragraphs',
  'questions with their answers',
  'processor, ms a page',
  'packages installed',
  'megabytes installed',
];
const lines = measures.map((measure, index) => `| ${[measure, ...rows.map((row) => row[index] ?? '')].join(' | ')} |`);
lines.splice(1, 0, `|${'---|'.repeat(rows.length + 1)}`);
const sampled = `${articles} articles and ${sample.pages.length - articles} other pages, ${sample.tables.length} tables, ${sample.posts.length} posts, ${sample.labels.length} articles of a feed, ${sample.faqs.length} pages with questions`;
const path = fileURLToPath(new URL('../docs/comparison.md', import.meta.url));
const marks = ['<!-- written by npm run comparison -->', '<!-- end -->'] as const;
const [before, rest] = readFileSync(path, 'utf8').split(marks[0]);
const after = rest?.split(marks[1])[1];
if (before === undefined || after === undefined) throw new Error(`${path} has no place for the table`);
writeFileSync(
  path,
  `${before}${marks[0]}\n\n${lines.join('\n')}\n\nThe sample: ${sampled}. Node ${process.versions.node.split('.')[0]}.\n\n${marks[1]}${after}`,
);
console.log(`${sampled}; ${Math.round((Date.now() - started) / 1000)} s`);

function whole(value: Share): string {
  return value === undefined ? '–' : percent(value);
}
