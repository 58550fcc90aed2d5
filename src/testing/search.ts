import type { Node } from '../tree/types.ts';
import { clipped, someOf } from './clipped.ts';
import { type Expected, matches, shown, tidy } from './expected.ts';
import { nearestCandidates } from './nearest-candidates.ts';
import { skeleton } from './skeleton.ts';

/** The result of a matcher, for Vitest and Jest. */
export interface MatcherResult {
  /** Whether the expectation holds. */
  pass: boolean;
  /** Returns what was expected, and what was found instead. */
  message: () => string;
  /** What was found in place of `expected`, for the diff of the runner and the editor; only if the matcher failed. */
  actual?: string;
  /** What was expected, in the words of `actual` if these are right. */
  expected?: string;
}

/** One thing that is expected of a candidate: some texts of it, in their order. */
export interface Fact<Candidate> {
  name: string;
  wanted: readonly Expected[];
  of: (candidate: Candidate) => readonly string[];
}

/** What a matcher looks for in a tree. */
export interface Search<Candidate> {
  root: Node;
  /** Its description, as in `a heading "Tea"`. */
  wanted: string;
  /** The name of its kind in the plural, as in `headings`. */
  kind: string;
  candidates: readonly Candidate[];
  facts: readonly Fact<Candidate>[];
  /** A candidate on one line. */
  lineOf: (candidate: Candidate) => string;
}

const MOST_CANDIDATES = 8;
const MOST_LINES = 20;
const LONGEST_LINE = 160;

/**
 * Returns whether one of the candidates has all that is expected; and if none has, which are the nearest and what the
 * article has instead.
 */
export function search<Candidate>(look: Search<Candidate>): MatcherResult {
  const { candidates, kind, wanted } = look;
  const facts = look.facts.map((fact) => ({ ...fact, wanted: fact.wanted.map(tidy) }));
  const found = candidates.filter((candidate) => facts.every((fact) => holds(fact, candidate)));
  const lines = (list: readonly Candidate[], most: number): string =>
    someOf([...new Set(list.map(look.lineOf))], most)
      .map((line) => `  ${clipped(line.replaceAll('\n', ' '), LONGEST_LINE)}`)
      .join('\n');
  if (found.length > 0) {
    return { pass: true, message: () => `Expected not to find ${wanted}. It is there:\n${lines(found, 3)}` };
  }

  const near = nearestCandidates(wordsOf(facts), candidates, (candidate) =>
    facts.map((fact) => fact.of(candidate).join(' ')).join(' '),
  );
  const [nearest = candidates.length === 1 ? candidates[0] : undefined] = near;
  const others = near.length > 0 ? lines(near, 3) : lines(candidates, MOST_CANDIDATES);
  const heading = near.length > 0 ? `The nearest of ${candidates.length} ${kind}:` : `The ${kind} are:`;
  const title = candidates.length === 1 ? 'There is only this one:' : heading;
  const seen = candidates.length === 0 ? `There are no ${kind}.` : `${title}\n${others}`;
  return {
    pass: false,
    message: () => `Expected to find ${wanted}. ${seen}${overview(look.root)}`,
    expected: facts.map((fact) => factLine(fact, expectedTexts(fact, nearest))).join('\n'),
    actual:
      nearest === undefined ? others || `no ${kind}` : facts.map((fact) => factLine(fact, fact.of(nearest))).join('\n'),
  };
}

/** The content of a tree, as the end of a message. */
export function overview(root: Node): string {
  const lines = skeleton(root, MOST_LINES);
  if (lines.length === 0) return `\n\nThe ${root.type} is empty.`;
  return `\n\nThe ${root.type}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function holds<Candidate>({ wanted, of }: Fact<Candidate>, candidate: Candidate): boolean {
  const texts = of(candidate);
  return texts.length === wanted.length && wanted.every((one, index) => matches(texts[index] ?? '', one));
}

/** Texts that match are written as in the candidate, so that a diff shows only what is wrong. */
function expectedTexts<Candidate>({ wanted, of }: Fact<Candidate>, nearest: Candidate | undefined): string[] {
  const texts = nearest === undefined ? [] : of(nearest);
  return wanted.map((one, index) => {
    const text = texts[index];
    if (text !== undefined && matches(text, one)) return text;
    return typeof one === 'string' ? one : shown(one);
  });
}

function factLine(fact: Fact<never>, texts: readonly string[]): string {
  const all = texts.map((text) => clipped(text.replaceAll('\n', ' '), 500));
  if (fact.wanted.length < 2 && all.length < 2) return `${fact.name}: ${all[0] ?? '(none)'}`;
  return [`${fact.name}:`, ...someOf(all, 60).map((text) => `  ${text}`)].join('\n');
}

/** The words of the expected texts; of a pattern, those in its source. */
function wordsOf(facts: readonly Fact<never>[]): string {
  return facts
    .flatMap(({ wanted }) => wanted)
    .map((one) => (typeof one === 'string' ? one : one.source.replace(/\\[a-zA-Z]|[^\p{L}\p{N}]+/gu, ' ')))
    .join(' ');
}
