import type { CellReference, ComparisonTable } from '../../tree/types.ts';
import { type CellClass, cellClass } from './kinds/cell-class.ts';
import { names } from './kinds/concepts.ts';
import type { TableLook } from './kinds/look.ts';
import { columnsLikeLabels } from './kinds/row-likeness.ts';
import { share } from './shares.ts';

/**
 * Returns a table as one whose alternatives stand in columns (`isAcross`) or in rows, or `undefined` where there are
 * not two of them.
 */
export function comparison(look: TableLook, isAcross: boolean): ComparisonTable | undefined {
  const { head, others, heads } = look;
  if (head < 0) return undefined;
  const differs = heads.some(({ concepts }) => names(concepts, 'difference'));
  const sides = heads.filter(({ concepts }) => names(concepts, 'sides')).length;
  const unlabelled = columnsWithoutLabels(look);
  if (unlabelled.length > 1) return subjectsAcross(look, unlabelled, []);
  // What differs describes the alternatives; behind two columns it sets them against each other.
  const describes = differs && others.length < 3;
  if (sides < 2 && (describes || !isAcross)) return subjectsDown(look);
  // Of two columns that are the alternatives none labels the rows.
  if (others.length === 1 || areTwoSides(look)) return subjectsAcross(look, distinctColumns(look), []);
  return subjectsAcross(look, subjectColumns(look), labelCells(look)) ?? subjectsDown(look);
}

function subjectsDown(look: TableLook): ComparisonTable | undefined {
  const { table, head, others } = look;
  const subjectCells = labelCells(look);
  if (subjectCells.length < 2) return undefined;
  return {
    ...table,
    kind: 'comparison',
    subjects: 'rows',
    subjectCells,
    attributeCells: others.map((column) => [head, column]),
  };
}

/** The cells that label rows. */
function labelCells({ body, label, text }: TableLook): CellReference[] {
  const found: CellReference[] = [];
  for (const row of body) if (text(row, label) !== '') found.push([row, label]);
  return found;
}

function subjectsAcross(
  { table, head }: TableLook,
  subjects: readonly number[],
  attributeCells: CellReference[],
): ComparisonTable | undefined {
  if (subjects.length < 2) return undefined;
  const subjectCells = subjects.map((column): CellReference => [head, column]);
  return { ...table, kind: 'comparison', subjects: 'columns', subjectCells, attributeCells };
}

/** The columns that name the alternatives: those that are neither row labels nor remarks. */
function subjectColumns(look: TableLook): number[] {
  const distinct = distinctColumns(look).filter((column) => look.others.includes(column));
  let end = distinct.length;
  while (end > 0 && isRemark(look, distinct[end - 1] ?? -1)) end -= 1;
  return end >= 2 ? distinct.slice(0, end) : distinct;
}

/**
 * Remarks stand behind the alternatives, and hold no ticks or figures as they do: an alternative may be named `Web`.
 */
function isRemark(look: TableLook, column: number): boolean {
  const index = look.columns.indexOf(column);
  const name = look.heads[index];
  if (name === undefined) return false;
  if (names(name.concepts, 'difference')) return true;
  if (!names(name.concepts, 'description') && !names(name.concepts, 'link')) return false;
  return share(look.sample, (_, row) => isMark(look.classes[row * look.columns.length + index])) * 2 <= 1;
}

function isMark(own: CellClass | undefined): boolean {
  return own === cellClass.tick || own === cellClass.money || own === cellClass.number;
}

/** The columns of alternatives where none labels the rows: the cells of the first begin as those beside them do. */
function columnsWithoutLabels(look: TableLook): number[] {
  const alike = columnsLikeLabels(look);
  const { head, label, columns, text, corner } = look;
  if (alike.length < columns.length && !beginAlike(corner.text, text(head, alike[0] ?? label + 1))) return [];
  return [label, ...alike].filter((column) => text(head, column) !== '');
}

/** A common beginning of a path or a name says that two headers name two of a kind. */
function beginAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length) / 2;
  return length > 2 && one.slice(0, length) === other.slice(0, length);
}

/** The columns in which a header with a text begins. */
function distinctColumns({ cells, head, text, width }: TableLook): number[] {
  const found: number[] = [];
  for (let column = 0; column < width; column += 1) {
    if (text(head, column) !== '' && cells[head]?.[column]?.column === column) found.push(column);
  }
  return found;
}

/** Tells whether two headers share all columns between them, each over several. */
function areTwoSides({ cells, head, sample, label }: TableLook): boolean {
  const sides = [...new Set(cells[head])];
  return (
    sides.length === 2 &&
    sides.every(({ colSpan }) => colSpan > 1) &&
    !sample.some((row) => cells[row]?.[label]?.role === 'rowHeader')
  );
}
