import { calendarWords } from '../../lexicon/calendar.ts';
import { asWords, findEntry, lexicon } from '../../lexicon/lookup.ts';
import { isHeaderRow } from '../../tree/columns.ts';
import { toLine } from '../../tree/line.ts';
import type { RecognizeContext } from '../recognizer.ts';
import { isEmptyRow, isFullRow, type TableFacts } from './facts.ts';
import { headName } from './head-name.ts';
import { marksOf } from './marks.ts';
import { entryOf, type Topic, type Topics, tells, topicsOf } from './topics.ts';

/** A table as the judges of kinds look at it. */
export interface TableView extends TableFacts {
  context: RecognizeContext;
  /** The row that names the columns, or -1. */
  head: number;
  /** The rows that hold data: neither headers nor rows of one cell that runs over the whole width. */
  body: number[];
  /** The first of them, from which the rest is judged. */
  sample: number[];
  /** What is seen in the places of the sample, row by row, but for those of labels and identifiers. */
  marks: Uint8Array;
  /** The text of the header nearest to each column, without a price below it. */
  names: string[];
  /** The header of each column as words for a lexicon. */
  headers: string[];
  /** What each header tells. */
  topics: Topics[];
  /** The column of row identifiers such as `M1` or `3`, where there is one. */
  idColumn: number | undefined;
  /** The column that says what each row is about. */
  label: number;
  /** All columns that have a header. */
  columns: number[];
  /** The columns beside the labels, but for the identifiers. */
  others: number[];
  /** The caption and the nearest heading, as words for a lexicon. */
  title: string;
  /** The headings above the nearest one. */
  above: string;
  /** The words of both that may name something, each with a space at its ends. */
  titleWords: string[];
  /** What the title tells, and the headings above. */
  titleTopics: Topics;
  aboveTopics: Topics;
  /** The labels of the sample as words for a lexicon. */
  labels: string[];
  /** What each of them tells. */
  labelTopics: Topics[];
}

const SAMPLE = 8;
const calendar = lexicon(calendarWords);

/** Returns what the judges of kinds need to know of a table. */
export function viewTable(facts: TableFacts, context: RecognizeContext): TableView {
  const { cells, table, width, height } = facts;
  const body: number[] = [];
  let head = -1;
  for (let index = 0; index < cells.length; index += 1) {
    if (isFullRow(facts, index) || isEmptyRow(facts, index)) continue;
    if (!isHeaderRow(cells[index] ?? [])) body.push(index);
    else if (body.length === 0) head = index;
  }
  const headers = table.columns.map(({ name }, column) =>
    asWords(head < 0 ? '' : headName(cells[head]?.[column], name)),
  );
  const sample = body.slice(0, SAMPLE);
  const idColumn = findIdColumn(facts, body, headers);
  const label = findLabel(facts, sample, idColumn);
  const columns = headers.map((_, column) => column);
  const others: number[] = [];
  for (let column = 0; column < width; column += 1) if (column !== label && column !== idColumn) others.push(column);
  const caption = table.children.find((child) => child.type === 'caption');
  const lines = context.headings.map(toLine);
  const title = asWords(`${caption ? toLine(caption) : ''} ${lines.at(-1) ?? ''}`);
  const labels = sample.map((row) => asWords(facts.text(row, label)));
  const above = asWords(lines.slice(0, -1).join(' '));
  // Written out: a spread of so many fields is what this would take longest for.
  return {
    table,
    cells,
    width,
    height,
    readings: facts.readings,
    line: facts.line,
    text: facts.text,
    shape: facts.shape,
    labels,
    labelTopics: labels.map(topicsOf),
    context,
    head,
    body,
    sample,
    marks: marksOf(facts, sample, others),
    names: facts.cells[head]?.map((cell, column) => headName(cell, facts.text(head, column))) ?? [],
    headers,
    topics: headers.map(topicsOf),
    idColumn,
    label,
    columns,
    others,
    title,
    above,
    titleWords: namingWords(title + above),
    titleTopics: topicsOf(title),
    aboveTopics: topicsOf(above),
  };
}

/** Returns the words by which the header of a column tells of a topic, or `undefined`. */
export function inHeader({ topics }: TableView, column: number, topic: Topic): string | undefined {
  return entryOf(topics[column] ?? [], topic);
}

/** Tells whether the header of a column tells of a topic. */
export function isHeaded({ topics }: TableView, column: number, topic: Topic): boolean {
  return tells(topics[column] ?? [], topic);
}

/** Returns the words by which the first of some columns that tells of a topic does so, or `undefined`. */
export function inHeaders(view: TableView, columns: readonly number[], topic: Topic): string | undefined {
  for (const column of columns) {
    const entry = inHeader(view, column, topic);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Returns how many headers of some columns tell of a topic. */
export function countHeaders(view: TableView, columns: readonly number[], topic: Topic): number {
  let count = 0;
  for (const column of columns) if (isHeaded(view, column, topic)) count += 1;
  return count;
}

/** Words of more than three letters, and those with a figure. */
function namingWords(words: string): string[] {
  const found: string[] = [];
  for (let start = 1; start < words.length; ) {
    const end = words.indexOf(' ', start);
    if (end < 0) break;
    if (end - start > 3 || /\d/.test(words.slice(start, end))) found.push(words.slice(start - 1, end + 1));
    start = end + 1;
  }
  return found;
}

const idHeaders = new Set(['id', 'ids', 'no', 'nr', 'n', '№', 'ref']);
const identifier = /^\p{L}{0,4}[-.]?\d{1,4}\.?$/u;

/** Row identifiers stand in the first column, each once, under a header that says no more than that they are identifiers. */
function findIdColumn({ text }: TableFacts, body: readonly number[], headers: readonly string[]): number | undefined {
  const header = headers[0]?.trim() ?? '';
  if (header !== '' && !idHeaders.has(header.replace('.', ''))) return undefined;
  const ids = new Set<string>();
  for (const row of body) {
    const id = text(row, 0);
    if (!identifier.test(id) || ids.has(id)) return undefined;
    ids.add(id);
  }
  return 0;
}

/** The column whose cells head rows, where most do; else the first that is none of identifiers. */
function findLabel({ cells, width }: TableFacts, sample: readonly number[], idColumn: number | undefined): number {
  for (let column = 0; column < width; column += 1) {
    if (column === idColumn) continue;
    let heads = 0;
    for (const row of sample) if (cells[row]?.[column]?.role === 'rowHeader') heads += 1;
    if (heads * 2 > sample.length) return column;
  }
  return idColumn === undefined ? 0 : 1;
}

const date = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;
const clock = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[-–] ?\d{1,2}[:.]\d{2})?$/i;

/** Tells whether a text names a time: a year, a month, a day of the week, a quarter, a date. */
export function isTime(text: string): boolean {
  if (text.length > 30) return false;
  if (!/\d/.test(text)) return !text.includes(' ') && calendar.words.has(text.replace(/\.$/, '').toLowerCase());
  if (/^(?:1[5-9]|20)\d\d(?:[-–/]\d{2,4})?$/.test(text) || date.test(text) || clock.test(text)) return true;
  const words = asWords(text).replace(/[.+-]/g, ' ');
  // A quarter is known by its number, a month whatever stands at it.
  return [words, words.replace(/\d/g, ' ')].some((said) => findEntry(said, calendar) !== undefined);
}
