import { type AuditGap, audit } from '../audit.ts';
import { type CheckRules, check, fails } from '../check/check.ts';
import { checkText } from '../given.ts';
import { metrics } from '../read/metrics.ts';
import { isQuestionTable, pairCells } from '../recognize/faq/question-table.ts';
import { toLine } from '../tree/line.ts';
import type { Article, Depth, FlowContent, Node, Quantity, Table } from '../tree/types.ts';
import { schemaVersion } from '../tree/version.ts';
import { findAll } from '../tree/walk.ts';
import { checkExpected, checkHeading, checkTable, checkTarget, type Expected } from './expected.ts';
import { isNode } from './node.ts';

/** What is expected of a table; what is not stated may be anything. */
export interface ExpectedTable {
  /** The caption. */
  caption?: Expected;
  /** The names of all columns, in their order. */
  columns?: readonly Expected[];
  /** What the table is: a comparison, a metric table, or data. */
  kind?: Table['kind'];
}

/** The matchers as a test calls them; the types of Vitest and Jest are extended with it. */
export interface EspalierMatchers<R = unknown> {
  /** Passes where a heading has this text and, where it is stated, this depth. */
  toHaveHeading(
    text: Expected,
    options?: {
      /** The rank of the heading, 1 to 6. */
      depth?: Depth;
    },
  ): R;
  /** Passes where a question has this text and, where it is stated, this answer. */
  toHaveFaq(question: Expected, answer?: Expected): R;
  /** Passes where a table has this caption, these columns and this kind. */
  toHaveTable(table?: ExpectedTable): R;
  /** Passes where a metric table names this metric and, where it is stated, with this target: its text, or the facts of one of its quantities. */
  toHaveMetric(name: Expected, target?: Expected | Partial<Quantity>): R;
  /** Passes where the article has the visible text of this HTML, in its nodes or in `dropped`, and no other text: the HTML that it was made of. */
  toLoseNoText(html: string): R;
  /** Passes where `check` finds neither a warning nor an error in the article. `rules` are those of `check`. */
  toPassChecks(rules?: CheckRules): R;
}

/** What a matcher answers to Vitest and Jest. */
export interface MatcherResult {
  /** Whether the expectation holds. */
  pass: boolean;
  /** Says what was expected, and what is there instead. */
  message: () => string;
}

/**
 * The matchers for `expect.extend`, in Vitest and in Jest. Each takes an article, or a part of one, and says in its message what is there instead. What is no
 * node is a `TypeError`, under `not` as well; so is an expectation that says nothing, such as `undefined` or an option of an unknown name.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { matchers } from 'espalier/testing';
 * import { expect, test } from 'vitest';
 *
 * expect.extend(matchers);
 *
 * test('the page keeps its structure', () => {
 *   const article = parseArticle('<h2>Brewing</h2><table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>');
 *   expect(article).toHaveHeading('Brewing', { depth: 2 });
 *   expect(article).toHaveTable({ columns: ['Tea', /min/i] });
 *   expect(article).not.toHaveFaq(/./);
 *   expect(article).toLoseNoText('<h2>Brewing</h2><table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>');
 * });
 * ```
 * @see https://vitest.dev/api/expect.html#expect-extend
 */
export const matchers = { toHaveHeading, toHaveFaq, toHaveTable, toHaveMetric, toLoseNoText, toPassChecks };

function toHaveHeading(received: unknown, text: Expected, options: { depth?: Depth } = {}): MatcherResult {
  checkExpected('toHaveHeading', 'text', text);
  checkHeading('toHaveHeading', options);
  const { depth } = options;
  const headings = findAll(nodeOf(received, 'toHaveHeading'), 'heading');
  const pass = headings.some(
    (heading) => matches(toLine(heading), text) && (depth === undefined || heading.depth === depth),
  );
  const rank = depth === undefined ? '' : ` of depth ${depth}`;
  const found = headings.map((heading) => `${'#'.repeat(heading.depth)} ${toLine(heading)}`);
  return result(pass, `a heading ${show(text)}${rank}`, 'headings', found);
}

function toHaveFaq(received: unknown, question: Expected, answer?: Expected): MatcherResult {
  checkExpected('toHaveFaq', 'question', question);
  if (answer !== undefined) checkExpected('toHaveFaq', 'answer', answer);
  const node = nodeOf(received, 'toHaveFaq');
  const rows = findAll(node, 'table').filter(isQuestionTable).flatMap(pairCells);
  const pairs = [
    ...findAll(node, 'faqPair').map(({ children }) => ({
      question: lineOf(children, 'question'),
      answer: lineOf(children, 'answer'),
    })),
    ...rows.map(({ question, answer }) => ({ question: toLine(question), answer: toLine(answer) })),
  ];
  const pass = pairs.some(
    (pair) => matches(pair.question, question) && (answer === undefined || matches(pair.answer, answer)),
  );
  const wanted = answer === undefined ? show(question) : `${show(question)} with the answer ${show(answer)}`;
  return result(
    pass,
    `a question ${wanted}`,
    'questions',
    pairs.map((pair) => `${pair.question} → ${pair.answer}`),
  );
}

function toHaveTable(received: unknown, expected: ExpectedTable = {}): MatcherResult {
  checkTable('toHaveTable', expected);
  const tables = findAll(nodeOf(received, 'toHaveTable'), 'table');
  const pass = tables.some((table) => isTable(table, expected));
  const facts = Object.entries(expected).map(([key, value]) => `${key} ${show(value)}`);
  const found = tables.map((table) => {
    const names = table.columns.map(({ name }) => name);
    return `${table.kind} ${JSON.stringify(lineOf(table.children, 'caption'))} ${JSON.stringify(names)}`;
  });
  return result(pass, ['a table', ...facts].join(' with '), 'tables', found);
}

function isTable(table: Table, { caption, columns, kind }: ExpectedTable): boolean {
  if (kind !== undefined && table.kind !== kind) return false;
  if (caption !== undefined && !matches(lineOf(table.children, 'caption'), caption)) return false;
  if (columns === undefined) return true;
  return (
    columns.length === table.columns.length &&
    columns.every((column, index) => matches(table.columns[index]?.name ?? '', column))
  );
}

function toHaveMetric(received: unknown, name: Expected, target?: Expected | Partial<Quantity>): MatcherResult {
  checkExpected('toHaveMetric', 'name', name);
  if (target !== undefined) checkTarget('toHaveMetric', target);
  const all = metrics(articleOf(nodeOf(received, 'toHaveMetric')));
  const pass = all.some((metric) => {
    if (!matches(metric.name, name)) return false;
    if (target === undefined) return true;
    if (metric.target === undefined) return false;
    if (typeof target === 'string' || target instanceof RegExp) return matches(metric.target.text, target);
    return metric.target.quantities.some((quantity) => holds(quantity, target));
  });
  const wanted = target === undefined ? show(name) : `${show(name)} with the target ${show(target)}`;
  const found = all.map((metric) => `${metric.name} → ${metric.target?.text ?? '(no target)'}`);
  return result(pass, `a metric ${wanted}`, 'metrics', found);
}

function toLoseNoText(received: unknown, html: string): MatcherResult {
  const article = nodeOf(received, 'toLoseNoText');
  checkText('toLoseNoText', 'html', html);
  if (article.type !== 'article') throw new TypeError('toLoseNoText: expect() must be given an article');
  const { ok, missing, duplicated, invented, moved, joined } = audit(html, article);
  const kinds = { missing, duplicated, invented, moved, joined };
  const list = Object.entries(kinds).flatMap(([kind, gaps]) => lines(kind, gaps));
  const found = ok ? 'None was.' : `These were:\n${list.join('\n')}`;
  return {
    pass: ok,
    message: () => `Expected ${ok ? 'a' : 'no'} text to be lost, repeated, invented, moved or joined. ${found}`,
  };
}

function toPassChecks(received: unknown, rules?: CheckRules): MatcherResult {
  const article = nodeOf(received, 'toPassChecks');
  if (article.type !== 'article') throw new TypeError('toPassChecks: expect() must be given an article');
  const findings = check(article, rules);
  const pass = !fails(findings);
  const list = findings.map(({ rule, severity, message, position }) => {
    const place = position ? ` at ${position.start.line}:${position.start.column}` : '';
    return `  ${severity} ${rule}${place}: ${message}`;
  });
  const found = list.length === 0 ? 'There are none.' : `The findings are:\n${list.join('\n')}`;
  return { pass, message: () => `Expected ${pass ? 'a' : 'no'} warning or error to be found. ${found}` };
}

function lines(kind: string, gaps: readonly AuditGap[]): string[] {
  return gaps.map(({ text, position: { start } }) => `  ${kind} at ${start.line}:${start.column}: ${show(text)}`);
}

function holds(quantity: Quantity, facts: Partial<Quantity>): boolean {
  return Object.entries(facts).every(([key, value]) => quantity[key as keyof Quantity] === value);
}

/** Readers take articles; a part of one is put into one. */
function articleOf(node: Node): Article {
  if (node.type === 'article') return node;
  return { type: 'article', schemaVersion, children: [node as FlowContent], dropped: [], diagnostics: [] };
}

function nodeOf(received: unknown, matcher: string): Node {
  if (isNode(received)) return received;
  throw new TypeError(`${matcher}: expect() must be given an article or one of its nodes`);
}

function lineOf(children: readonly Node[], type: Node['type']): string {
  const child = children.find((candidate) => candidate.type === type);
  return child === undefined ? '' : toLine(child);
}

/** A pattern with the flag `g` remembers where it was, so it is not asked by `test`. */
function matches(text: string, expected: Expected): boolean {
  if (typeof expected !== 'string') return text.search(expected) >= 0;
  return text === expected.replace(/\s+/g, ' ').trim();
}

function show(expected: unknown): string {
  if (expected instanceof RegExp) return String(expected);
  if (Array.isArray(expected)) return `[${expected.map(show).join(', ')}]`;
  return JSON.stringify(expected);
}

function result(pass: boolean, wanted: string, kind: string, found: readonly string[]): MatcherResult {
  const list =
    found.length === 0 ? `There are no ${kind}.` : `The ${kind} are:\n${found.map((line) => `  ${line}`).join('\n')}`;
  return { pass, message: () => `Expected ${pass ? 'not ' : ''}to find ${wanted}. ${list}` };
}
