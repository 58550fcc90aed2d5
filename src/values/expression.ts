import { classBounds } from '../lexicon/comparators.ts';
import type { UnitKind } from '../lexicon/unit-row.ts';
import type { Quantity } from '../tree/types.ts';
import { looksLikeYear } from './amount.ts';
import { type BoundMatch, isUnspacedBound, opensBound, readApproximate, readBound } from './comparator.ts';
import { isCountAbbreviation, isCountNoun, isSingularNoun } from './noun.ts';
import { readPer } from './period.ts';
import { isPlainRange, opensSpan, readSpan, type Span } from './range.ts';
import { opensStatistic, readStatistic } from './statistic.ts';
import { isPlus, readTail, type Tail } from './tail.ts';
import type { Token } from './token.ts';
import { canonicalUnit, mayBeTitled, readUnit, type Unit } from './unit.ts';

/** What the context of a text tells about its quantities. */
export interface Surroundings {
  unit?: string | undefined;
  statistic?: string | undefined;
  /** Whether the language writes all nouns with a capital. */
  hasCapitals?: boolean;
}

/** A quantity found in a text, without its text, and what is needed to judge the words around it. */
export interface Expression {
  quantity: Omit<Quantity, 'text'>;
  start: number;
  next: number;
  kind?: UnitKind;
  /** Without a known unit and without a bound: only few words may occur around it. */
  weak: boolean;
  /** Without a unit of any sort: no unknown word may follow it. */
  bare: boolean;
  /** No word may follow it. */
  last: boolean;
  bySign: boolean;
  statisticFirst: boolean;
}

/** The part before the number. */
interface Head {
  statistic?: string;
  /** Whether the statistic is a word, or a sign or word ties it to the number. */
  tied: boolean;
  bound?: BoundMatch;
  /** How many words the bound has. */
  words: number;
  approximate: boolean;
  next: number;
}

/** How many words may be between a statistic and its number (`p95 latency < 200 ms`). */
const MAX_STATISTIC_WORDS = 3;
const EQUALS: readonly string[] = [':', '=', '=='];
const EQUAL_SIGNS: readonly string[] = ['=', '=='];

/**
 * Returns where the number continues after a statistic: at a comparator or after a colon that comes soon, else at once.
 */
function behindStatistic(tokens: readonly Token[], at: number): number {
  for (let next = at; next <= at + MAX_STATISTIC_WORDS; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    if (EQUALS.includes(token.text) || (next === at && (token.word === 'of' || token.word === 'is'))) return next + 1;
    if (readBound(tokens, next) !== undefined) return next;
    if (token.kind !== 'word') break;
  }
  return at;
}

/** `max 5 s` and `max: 5 s` are bounds, `max < 5 s` and `max latency < 5 s` are a statistic with a bound. */
function isStatisticWithBound(tokens: readonly Token[], bound: number, statistic: number): boolean {
  if (readBound(tokens, bound) !== undefined) return true;
  return tokens[statistic]?.kind === 'word' && behindStatistic(tokens, statistic) > statistic;
}

/** Whether a word can precede a number: most words of a label cannot, and this one test tells. */
function opensHead(word: string): boolean {
  return opensBound(word) || opensStatistic(word);
}

function readHead(tokens: readonly Token[], start: number): Head {
  const head: Head = { tied: false, words: 0, approximate: false, next: start };
  const first = readBound(tokens, start);
  const statistic = readStatistic(tokens, start);
  if (statistic !== undefined && (first === undefined || isStatisticWithBound(tokens, first.next, statistic.next))) {
    head.statistic = statistic.statistic;
    head.next = behindStatistic(tokens, statistic.next);
    head.tied = !statistic.percentile || head.next > statistic.next;
  } else if (EQUAL_SIGNS.includes(tokens[start]?.text ?? '') && tokens[start + 1]?.spaced === true) {
    // `=10` is a shared rank.
    head.next++;
  }
  readApproximateInto(head, tokens);
  const bound = readBound(tokens, head.next);
  // `ab`, `de` and `from` open ranges too.
  if (bound === undefined || readSpan(tokens, head.next)?.high !== undefined) return head;
  head.bound = bound;
  head.words = bound.next - head.next;
  head.next = tokens[bound.next]?.text === ':' && bound.by === 'word' ? bound.next + 1 : bound.next;
  readApproximateInto(head, tokens);
  return head;
}

function readApproximateInto(head: Head, tokens: readonly Token[]): void {
  const next = readApproximate(tokens, head.next);
  if (next === undefined) return;
  head.approximate = true;
  head.next = next;
}

/** The number with its unit, or with the noun that it counts. */
interface Body {
  span: Span;
  unit?: Unit;
  noun?: string;
  plus: boolean;
  last: boolean;
  titled: boolean;
  next: number;
}

function readBody(tokens: readonly Token[], start: number): Body | undefined {
  const span = readSpan(tokens, start);
  if (span === undefined) return undefined;
  const end = span.high ?? span.low;
  const body: Body = { span, plus: false, last: end.last, titled: end.titled, next: span.next };
  if (span.unit !== undefined) body.unit = span.unit;
  if (isPlus(tokens, body.next)) {
    body.plus = true;
    body.next++;
    // `10+ years`
    const found = body.unit === undefined ? readUnit(tokens, body.next) : undefined;
    if (found !== undefined) {
      body.unit = { unit: found.unit, kind: found.kind, factor: found.factor };
      body.next = found.next;
      body.last = found.last;
      body.titled = found.titled;
    }
  }
  if (body.unit !== undefined) {
    const point = tokens[body.next];
    const behind = tokens[body.next + 1];
    // The point of an abbreviation (`5 min. for all`), not that of a sentence.
    const isWithin = behind?.spaced ? /^\p{Ll}/u.test(behind.text) : behind?.text === '/';
    if (point?.text === '.' && !point.spaced && isWithin) body.next++;
    return body;
  }
  const token = tokens[body.next];
  const one =
    span.max === 1 && isSingularNoun(token) && readPer(tokens, body.next + 1, undefined, true, false) !== undefined;
  if (token !== undefined && (one || isCountNoun(token))) {
    body.noun = token.text;
    body.next++;
    const point = tokens[body.next];
    const isOwn = isCountAbbreviation(token) && point?.text === '.' && !point.spaced;
    if (isOwn && tokens[body.next + 1]?.spaced !== false) body.next++;
  }
  return body;
}

/** Kinds of units with a symbol for their rate per second (`MB/s`, `req/s`), and the periods of such rates. */
const RATED: readonly UnitKind[] = ['data', 'count', 'length', 'volume', 'mass'];
const RATE_PERIODS: Readonly<Record<string, string>> = { second: 's', minute: 'min', hour: 'h' };

/** Whether one word after a bare number can only be a bound of it: `3以上`, but not `5 max`. */
function isPlainBound({ low }: Span, bound: BoundMatch, tokens: readonly Token[]): boolean {
  return isUnspacedBound(tokens[bound.next - 1]) && !looksLikeYear(low);
}

/** Up to this number, hours may be a time of day. */
const DAY_HOURS = 24;

/** Whether a bound and a small number may be the name of a class: `Under 17`, `Over 40`, but not `over 40`. */
function isClass({ words }: Head, bound: BoundMatch, span: Span, tokens: readonly Token[]): boolean {
  const opening = tokens[bound.next - words];
  if (opening === undefined || words > 1 || span.max >= 100 || !classBounds.includes(opening.word)) return false;
  return bound.side === 'max' || opening.text !== opening.text.toLowerCase();
}

/** Numbers from this one on without separators are identifiers and telephone numbers. */
const MAX_BARE = 1_000_000;

/** Whether head, body and tail make a quantity, and not a name, a year, a class, an identifier or a contradiction. */
function isSound(head: Head, body: Body, tail: Tail, tokens: readonly Token[], surroundings: Surroundings): boolean {
  const { span, unit, noun } = body;
  const { bound } = head;
  const plus = body.plus || tail.plus;
  const bounds = Number(bound !== undefined) + Number(tail.bound !== undefined) + Number(plus);
  if (bounds > 1 || (bounds > 0 && span.high !== undefined)) return false;
  if (head.statistic !== undefined && tail.statistic !== undefined) return false;
  const measured = unit !== undefined || surroundings.unit !== undefined;
  const named = measured || noun !== undefined || tail.per !== undefined;
  // `5 max` may be a name; `5 or more` cannot.
  if (tail.bound !== undefined && !named && tail.boundWords === 1 && !isPlainBound(span, tail.bound, tokens))
    return false;
  // `1990s` is a decade.
  if (unit?.unit === 's' && bounds === 0 && looksLikeYear(span.low) && tokens[span.low.next - 1]?.spaced === false)
    return false;
  const year = looksLikeYear(span.low);
  if (bound?.by === 'from' && unit === undefined) return false;
  // `до 18 часов` is "until six in the evening" as well.
  if (bound?.isUntil && unit?.unit === 'h' && span.max <= DAY_HOURS) return false;
  // `Under 17` and `up to 2000` are a class and a year.
  if (bound?.by === 'word' && !named && (year || isClass(head, bound, span, tokens))) return false;
  if (body.titled && bounds === 0 && unit !== undefined && !surroundings.hasCapitals && !mayBeTitled(unit))
    return false;
  for (const amount of [span.low, span.high]) {
    const letter = amount?.letter?.toLowerCase();
    if (letter !== undefined && !named && !plus && !(bounds > 0 && letter === 'k')) return false;
  }
  if (measured) return true;
  // `P70 386` is a model.
  if (head.statistic !== undefined && bounds === 0 && !head.tied) return false;
  if (bounds === 0 && year && tail.per === undefined) return false;
  if (bounds === 0 && !span.low.number.grouped && span.low.number.whole && span.low.number.value >= MAX_BARE)
    return false;
  return isPlainRange(span, tokens);
}

function buildQuantity(head: Head, body: Body, tail: Tail, surroundings: Surroundings): Omit<Quantity, 'text'> {
  const { span, unit } = body;
  const quantity: Omit<Quantity, 'text'> = {};
  const atLeast = body.plus || tail.plus;
  const bound = head.bound ?? tail.bound ?? (atLeast ? { side: 'min', exclusive: false } : undefined);
  if (bound?.side !== 'max') quantity.min = span.min;
  if (bound?.side !== 'min') quantity.max = span.max;
  if (bound?.exclusive === true) quantity[bound.side === 'min' ? 'exclusiveMin' : 'exclusiveMax'] = true;
  if (head.approximate || tail.approximate) quantity.approximate = true;
  const period = tail.per === undefined ? undefined : RATE_PERIODS[tail.per.per];
  const rated = unit !== undefined && RATED.includes(unit.kind) && period !== undefined;
  const unitText = rated ? canonicalUnit(`${unit.unit}/${period}`) : (unit?.unit ?? body.noun ?? surroundings.unit);
  if (unitText !== undefined) quantity.unit = unitText;
  const statistic = head.statistic ?? tail.statistic ?? surroundings.statistic;
  if (statistic !== undefined) quantity.statistic = statistic;
  if (tail.per !== undefined && !rated) quantity.per = tail.per.per;
  return quantity;
}

/** Returns the quantity that starts at a token, or `undefined` when there is none. */
export function readExpression(
  tokens: readonly Token[],
  start: number,
  surroundings: Surroundings,
): Expression | undefined {
  const opening = tokens[start];
  if (opening?.text === '⌀') {
    const across = readExpression(tokens, start + 1, surroundings);
    return across?.kind === 'length' ? { ...across, start } : undefined;
  }
  if (opening?.kind === 'word' && !opensHead(opening.word) && !opensSpan(tokens, start)) return undefined;
  const head = readHead(tokens, start);
  const body = readBody(tokens, head.next);
  if (body === undefined) return undefined;
  const tail = readTail(tokens, body.next, body, surroundings.hasCapitals === true);
  // Beside a length the sign of the average is that of the diameter.
  if (body.unit?.kind === 'length') {
    if (opening?.word === 'ø') delete head.statistic;
    if (tokens[tail.next - 1]?.word === 'ø') delete tail.statistic;
  }
  if (!isSound(head, body, tail, tokens, surroundings)) return undefined;
  const bounded = head.bound !== undefined || tail.bound !== undefined || body.plus || tail.plus;
  const expression: Expression = {
    quantity: buildQuantity(head, body, tail, surroundings),
    start,
    next: tail.next,
    weak: body.unit === undefined && !bounded,
    bare: body.unit === undefined && body.noun === undefined,
    last: body.last || (body.titled && !surroundings.hasCapitals),
    bySign: head.bound?.by === 'sign',
    statisticFirst: head.statistic !== undefined,
  };
  if (body.unit !== undefined) expression.kind = body.unit.kind;
  return expression;
}
