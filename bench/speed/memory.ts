import type { Candidate } from './candidates.ts';

/**
 * After this many passes the engine's compiler has nothing to do; before, it makes objects that it later does without.
 */
const WARM = 20;

function warm(parse: Candidate, html: readonly string[]): void {
  for (let pass = 0; pass < WARM; pass += 1) for (const text of html) parse(text);
}

function collect(): void {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('memory is measured with --expose-gc');
  // The second pass of the collector frees what the first one leaves unfinished.
  gc();
  gc();
}

function characters(html: readonly string[]): number {
  return html.reduce((sum, text) => sum + text.length, 0);
}

/**
 * Returns the bytes of all objects that a pass makes, for each character; to be run by a Node whose young generation
 * holds all of them.
 */
export function allocated(parse: Candidate, html: readonly string[]): number {
  warm(parse, html);
  collect();
  // The collector throws away some of what the compiler has made.
  warm(parse, html);
  const before = process.memoryUsage().heapUsed;
  const kept = html.map((text) => parse(text));
  const made = process.memoryUsage().heapUsed;
  if (kept.length !== html.length) throw new Error('a result is missing');
  return (made - before) / characters(html);
}

/**
 * Returns the bytes that are left for each character when all but the results of a pass has been collected: the median
 * of several passes.
 */
export function retained(parse: Candidate, html: readonly string[]): number {
  warm(parse, html);
  const left = Array.from({ length: 7 }, () => leftBy(parse, html));
  return (left.sort((a, b) => a - b)[3] ?? Number.NaN) / characters(html);
}

/** A function of its own, so that nothing holds the results any longer when the next pass begins. */
function leftBy(parse: Candidate, html: readonly string[]): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = html.map((text) => parse(text));
  collect();
  if (kept.length !== html.length) throw new Error('a result is missing');
  return process.memoryUsage().heapUsed - before;
}
