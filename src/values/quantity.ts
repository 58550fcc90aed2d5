import { checkFacts, checkNames, checkText } from '../given.ts';
import type { Quantity } from '../tree/types.ts';
import type { Surroundings } from './expression.ts';
import { opensFraction } from './fraction.ts';
import { primaryLanguage } from './local.ts';
import { numberStyle } from './number.ts';
import { type Reading, readTokens } from './reading.ts';
import { tokenize } from './token.ts';
import { canonicalUnit } from './unit.ts';

/** What is known about a text before it is read. */
export interface QuantityOptions {
  /**
   * The language of the text, a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag: it settles what points and commas
   * in numbers mean.
   */
  language?: string;
  /** The unit of numbers that are written without one, such as the one in the column header. */
  unit?: string;
  /** The statistic of quantities that name none, such as the one in the name of the metric. */
  statistic?: string;
}

/** Throws if options of `parseQuantity` and `parseTarget` are wrong. */
export function checkQuantityOptions(where: string, options: QuantityOptions): void {
  checkNames(where, options, ['language', 'unit', 'statistic']);
  for (const [name, value] of Object.entries(options))
    if (value !== undefined) checkText(where, `options.${name}`, value);
  checkFacts(`${where}: options`, options);
}

/**
 * Tells whether a text has a figure that is not part of a name such as `P95` or `M3`: without one it has no quantity.
 */
function mayHoldNumber(text: string): boolean {
  let isNamed = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      if (!isNamed) return true;
    } else if (opensFraction(text.charAt(index))) return true;
    else isNamed = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  }
  return false;
}

/** Returns the quantities of a text with the words left over, or `undefined`. */
export function readQuantities(
  text: string,
  options: Surroundings & { language?: string | undefined },
): Reading | undefined {
  if (!mayHoldNumber(text)) return undefined;
  const language = primaryLanguage(options.language);
  const tokens = tokenize(text, numberStyle(options.language), language);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const unit = options.unit === undefined || options.unit === '' ? undefined : canonicalUnit(options.unit);
  return readTokens(text, tokens, { unit, statistic: options.statistic, hasCapitals: language === 'de' });
}

/**
 * Returns the quantities that a short text states, such as the target of a metric or the cell of a table: numbers,
 * bounds and ranges with their units, in the order of the text.
 *
 * The text is read as a whole, and refused as a whole (`[]`) where any figure in it is not understood: dates, years,
 * versions, scores, identifiers and prose give nothing. Units are canonical where they are known (`minutes` is `min`,
 * `MB` is `MB`, `€` is `EUR`), percentages count from 0 to 100, and bounds use the words of [JSON
 * Schema](https://json-schema.org/understanding-json-schema/reference/numeric#range). Takes time that is at most linear
 * in the text.
 *
 * @throws {TypeError} if an argument is of a wrong type.
 *
 * @example
 * ```ts
 * import { parseQuantity } from 'espalier';
 *
 * parseQuantity('p95 < 1.5s for UX apps');
 * // [{ text: 'p95 < 1.5s', max: 1.5, exclusiveMax: true, unit: 's', statistic: 'p95' }]
 * parseQuantity('60–80 %'); // [{ text: '60–80 %', min: 60, max: 80, unit: '%' }]
 * parseQuantity('1.401', { language: 'de' }); // [{ text: '1.401', min: 1401, max: 1401 }]
 * parseQuantity('1.401'); // []
 * parseQuantity('Varies by model'); // []
 * ```
 */
export function parseQuantity(text: string, options: QuantityOptions = {}): Quantity[] {
  if (typeof text !== 'string') throw new TypeError('parseQuantity: text must be a string');
  checkQuantityOptions('parseQuantity', options);
  return readQuantities(text, options)?.quantities ?? [];
}
