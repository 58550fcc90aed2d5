import { asWords } from '../../lexicon/lookup.ts';
import { headerUnit } from '../../values/header.ts';
import { knownUnit } from '../../values/unit.ts';
import { shareOf } from './common-signals.ts';
import { FIGURES, MONEY, NUMBER } from './marks.ts';
import type { Signal } from './score.ts';
import { entryOf, type Topic, tells, topicsOf } from './topics.ts';
import { isHeaded, isTime, type TableView } from './view.ts';

/** What the columns of a table are to its metrics. */
export interface MetricColumns {
  name: number;
  /** Whether its header says so. */
  isNamed: boolean;
  target: number | undefined;
  hasTargetWord: boolean;
  method: number | undefined;
  /** The columns whose headers name something that is measured and wanted: `Target response`, `Target resolution`. */
  measures: number[];
}

export function metricColumns(view: TableView): MetricColumns {
  const named = columnOf(view, 'metricName');
  const name = named ?? view.label;
  const target = columnOf(view, 'metricTarget', name);
  const method = columnOf(view, 'metricMethod', name);
  const value = columnOf(view, 'metricValue', name);
  const rest = view.others.filter((column) => column !== name);
  const measured = rest.filter((column) => isHeaded(view, column, 'metricTarget') && isHeaded(view, column, 'measure'));
  return {
    name,
    isNamed: named !== undefined,
    target: target ?? value ?? (rest.length === 1 ? rest[0] : undefined),
    hasTargetWord: target !== undefined,
    method,
    measures: measured,
  };
}

/** The column whose header has a word of the lexicon; of several the one whose header says least besides. */
function columnOf(view: TableView, topic: Topic, except?: number): number | undefined {
  let best: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const column of view.columns) {
    const length = view.headers[column]?.length ?? 0;
    if (column === except || length >= shortest || !isHeaded(view, column, topic)) continue;
    best = column;
    shortest = length;
  }
  return best;
}

/** What speaks for rows that name metrics. */
export function downSignals(view: TableView, columns: MetricColumns): Signal[] {
  const { headers, titleTopics, aboveTopics, text, others, sample, head } = view;
  const found: Signal[] = [];
  const { name, target, method } = columns;
  if (columns.isNamed)
    found.push({ why: `names metrics: ${headers[name]?.trim()}`, weight: name === view.label ? 2.2 : 0.8 });
  // Where several columns name what is wanted, they are the metrics.
  if (columns.hasTargetWord && (columns.isNamed || columns.measures.length < 2))
    found.push({ why: `gives targets: ${headers[target ?? 0]?.trim()}`, weight: 1.8 });
  else if (target !== undefined && isHeaded(view, target, 'metricValue')) {
    found.push({ why: `gives values: ${headers[target]?.trim()}`, weight: 0.8 });
  }
  if (method !== undefined) found.push({ why: `says how to measure: ${headers[method]?.trim()}`, weight: 1.4 });
  const near = entryOf(titleTopics, 'metricTitle');
  if (near !== undefined) found.push({ why: `title: ${near}`, weight: 1.2 });
  const labels = name === view.label ? view.labelTopics : sample.map((row) => topicsOf(asWords(text(row, name))));
  const nutrient = labels.filter((label) => tells(label, 'nutrient')).length;
  const food = entryOf(titleTopics, 'nutritionTitle') ?? entryOf(aboveTopics, 'nutritionTitle');
  if (nutrient >= 2 && nutrient * 2 >= labels.length && others.length <= 3) {
    found.push({ why: `${nutrient} of ${labels.length} rows name nutrients`, weight: food === undefined ? 2.5 : 3 });
  } else if (food !== undefined && others.length <= 3) found.push({ why: `title: ${food}`, weight: 1.5 });
  const measured = labels.filter((label) => tells(label, 'measure')).length;
  if (measured >= 2 && measured * 5 >= labels.length * 2)
    found.push({ why: `${measured} of ${labels.length} rows name what is measured`, weight: 1.2 });
  const units = sample.filter((row) => hasUnit(text(row, name))).length;
  if (units >= 2 && units * 2 >= sample.length) {
    const times = others.filter((column) => isTime(text(head, column))).length;
    found.push({ why: 'row labels name units', weight: times * 2 > others.length ? 2.2 : 0.8 });
  }
  const figures = shareOf(view, others, NUMBER | FIGURES);
  if (figures >= 0.6) found.push({ why: 'figures', weight: 0.6 });
  else if (figures < 0.1 && !columns.isNamed) found.push({ why: 'no figures', weight: -1 });
  if (others.length === 1 && unitsOf(view, others[0] ?? 0).size >= 2)
    found.push({ why: 'one value with its unit for each row', weight: 2 });
  const money = shareOf(view, others, MONEY);
  if (money > 0.5) found.push({ why: 'prices', weight: -1 });
  return found;
}

/** The units of a column in which nearly every row has a known one: properties have units of several kinds, members of a list have one. */
function unitsOf({ sample, cells }: TableView, column: number): Set<string> {
  const units = new Set<string>();
  let count = 0;
  for (const row of sample) {
    const value = cells[row]?.[column]?.value;
    const unit = value?.type === 'quantity' ? value.quantities[0]?.unit : undefined;
    if (unit === undefined || knownUnit(unit) === undefined) continue;
    count += 1;
    units.add(unit);
  }
  return sample.length >= 3 && count * 10 >= sample.length * 7 ? units : new Set();
}

function hasUnit(label: string): boolean {
  return headerUnit(label) !== undefined || /[°%]|\((?:mm|cm|in|inches|mi|km|kg|lb|hpa|days)\)/i.test(label);
}

/** What speaks for columns that name metrics. */
export function acrossSignals({ headers, text, sample, titleTopics }: TableView, columns: MetricColumns): Signal[] {
  if (columns.measures.length < 2) return [{ why: 'no metrics across', weight: -5 }];
  const found: Signal[] = [
    { why: `${columns.measures.length} columns give targets: ${headers[columns.measures[0] ?? 0]?.trim()}`, weight: 3 },
  ];
  const near = entryOf(titleTopics, 'metricTitle');
  if (near !== undefined) found.push({ why: `title: ${near}`, weight: 1.2 });
  const figures = columns.measures.filter((column) => sample.some((row) => /\d/.test(text(row, column)))).length;
  if (figures === columns.measures.length) found.push({ why: 'figures', weight: 0.6 });
  return found;
}
