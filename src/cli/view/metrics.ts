import { type MetricRecord, metrics } from '../../read/metrics.ts';
import type { Article } from '../../tree/types.ts';
import { drawBox } from './box.ts';
import { pathLines } from './path.ts';
import type { Place } from './place.ts';
import { typedTarget } from './quantity.ts';
import { moreThan, type Screen, shownOf } from './screen.ts';
import { wrap } from './wrap.ts';

/** The metrics of an article, those of one section together: each with its target as written and as parsed. */
export function metricLines(article: Article, screen: Screen): string[] {
  const all = metrics(article);
  const shown = all.slice(0, shownOf(all.length, screen.extent.records));
  const groups = new Map<string, MetricRecord[]>();
  for (const record of shown) {
    const key = JSON.stringify(record.section);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  const lines = [...groups.values()].flatMap((records, index) => [
    ...(index > 0 ? [''] : []),
    ...pathLines(records[0]?.section ?? [], screen),
    ...drawn(records, screen),
  ]);
  return [...lines, ...moreThan(all.length, shown.length, 'metrics', screen)];
}

function drawn(records: readonly MetricRecord[], screen: Screen): string[] {
  const hasIds = records.some(({ id }) => id !== undefined);
  const head = [...(hasIds ? ['ID'] : []), 'Metric', 'Target', 'Read as'].map(
    (text): Place => ({ text, style: 'header' }),
  );
  const rows = records.map(({ id, name, target }): Place[] => [
    ...(hasIds ? [{ text: id ?? '' }] : []),
    { text: name },
    { text: target?.text ?? '–' },
    { text: target === undefined ? '' : typedTarget(target), style: 'typed' },
  ]);
  const places = [head, ...rows];
  return (
    drawBox(places, 1, screen) ?? rows.flatMap((row) => wrap(row.map(({ text }) => text).join(' · '), screen.width))
  );
}
