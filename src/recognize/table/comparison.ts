import type { CellReference, ComparisonTable } from '../../tree/types.ts';
import { type CellClass, cellClass, classOf } from './kinds/cell-class.ts';
import { names } from './kinds/concepts.ts';
import type { TableLook } from './kinds/look.ts';
import { columnsLikeLabels } from './kinds/row-likeness.ts';
import { share } from './shares.ts';
import { isTimeAlone } from './time.ts';

/**
 * Returns a table as a comparison of its columns (`isAcross`) or its rows, or `undefined` where there are not two
 * alternatives: days and years are none.
 */
export function comparison(look: TableLook, isAcross: boolean): ComparisonTable | undefined {
  const compared = alternatives(look, isAcross);
  const areTimes = compared?.subjectCells.every(([row, column]) => isTimeAlone(look.text(row, column))) ?? false;
  return areTimes ? undefined : compared;
}

function alternatives(look: TableLook, isAcross: boolean): ComparisonTable | undefined {
  const { head, others, heads } = look;
  if (head < 0 || areRepeated(look) || areSettings(look) || arePairs(look)) return undefined;
  const differs = heads.some(({ concepts }) => names(concepts, 'difference'));
  const sides = heads.filter(({ concepts }) => names(concepts, 'sides')).length;
  const unlabelled = columnsWithoutLabels(look);
  if (unlabelled.length > 1) return subjectsAcross(look, unlabelled, []);
  // A column of differences describes the alternatives; after two columns it contrasts them.
  const describes = differs && others.length < 3;
  if (sides < 2 && (describes || !isAcross)) return subjectsDown(look);
  // If two columns are the alternatives, none labels the rows.
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

/** The columns that name the alternatives: those that neither label nor group the rows, and are no remarks. */
function subjectColumns(look: TableLook): number[] {
  const distinct = distinctColumns(look).filter((column) => column > look.label && look.others.includes(column));
  let [start, end] = [0, distinct.length];
  while (end > 0 && isRemark(look, distinct[end - 1] ?? -1)) end -= 1;
  while (start < end && isRemark(look, distinct[start] ?? -1, 0)) start += 1;
  return end - start >= 2 ? distinct.slice(start, end) : distinct;
}

/**
 * Remarks are beside the alternatives and, unlike them, have no ticks or figures: an alternative may be named `Web`.
 */
function isRemark(look: TableLook, column: number, mostMarks = 0.5): boolean {
  const index = look.columns.indexOf(column);
  const name = look.heads[index];
  if (name === undefined) return false;
  if (names(name.concepts, 'difference')) return true;
  if (!names(name.concepts, 'description') && !names(name.concepts, 'link')) return false;
  return share(look.sample, (_, row) => isMark(look.classes[row * look.columns.length + index])) <= mostMarks;
}

function isMark(own: CellClass | undefined): boolean {
  return own === cellClass.tick || own === cellClass.money || own === cellClass.number;
}

/** A header that repeats under two headers of the row above describes both, and names neither. */
function areRepeated({ heads }: TableLook): boolean {
  const named = heads.filter(({ lower }) => lower !== '');
  return named.length > 2 && new Set(named.map(({ lower }) => lower)).size * 2 <= named.length;
}

/** Where the labels are the headers too, each cell is about two of them, as in a table of distances. */
function arePairs({ heads, labels }: TableLook): boolean {
  const named = new Set(heads.map(({ lower }) => lower));
  return named.size > 2 && share(labels, ({ lower }) => lower !== '' && named.has(lower)) > 0.6;
}

/** Numbered rows with a tick in every cell are switch settings for each number. */
function areSettings({ labels, classes }: TableLook): boolean {
  const first = Number(labels[0]?.text || Number.NaN);
  return (
    labels.every(({ text }, index) => Number(text) === first + index) && classes.every((one) => one === cellClass.tick)
  );
}

/**
 * The columns of alternatives if none labels the rows: the cells of the first begin as those beside them do, or are
 * answers like them.
 */
function columnsWithoutLabels(look: TableLook): number[] {
  const { head, label, columns, others, text, corner } = look;
  if (answersAsOthers(look)) return [label, ...others].filter((column) => text(head, column) !== '');
  const alike = columnsLikeLabels(look);
  if (alike.length < columns.length && !beginAlike(corner.text, text(head, alike[0] ?? label + 1))) return [];
  const named = distinctColumns(look).filter((column) => column > label && beginAlike(corner.text, text(head, column)));
  const same = columns.filter((column) => alike.includes(column) || named.includes(column));
  return [label, ...same].filter((column) => text(head, column) !== '');
}

/**
 * Tells whether the cells of the first column are answers like those beside them: ticks, or amounts in rows of amounts
 * among rows of other things.
 */
function answersAsOthers(look: TableLook): boolean {
  const { sample, columns, classes, label } = look;
  const own = sample.map((row, index) => {
    const beside = classes.slice(index * columns.length, (index + 1) * columns.length);
    const labelClass = classOf(look, row, label);
    return beside.every((one) => one === labelClass) ? labelClass : undefined;
  });
  const count = (wanted: CellClass): number => own.filter((one) => one === wanted).length;
  const amounts = count(cellClass.money);
  return (
    look.corner.cell?.colSpan === 1 && (count(cellClass.tick) * 2 > own.length || (amounts > 0 && amounts < own.length))
  );
}

/** Headers that share the beginning of a path or a name are two of a kind. */
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
