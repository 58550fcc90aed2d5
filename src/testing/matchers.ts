import { toHaveHeading, toHaveOutline, toMatchOutlineOf } from './match-headings.ts';
import { toHaveFaq, toHaveGlossaryTerm, toHaveList, toHaveSteps } from './match-lists.ts';
import { toHaveComparison, toHaveMetric, toHaveTable } from './match-tables.ts';
import { toLoseNoText, toPassChecks } from './match-whole.ts';

/**
 * The matchers for `expect.extend`, in Vitest and in Jest; `espalier/testing/vitest` and `espalier/testing/jest` do
 * that and extend the types. Each takes an article, or a part of one. The message of a failure lists the nearest
 * candidates and what was found instead, in a bounded number of lines.
 *
 * A value that is not a node is a `TypeError`, under `not` as well; so is an expectation without a meaning, such as
 * `undefined`, an empty text or an unknown option.
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
export const matchers = {
  toHaveHeading,
  toHaveOutline,
  toMatchOutlineOf,
  toHaveList,
  toHaveSteps,
  toHaveFaq,
  toHaveGlossaryTerm,
  toHaveTable,
  toHaveComparison,
  toHaveMetric,
  toLoseNoText,
  toPassChecks,
};
