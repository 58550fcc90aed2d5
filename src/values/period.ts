import { frequencyWords, perArticles, periodWords, perWords, spanWords } from '../lexicon/periods.ts';
import { prepositions, purposeWords } from '../lexicon/qualifiers.ts';
import { readMagnitude } from './magnitude.ts';
import { matchPhrase, phrases } from './phrase.ts';
import type { Token } from './token.ts';
import { knownUnit, type Unit } from './unit.ts';

/** The period or thing per which a quantity counts, as found in a text. */
export interface PerMatch {
  per: string;
  next: number;
}

const FREQUENCY_WORDS = /* @__PURE__ */ phrases(Object.entries(frequencyWords));
const PERIOD_WORDS = /* @__PURE__ */ phrases(Object.entries(periodWords));
const PER = /* @__PURE__ */ phrases([[true, perWords]]);
const BEHIND: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...prepositions,
  ...purposeWords,
  'or',
  'and',
  'max',
  'min',
  'from',
  'by',
  'per',
]);
const SPAN = /* @__PURE__ */ phrases([[true, spanWords]]);

const ROUND: ReadonlySet<number> = /* @__PURE__ */ new Set([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);

const NOUN = /^[\p{Ll}-]{2,24}$/u;
/** Things counted by the million may have a capital, in German and in texts of their makers. */
const NAMED_NOUN = /^\p{L}[\p{Ll}-]{1,23}$/u;

function isTime(token: Token | undefined): boolean {
  const kind = token === undefined ? undefined : knownUnit(token.text)?.kind;
  return kind === 'time' || kind === 'calendar';
}

/** Reads `100 g`, `1,000 requests`, `30 days`: an amount by which something is counted. */
function readCounted(tokens: readonly Token[], at: number, counted?: Unit): PerMatch | undefined {
  const million = readMillion(tokens, at);
  if (million !== undefined) return million;
  const number = tokens[at]?.number;
  if (number === undefined || number.ambiguous) return undefined;
  const noun = tokens[at + 1]?.line ? undefined : tokens[at + 1];
  // Things are counted by the hundred or the thousand; time by any number.
  if (!ROUND.has(number.value) && !isTime(noun)) return undefined;
  if (noun === undefined) return number.value >= 100 ? { per: String(number.value), next: at + 1 } : undefined;
  const unit = knownUnit(noun.text);
  if (unit !== undefined) {
    // `10 ms / 250 ms` are two values; `5 g / 100 g` is a share of a portion.
    const isAnother = unit.unit === counted?.unit && !(number.value === 100 && /^(?:mass|volume)$/.test(unit.kind));
    return isAnother ? undefined : { per: `${number.value} ${unit.unit}`, next: at + 2 };
  }
  if (noun.kind !== 'word' || !noun.spaced || !NOUN.test(noun.text)) return undefined;
  return { per: `${number.value} ${noun.text}`, next: at + 2 };
}

const SHORT: Readonly<Record<number, string>> = { 3: '000', 6: 'M', 9: 'B' };

/**
 * Reads `1M tokens`, `1 million tokens`, `million tokens`: things counted by a large round number that is not written
 * out.
 */
function readMillion(tokens: readonly Token[], at: number): PerMatch | undefined {
  const number = tokens[at]?.number;
  const magnitude = readMagnitude(tokens, number === undefined ? at : at + 1, number === undefined);
  // Without a number, letters other than `M` are units as well.
  if (magnitude === undefined || (number === undefined && (magnitude.letter ?? 'M') !== 'M')) return undefined;
  const short = SHORT[magnitude.power];
  const noun = tokens[magnitude.next];
  if (short === undefined || (number !== undefined && !ROUND.has(number.value))) return undefined;
  if (noun?.kind !== 'word' || !noun.spaced || noun.line || !NAMED_NOUN.test(noun.text)) return undefined;
  return { per: `${number?.value ?? 1}${short} ${noun.text}`, next: magnitude.next + 1 };
}

/** Reads a period, a unit or a common noun: `month`, `kg`, `user`. */
function readCountedBy(
  tokens: readonly Token[],
  at: number,
  isMeasured: boolean,
  hasCapitals = false,
): PerMatch | undefined {
  const token = tokens[at];
  if (token === undefined || token.line) return undefined;
  const period = matchPhrase(tokens, at, PERIOD_WORDS);
  if (period !== undefined) return { per: period.meaning, next: period.next };
  const unit = knownUnit(token.text);
  // Time that is no period of its own is part of an unknown unit: `km/ms`.
  if (unit?.kind === 'time') return undefined;
  if (unit !== undefined && unit.kind !== 'percent' && unit.kind !== 'ratio') return { per: unit.unit, next: at + 1 };
  // After a bare number an unknown noun may belong to the number: `10 por cien`.
  const form = hasCapitals ? NAMED_NOUN : NOUN;
  const noun = isMeasured && token.kind === 'word' && form.test(token.text) && endsThere(tokens, at + 1);
  return noun ? { per: token.text, next: at + 1 } : undefined;
}

/** Whether a noun is all of what is counted by: `per computer for life`, but not `per active trade`. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !NOUN.test(token.text)) return true;
  return BEHIND.has(token.word) || matchPhrase(tokens, at, PER) !== undefined || readArticle(tokens, at) !== undefined;
}

/** Reads `a week`, `an hour`. */
function readArticle(tokens: readonly Token[], at: number): PerMatch | undefined {
  if (!perArticles.includes(tokens[at]?.word ?? '')) return undefined;
  const period = matchPhrase(tokens, at + 1, PERIOD_WORDS);
  return period === undefined ? undefined : { per: period.meaning, next: period.next };
}

/** Reads `/day` and `/100 g`; there are blanks on both sides of the slash or on none. */
function readSlash(tokens: readonly Token[], at: number, counted: Unit | undefined): PerMatch | undefined {
  const stroke = tokens[at];
  if (stroke?.text !== '/' || stroke.line || tokens[at + 1]?.spaced !== stroke.spaced) return undefined;
  // `52 kcal/100 g` is a rate; `120/80` and `120/100 mmHg` need not be.
  return (counted ? readCounted(tokens, at + 1, counted) : undefined) ?? readCountedBy(tokens, at + 1, true);
}

function readPart(
  tokens: readonly Token[],
  at: number,
  counted: Unit | undefined,
  isMeasured: boolean,
  hasCapitals: boolean,
): PerMatch | undefined {
  const per = matchPhrase(tokens, at, PER);
  if (per !== undefined)
    return readCounted(tokens, per.next) ?? readCountedBy(tokens, per.next, isMeasured, hasCapitals);
  return readSlash(tokens, at, counted) ?? readArticle(tokens, at);
}

/**
 * Returns what the quantity before a token is counted by (`/day`, `per user per month`, `monthly`, `a week`), or
 * `undefined`; `isMeasured` is set where it has a unit or a noun.
 */
export function readPer(
  tokens: readonly Token[],
  at: number,
  unit: Unit | undefined,
  isMeasured: boolean,
  hasCapitals: boolean,
): PerMatch | undefined {
  const frequency = matchPhrase(tokens, at, FREQUENCY_WORDS);
  if (frequency !== undefined) return { per: frequency.meaning, next: frequency.next };
  if (unit?.kind === 'percent') {
    const span = matchPhrase(tokens, at, SPAN);
    const counted = span !== undefined && isTime(tokens[span.next + 1]) ? readCounted(tokens, span.next) : undefined;
    if (counted !== undefined) return counted;
  }
  let found = readPart(tokens, at, unit, isMeasured, hasCapitals);
  for (let part = found; found !== undefined && part !== undefined; ) {
    part = readPart(tokens, found.next, undefined, true, hasCapitals);
    if (part !== undefined) found = { per: `${found.per}/${part.per}`, next: part.next };
  }
  return found;
}
