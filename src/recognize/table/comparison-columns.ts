import { asWords } from '../../lexicon/lookup.ts';
import { oppositePairs } from '../../lexicon/opposites.ts';
import { headerUnit } from '../../values/header.ts';
import { shareOf } from './common-signals.ts';
import { PHRASE, TICK, TYPED } from './marks.ts';
import type { Signal } from './score.ts';
import { entryOf, isTopic, type Topics } from './topics.ts';
import { isHeaded, isTime, type TableView } from './view.ts';

/** The pairs by the first word of their first side. */
const opposites = new Map<string, [string, string][]>();
for (const [one, other] of oppositePairs) {
  const pair: [string, string] = [asWords(one), asWords(other)];
  const key = firstWord(pair[0]);
  opposites.set(key, [...(opposites.get(key) ?? []), pair]);
}

/** More alternatives than these do not stand side by side. */
const MOST_SUBJECTS = 12;

/** The columns that name the alternatives: those that are neither row labels nor remarks. */
export function subjectColumns(view: TableView): number[] {
  const { headers, others, label, cells, head } = view;
  const columns = isUnlabelled(view) ? [label, ...others] : others;
  const distinct = columns.filter((column) => headers[column] !== '  ' && cells[head]?.[column]?.column === column);
  const subjects = distinct.filter((column) => !isHeaded(view, column, 'remark'));
  return subjects.length >= 2 ? subjects : distinct;
}

/** Tells whether the columns are two sides of something, without a column that labels the rows. */
export function isUnlabelled(view: TableView): boolean {
  const { headers, sample, cells, width, head } = view;
  const heads = cells[head];
  // In a wider table each of the two sides runs over several columns.
  if (width > 2 && heads?.[0]?.colSpan === 1) return false;
  const sides = new Set(heads);
  return (
    sides.size === 2 &&
    (width === 2 || [...sides].every((cell) => cell.colSpan > 1)) &&
    opposite(headers[0], headers[width - 1]) !== undefined &&
    !sample.some((row) => cells[row]?.some((cell) => cell.role === 'rowHeader'))
  );
}

function opposite(first = '', second = ''): string | undefined {
  const left = first.replace(article, ' ');
  const pairs = opposites.get(firstWord(left));
  if (pairs === undefined) return undefined;
  const right = second.replace(article, ' ');
  const found = pairs.find(([one, other]) => left.startsWith(one) && right.startsWith(other));
  return found && `${found[0].trim()}/${found[1].trim()}`;
}

const article = /^ (?:the|a|an|your|der|die|das|le|la|les|el|los|las|il|lo) (?=\S)/;

function firstWord(words: string): string {
  return words.slice(1, words.indexOf(' ', 1));
}

/** What speaks for alternatives across, attributes down. */
export function columnSignals(view: TableView): Signal[] {
  const { headers, label, title, text, body } = view;
  const found: Signal[] = [];
  if (isUnlabelled(view)) {
    return [{ why: `two sides: ${opposite(headers[0], headers[view.width - 1])}`, weight: 5 }];
  }
  const subjects = subjectColumns(view);
  if (subjects.length < 2 || subjects.length > MOST_SUBJECTS) return [{ why: 'no alternatives across', weight: -5 }];
  const names = subjects.map((column) => view.names[column] ?? '');
  const corner = headers[label] ?? '';
  if (corner === '  ') found.push({ why: 'nothing over the row labels', weight: 1.5 });
  else if (isTopic(corner, 'attributeCorner'))
    found.push({ why: `row labels are headed ${corner.trim()}`, weight: 2.5 });
  else if (isHeaded(view, label, 'attributeCorner'))
    found.push({ why: `row labels are headed ${corner.trim()}`, weight: 1.2 });
  else if (isHeaded(view, label, 'subjectCorner'))
    found.push({ why: `row labels are headed ${corner.trim()}`, weight: -1.5 });
  if (view.idColumn !== undefined) found.push({ why: 'rows have identifiers', weight: -1 });
  const pair = subjects
    .map((column, index) => opposite(headers[column], headers[subjects[index + 1] ?? -1]))
    .find((name) => name !== undefined);
  if (pair !== undefined) found.push({ why: `opposites: ${pair}`, weight: 2.5 });
  if (names.filter(isTime).length * 2 >= names.length) found.push({ why: 'columns are times', weight: -3 });
  const words = subjects.map((column) => headers[column] ?? '');
  const named = namedIn(words, view);
  if (named >= 2) found.push({ why: `the title names ${named} of the columns`, weight: 2 });
  const plan = planNamesIn(subjects.map((column) => view.topics[column]));
  if (plan !== undefined) found.push({ why: `columns are named as plans are: ${plan}`, weight: 1.5 });
  const ticks = shareOf(view, subjects, TICK);
  if (ticks >= 0.3) found.push({ why: 'ticks and crosses', weight: 2 });
  const isNumbered = names.every((name, index) => name.endsWith(String(index + 1)));
  const shared = isNumbered ? undefined : sharedWord(words);
  if (shared !== undefined)
    found.push({ why: `columns share the name ${shared}`, weight: title.includes(` ${shared} `) ? 1.8 : 1.2 });
  if ((corner === '  ' || isTopic(corner, 'attributeCorner')) && isProse(view, subjects))
    found.push({ why: 'each row says something of each column', weight: 1 });
  if (measuresDown(view, subjects)) found.push({ why: 'each row has a unit of its own', weight: 1.2 });
  if (variesDown(view, subjects)) found.push({ why: 'each row has values of its own sort', weight: 1 });
  if (names.filter((name) => headerUnit(name) !== undefined).length * 2 >= names.length)
    found.push({ why: 'columns have units', weight: -1 });
  const labels = view.sample.filter((row) => text(row, label) !== '').length;
  if (labels * 3 < view.sample.length * 2) found.push({ why: 'rows without labels', weight: -2 });
  if (ticks >= 0.3 && corner === '  ' && areTerse(view, subjects))
    found.push({ why: 'row labels are names, columns are phrases', weight: -1 });
  if (body.length > 60) found.push({ why: 'very many rows', weight: -1 });
  return found;
}

/** The names of plans, grades or sizes among the alternatives, where at least half of them have one of their own. */
export function planNamesIn(names: readonly (Topics | undefined)[]): string | undefined {
  const found = new Set<string>();
  for (const topics of names) {
    const plan = topics && entryOf(topics, 'plan');
    if (plan !== undefined) found.add(plan);
  }
  return found.size >= 2 && found.size * 2 >= names.length ? [...found].join(', ') : undefined;
}

/** Whether most places say something in words, and not the same everywhere. */
function isProse(view: TableView, subjects: readonly number[]): boolean {
  return shareOf(view, subjects, PHRASE) > 0.5;
}

/** How many of the names the title or a heading above it says, each as a whole or by a word that not all of them have. */
export function namedIn(names: readonly string[], { title, above, titleWords }: TableView): number {
  const all = names.join('');
  const telling = titleWords.filter((word) => all.includes(word) && !names.every((name) => name.includes(word)));
  let named = 0;
  for (const name of names) {
    const isNamed = telling.some((word) => name.includes(word)) || title.includes(name) || above.includes(name);
    if (isNamed && name.trim().length > 1) named += 1;
  }
  return named;
}

/** Whether the row labels are short beside the headers of the columns. */
export function areTerse({ sample, label, text, names }: TableView, columns: readonly number[]): boolean {
  const mean = (lengths: readonly number[]): number =>
    lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (
    mean(sample.map((row) => text(row, label).length)) * 1.5 < mean(columns.map((column) => names[column]?.length ?? 0))
  );
}

/** The word that all names share. */
export function sharedWord(names: readonly string[]): string | undefined {
  const [name = '', ...others] = names;
  for (let start = 1; start < name.length; ) {
    const end = name.indexOf(' ', start);
    if (end < 0) break;
    const word = name.slice(start - 1, end + 1);
    if (end - start > 2 && others.every((other) => other.includes(word))) return word.trim();
    start = end + 1;
  }
  return undefined;
}

/** Whether figures and words stand in rows of their own rather than in columns of their own. */
function variesDown({ sample, marks, width }: TableView, subjects: readonly number[]): boolean {
  let pure = 0;
  let figures = 0;
  for (let start = 0; start < sample.length * width; start += width) {
    let typed = 0;
    for (const column of subjects) if (((marks[start + column] ?? 0) & TYPED) !== 0) typed += 1;
    if (typed === 0 || typed === subjects.length) pure += 1;
    if (typed > 0) figures += 1;
  }
  return pure * 5 >= sample.length * 4 && figures > 0 && figures < sample.length;
}

/** Whether the values of a row share a unit, and the rows have different ones: each row is an attribute. */
function measuresDown({ sample, cells }: TableView, subjects: readonly number[]): boolean {
  const units = new Set<string>();
  let rows = 0;
  for (const row of sample) {
    let unit: string | undefined;
    let same = 0;
    for (const column of subjects) {
      const value = cells[row]?.[column]?.value;
      const own = value?.type === 'quantity' ? value.quantities[0]?.unit : undefined;
      if (own === undefined) continue;
      if (unit !== undefined && own !== unit) return false;
      unit = own;
      same += 1;
    }
    if (unit === undefined || same < 2) continue;
    units.add(unit);
    rows += 1;
  }
  return units.size >= 2 && rows * 2 > sample.length;
}
