import { asWords } from '../../lexicon/lookup.ts';
import { pagerWords } from '../../lexicon/pager.ts';
import type { Node, TableCell } from '../../tree/types.ts';
import type { TableFacts } from './facts.ts';

const marks = /^[“”„‟"«»‹›❝❞↳↪→⇒➔➜➤▶►▸•·▪■◆☞|│└├]{1,3}$/u;

/** A line of text beside a picture is longer than a name or number. */
const LONGEST_NAME = 12;

/**
 * Returns what one of two columns holds if it only decorates the other: quotation marks, arrows or bullets, or nothing
 * but pictures beside lines of text. Ticks are answers, not decoration.
 */
export function decorationOf(facts: TableFacts): string | undefined {
  if (facts.width !== 2) return undefined;
  for (const column of [0, 1]) {
    const cells = cellsOf(facts, column);
    const beside = cellsOf(facts, 1 - column);
    if (cells.length === 0 || beside.length === 0) continue;
    if (cells.every((cell) => marks.test(facts.text(cell.row, column)))) return 'a column of marks';
    if (cells.every(isPicture) && beside.every((cell) => isLine(facts, cell))) return 'a column of pictures';
  }
  return undefined;
}

/** The filled cells that span only one column. */
function cellsOf({ cells }: TableFacts, column: number): TableCell[] {
  return cells
    .flatMap((row) => row.slice(column, column + 1))
    .filter((cell) => cell.colSpan === 1 && cell.children.length > 0);
}

function isPicture({ children }: TableCell): boolean {
  const [only] = children as readonly Node[];
  if (children.length !== 1 || only === undefined) return false;
  return only.type === 'image' || (only.type === 'link' && only.children.every(({ type }) => type === 'image'));
}

function isLine({ text, shape }: TableFacts, { row, column }: TableCell): boolean {
  return shape(row, column) === 'words' && text(row, column).length > LONGEST_NAME;
}

/** Whether the few cells link only to the previous and the next page. */
export function isPager({ text }: TableFacts, filled: readonly TableCell[]): boolean {
  if (filled.length > 4) return false;
  const lines = filled.map((cell) => asWords(text(cell.row, cell.column)));
  const leadsBy = (side: readonly string[]): boolean =>
    lines.some((line) => side.some((word) => line.startsWith(` ${word} `)));
  if (!leadsBy(pagerWords.previous) || !leadsBy(pagerWords.next)) return false;
  return filled.every((cell, index) => isLink(cell) || startsWithPager(lines[index] ?? ''));
}

function startsWithPager(line: string): boolean {
  return [...pagerWords.previous, ...pagerWords.next].some((word) => line === ` ${word} `);
}

function isLink({ children }: TableCell): boolean {
  return children.every((child) => child.type === 'link' || (child.type === 'text' && !/[\p{L}\d]/u.test(child.value)));
}
