import type { Signal } from './score.ts';
import { countHeaders, isTime, type TableView } from './view.ts';

/** What makes a table one that lists, diagnoses or explains, whatever else it looks like. */
export function listSignals(view: TableView): Signal[] {
  const { headers, columns, sample, text, label, others, idColumn } = view;
  const found: Signal[] = [];
  const lists = countHeaders(view, columns, 'listing');
  if (lists > 0)
    found.push({
      why: `lists: ${lists} of ${headers.length} headers`,
      weight: -Math.min(4, 6 * (lists / headers.length) ** 1.5),
    });
  const diagnoses = countHeaders(view, columns, 'diagnosis');
  if (diagnoses > 0) found.push({ why: 'diagnoses', weight: diagnoses > 1 ? -4 : -1.2 });
  const means = countHeaders(view, others, 'meaning');
  if (means > 0) found.push({ why: 'explains', weight: others.length === means ? -2 : -0.6 });
  const times = sample.filter((row) => isTime(text(row, label))).length;
  if (times * 2 > sample.length) found.push({ why: 'rows are times', weight: -3 });
  if (others.length === 1) {
    const questions = sample.filter((row) => /[?？؟]$/.test(text(row, label))).length;
    if (questions * 2 > sample.length) found.push({ why: 'rows are questions', weight: -3 });
  }
  if (idColumn === undefined && isRanked(view)) found.push({ why: 'rows are ranked', weight: -2 });
  return found;
}

function isRanked({ sample, text }: TableView): boolean {
  return sample.length > 2 && sample.every((row, index) => text(row, 0).replace(/\.$/, '') === String(index + 1));
}

/** The share of the filled places of some columns in which any of the bits of `mark` is seen. */
export function shareOf({ marks, sample, width }: TableView, columns: readonly number[], mark: number): number {
  let filled = 0;
  let hits = 0;
  for (let start = 0; start < sample.length * width; start += width) {
    for (const column of columns) {
      const seen = marks[start + column] ?? 0;
      if (seen === 0) continue;
      filled += 1;
      if ((seen & mark) !== 0) hits += 1;
    }
  }
  return filled === 0 ? 0 : hits / filled;
}
