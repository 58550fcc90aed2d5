import type { NumberReading } from './number.ts';

/** A number with a fraction, and where it ends. */
export interface FractionMatch {
  number: NumberReading | undefined;
  end: number;
}

const vulgar: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';
/** Denominators that recipes and rulers use; with others a slash separates two numbers. */
const DENOMINATORS: readonly number[] = [2, 3, 4, 5, 6, 8, 16, 32];
const stroke = /(\d{1,2})([/⁄∕])(\d{1,2})(?![\d/⁄]|[.,-]\d)/y;
const scripted = /([⁰¹²³⁴-⁹]{1,2})[/⁄∕]([₀-₉]{1,2})/y;

/** Tells whether a number may begin with a character that is not a digit. */
export function opensFraction(char: string): boolean {
  return char > '\u007f' && (vulgar.has(char) || raised.includes(char));
}

function isStroke(char: string | undefined): boolean {
  return char === '/' || char === '⁄' || char === '∕';
}

function plainDigits(text: string): number {
  return Number(Array.from(text, (char) => Math.max(raised.indexOf(char), lowered.indexOf(char))).join(''));
}

function reading(whole: number, part: number, isStroke: boolean): NumberReading {
  const value = whole + part;
  return {
    value,
    decimal: String(value),
    grouped: false,
    whole: false,
    ambiguous: false,
    ...(isStroke && { isStroke: true }),
  };
}

/** Returns the fraction at an index, or `undefined`. */
function partAt(text: string, at: number): { value: number; end: number; isStroke: boolean } | undefined {
  const char = text[at];
  if (char === undefined) return undefined;
  const sign = vulgar.get(char);
  if (sign !== undefined) return { value: sign, end: at + 1, isStroke: false };
  scripted.lastIndex = at;
  const raisedParts = raised.includes(char) ? scripted.exec(text) : null;
  if (raisedParts !== null)
    return ratio(
      plainDigits(raisedParts[1] ?? ''),
      plainDigits(raisedParts[2] ?? ''),
      at + raisedParts[0].length,
      false,
    );
  stroke.lastIndex = at;
  const parts = stroke.exec(text);
  return parts === null ? undefined : ratio(Number(parts[1]), Number(parts[3]), at + parts[0].length, parts[2] === '/');
}

function ratio(above: number, below: number, end: number, isStroke: boolean) {
  if (above === 0 || above >= below || !DENOMINATORS.includes(below)) return undefined;
  return { value: above / below, end, isStroke };
}

/**
 * Returns the number that a fraction or a power makes of the digits from `start` to `end`, or `undefined` where there
 * is none: `1/2`, `1 1/2`, `2½`, `10⁶`. An unusual power is rather the mark of a note, so that the number cannot be
 * read.
 */
export function readFraction(text: string, start: number, end: number): FractionMatch | undefined {
  const next = text[end];
  if (end === start) {
    const part = partAt(text, start);
    return { number: part && reading(0, part.value, part.isStroke), end: part?.end ?? start + 1 };
  }
  if (next === '^') return caretPower(text, text.slice(start, end), end);
  if (next === undefined || (next !== '/' && next !== ' ' && next <= '\u007f')) return undefined;
  if (isStroke(next)) {
    const part = partAt(text, start);
    return part && part.end > end ? { number: reading(0, part.value, part.isStroke), end: part.end } : undefined;
  }
  const isSpaced = next === ' ' || next === '\u00a0';
  const at = isSpaced ? end + 1 : end;
  const opening = text[at];
  if (opening === undefined || (isSpaced && opening <= '\u007f' && !isStroke(text[at + 1]) && !isStroke(text[at + 2])))
    return undefined;
  const part = partAt(text, at);
  const digits = text.slice(start, end);
  if (part !== undefined)
    return /^\d{1,4}$/.test(digits) ? { number: reading(Number(digits), part.value, false), end: part.end } : undefined;
  return isSpaced || !(raised.includes(next) || next === '⁻') ? undefined : power(text, digits, end);
}

const caret = /\^([-−]?\d{1,2})(?![\d.,])/y;

/** Reads a power as it is typed: `10^6`. */
function caretPower(text: string, digits: string, at: number): FractionMatch | undefined {
  caret.lastIndex = at;
  const found = caret.exec(text);
  return found === null ? undefined : powerOf(digits, (found[1] ?? '').replace('−', '-'), at + found[0].length);
}

function power(text: string, digits: string, at: number): FractionMatch {
  let end = at;
  let exponent = '';
  for (let char = text[end]; char !== undefined && (char === '⁻' || raised.includes(char)); char = text[end]) {
    exponent += char === '⁻' ? '-' : String(raised.indexOf(char));
    end += 1;
  }
  return powerOf(digits, exponent, end);
}

function powerOf(digits: string, exponent: string, end: number): FractionMatch {
  const isPower = (digits === '10' && /^-?\d{1,2}$/.test(exponent)) || (digits === '2' && /^\d{1,2}$/.test(exponent));
  const value = isPower ? (digits === '10' ? Number(`1e${exponent}`) : 2 ** Number(exponent)) : Number.NaN;
  if (!Number.isSafeInteger(value) && !(value > 1e-15 && value < 1)) return { number: undefined, end };
  return {
    number: { value, decimal: String(value), grouped: true, whole: Number.isInteger(value), ambiguous: false },
    end,
  };
}
