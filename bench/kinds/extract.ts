/**
 * Reads the features of the tables of the measuring material and writes them, without any text, to
 * bench/kinds/tables.tsv, from which train.py trains:
 *
 *     node --import tsx bench/kinds/extract.ts [FOLDER]
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleFromDom, parseDom } from '../../src/article.ts';
import type { Article, FlowContent, Heading, Node, Table } from '../../src/index.ts';
import { surroundings } from '../../src/recognize/table/kind.ts';
import { featureNames, featuresOf } from '../../src/recognize/table/kinds/features.ts';
import { lookAt } from '../../src/recognize/table/kinds/look.ts';
import { prepareTables } from '../../src/recognize/table/prepare.ts';
import { viewTable } from '../../src/recognize/table/view.ts';
import { filesIn, readJsonLines, readText } from '../accuracy/corpus.ts';
import { tableOffsets } from '../accuracy/kinds.ts';
import { type LabelledTable, pageOf } from '../accuracy/labelled-tables.ts';
import { seedCases } from '../accuracy/seed-gold.ts';
import { wikiTables } from '../accuracy/wikitables.ts';

/** The judgement of readers about a table. */
interface Judgement {
  source: string;
  /**
   * `docs` and `web` by today's wording; `older` by an older one; `encyclopedia` not judged, since kinds are rare
   * there; `written` are tables made for training, after the form of real ones; `cases` are those of the fixtures,
   * which show where the border is.
   */
  group: 'docs' | 'web' | 'older' | 'encyclopedia' | 'written' | 'cases';
  language: string;
  kind: string;
  sure: boolean;
  axis: string;
}

const lines: string[] = [];

/** Adds the judged tables of a page. */
function add(
  html: string,
  language: string | undefined,
  judgementOf: (table: Table, index: number) => Judgement | undefined,
): void {
  const options = { root: 'document', positions: true, ...(language !== undefined && { language }) } as const;
  const article = articleFromDom(parseDom(html, options), { ...options, recognizers: false });
  const known = prepareTables(article, { threshold: 0.5, ...(language !== undefined && { language }) });
  let index = 0;
  for (const { table, before, headings } of tablesOf(article)) {
    const judgement = judgementOf(table, index);
    index += 1;
    const facts = known.get(table);
    if (judgement === undefined || facts === undefined || facts.width < 2) continue;
    const view = viewTable(facts);
    if (view.others.length === 0 || view.body.length === 0) continue;
    const values = featuresOf(lookAt(view, surroundings(table, before, headings)));
    const filled = [...values].flatMap((value, feature) =>
      value === 0 ? [] : [`${feature}:${Math.round(value * 10000) / 10000}`],
    );
    const { source, group, kind, sure, axis } = judgement;
    const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
    lines.push([hash, group, judgement.language, kind, sure ? 1 : 0, axis, filled.join(' ')].join('\t'));
  }
}

interface Found {
  table: Table;
  before: FlowContent | undefined;
  headings: readonly Heading[];
}

function tablesOf(article: Article): Found[] {
  const found: Found[] = [];
  const visit = (parent: Node, above: readonly Heading[]): void => {
    if (!('children' in parent)) return;
    const children = parent.children as Node[];
    const headings = children[0]?.type === 'heading' ? [...above, children[0]] : above;
    for (const [index, child] of children.entries()) {
      if (child.type === 'table')
        found.push({ table: child, before: children[index - 1] as FlowContent | undefined, headings });
      else visit(child, headings);
    }
  };
  visit(article, []);
  return found;
}

const folder = process.argv[2] ?? '../shared';
const corpus = join(folder, 'corpus');

function addLabelled(table: LabelledTable, group: Judgement['group']): void {
  const { source, kind, sure, axis } = table;
  const language = table.language === 'und' ? undefined : table.language;
  add(pageOf(table), language, (_, index) =>
    index === 0 ? { source, group, language: table.language, kind, sure, axis } : undefined,
  );
}

for (const table of readJsonLines<LabelledTable>(join(corpus, 'tables', 'kinds.jsonl'))) addLabelled(table, table.set);
for (const kind of ['comparison', 'metric', 'border', 'languages']) {
  const file = fileURLToPath(new URL(`cases-${kind}.jsonl`, import.meta.url));
  for (const table of readJsonLines<LabelledTable>(file)) addLabelled(table, 'written');
}

interface OlderLabel {
  page: string;
  table: number;
  kind: string;
  subjects?: string;
  sure: boolean;
}
const olderLabels = readJsonLines<OlderLabel>(join(corpus, 'tables', 'labels.jsonl'));
for (const label of olderLabels) {
  if (label.kind === 'ambiguous') continue;
  const html = readText(join(corpus, label.page));
  const offset = tableOffsets(html)[label.table];
  const source = label.page.includes('/extra/') ? 'extra' : label.page;
  const kind = label.kind === 'data' ? 'other' : label.kind;
  add(html, undefined, (table) =>
    table.position?.start.offset === offset
      ? { source, group: 'older', language: 'und', kind, sure: label.sure, axis: label.subjects ?? '' }
      : undefined,
  );
}

for (const { name, html } of wikiTables(corpus)) {
  // Some of them were judged.
  if (olderLabels.some(({ page }) => page.endsWith(`/${name}.html`))) continue;
  add(html, 'en', (_, index) =>
    index === 0
      ? { source: name, group: 'encyclopedia', language: 'en', kind: 'other', sure: false, axis: '' }
      : undefined,
  );
}

for (const { gold, html } of seedCases(folder)) {
  add(html, 'en', (_, index) => {
    const kind = gold.tables[index]?.kind;
    return (
      kind && {
        source: 'template',
        group: 'cases',
        language: 'en',
        kind,
        sure: true,
        axis: kind === 'other' ? '' : 'rows',
      }
    );
  });
}

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
for (const file of filesIn(fixtures, 'tree.txt')) {
  const tree = readText(join(fixtures, file));
  const kinds = [...tree.matchAll(/^ *table kind=(\w+)(?:.*? subjects=(\w+))?/gm)];
  if (kinds.length === 0) continue;
  const html = readText(join(fixtures, file.replace('tree.txt', 'input.html')));
  add(html, undefined, (_, index) => {
    const [, kind = 'data', subjects = ''] = kinds[index] ?? [];
    return {
      source: 'fixtures',
      group: 'cases',
      language: 'und',
      kind: kind === 'data' ? 'other' : kind,
      sure: true,
      axis: subjects,
    };
  });
}

const out = fileURLToPath(new URL('tables.tsv', import.meta.url));
writeFileSync(out, `${['features', ...featureNames].join('\t')}\n${lines.join('\n')}\n`);
console.log(`${lines.length} tables, ${featureNames.length} features: ${out}`);
