import { metricMethodWords, metricNameWords, metricTargetWords } from '../../lexicon/metric.ts';
import type { Metric, MetricTable } from '../../tree/types.ts';
import { headerUnit } from '../../values/header.ts';
import { parseTarget } from '../../values/target.ts';
import { findEntry } from '../words.ts';
import type { KindProposal } from './kind.ts';
import type { TableView } from './view.ts';

/** Tables whose rows name metrics and give their targets, or how they are measured. */
export function metric(view: TableView): KindProposal | undefined {
  const { table } = view;
  const name = columnOf(view, metricNameWords);
  const target = columnOf(view, metricTargetWords, name);
  const method = columnOf(view, metricMethodWords, name);
  if (name === undefined || (target === undefined && method === undefined) || view.body.length < 2) return undefined;
  const signals = [
    `names metrics: ${table.columns[name]?.name ?? ''}`,
    ...(target === undefined ? [] : [`gives targets: ${table.columns[target]?.name ?? ''}`]),
    ...(method === undefined ? [] : [`says how to measure: ${table.columns[method]?.name ?? ''}`]),
  ];
  const metrics = readMetrics(view, name, target);
  const node: MetricTable = { ...table, kind: 'metric', metrics };
  return { node, score: target === undefined ? 0.8 : 0.95, signals };
}

/** The column whose header has a word of the lexicon; of several the one whose header says least besides. */
function columnOf(view: TableView, words: readonly string[], except?: number): number | undefined {
  let best: number | undefined;
  view.headers.forEach((header, column) => {
    if (column === except || column === view.idColumn || findEntry(header, words) === undefined) return;
    if (best === undefined || header.length < (view.headers[best]?.length ?? 0)) best = column;
  });
  return best;
}

function readMetrics(view: TableView, name: number, target: number | undefined): Metric[] {
  const { language } = view.context;
  const options = target === undefined ? {} : targetOptions(view.headers[target], language);
  return view.body.flatMap((row): Metric[] => {
    if (view.text(row, name) === '') return [];
    return [
      {
        row,
        name: [row, name],
        ...(view.idColumn !== undefined && { id: [row, view.idColumn] }),
        ...(target !== undefined && {
          target: { cell: [row, target], ...parseTarget(view.text(row, target), options) },
        }),
      },
    ];
  });
}

function targetOptions(header: string | undefined, language: string | undefined): { unit?: string; language?: string } {
  const unit = header === undefined ? undefined : headerUnit(header);
  return { ...(unit !== undefined && { unit }), ...(language !== undefined && { language }) };
}
