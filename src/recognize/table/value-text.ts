import { isPhrasing } from '../../tree/content.ts';
import { onOneLine } from '../../tree/line.ts';
import { isScript, rawText, type Script, scriptText } from '../../tree/scripts.ts';
import { isSureMark } from '../../tree/statement.ts';
import type { Node, TableCell } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { pictureSign } from '../../values/picture-sign.ts';
import type { TableFacts } from './facts.ts';
import { withoutReference } from './note-references.ts';

/** Separates digits of two elements; a blank would separate thousands. */
const WIDE_BLANK = '\u2002';

/**
 * Returns the text of a cell that its value is read from: without deleted text, and without marks and words that refer
 * to notes, or to rows by what they begin with. `undefined` if a raised text may be a mark, a power or the end of a
 * number. `line` is the text of a cell that has none of these.
 */
export function valueText(cell: TableCell, line: string, { hasRow }: Pick<TableFacts, 'hasRow'>): string | undefined {
  const text = statedText(cell, line);
  return text === undefined ? undefined : withoutReference(text, hasRow);
}

function statedText(cell: TableCell, line: string): string | undefined {
  if (cell.children.length === 0) return cell.alt && (pictureSign(cell.alt) ?? cell.alt);
  const children = lineOf(cell);
  const [first] = children;
  if (children.length === 1 && first !== undefined && !isParent(first)) {
    if (first.type === 'image') return pictureSign(first.alt) ?? (first.alt || cell.alt);
    return first.type === 'text' && first.value.includes(WIDE_BLANK) ? undefined : line;
  }
  if (!children.every(isPhrasing)) return line;
  return isSimple(children) ? line : valueOfLine(children);
}

/** The line of a cell, also if that is its only paragraph. */
function lineOf({ children }: TableCell): readonly Node[] {
  const [only] = children;
  return children.length === 1 && only?.type === 'paragraph' ? only.children : children;
}

/** Whether the plain text of a line loses nothing. */
function isSimple(children: readonly Node[]): boolean {
  const open: Node[] = [...children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isScript(node) || node.type === 'delete') return false;
    if (node.type === 'text' && node.value.includes(WIDE_BLANK)) return false;
    if (isParent(node)) for (const child of node.children as Node[]) open.push(child);
  }
  return true;
}

function valueOfLine(children: readonly Node[]): string | undefined {
  let text = '';
  const open: Node[] = [...children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'delete') continue;
    if (isScript(node)) {
      const piece = valueOfScript(node, text, open[open.length - 1]);
      if (piece === undefined) return undefined;
      text += piece;
    } else if (isParent(node)) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index] as Node);
    } else if (node.type === 'break') text += '\n';
    else if ('value' in node) text += node.value;
    // A longer text is no value.
    if (text.length > LONGEST || text.includes(WIDE_BLANK)) return undefined;
  }
  return onOneLine(text);
}

const LONGEST = 2000;

const powered = /(?:^|[^\p{L}])(?:[kcdmµn]?m|ft|yd|mi|in|s)$/u;
/** A number of three digits or with a separator or decimals is seldom raised to a power. */
const longNumber = /(?:\d{3}|\d[.,]\d+)$/;

/**
 * What a script adds to the value before it: nothing for a mark, a power in Unicode superscripts; `undefined` if
 * unclear.
 */
function valueOfScript(script: Script, text: string, next: Node | undefined): string | undefined {
  if (isSureMark(script)) return '';
  if (script.type === 'subscript') return undefined;
  const written = scriptText(script, text.slice(-3));
  const raised = rawText(script).trim();
  const before = text.trimEnd().slice(-24);
  if (next?.type === 'text' && /^\s?[/⁄∕]/.test(next.value)) return written;
  if (powered.test(before) && /^[-−]?\d$/.test(raised)) return written;
  if (/(?:^|[^\d.,])(?:10|2)$/.test(before) && /^[-−]?\d{1,2}$/.test(raised)) return written;
  const isMark = /^(?:\d{1,2}|[a-z])$/.test(raised);
  if (!isMark) return undefined;
  if (/[%)]$|\p{L}$/u.test(before)) return '';
  // Nothing is raised to the power of one, and two raised digits after a price are its cents.
  if (raised === '1') return '';
  return longNumber.test(before) && raised.length === 1 ? '' : undefined;
}
