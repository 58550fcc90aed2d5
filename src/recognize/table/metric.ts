import { statedLine } from '../../tree/statement.ts';
import type { Metric, MetricTable, Target } from '../../tree/types.ts';
import { headerUnit } from '../../values/header.ts';
import { targetOf } from '../../values/target.ts';
import { type HeaderConcept, names } from './kinds/concepts.ts';
import type { Name, TableLook } from './kinds/look.ts';
import { readCell } from './read-cell.ts';
import { valueText } from './value-text.ts';

/** Returns a table as one whose metrics are columns (`isAcross`) or rows, or `undefined` where there are none. */
export function metric(look: TableLook, isAcross: boolean, language: string | undefined): MetricTable | undefined {
  const targets = targetColumns(look);
  // With a column of metrics each row is a metric, even with two columns of targets.
  const areDown = columnOf(look, 'metric') !== undefined;
  const areAcross = look.head >= 0 && !areDown && (targets.length >= 2 || isAcross);
  const metrics = areAcross ? metricsAcross(look, targets) : metricsDown(look, language);
  if (metrics.length === 0 || (!areAcross && metrics.length < (look.head < 0 ? FEWEST_WITHOUT_HEADER : 2)))
    return undefined;
  return { ...look.table, kind: 'metric', metrics };
}

/** Two rows without a header are too little evidence. */
const FEWEST_WITHOUT_HEADER = 3;

/**
 * The metrics are the columns of targets, if several, or else those of numbers; in a table of one row also the first
 * column if it has a number.
 */
function metricsAcross(look: TableLook, targets: readonly number[]): Metric[] {
  const { head, columns, body, label } = look;
  const measured = targets.length >= 2 ? targets : columns.filter((_, index) => look.isMeasured[index] === true);
  const first = body.length === 1 && /\d/.test(look.text(body[0] ?? 0, label)) ? [label] : [];
  const found = measured.length > 0 ? measured : columns;
  return [...first, ...found].map((column) => ({ row: column, name: [head, column] }));
}

function metricsDown(look: TableLook, language: string | undefined): Metric[] {
  const { table, idColumn, text } = look;
  const name = columnOf(look, 'metric') ?? look.label;
  const target = targetColumn(look, name);
  const unit = target === undefined ? undefined : headerUnit(table.columns[target]?.name ?? '');
  const units = columnOf(look, 'unit', target);
  return look.body.flatMap((row): Metric[] => {
    if (text(row, name) === '') return [];
    const own = unit ?? headerUnit(text(row, name)) ?? (units === undefined ? undefined : unitAt(look, row, units));
    return [
      {
        row,
        name: [row, name],
        ...(idColumn !== undefined && { id: [row, idColumn] }),
        ...(target !== undefined && {
          target: { cell: [row, target], ...targetAt(look, [row, target], own, language) },
        }),
      },
    ];
  });
}

/** The unit in a column of units. */
function unitAt({ text }: TableLook, row: number, column: number): string | undefined {
  const written = text(row, column);
  return written === '' ? undefined : headerUnit(`x (${written})`);
}

/** The columns of targets, without those they contrast with (*Baseline*, *Old limit*). */
function targetColumns({ columns, heads }: TableLook): number[] {
  const named = columns.filter((_, index) => isNamed(heads[index], 'target'));
  const plain = columns.filter((_, index) => isNamed(heads[index], 'target', 'sides'));
  return plain.length > 0 ? plain : named;
}

function targetColumn(look: TableLook, name: number): number | undefined {
  const named =
    columnOf(look, 'target', name, 'sides') ?? columnOf(look, 'target', name) ?? columnOf(look, 'value', name);
  if (named !== undefined) return named;
  // The unit of a metric is no target of it.
  const rest = look.others.filter((column) => column !== name);
  return rest.length === 1 && columnOf(look, 'unit', name) === undefined ? rest[0] : undefined;
}

/** The column whose header names one concept and not another; of several the one with the shortest header. */
function columnOf(
  { columns, heads, corner, label }: TableLook,
  concept: HeaderConcept,
  except?: number,
  not?: HeaderConcept,
): number | undefined {
  let best: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, name] of [corner, ...heads].entries()) {
    const column = index === 0 ? label : columns[index - 1];
    if (column === except || name.text.length >= shortest || !isNamed(name, concept, not)) continue;
    best = column;
    shortest = name.text.length;
  }
  return best;
}

function isNamed(name: Name | undefined, concept: HeaderConcept, not?: HeaderConcept): boolean {
  return name !== undefined && names(name.concepts, concept) && !(not !== undefined && names(name.concepts, not));
}

/** The target in a place, with its whole text: a target is never cut. */
function targetAt(
  look: TableLook,
  [row, column]: readonly [number, number],
  unit: string | undefined,
  language: string | undefined,
): Target {
  const cell = look.cells[row]?.[column];
  if (cell === undefined) return targetOf('', undefined);
  const text = statedLine(cell);
  const value = valueText(cell, text, look);
  return targetOf(text, value === undefined ? undefined : readCell(look, cell, value, unit, language));
}
