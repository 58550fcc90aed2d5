import { statedLine } from '../../tree/statement.ts';
import type { Metric, MetricTable, Target } from '../../tree/types.ts';
import { headerUnit } from '../../values/header.ts';
import { targetOf } from '../../values/target.ts';
import type { KindProposal } from './kind.ts';
import { acrossSignals, downSignals, metricColumns } from './metric-signals.ts';
import { readCell } from './read-cell.ts';
import { CLOSE, evidenceOf, type Signal, scoreOf } from './score.ts';
import { valueText } from './value-text.ts';
import type { TableView } from './view.ts';

/** Tables that name metrics and give their targets or values, or how they are measured. */
export function metric(view: TableView, lists: readonly Signal[]): KindProposal | undefined {
  if (view.body.length < (view.head < 0 ? 3 : 2) || view.others.length === 0) return undefined;
  const columns = metricColumns(view);
  const down = [...downSignals(view, columns), ...lists];
  const across = [...acrossSignals(view, columns), ...lists];
  const [scoreDown, scoreAcross] = [scoreOf(down), scoreOf(across)];
  const score = Math.max(scoreDown, scoreAcross);
  if (score < CLOSE) return undefined;
  if (scoreAcross > scoreDown) {
    const node: MetricTable = {
      ...view.table,
      kind: 'metric',
      metrics: columns.measures.map((column) => ({ row: column, name: [view.head, column] })),
    };
    return { node, score, signals: evidenceOf(across) };
  }
  const node: MetricTable = { ...view.table, kind: 'metric', metrics: metricsDown(view, columns.name, columns.target) };
  return node.metrics.length < 2 ? undefined : { node, score, signals: evidenceOf(down) };
}

/** The target in a place, with its whole text: a target is never cut. */
function targetAt(view: TableView, row: number, column: number, unit: string | undefined): Target {
  const cell = view.cells[row]?.[column];
  if (cell === undefined) return targetOf('', undefined);
  const text = statedLine(cell);
  const value = valueText(cell, text);
  return targetOf(text, value === undefined ? undefined : readCell(view, cell, value, unit, view.context.language));
}

function metricsDown(view: TableView, name: number, target: number | undefined): Metric[] {
  const { table, idColumn, text } = view;
  const unit = target === undefined ? undefined : headerUnit(table.columns[target]?.name ?? '');
  return view.body.flatMap((row): Metric[] => {
    if (text(row, name) === '') return [];
    const own = unit ?? headerUnit(text(row, name));
    return [
      {
        row,
        name: [row, name],
        ...(idColumn !== undefined && { id: [row, idColumn] }),
        ...(target !== undefined && {
          target: {
            cell: [row, target],
            ...targetAt(view, row, target, own),
          },
        }),
      },
    ];
  });
}
