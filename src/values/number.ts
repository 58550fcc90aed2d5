import { type NumberStyle, numberStyles, regionalNumberStyles } from '../lexicon/numbers.ts';

/**
 * A number as read: `ambiguous` is set when its one point may also separate thousands (`1.401` in no known language).
 */
export interface NumberReading {
  value: number;
  /** The digits with a decimal point, for exact powers of ten. */
  decimal: string;
  grouped: boolean;
  whole: boolean;
  ambiguous: boolean;
  /** Set where the number is written as `1/2`, which may be two numbers. */
  isStroke?: true;
  /** Set where its comma is a decimal comma against the known language: only prices are then written so. */
  isForeign?: true;
  /** Set together with `isForeign` where the language is unknown. */
  isUnknown?: true;
}

/** Longer runs are identifiers, not numbers, and more digits would not survive as a JSON number. */
const MAX_DIGITS = 15;

const STYLES: ReadonlyMap<string, NumberStyle> = /* @__PURE__ */ new Map(Object.entries(numberStyles));
const REGIONAL_STYLES: ReadonlyMap<string, NumberStyle> = /* @__PURE__ */ new Map(Object.entries(regionalNumberStyles));

/**
 * Returns how numbers are written in a language (a BCP 47 tag), or `undefined` when the language is not given or not
 * known.
 */
export function numberStyle(language: string | undefined): NumberStyle | undefined {
  if (language === undefined || language.length > 64) return undefined;
  const tag = language.toLowerCase();
  // Most tags consist of a language only.
  const style = STYLES.get(tag);
  if (style !== undefined) return style;
  const [primary = '', ...rest] = tag.replaceAll('_', '-').split('-');
  for (const subtag of rest) {
    const regional = REGIONAL_STYLES.get(`${primary}-${subtag}`);
    if (regional !== undefined) return regional;
  }
  return STYLES.get(primary);
}

/** Splits `1,234.5` into its digit runs and the signs between them; blanks count as one sign, and so do apostrophes. */
function split(raw: string): { runs: string[]; signs: string[] } {
  const runs: string[] = [];
  const signs: string[] = [];
  let run = '';
  for (const char of raw) {
    if (char >= '0' && char <= '9') {
      run += char;
      continue;
    }
    runs.push(run);
    run = '';
    signs.push(char === '.' || char === ',' ? char : char === "'" || char === '’' ? "'" : ' ');
  }
  runs.push(run);
  return { runs, signs };
}

function reading(whole: string, fraction: string, grouped: boolean, ambiguous = false): NumberReading | undefined {
  if (whole.length + fraction.length > MAX_DIGITS) return undefined;
  // A leading zero makes an identifier: 007, 0800.
  if (whole.length > 1 && whole.startsWith('0')) return undefined;
  const decimal = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
  return { value: Number(decimal), decimal, grouped, whole: fraction === '', ambiguous };
}

/** Whether the runs are a first group of one to three digits, not beginning with 0, and then groups of three. */
function isGrouped(runs: readonly string[]): boolean {
  const [first = '', ...others] = runs;
  return first.length >= 1 && first.length <= 3 && !first.startsWith('0') && others.every((run) => run.length === 3);
}

/** Whether a sign may separate thousands. No-break blanks do so in every language, by the SI's rule. */
function isGroupSign(sign: string, style: NumberStyle | undefined): boolean {
  if (sign === ' ') return true;
  if (style === undefined) return sign === ',' || sign === '.';
  // Languages that separate thousands by a blank do not use the other signs for it.
  return sign === style.group || sign === style.also;
}

/**
 * Returns the number that `raw` (digits with `.`, `,`, blanks or apostrophes between them) is in the given style, or
 * `undefined` when it is none there. Without a style, only unambiguous numbers are read, and a comma before exactly
 * three digits separates thousands.
 */
export function readNumber(raw: string, style: NumberStyle | undefined): NumberReading | undefined {
  const { runs, signs } = split(raw);
  const [whole = '', fraction = ''] = runs;
  if (signs.length === 0) return reading(whole, '', false);
  const last = signs[signs.length - 1];
  const sameSigns = signs.every((sign) => sign === signs[0]);

  if (signs.length === 1 && (last === '.' || last === ',')) {
    const groupable = isGrouped(runs);
    if (whole === '') return last === '.' ? reading('', fraction, false) : undefined;
    if (style !== undefined) {
      if (last === style.decimal) return reading(whole, fraction, false);
      if (groupable) return last === style.group ? reading(runs.join(''), '', true) : undefined;
      // A point before other than three digits can only be a decimal point, in every language; a comma may separate
      // items.
      return last === '.' ? reading(whole, fraction, false) : foreign(whole, fraction);
    }
    if (last === ',') return groupable ? reading(runs.join(''), '', true) : unknown(whole, fraction);
    return reading(whole, fraction, false, groupable);
  }

  if (sameSigns) {
    // `1.234.567` is a version in languages that do not group so, and may be one where the language is unknown.
    if (style === undefined && last === '.') return undefined;
    return isGroupSign(last ?? '', style) && isGrouped(runs) ? reading(runs.join(''), '', true) : undefined;
  }

  // Groups and then a decimal sign: `1,234.5`, `1.234,5`, `1 234,5`.
  const groupSign = signs[0] ?? '';
  const groups = runs.slice(0, -1);
  if (last !== '.' && last !== ',') return undefined;
  if (!signs.slice(0, -1).every((sign) => sign === groupSign) || groupSign === last) return undefined;
  // The decimal sign determines the sign of the groups, whichever the language prefers.
  if (!isGrouped(groups) || (style !== undefined && last !== style.decimal)) return undefined;
  return reading(groups.join(''), runs[runs.length - 1] ?? '', true);
}

/** `12,50` where a comma is not known to be the decimal sign. */
function foreign(whole: string, fraction: string): NumberReading | undefined {
  const number = fraction.length > 2 ? undefined : reading(whole, fraction, false);
  return number && { ...number, isForeign: true };
}

function unknown(whole: string, fraction: string): NumberReading | undefined {
  const number = foreign(whole, fraction);
  return number && { ...number, isUnknown: true };
}

/** Returns the number times a power of ten, exactly (`1.1` and 6 are 1100000). */
export function scaled(number: NumberReading, power: number): number {
  return power === 0 ? number.value : Number(`${number.decimal}e${power}`);
}
