import { diagnosisWords, listingWords, meaningWords } from '../../lexicon/table.ts';
import { findEntry, lexicon } from '../words.ts';
import type { Signal } from './score.ts';
import { isTime, type TableView } from './view.ts';

const listing = lexicon(listingWords);
const diagnosis = lexicon(diagnosisWords);
const meaning = lexicon(meaningWords);

/** What makes a table one that lists, diagnoses or explains, whatever else it looks like. */
export function listSignals(view: TableView): Signal[] {
  const { headers, sample, text, label, others, idColumn } = view;
  const found: Signal[] = [];
  const lists = headers.filter((header) => findEntry(header, listing) !== undefined).length;
  if (lists > 0)
    found.push({
      why: `lists: ${lists} of ${headers.length} headers`,
      weight: -Math.min(4, 6 * (lists / headers.length) ** 1.5),
    });
  const diagnoses = headers.filter((header) => findEntry(header, diagnosis) !== undefined).length;
  if (diagnoses > 0) found.push({ why: 'diagnoses', weight: diagnoses > 1 ? -4 : -1.2 });
  const means = others.filter((column) => findEntry(headers[column] ?? '', meaning) !== undefined).length;
  if (means > 0) found.push({ why: 'explains', weight: others.length === means ? -2 : -0.6 });
  const times = sample.filter((row) => isTime(text(row, label))).length;
  if (times * 2 > sample.length) found.push({ why: 'rows are times', weight: -3 });
  const questions = sample.filter((row) => /[?？؟]$/.test(text(row, label))).length;
  if (questions * 2 > sample.length && others.length === 1) found.push({ why: 'rows are questions', weight: -3 });
  if (idColumn === undefined && isRanked(view)) found.push({ why: 'rows are ranked', weight: -2 });
  return found;
}

function isRanked({ sample, text }: TableView): boolean {
  return sample.length > 2 && sample.every((row, index) => text(row, 0).replace(/\.$/, '') === String(index + 1));
}

/** The share of the places of some columns whose text looks so. */
export function shareOf(
  view: TableView,
  columns: readonly number[],
  test: (row: number, column: number) => boolean,
): number {
  let filled = 0;
  let hits = 0;
  for (const row of view.sample) {
    for (const column of columns) {
      if (view.text(row, column) === '') continue;
      filled += 1;
      if (test(row, column)) hits += 1;
    }
  }
  return filled === 0 ? 0 : hits / filled;
}
