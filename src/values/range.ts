import { betweenWords, clockJoiners, rangeOpeners, rangeSigns, rangeWords } from '../lexicon/ranges.ts';
import { type Amount, looksLikeYear, readCompound } from './amount.ts';
import { matchPhrase, type Phrases, phrases } from './phrase.ts';
import type { Token } from './token.ts';
import { readCurrency, type Unit } from './unit.ts';
import { isUnspacedJoiner } from './unspaced.ts';

/** One number, or the two ends of a range, in one unit. */
export interface Span {
  min: number;
  max: number;
  unit?: Unit;
  /** The amounts it was read from: one, or the two ends. */
  low: Amount;
  high?: Amount;
  next: number;
}

const JOINERS = /* @__PURE__ */ phrases([[true, rangeWords]]);
const OPENERS = /* @__PURE__ */ phrases([[true, rangeOpeners]]);
const BETWEENS: Phrases<readonly string[]> = /* @__PURE__ */ phrases(
  betweenWords.map(([opener, joiners]): [readonly string[], string[]] => [joiners, [opener]]),
);

/** Returns the index after what joins the ends of a range: a word, or a dash with blanks on both sides or on none. */
function readJoiner(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.line) return undefined;
  if (rangeSigns.includes(token.text)) return tokens[at + 1]?.spaced === token.spaced ? at + 1 : undefined;
  return token.spaced || isUnspacedJoiner(token.text) ? matchPhrase(tokens, at, JOINERS)?.next : undefined;
}

/** Returns the one unit of both ends and their values in it, or `undefined` when there is no such unit. */
function settleUnits(low: Amount, high: Amount): { unit?: Unit; min: number; max: number } | undefined {
  let [min, max] = [low.value, high.value];
  // `5–10k`, `$1–2 million`: the magnitude applies to both ends, unless each is written out by itself.
  if (high.power > 0 && low.power === 0) {
    if (low.unit === undefined || high.unit === undefined) min = min * 10 ** high.power;
    else if (low.value < 1000) return undefined;
  }
  if (low.unit === undefined) return high.unit === undefined ? { min, max } : { unit: high.unit, min, max };
  if (high.unit === undefined) return low.unit.kind === 'money' ? { unit: low.unit, min, max } : undefined;
  if (low.unit.unit === high.unit.unit) return { unit: low.unit, min, max };
  if (low.unit.kind !== high.unit.kind || low.unit.factor === 0 || high.unit.factor === 0) return undefined;
  // Both ends are converted to the smaller unit, so that whole numbers stay whole.
  const unit = low.unit.factor < high.unit.factor ? low.unit : high.unit;
  min *= low.unit.factor / unit.factor;
  max *= high.unit.factor / unit.factor;
  return { unit, min, max };
}

function span(low: Amount, high: Amount): Span | undefined {
  const settled = settleUnits(low, high);
  if (settled === undefined) return undefined;
  // `−18 °C to −34 °C` is descending.
  if (low.negative && high.negative && settled.min > settled.max)
    return { ...settled, min: settled.max, max: settled.min, low, high, next: high.next };
  if (settled.min >= settled.max) return undefined;
  return { ...settled, low, high, next: high.next };
}

/** The limits of a bare range: of the ratio of its ends, and of the ends. */
const BARE_RATIO = 1.3;
const BARE_MOST_RATIO = 2;
const BARE_LEAST = 10;
const BARE_LIMIT = 100;

/**
 * Whether a range joined by a sign, with no unit, can only be a range. `3–1` is a score, `53-60` are pages, `1986–1990`
 * are years; round ends well apart, such as `10–15`, are read as an estimate.
 */
export function isPlainRange({ low, high, min, max }: Span, tokens: readonly Token[]): boolean {
  if (high === undefined) return true;
  if (looksLikeYear(low) || looksLikeYear(high)) return false;
  const joiner = tokens[low.next];
  if (joiner?.kind !== 'symbol' || TOLERANCES.includes(joiner.text)) return true;
  const decimals = !low.number.whole && !high.number.whole;
  const round =
    min % 5 === 0 &&
    max % 5 === 0 &&
    min >= BARE_LEAST &&
    max <= BARE_LIMIT &&
    max >= min * BARE_RATIO &&
    max <= min * BARE_MOST_RATIO;
  return decimals || round || (low.number.grouped && high.number.grouped);
}

/** Tells whether a number or range can begin with a word: one that opens ranges, or one for money. */
export function opensSpan(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return BETWEENS.longest.has(word) || OPENERS.longest.has(word) || readCurrency(tokens, at) !== undefined;
}

const TOLERANCES: readonly string[] = ['±', '+/-'];

/** Reads `10 ± 0.2 mm` and `±5 %`: the values within a tolerance. */
function readTolerance(tokens: readonly Token[], at: number, centre: Amount | undefined): Span | undefined {
  if (!TOLERANCES.includes(tokens[at]?.text ?? '')) return undefined;
  const width = readCompound(tokens, at + 1);
  if (width === undefined || width.value <= 0 || width.negative) return undefined;
  if (centre === undefined) {
    if (width.unit === undefined) return undefined;
    return { min: -width.value, max: width.value, unit: width.unit, low: width, high: width, next: width.next };
  }
  const unit = width.unit ?? centre.unit;
  if (centre.unit !== undefined && unit?.unit !== centre.unit.unit) return undefined;
  // `100 ± 5 %` may be a share of the hundred.
  if (centre.unit === undefined && unit?.kind === 'percent') return undefined;
  const places = Math.max(placesOf(centre), placesOf(width));
  const [min, max] = [centre.value - width.value, centre.value + width.value].map((end) => Number(end.toFixed(places)));
  if (min === undefined || max === undefined) return undefined;
  return { min, max, ...(unit && { unit }), low: centre, high: width, next: width.next };
}

/** How many decimals a number is written with; toFixed takes at most 100. */
function placesOf({ number, power }: Amount): number {
  const point = number.decimal.indexOf('.');
  return point < 0 || power > 0 ? 0 : Math.min(20, number.decimal.length - point - 1);
}

/** Returns the number or range that starts at a token, or `undefined`. */
export function readSpan(tokens: readonly Token[], at: number): Span | undefined {
  const around = readTolerance(tokens, at, undefined);
  if (around !== undefined) return around;
  const between = matchPhrase(tokens, at, BETWEENS);
  if (between !== undefined) {
    const low = readCompound(tokens, between.next);
    if (low === undefined || !between.meaning.includes(tokens[low.next]?.word ?? '')) return undefined;
    const high = readCompound(tokens, low.next + 1);
    return high === undefined ? undefined : span(low, high);
  }
  const opener = matchPhrase(tokens, at, OPENERS);
  const low = readCompound(tokens, opener?.next ?? at);
  if (low === undefined) return undefined;
  if (TOLERANCES.includes(tokens[low.next]?.text ?? '')) return readTolerance(tokens, low.next, low);
  const joiner = readJoiner(tokens, low.next);
  const high = joiner === undefined ? undefined : readCompound(tokens, joiner);
  if (high?.unit?.unit === 'h' && clockJoiners.includes(tokens[low.next]?.word ?? '')) return undefined;
  if (high !== undefined) return span(low, high);
  if (opener !== undefined) return undefined;
  const single: Span = { min: low.value, max: low.value, low, next: low.next };
  if (low.unit !== undefined) single.unit = low.unit;
  return single;
}
