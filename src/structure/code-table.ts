import { attribute, type DomElement, type DomNode, isElement, isText } from '../html/dom.ts';
import type { Code } from '../tree/types.ts';
import { classNames } from './around.ts';
import { areLineNumbers, isMarked } from './line-numbers.ts';
import { codeText, languageOf } from './preformatted.ts';

/** Code in a table with its line numbers: one cell with all of them, or one number before each line. */
export interface CodeTable {
  numbers: DomElement[];
  code: Code;
}

/**
 * Recognises the table that highlighters build around code: one row with all line numbers in its first cell and the
 * code in its second, or one row per line with its number first. The numbers must be consecutive, and the cells beside
 * them marked as code.
 */
export function codeTable(table: DomElement, outer = table): CodeTable | undefined {
  const rows = rowsOf(table);
  const [first, more] = rows ?? [];
  if (rows === undefined || first === undefined) return undefined;
  const found = more === undefined ? (inOneRow(first) ?? inRows(rows)) : inRows(rows);
  if (found === undefined) return undefined;
  const lang = languageOf(found.from) ?? languageOf(outer);
  const code: Code = { type: 'code', ...(lang !== undefined && { lang }), value: found.value };
  return { numbers: found.numbers, code };
}

/** The content of a code table, and what may name its language. */
interface Found {
  numbers: DomElement[];
  value: string;
  from: DomElement;
}

function inOneRow([left, right, more]: readonly DomElement[]): Found | undefined {
  if (!left || !right || more) return undefined;
  const numbers = codeText(left).trim();
  if (!areLineNumbers(numbers)) return undefined;
  const pre = firstPre(right);
  const value = pre ? codeText(pre) : (markedLines(right) ?? drawnLines(left, right));
  if (value === undefined) return undefined;
  const counted = numbers.split(/\s+/).length;
  if (pre ? value.trimEnd().split('\n').length > counted : value.split('\n').length !== counted) return undefined;
  return { numbers: [left], value, from: pre ?? right };
}

/** The lines of a cell with a code class, beside numbers that are marked as not being code. */
function drawnLines(left: DomElement, right: DomElement): string | undefined {
  if (!isMarked(left) || !isCodeCell(right)) return undefined;
  return codeText(right).replace(/^\n/, '').trimEnd();
}

/**
 * The lines of a cell whose text is all in code elements: white space between them is formatting of the page's source.
 */
function markedLines(cell: DomElement): string | undefined {
  const lines: string[] = [];
  let parent: DomElement = cell;
  for (let parts = partsOf(parent); ; parts = partsOf(parent)) {
    const [only, more] = parts;
    if (!only || !isElement(only)) return undefined;
    if (more || isCode(only)) break;
    parent = only;
  }
  for (const part of partsOf(parent)) {
    if (!isElement(part) || !(isCode(part) || partsOf(part).every((inner) => isElement(inner) && isCode(inner))))
      return undefined;
    lines.push(codeText(part).trimEnd());
  }
  return lines.join('\n');
}

function isCode(element: DomElement): boolean {
  return element.tagName === 'code' || element.tagName === 'pre';
}

function inRows(rows: readonly (readonly DomElement[])[]): Found | undefined {
  const lines: string[] = [];
  const numbers: DomElement[] = [];
  let start: number | undefined;
  for (const [left, right, more] of rows) {
    if (!left || !right || more) return undefined;
    const shown = codeText(left).trim();
    const number = shown === '' ? attribute(left, 'data-line-number') : shown;
    if (number === undefined || !/^\d{1,7}$/.test(number)) return undefined;
    start ??= Number(number);
    if (Number(number) !== start + lines.length) return undefined;
    // Any table may number rows of code: here the number must be marked as not being code.
    if (!(shown === '' || isMarked(left)) || !isCodeCell(right)) return undefined;
    numbers.push(left);
    const line = codeText(right).trimEnd();
    lines.push(line.startsWith('\n') ? line.slice(1) : line);
  }
  const from = rows[0]?.[1];
  if (from === undefined) return undefined;
  return { numbers, value: lines.join('\n'), from };
}

/** A cell that is code by its class, or contains only code. */
function isCodeCell(cell: DomElement): boolean {
  if (classNames(cell).some((name) => /(?:^|[-_])code(?:[-_]|$)/.test(name))) return true;
  const [only, more] = partsOf(cell);
  return only !== undefined && !more && isElement(only) && isCode(only);
}

/** The cells of each row; none where the table has other parts. */
function rowsOf(table: DomElement): DomElement[][] | undefined {
  const rows: DomElement[][] = [];
  for (const part of partsOf(table)) {
    if (!isElement(part)) return undefined;
    if (part.tagName === 'colgroup') continue;
    const own = part.tagName === 'tr' ? [part] : part.tagName === 'tbody' ? partsOf(part) : undefined;
    if (own === undefined) return undefined;
    for (const row of own) {
      const cells = isElement(row) ? partsOf(row) : [];
      if (cells.length !== 2 || !cells.every((cell) => isElement(cell) && cell.tagName === 'td')) return undefined;
      rows.push(cells as DomElement[]);
    }
  }
  return rows;
}

/** The child elements of an element, and its texts that are not blank. */
function partsOf(parent: DomElement): DomNode[] {
  return parent.childNodes.filter((child) => isElement(child) || (isText(child) && child.value.trim() !== ''));
}

function firstPre(cell: DomElement): DomElement | undefined {
  let element: DomElement | undefined = cell;
  while (element !== undefined && element.tagName !== 'pre') {
    const [inner, more]: DomNode[] = partsOf(element);
    element = inner && !more && isElement(inner) ? inner : undefined;
  }
  return element;
}

/** Returns the table that is the only content of preformatted text. */
export function onlyTable(pre: DomElement): DomElement | undefined {
  let element: DomElement | undefined = pre;
  while (element !== undefined && element.tagName !== 'table') {
    const [inner, more]: DomNode[] = partsOf(element);
    element = inner && !more && isElement(inner) ? inner : undefined;
  }
  return element;
}
