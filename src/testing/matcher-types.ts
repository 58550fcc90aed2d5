import type { CheckRules } from '../check/check.ts';
import type { Depth, Node, Quantity, Table } from '../tree/types.ts';
import type { Expected } from './expected.ts';

/** What is expected of a table; what is not stated may be anything. */
export interface ExpectedTable {
  /** The caption, `''` for a table that has none. */
  caption?: Expected;
  /** The names of all columns, in their order; `''` for one that has none. */
  columns?: readonly Expected[];
  /** What the table was recognised as. */
  kind?: Table['kind'];
}

/** A cell of a comparison, by its subject and attribute. */
export interface ExpectedCell {
  /** The alternative that the cell is about. */
  subject: Expected;
  /** The attribute of the alternative that the cell describes. */
  attribute: Expected;
  /** The text of the cell on one line; `''` for an empty one. */
  text: Expected;
}

/** What is expected of a comparison; what is not stated may be anything. The alternatives may be rows or columns. */
export interface ExpectedComparison {
  /** The alternatives, all of them, in their order. */
  subjects?: readonly Expected[];
  /** The attributes that they are compared on, all of them, in their order. */
  attributes?: readonly Expected[];
  /** A cell, or several. */
  cell?: ExpectedCell | readonly ExpectedCell[];
}

/** A heading of an outline. */
export interface ExpectedHeading {
  /** Its rank, 1 to 6. */
  depth: Depth;
  /** The text of the heading. */
  text: Expected;
}

/**
 * An outline as lines of Markdown (`'## Tea'`), in one string or a string for each; a heading whose text is a pattern
 * is an object.
 */
export type ExpectedOutline = string | readonly (string | ExpectedHeading)[];

/** The matchers as a test calls them; the types of Vitest and Jest are extended with it. */
export interface EspalierMatchers<R = unknown> {
  /**
   * Passes if a heading has this text and, where it is stated, this depth.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * expect(parseArticle('<h2>Tea</h2>')).toHaveHeading('Tea', { depth: 2 });
   * ```
   */
  toHaveHeading(
    text: Expected,
    options?: {
      /** The rank of the heading, 1 to 6. */
      depth?: Depth;
    },
  ): R;
  /**
   * Passes if the headings are these and no others, in this order and of these depths. With `maxDepth`, deeper ones do
   * not count.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * expect(parseArticle('<h2>Tea</h2><h3>Green</h3><h3>Black</h3>')).toHaveOutline(`
   *   ## Tea
   *   ### Green
   *   ### Black
   * `);
   * ```
   */
  toHaveOutline(
    outline: ExpectedOutline,
    options?: {
      /** The deepest rank that is compared; headings below it do not count. */
      maxDepth?: Depth;
    },
  ): R;
  /**
   * Passes if the headings are those of another article, in their order and of their depths: to compare the output of a
   * step of a pipeline with its input.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { parseMarkdown, toMarkdown } from 'espalier/markdown';
   * import { expect } from 'vitest';
   *
   * const page = parseArticle('<h2>Tea</h2><h3>Green</h3>');
   * expect(parseMarkdown(toMarkdown(page))).toMatchOutlineOf(page);
   * ```
   */
  toMatchOutlineOf(
    article: Node,
    options?: {
      /** The deepest rank that is compared; headings below it do not count. */
      maxDepth?: Depth;
    },
  ): R;
  /**
   * Passes if a list has these items and no others, in this order; a list within an item is a list of its own. Steps,
   * glossaries and fields that were recognised in lists count, too. With `ordered: true` the list must be ordered, with
   * `false` unordered.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * expect(parseArticle('<ul><li>A pot<li>Two cups</ul>')).toHaveList(['A pot', /cups/], { ordered: false });
   * ```
   */
  toHaveList(
    items: readonly Expected[],
    options?: {
      /** Whether its items are numbered. */
      ordered?: boolean;
    },
  ): R;
  /**
   * Passes if a procedure has steps with these titles and no others, in this order; without `titles`, if there is one.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * const page = parseArticle('<h2>Directions</h2><ol><li>Boil the water.<li>Pour it over the leaves.</ol>');
   * expect(page).toHaveSteps(['Boil the water.', /pour/i]);
   * ```
   */
  toHaveSteps(titles?: readonly Expected[]): R;
  /**
   * Passes if a question has this text and, where it is stated, this answer.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * const page = parseArticle('<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><h3>Is it sweet?</h3><p>No.</p>');
   * expect(page).toHaveFaq('Is it hot?', /yes/i);
   * ```
   */
  toHaveFaq(question: Expected, answer?: Expected): R;
  /**
   * Passes if a glossary explains this term and, where it is stated, with this definition.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * const page = parseArticle('<h2>Glossary</h2><dl><dt>Sencha<dd>Green tea of Japan.<dt>Oolong<dd>Half black tea.</dl>');
   * expect(page).toHaveGlossaryTerm('Sencha', /japan/i);
   * ```
   */
  toHaveGlossaryTerm(term: Expected, definition?: Expected): R;
  /**
   * Passes if a table has this caption, these columns and this kind; without any of them, if there is a table.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * const page = parseArticle('<table><caption>Teas<tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>');
   * expect(page).toHaveTable({ caption: 'Teas', columns: ['Tea', /min/i], kind: 'data' });
   * ```
   */
  toHaveTable(table?: ExpectedTable): R;
  /**
   * Passes if a comparison has these subjects, these attributes and this cell; without any of them, if there is a
   * comparison.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * const page = parseArticle(
   *   '<h2>Tea vs coffee</h2><table><tr><th>Drink<th>How it differs<th>Best for<tr><td>Tea<td>Leaves<td>Evenings<tr><td>Coffee<td>Beans<td>Mornings</table>',
   * );
   * expect(page).toHaveComparison({
   *   subjects: ['Tea', 'Coffee'],
   *   cell: { subject: 'Coffee', attribute: 'Best for', text: /morning/i },
   * });
   * ```
   */
  toHaveComparison(comparison?: ExpectedComparison): R;
  /**
   * Passes if a metric table names this metric and, where it is stated, with this target: its text, or the facts of one
   * of its quantities.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * const page = parseArticle('<table><tr><th>Metric<th>Target<tr><td>p95 latency<td>&lt; 200 ms<tr><td>Error rate<td>&lt; 1%</table>');
   * expect(page).toHaveMetric('p95 latency', { max: 200, unit: 'ms' });
   * ```
   */
  toHaveMetric(name: Expected, target?: Expected | Partial<Quantity>): R;
  /**
   * Passes if the article has the visible text of this HTML, in its nodes or in `dropped`, and no other text: the HTML
   * that it was made of.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * const html = '<h2>Tea</h2><p>Two cups.</p>';
   * expect(parseArticle(html)).toLoseNoText(html);
   * ```
   */
  toLoseNoText(html: string): R;
  /**
   * Passes if `check` finds neither a warning nor an error in the article. `rules` are those of `check`.
   *
   * @example
   * ```ts
   * import 'espalier/testing/vitest';
   * import { parseArticle } from 'espalier';
   * import { expect } from 'vitest';
   *
   * const page = parseArticle('<h2>Tea</h2><h4>Green</h4><p>Hot.</p>');
   * expect(page).not.toPassChecks();
   * expect(page).toPassChecks({ 'heading-jump': false });
   * ```
   */
  toPassChecks(rules?: CheckRules): R;
}
