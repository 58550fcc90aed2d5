import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { filesIn, readJsonLines, readText } from './corpus.ts';
import { type Extent, markedExtent } from './header-extent.ts';
import type { LabelledTable } from './labelled-tables.ts';
import { wikiTables } from './wikitables.ts';

/** A table whose header rows, and perhaps columns, are known. */
export interface HeaderTable {
  name: string;
  /** Who made it: a repository, a host, an encyclopedia. */
  source: string;
  group: 'docs' | 'web' | 'encyclopedia';
  html: string;
  /** By the readers' counts. */
  read?: Extent;
  /** By the author's `<th>`. */
  marked?: Extent;
}

/** Tables of documentation and web pages that readers looked at, tables of encyclopedias, and those of whole pages, each once. */
export function headerTables(corpus: string): HeaderTable[] {
  const seen = new Set<string>();
  return [...labelled(corpus), ...encyclopedia(corpus), ...ofLabelledPages(corpus), ...ofPages(corpus)].filter(
    ({ html }) => {
      const plain = html.replace(/<[^>]*>|\s/g, '');
      if (seen.has(plain)) return false;
      seen.add(plain);
      return true;
    },
  );
}

function labelled(corpus: string): HeaderTable[] {
  return readJsonLines<LabelledTable>(join(corpus, 'tables', 'kinds.jsonl')).flatMap((table) => {
    const { id, set, source, html, kind, headerRows, headerColumns } = table;
    if (kind === 'layout' || headerRows === null || headerColumns === null) return [];
    return [
      { name: id, source, group: set, html, read: { rows: headerRows, columns: headerColumns }, ...markedBy(html) },
    ];
  });
}

function encyclopedia(corpus: string): HeaderTable[] {
  return wikiTables(corpus).map(({ name, html, headerRows, headerCols }) => ({
    name,
    source: 'encyclopedia',
    group: 'encyclopedia',
    html,
    ...(headerRows + headerCols > 0 && { marked: { rows: headerRows, columns: headerCols } }),
  }));
}

interface PageLabel {
  page: string;
  table: number;
  kind: string;
  headerRows?: number;
  headerCols?: number;
}

/** The tables of whole pages whose headers readers counted. */
function ofLabelledPages(corpus: string): HeaderTable[] {
  const tables = new Map<string, string[]>();
  return readJsonLines<PageLabel>(join(corpus, 'tables', 'labels.jsonl')).flatMap((label) => {
    const { page, table, kind, headerRows, headerCols } = label;
    if (kind === 'layout' || headerRows === undefined || headerCols === undefined) return [];
    const known = tables.get(page) ?? tablesOf(readText(join(corpus, page)));
    tables.set(page, known);
    const html = known[table];
    if (html === undefined || /<table/i.test(html.slice(6))) return [];
    // One site gives most of them.
    const source = page.startsWith('tables/extra') ? 'extra' : page;
    return [
      {
        name: `${page} #${table}`,
        source,
        group: 'web' as const,
        html,
        read: { rows: headerRows, columns: headerCols },
        ...markedBy(html),
      },
    ];
  });
}

/** The tables of whole pages whose authors marked headers. */
function ofPages(corpus: string): HeaderTable[] {
  return pages(corpus).flatMap(({ name, host, html }) =>
    tablesOf(html).flatMap((table, index) => {
      const marked = /<table/i.test(table.slice(6)) ? {} : markedBy(table);
      if (marked.marked === undefined) return [];
      return [{ name: `${name} #${index}`, source: host, group: 'web', html: table, ...marked } as const];
    }),
  );
}

function markedBy(html: string): Pick<HeaderTable, 'marked'> {
  if (!/<th[\s>]/i.test(html)) return {};
  const marked = markedExtent(html);
  return marked.rows + marked.columns === 0 ? {} : { marked };
}

interface Page {
  name: string;
  host: string;
  html: string;
}

function pages(corpus: string): Page[] {
  const hosts = new Map(
    readFileSync(join(corpus, 'pages', 'index.tsv'), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([file = '', , host = '']) => [file, host]),
  );
  const whole = filesIn(join(corpus, 'pages'), '.html')
    .filter((file) => !file.startsWith('_truth'))
    .map((file) => ({ name: file, host: hosts.get(file) || file, html: readText(join(corpus, 'pages', file)) }));
  const zipped = (folder: string): Page[] =>
    readJsonLines<{ id: string; url?: string }>(join(corpus, folder, 'index.jsonl')).flatMap(({ id, url }) => {
      const file = `${id}.html.gz`;
      if (!readdirSync(join(corpus, folder, 'html')).includes(file)) return [];
      const html = gunzipSync(readFileSync(join(corpus, folder, 'html', file))).toString('utf8');
      return [{ name: `${folder}/${id}`, host: url === undefined ? id : new URL(url).host, html }];
    });
  return [...whole, ...zipped('wcxb'), ...zipped('recipes')];
}

/** The source of the tables of a page, nested ones too. */
function tablesOf(html: string): string[] {
  const found: { start: number; end: number }[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('childNodes' in node)) continue;
    const place = node.sourceCodeLocation;
    if (node.nodeName === 'table' && place) found.push({ start: place.startOffset, end: place.endOffset });
    open.push(...('content' in node ? node.content.childNodes : node.childNodes));
  }
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => html.slice(start, end));
}
