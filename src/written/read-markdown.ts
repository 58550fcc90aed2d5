import { createSolid, level, type Solid, type SolidBuilder } from '../audit/solid.ts';
import { readLine } from './markdown-line.ts';

/** Code between fences: the fence that ends it, and the quotations around it. */
interface Fence {
  mark: string;
  quotes: number;
}

/** A line without the markers of its containers. */
interface Placed {
  text: string;
  quotes: number;
  /** Whether an item, a heading or a footnote begins with it. */
  begins: boolean;
  /** Whether it is all of a heading, in which a pipe is a character like any other. */
  isHeading: boolean;
}

const fenceStart = /^(?:`{3,}|~{3,})/;
const delimiter = /^:?-+:?$/;
const rule = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$/;
const alert = /^\[!(?:note|tip|important|warning|caution)\][ \t]*$/i;
const marker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const task = /^\[[ x]\][ \t]+/i;
const footnote = /^\[\^[^\s\]]{1,200}\]:[ \t]*/;
const heading = /^#{1,6}(?:[ \t]+|$)/;

/**
 * Returns the text of Markdown without its markup. It is read line by line, as plain text with signs in it, and shares
 * no code with the Markdown writer: code, rows and the beginnings of items are detected first, then the signs within a
 * line. HTML elements are skipped.
 */
export function readMarkdown(markdown: string): Solid {
  const builder = createSolid();
  const lines = markdown.split(/\r\n?|\n/);
  let paragraph: string[] = [];
  let fence: Fence | undefined;
  let quotes = 0;
  /** How many rows of a table precede a line. */
  let rows = 0;
  const endParagraph = (): void => {
    if (paragraph.length === 0) return;
    addText(readLine(paragraph.join('\n')), builder);
    paragraph = [];
  };
  lines.forEach((line, index) => {
    if (fence !== undefined) {
      const content = withoutQuotes(line, fence.quotes);
      if (content !== undefined) {
        const text = content.trim();
        if (text.startsWith(fence.mark) && /^(.)\1*$/.test(text)) fence = undefined;
        else addText(content, builder);
        return;
      }
      fence = undefined;
    }
    const placed = placedLine(line);
    const { text } = placed;
    const opens = fenceOf(text);
    // A line that begins an item or another quotation begins another table.
    if (placed.begins || placed.quotes !== quotes) rows = 0;
    const isTable = !placed.isHeading && isRow(text, rows, lines[index + 1] ?? '');
    rows = isTable ? rows + 1 : 0;
    if (placed.begins || placed.quotes !== quotes || text === '' || opens !== undefined || isTable || rule.test(text))
      endParagraph();
    quotes = placed.quotes;
    if (opens !== undefined) fence = { mark: opens, quotes };
    else if (isTable) {
      if (rows !== 2 || !isDelimiterRow(text)) addRow(text, builder);
    } else if (text !== '' && !rule.test(text) && !(quotes > 0 && paragraph.length === 0 && alert.test(text)))
      paragraph.push(text);
    if (heading.test(line.trimStart())) endParagraph();
  });
  endParagraph();
  return builder.finish();
}

function addText(text: string, builder: SolidBuilder): void {
  builder.part(level.line);
  builder.add(text, level.line);
  builder.part(level.line);
}

/** A line of code within the given number of quotations; `undefined` if it is within fewer. */
function withoutQuotes(line: string, quotes: number): string | undefined {
  let rest = line;
  for (let count = 0; count < quotes; count += 1) {
    rest = rest.trimStart();
    if (!rest.startsWith('>')) return undefined;
    rest = rest.slice(1);
  }
  return rest;
}

/** Removes the markers of quotations, items, headings and footnotes at the beginning of a line. */
function placedLine(line: string): Placed {
  let text = line.trim();
  let quotes = 0;
  let begins = false;
  for (;;) {
    if (text.startsWith('>')) {
      quotes += 1;
      text = text.slice(1).trimStart();
      continue;
    }
    const isItem = marker.test(text) && !rule.test(text);
    const found = isItem ? marker.exec(text) : (heading.exec(text) ?? footnote.exec(text));
    if (!found) return { text, quotes, begins, isHeading: false };
    begins = true;
    text = text.slice(found[0].length);
    if (isItem) text = text.replace(task, '');
    // Further markers at the beginning of a heading are its text.
    if (found[0].startsWith('#')) return { text: withoutClosingSigns(text), quotes, begins, isHeading: true };
  }
}

/** Whether a line is a row of a table: it begins with a pipe and a space, or is among other rows. */
function isRow(text: string, before: number, next: string): boolean {
  if (!text.startsWith('|')) return false;
  return before > 0 || /^\|[ \t].*\|$/.test(text) || isDelimiterRow(placedLine(next).text);
}

function addRow(text: string, builder: SolidBuilder): void {
  builder.part(level.line);
  for (const cell of cellsOf(text)) {
    builder.part(level.space);
    builder.add(readLine(cell), level.line);
    builder.part(level.space);
  }
  builder.part(level.line);
}

/** The cells of a row, separated by pipes; a pipe after a backslash is text. */
function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 1; at < row.length; at += 1) {
    const sign = row.charAt(at);
    if (sign === '|') {
      cells.push(cell);
      cell = '';
    } else if (sign !== '\\') cell += sign;
    else {
      const next = row.charAt(at + 1);
      cell += next === '|' ? '|' : sign + next;
      at += 1;
    }
  }
  if (cell.trim() !== '') cells.push(cell);
  return cells;
}

/** Whether a line is the one below the headers of a table. */
function isDelimiterRow(text: string): boolean {
  const cells = text.split('|').map((cell) => cell.trim());
  const isEdge = (index: number): boolean => index === 0 || index === cells.length - 1;
  return text.includes('-') && cells.every((cell, index) => delimiter.test(cell) || (cell === '' && isEdge(index)));
}

/** A heading without the optional signs at its end. */
function withoutClosingSigns(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '#') end -= 1;
  return end < text.length && /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}

/** The marks that open a block of code; the info string after them contains no backtick. */
function fenceOf(text: string): string | undefined {
  const mark = fenceStart.exec(text)?.[0];
  return mark === undefined || text.includes('`', mark.length) ? undefined : mark;
}
