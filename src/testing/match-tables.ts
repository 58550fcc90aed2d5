import { comparisons } from '../read/comparisons.ts';
import { metrics } from '../read/metrics.ts';
import { captionOf } from '../read/tables.ts';
import type { Quantity, Table } from '../tree/types.ts';
import { findAll } from '../tree/walk.ts';
import {
  checkDescription,
  checkExpected,
  checkGiven,
  checkKind,
  checkTarget,
  checkText,
  checkTexts,
  type Expected,
  matches,
  shown,
  tidy,
} from './expected.ts';
import type { ExpectedCell, ExpectedComparison, ExpectedTable } from './matcher-types.ts';
import { articleOf, nodeOf } from './received.ts';
import { type Fact, type MatcherResult, search } from './search.ts';

export function toHaveTable(received: unknown, ...rest: [table?: ExpectedTable]): MatcherResult {
  checkGiven('toHaveTable', 'table', rest);
  const [expected] = rest;
  if (expected !== undefined) checkTable('toHaveTable', expected);
  const { caption, columns, kind } = expected ?? {};
  const root = nodeOf(received, 'toHaveTable');
  const facts: Fact<Table>[] = [];
  if (kind !== undefined) facts.push({ name: 'kind', wanted: [kind], of: (table) => [table.kind] });
  if (caption !== undefined)
    facts.push({ name: 'caption', wanted: [caption], of: (table) => [captionOf(table) ?? ''] });
  if (columns !== undefined)
    facts.push({ name: 'columns', wanted: columns, of: (table) => table.columns.map(({ name }) => name) });
  return search({
    root,
    wanted: described('a table', expected),
    kind: 'tables',
    candidates: findAll(root, 'table'),
    facts,
    lineOf: (table) => {
      const names = table.columns.slice(0, 20).map(({ name }) => name);
      return `${table.kind} ${JSON.stringify(captionOf(table) ?? '')} ${JSON.stringify(names)}`;
    },
  });
}

function checkTable(where: string, table: ExpectedTable): void {
  checkDescription(where, table, ['caption', 'columns', 'kind']);
  if ('caption' in table) checkText(where, 'caption', table.caption);
  if ('columns' in table) checkTexts(where, 'columns', table.columns, checkText);
  if ('kind' in table) checkKind(where, table.kind);
}

function described(what: string, expected: object | undefined): string {
  const facts = Object.entries(expected ?? {}).map(([key, value]) => `${key} ${shown(value)}`);
  return facts.length === 0 ? what : `${what} with ${facts.join(' and ')}`;
}

export function toHaveComparison(received: unknown, ...rest: [comparison?: ExpectedComparison]): MatcherResult {
  checkGiven('toHaveComparison', 'comparison', rest);
  const [expected] = rest;
  if (expected !== undefined) checkComparison('toHaveComparison', expected);
  const { subjects, attributes, cell } = expected ?? {};
  const root = nodeOf(received, 'toHaveComparison');
  const facts: Fact<Comparison>[] = [];
  if (subjects !== undefined) facts.push({ name: 'subjects', wanted: subjects, of: (one) => one.subjects });
  if (attributes !== undefined) facts.push({ name: 'attributes', wanted: attributes, of: (one) => one.attributes });
  for (const { subject, attribute, text } of cell === undefined ? [] : [cell].flat()) {
    facts.push({
      name: `${shown(subject)}, ${shown(attribute)}`,
      wanted: [text],
      of: (one) => cellOf(one, tidy(subject), tidy(attribute)),
    });
  }
  return search({
    root,
    wanted: described('a comparison', expected),
    kind: 'comparisons',
    candidates: comparisons(articleOf(root)),
    facts,
    lineOf: (one) => `${JSON.stringify(one.subjects.slice(0, 20))} by ${JSON.stringify(one.attributes.slice(0, 20))}`,
  });
}

type Comparison = ReturnType<typeof comparisons>[number];

function cellOf({ subjects, attributes, values }: Comparison, subject: Expected, attribute: Expected): string[] {
  const row = subjects.findIndex((name) => matches(name, subject));
  const column = attributes.findIndex((name) => matches(name, attribute));
  const text = values[row]?.[column];
  return text === undefined ? [] : [text];
}

function checkComparison(where: string, comparison: ExpectedComparison): void {
  checkDescription(where, comparison, ['subjects', 'attributes', 'cell']);
  if ('subjects' in comparison) checkTexts(where, 'subjects', comparison.subjects);
  // Two sides without row labels have attributes without names.
  if ('attributes' in comparison) checkTexts(where, 'attributes', comparison.attributes, checkText);
  if (!('cell' in comparison)) return;
  if (Array.isArray(comparison.cell) && comparison.cell.length === 0)
    throw new TypeError(`${where}: cell must not be empty`);
  for (const cell of [comparison.cell].flat() as (ExpectedCell | undefined)[]) checkCell(where, cell);
}

function checkCell(where: string, cell: ExpectedCell | undefined): void {
  if (typeof cell !== 'object' || cell === null)
    throw new TypeError(`${where}: cell must be an object { subject, attribute, text }, or an array of them`);
  checkDescription(`${where}, cell`, cell, ['subject', 'attribute', 'text']);
  checkExpected(where, 'cell.subject', cell.subject);
  checkText(where, 'cell.attribute', cell.attribute);
  checkText(where, 'cell.text', cell.text);
}

export function toHaveMetric(
  received: unknown,
  name: Expected,
  ...rest: [target?: Expected | Partial<Quantity>]
): MatcherResult {
  checkExpected('toHaveMetric', 'name', name);
  checkGiven('toHaveMetric', 'target', rest);
  const [target] = rest;
  if (target !== undefined) checkTarget('toHaveMetric', target);
  const root = nodeOf(received, 'toHaveMetric');
  const facts: Fact<Measured>[] = [{ name: 'name', wanted: [name], of: (metric) => [metric.name] }];
  if (typeof target === 'string' || target instanceof RegExp)
    facts.push({ name: 'target', wanted: [target], of: (metric) => (metric.text === undefined ? [] : [metric.text]) });
  else
    for (const [key, value] of Object.entries(target ?? {}))
      facts.push({ name: key, wanted: [String(value)], of: (metric) => factOf(metric, key as keyof Quantity) });
  return search({
    root,
    wanted: `a metric ${shown(name)}${target === undefined ? '' : ` with the target ${shown(target)}`}`,
    kind: 'metrics',
    candidates: metrics(articleOf(root)).flatMap(measured),
    facts,
    lineOf: (metric) => `${metric.name} → ${metric.text ?? '(no target)'}`,
  });
}

/** A metric with one of the quantities of its target. */
interface Measured {
  name: string;
  text?: string;
  quantity?: Quantity;
}

function measured({ name, target }: ReturnType<typeof metrics>[number]): Measured[] {
  if (target === undefined) return [{ name }];
  if (target.quantities.length === 0) return [{ name, text: target.text }];
  return target.quantities.map((quantity) => ({ name, text: target.text, quantity }));
}

function factOf({ quantity }: Measured, key: keyof Quantity): string[] {
  const value = quantity?.[key];
  return value === undefined ? [] : [String(value)];
}
