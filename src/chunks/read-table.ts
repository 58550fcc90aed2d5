import { groupsOf } from '../read/groups.ts';
import { captionOf } from '../read/tables.ts';
import { signText } from '../tree/cell-text.ts';
import { isHeaderRow } from '../tree/columns.ts';
import { grid } from '../tree/grid.ts';
import { onOneLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { Caption, Table, TableCell, TableRow } from '../tree/types.ts';
import { withoutColon } from '../values/colon.ts';
import { addSpan } from './line.ts';
import type { Lines } from './make-lines.ts';
import type { Group, Line, Part, Span, TableFacts } from './model.ts';
import { partsOf } from './parts.ts';
import { markdownRows } from './to-markdown.ts';

/**
 * Names of columns and cells that span rows are repeated up to this many characters, and this many more for each
 * character of the table.
 */
const always = 50_000;
const perCharacter = 16;

/** A table with more heads than this is not a table of columns. */
const mostRepeated = 20;

const longestCaption = 300;
const longestNames = 2000;

/** A cell of a row with the text that is written for it. */
interface Shown {
  cell: TableCell;
  text: string;
  /** Whether its text belongs here: it is neither repeated from a row above, nor the word for a sign. */
  isOwn: boolean;
}

/** Reads the caption and the rows of a table into its group: one line for the caption, and one for each row. */
export function readTable(table: Table, group: Group, lines: Lines): void {
  const captions: Line[] = [];
  const readCaption = (caption: Caption): void => {
    const line = lines.ofNode(caption, table, group);
    if (line === undefined) return;
    line.isHead = true;
    group.children.push(line);
    if (captions.length < mostRepeated) captions.push(line);
  };
  const read = lines.settings.markdown ? readMarkdown : readRows;
  const head = read(table, group, lines, readCaption);
  if (captions.length + head.length <= mostRepeated) group.lead = [...captions, ...head];
  for (const line of head) line.isHead = true;
  group.table = factsOf(table);
}

/** Every chunk of a table contains these, so long texts are cut, and hundreds of columns are left out. */
function factsOf(table: Table): TableFacts {
  const caption = captionOf(table)?.slice(0, longestCaption);
  const columns = table.columns.map(({ name }) => name);
  const isShort = columns.reduce((sum, name) => sum + name.length + 1, 0) <= longestNames;
  return { kind: table.kind, ...(caption !== undefined && { caption }), columns: isShort ? columns : [] };
}

/** Reads rows as text in which the name of its column precedes each value; returns the head. */
function readRows(table: Table, group: Group, lines: Lines, readCaption: (caption: Caption) => void): Line[] {
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const cells = grid(table);
  const titles = groupsOf(cells);
  const texts = new Map<TableCell, string>();
  for (const row of rows) for (const cell of row.children) texts.set(cell, onOneLine(toText(cell)));
  let left = always;
  for (const text of texts.values()) left += perCharacter * text.length;
  const repeat = (text: string): string => {
    if (text.length > left) return '';
    left -= text.length;
    return text;
  };
  const head: Line[] = [];
  const titleLines = new Map<TableCell, Line>();
  let isHead = true;
  let index = -1;
  for (const row of table.children) {
    if (row.type === 'caption') {
      readCaption(row);
      continue;
    }
    index += 1;
    const places = cells[index] ?? [];
    const isHeader = isHeaderRow(places);
    isHead &&= isHeader;
    const shown = shownOf(row, index, places, texts, repeat, isHeader);
    const title = titles?.[index];
    const titleLine = title && titleLines.get(title);
    const line = lineOf(shown, isHeader, table, group, lines, repeat, {
      row: index,
      position: row,
      ...(titleLine && { title: titleLine }),
    });
    if (line === undefined) continue;
    group.children.push(isHeader ? line : withNotes(line, row, lines));
    if (title?.row === index) titleLines.set(title, line);
    if (isHead) head.push(line);
  }
  return head;
}

/** The cells that begin in a row, and those from rows above it that span into it. */
function shownOf(
  row: TableRow,
  index: number,
  places: readonly TableCell[],
  texts: ReadonlyMap<TableCell, string>,
  repeat: (text: string) => string,
  isHeader: boolean,
): Shown[] {
  const shown: Shown[] = row.children.map((cell) => {
    const text = texts.get(cell) ?? '';
    return text === '' ? { cell, text: onOneLine(repeat(signText(cell))), isOwn: false } : { cell, text, isOwn: true };
  });
  const own = new Set(row.children);
  const above = isHeader
    ? []
    : places.filter((cell, column) => !own.has(cell) && cell.row < index && cell !== places[column - 1]);
  if (above.length === 0) return shown;
  for (const cell of above) shown.push({ cell, text: repeat(texts.get(cell) ?? ''), isOwn: false });
  return shown.sort((one, other) => one.cell.column - other.cell.column);
}

function lineOf(
  shown: readonly Shown[],
  isHeader: boolean,
  table: Table,
  group: Group,
  lines: Lines,
  repeat: (text: string) => string,
  { row, position, title }: { row: number; position: TableRow; title?: Line },
): Line | undefined {
  if (!shown.some(({ isOwn }) => isOwn)) return undefined;
  let text = '';
  const added: Span[] = [];
  const cuts: number[] = [];
  const starts: [TableCell, number][] = [];
  const add = (more: string): void => {
    addSpan(added, text.length, text.length + more.length);
    text += more;
  };
  for (const { cell, text: value, isOwn } of shown) {
    if (value === '') continue;
    if (text !== '') {
      add(isHeader ? ' | ' : '; ');
      cuts.push(text.length);
    }
    const name = isHeader ? '' : repeat(nameOf(cell, table));
    if (name !== '') add(`${name}: `);
    if (isOwn) starts.push([cell, text.length]);
    if (isOwn) text += value;
    else add(value);
  }
  const whole = text;
  const parts = (): Part[] => starts.flatMap(([cell, at]) => partsOf(cell, whole, at, onOneLine));
  return lines.of(group, text, added, position.position, { row, cuts, parts, ...(title && { title }) });
}

/**
 * The name of the column of a cell; for a cell that spans several, the names of the first and the last. A cell over the
 * whole width has none.
 */
function nameOf({ column, colSpan }: TableCell, { columns }: Table): string {
  if (colSpan >= columns.length && columns.length > 1) return '';
  const first = columns[column]?.name ?? '';
  const last = columns[column + colSpan - 1]?.name ?? '';
  return withoutColon(first === last || last === '' ? first : `${first} – ${last}`);
}

/** A row includes its notes unless they make it too large; they are in a chunk of their own as well. */
function withNotes(line: Line, row: TableRow, lines: Lines): Line {
  const notes = (row.notes ?? []).map(lines.noteOf).filter((note) => note !== '');
  if (notes.length === 0) return line;
  const text = `${line.text}\n${notes.join('\n')}`;
  const { row: index, cuts, title, parts } = line;
  const added: Span[] = [...line.added, [line.text.length, text.length]];
  const made = lines.of(line.group, text, added, line.position, {
    ...(index !== undefined && { row: index }),
    ...(cuts && { cuts }),
    ...(parts && { parts }),
    ...(title && { title }),
    hasNotes: true,
  });
  return made.own <= lines.settings.size ? made : line;
}

/** Reads rows as Markdown; returns the head, which every GitHub table has. */
function readMarkdown(table: Table, group: Group, lines: Lines, readCaption: (caption: Caption) => void): Line[] {
  for (const child of table.children) if (child.type === 'caption') readCaption(child);
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const [names, rule, ...rest] = markdownRows(table);
  if (names === undefined || rule === undefined) return [];
  const before = `\n${group.indent}`;
  const begin = group.indent;
  const headRows = Math.max(0, rows.length - rest.length);
  const head = lines.of(group, `${names}\n${group.indent}${rule}`, [], rows[0]?.position, {
    begin,
    before: `\n${group.indent.trimEnd()}${before}`,
    cuts: [],
    ...(headRows > 0 && { row: 0 }),
  });
  group.children.push(head);
  for (const [index, text] of rest.entries()) {
    const row = headRows + index;
    group.children.push(lines.of(group, text, [], rows[row]?.position, { row, begin, before, cuts: [] }));
  }
  return [head];
}
