import { measureWords } from '../lexicon/measures.ts';
import { perArticles, perWords } from '../lexicon/periods.ts';
import { bareQualifiers, followers, prepositions, purposeWords, unspacedFollowers } from '../lexicon/qualifiers.ts';
import { statisticWords } from '../lexicon/statistics.ts';
import type { UnitKind } from '../lexicon/unit-row.ts';
import type { Token } from './token.ts';

const FOLLOWER: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...followers,
  ...unspacedFollowers,
  ...bareQualifiers,
  ...purposeWords,
  ...prepositions,
  ...measureWords,
  ...Object.values(statisticWords).flat(),
]);

const PER: readonly string[] = [...perWords, ...perArticles];

/** Kinds of units whose symbols may precede the name of what is measured: `16 GB RAM`, `99.9 % uptime`. */
const CLOSED: readonly UnitKind[] = [
  'percent',
  'time',
  'calendar',
  'workday',
  'data',
  'rate',
  'count',
  'ratio',
  'screen',
];

/** Whether a word directly after a unit may make another one of it, since the word is unknown. */
export function mayChangeUnit({ word }: Token, kind: UnitKind | undefined): boolean {
  if (kind === undefined || CLOSED.includes(kind) || FOLLOWER.has(word)) return false;
  // `$5 a user` is a price; `5 m a second` would be a speed.
  return kind !== 'money' || !PER.includes(word);
}
