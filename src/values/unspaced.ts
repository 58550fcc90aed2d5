import { approximateWords } from '../lexicon/approximation.ts';
import { trailingBounds } from '../lexicon/comparators.ts';
import { datedUnits } from '../lexicon/dated-units.ts';
import { localWords } from '../lexicon/local-words.ts';
import { unspacedCounters, unspacedFollowers } from '../lexicon/qualifiers.ts';
import { rangeWords } from '../lexicon/ranges.ts';
import { unitRows } from '../lexicon/units.ts';
import { isEastAsian } from './east-asian.ts';
import { magnitudePowers } from './magnitude-words.ts';

const ofEastAsia = (words: readonly string[]): string[] => words.filter((word) => isEastAsian(word.charCodeAt(0)));
const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

function magnitudesOf(): readonly string[] {
  return longestFirst(ofEastAsia([...magnitudePowers.keys()]));
}

/** Words that may be alone between a number and what limits or continues it. */
function wholesOf(): ReadonlySet<string> {
  const local = Object.values(localWords).flatMap((words) => Object.keys(words));
  const units = unitRows.flatMap(([, , , , names = '']) => names.split('|'));
  return new Set([...MAGNITUDES, ...unspacedCounters, ...Object.keys(datedUnits), ...ofEastAsia([...local, ...units])]);
}

/** Words that may follow these. */
function endingsOf(): readonly string[] {
  const bounds = trailingBounds.flatMap(([, words]) => words);
  return longestFirst([...ofEastAsia([...bounds, ...approximateWords]), ...JOINERS, ...unspacedFollowers]);
}

const MAGNITUDES: readonly string[] = /* @__PURE__ */ magnitudesOf();
const JOINERS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ ofEastAsia(rangeWords));
const COUNTERS: ReadonlySet<string> = /* @__PURE__ */ new Set(unspacedCounters);
const FOLLOWERS: ReadonlySet<string> = /* @__PURE__ */ new Set(unspacedFollowers);
const WHOLE: ReadonlySet<string> = /* @__PURE__ */ wholesOf();
const ENDINGS: readonly string[] = /* @__PURE__ */ endingsOf();

/**
 * The end of the first word after a number without blanks, in an East Asian script: the magnitude of `万元以内`, the unit
 * of `元以内`. A text that is not known as a whole stays one word.
 */
export function unspacedEnd(text: string, start: number, end: number): number {
  if (!isEastAsian(text.charCodeAt(start))) return end;
  const piece = text.slice(start, end);
  if (WHOLE.has(piece)) return end;
  const ending = ENDINGS.find((word) => piece.length > word.length && piece.endsWith(word));
  const core = ending === undefined ? piece : piece.slice(0, -ending.length);
  if (WHOLE.has(core)) return start + core.length;
  const magnitude = MAGNITUDES.find((word) => core.startsWith(word) && WHOLE.has(core.slice(word.length)));
  return start + (magnitude ?? core).length;
}

/** Tells whether a word counts things after a number without a blank. */
export function isUnspacedCounter(word: string): boolean {
  return COUNTERS.has(word);
}

/** Tells whether a word joins the ends of a range without blanks. */
export function isUnspacedJoiner(word: string): boolean {
  return JOINERS.has(word);
}

/** Tells whether a word follows a measure without a blank and does not change it. */
export function isUnspacedFollower(word: string): boolean {
  return FOLLOWERS.has(word);
}
