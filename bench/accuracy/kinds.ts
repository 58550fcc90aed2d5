import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { findAll, parseArticle, type Table } from '../../src/index.ts';
import { readJsonLines, readText } from './corpus.ts';
import { f1, lineOf, type Score, share } from './score.ts';

interface Label {
  page: string;
  table: number;
  kind: 'comparison' | 'metric' | 'data' | 'layout' | 'ambiguous';
  headerRows?: number;
  headerCols?: number;
  subjects?: 'rows' | 'columns';
  sure: boolean;
}

interface Judged {
  label: Label;
  table: Table | undefined;
}

/** The kind of tables in whole pages, by the labels of two readers. */
export function kindScores(corpus: string): Score[] {
  const judged = judge(corpus).filter(({ label }) => label.kind !== 'ambiguous');
  const sure = judged.filter(({ label }) => label.sure);
  return [
    kindF1('comparison, where sure', sure, 'comparison'),
    kindF1('metric, where sure', sure, 'metric'),
    kindF1('comparison, all', judged, 'comparison'),
    kindF1('metric, all', judged, 'metric'),
    subjects(judged),
    layout(sure),
  ];
}

/** Every labelled table with the node that was made of it. */
function judge(corpus: string): Judged[] {
  const pages = new Map<string, Map<number, Table | undefined>>();
  return readJsonLines<Label>(join(corpus, 'tables', 'labels.jsonl')).map((label) => {
    const tables = pages.get(label.page) ?? tablesByIndex(readText(join(corpus, label.page)));
    pages.set(label.page, tables);
    return { label, table: tables.get(label.table) };
  });
}

/** The table nodes of a page by the index of their `<table>` among all of the page; a layout table has none. */
function tablesByIndex(html: string): Map<number, Table | undefined> {
  const byOffset = new Map<number, Table>();
  for (const table of findAll(parseArticle(html, { root: 'document', positions: true }), 'table')) {
    if (table.position !== undefined) byOffset.set(table.position.start.offset, table);
  }
  return new Map(tableOffsets(html).map((offset, index) => [index, byOffset.get(offset)]));
}

/** Where each `<table>` of a page begins, in document order. */
export function tableOffsets(html: string): number[] {
  const offsets: number[] = [];
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...parse(html, { sourceCodeLocationInfo: true }).childNodes];
  while (open.length > 0) {
    const node = open.pop();
    if (node === undefined || !('childNodes' in node)) continue;
    if (node.nodeName === 'table') offsets.push(node.sourceCodeLocation?.startOffset ?? -1);
    open.push(...('content' in node ? node.content.childNodes : node.childNodes));
  }
  return offsets.sort((a, b) => a - b);
}

function kindF1(name: string, judged: readonly Judged[], kind: 'comparison' | 'metric'): Score {
  const is = (entry: Judged) => entry.table?.kind === kind;
  const should = (entry: Judged) => entry.label.kind === kind;
  const misses = judged
    .filter((entry) => is(entry) !== should(entry))
    .map(
      (entry) =>
        `${entry.label.page} #${entry.label.table}: ${entry.table?.kind}, not ${entry.label.kind}: ${head(entry)}`,
    );
  const hits = judged.filter((entry) => is(entry) && should(entry)).length;
  return f1(`table kinds: ${name}`, hits, judged.filter(is).length, judged.filter(should).length, misses);
}

function head({ table }: Judged): string {
  const judged = table?.evidence ?? table?.alternatives?.[0];
  const evidence = judged === undefined ? '' : `${judged.score}: ${judged.signals.join(', ')}`;
  return `${table?.columns
    .map((column) => column.key)
    .join(' | ')
    .slice(0, 80)} {${evidence}}`;
}

/** Which axis lists the alternatives, among the comparison tables that were found and are labelled with it. */
function subjects(judged: readonly Judged[]): Score {
  let right = 0;
  let of = 0;
  const misses: string[] = [];
  for (const { label, table } of judged) {
    if (label.subjects === undefined || table?.kind !== 'comparison') continue;
    of += 1;
    if (table.subjects === label.subjects) right += 1;
    else misses.push(`${label.page} #${label.table}: ${table.subjects}, not ${label.subjects}`);
  }
  return share('table kinds: subjects on the right axis', right, of, misses);
}

/** Layout tables that became no table, and real tables that stayed one. */
function layout(judged: readonly Judged[]): Score {
  const wrong = judged.filter(({ label, table }) => (label.kind === 'layout') !== (table === undefined));
  const misses = wrong.map(
    ({ label, table }) => `${label.page} #${label.table}: ${label.kind}, ${table && lineOf(table).slice(0, 60)}`,
  );
  return share('table kinds: real table or layout', judged.length - wrong.length, judged.length, misses);
}
