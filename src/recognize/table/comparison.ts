import type { CellReference, ComparisonTable } from '../../tree/types.ts';
import { names } from './kinds/concepts.ts';
import type { Name, TableLook } from './kinds/look.ts';

/** Returns a table as one whose alternatives stand in columns (`isAcross`) or in rows, or `undefined` where there are not two of them. */
export function comparison(look: TableLook, isAcross: boolean): ComparisonTable | undefined {
  const { head, others, heads } = look;
  if (head < 0) return undefined;
  const differs = heads.some(({ concepts }) => names(concepts, 'difference'));
  const sides = heads.filter(({ concepts }) => names(concepts, 'sides')).length;
  if (sides < 2 && (differs || !isAcross)) return subjectsDown(look);
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
  const { others, columns, heads } = look;
  const distinct = distinctColumns(look).filter((column) => others.includes(column));
  const remarks = new Set(columns.filter((_, index) => isRemark(heads[index])));
  const subjects = distinct.filter((column) => !remarks.has(column));
  return subjects.length >= 2 ? subjects : distinct;
}

function isRemark(name: Name | undefined): boolean {
  return name !== undefined && (names(name.concepts, 'description') || names(name.concepts, 'link'));
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
