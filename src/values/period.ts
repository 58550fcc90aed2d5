import { FREQUENCIES, PER_ARTICLES, PER_WORDS, PERIODS, SPAN_WORDS } from '../lexicon/periods.ts';
import { matchPhrase, phrases } from './phrase.ts';
import type { Token } from './token.ts';
import { knownUnit, type Unit } from './unit.ts';

/** What a quantity is counted by, as found in a text. */
export interface PerMatch {
  per: string;
  next: number;
}

const FREQUENCY_WORDS = /* @__PURE__ */ phrases(Object.entries(FREQUENCIES));
const PERIOD_WORDS = /* @__PURE__ */ phrases(Object.entries(PERIODS));
const PER = /* @__PURE__ */ phrases([[true, PER_WORDS]]);
const SPAN = /* @__PURE__ */ phrases([[true, SPAN_WORDS]]);

const ROUND: ReadonlySet<number> = /* @__PURE__ */ new Set([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);

const NOUN = /^[\p{Ll}-]{2,24}$/u;

function isTime(token: Token | undefined): boolean {
  const kind = token === undefined ? undefined : knownUnit(token.text)?.kind;
  return kind === 'time' || kind === 'calendar';
}

/** Reads `100 g`, `1,000 requests`, `30 days`: an amount that something is counted by. */
function readCounted(tokens: readonly Token[], at: number): PerMatch | undefined {
  const number = tokens[at]?.number;
  if (number === undefined || number.ambiguous) return undefined;
  const noun = tokens[at + 1];
  // Things are counted by the hundred or the thousand; time by any number.
  if (!ROUND.has(number.value) && !isTime(noun)) return undefined;
  if (noun === undefined) return number.value >= 100 ? { per: String(number.value), next: at + 1 } : undefined;
  const unit = knownUnit(noun.text);
  if (unit !== undefined && !noun.line) return { per: `${number.value} ${unit.unit}`, next: at + 2 };
  if (noun.kind !== 'word' || !noun.spaced || !NOUN.test(noun.text)) return undefined;
  return { per: `${number.value} ${noun.text}`, next: at + 2 };
}

/** Reads a period, a unit or a common noun: `month`, `kg`, `user`. */
function readCountedBy(tokens: readonly Token[], at: number): PerMatch | undefined {
  const token = tokens[at];
  if (token === undefined || token.line) return undefined;
  const period = matchPhrase(tokens, at, PERIOD_WORDS);
  if (period !== undefined) return { per: period.meaning, next: period.next };
  const unit = knownUnit(token.text);
  if (unit !== undefined && unit.kind !== 'percent' && unit.kind !== 'ratio') return { per: unit.unit, next: at + 1 };
  return token.kind === 'word' && NOUN.test(token.text) ? { per: token.text, next: at + 1 } : undefined;
}

function readSlash(tokens: readonly Token[], at: number, hasUnit: boolean): PerMatch | undefined {
  const parts: string[] = [];
  let next = at;
  while (tokens[next]?.text === '/' && !tokens[next]?.line) {
    const blank = tokens[next]?.spaced === true;
    const target = tokens[next + 1];
    if (target === undefined || target.spaced !== blank) return undefined;
    // `52 kcal/100 g` is a rate; in `120/80` and `120/100 mmHg` nothing says so.
    const counted = parts.length === 0 && hasUnit ? readCounted(tokens, next + 1) : undefined;
    const found = counted ?? readCountedBy(tokens, next + 1);
    if (found === undefined) return undefined;
    parts.push(found.per);
    next = found.next;
  }
  return parts.length === 0 ? undefined : { per: parts.join('/'), next };
}

/** Returns what the quantity before a token is counted by (`/day`, `per month`, `monthly`, `a week`), or `undefined`. */
export function readPer(tokens: readonly Token[], at: number, unit: Unit | undefined): PerMatch | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.text === '/') return readSlash(tokens, at, unit !== undefined);
  const frequency = matchPhrase(tokens, at, FREQUENCY_WORDS);
  if (frequency !== undefined) return { per: frequency.meaning, next: frequency.next };
  if (unit?.kind === 'percent') {
    const span = matchPhrase(tokens, at, SPAN);
    if (span !== undefined && isTime(tokens[span.next + 1])) {
      const counted = readCounted(tokens, span.next);
      if (counted !== undefined) return counted;
    }
  }
  const per = matchPhrase(tokens, at, PER);
  if (per !== undefined) {
    const parts: string[] = [];
    let next = at;
    // `per user per month`
    for (let match: typeof per | undefined = per; match !== undefined; match = matchPhrase(tokens, next, PER)) {
      const found = readCounted(tokens, match.next) ?? readCountedBy(tokens, match.next);
      if (found === undefined) return undefined;
      parts.push(found.per);
      next = found.next;
    }
    return { per: parts.join('/'), next };
  }
  if (!PER_ARTICLES.includes(token.word)) return undefined;
  const period = matchPhrase(tokens, at + 1, PERIOD_WORDS);
  return period === undefined ? undefined : { per: period.meaning, next: period.next };
}
