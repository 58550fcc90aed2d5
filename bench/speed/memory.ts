import type { Candidate } from './candidates.ts';

/** Bytes for each character of the input. */
export interface Memory {
  /** Of all objects that were made. */
  allocated: number;
  /** Of what is left when all but the results has been collected. */
  retained: number;
}

/** Returns what a pass takes of memory; to be run by a Node with `--expose-gc` and a young generation that holds all of a pass. */
export function memoryOf(parse: Candidate, html: readonly string[]): Memory {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('memory is measured with --expose-gc');
  const characters = html.reduce((sum, text) => sum + text.length, 0);
  for (let pass = 0; pass < 3; pass += 1) for (const text of html) parse(text);
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = html.map((text) => parse(text));
  const made = process.memoryUsage().heapUsed;
  gc();
  const left = process.memoryUsage().heapUsed;
  if (kept.length !== html.length) throw new Error('a result is missing');
  return { allocated: (made - before) / characters, retained: (left - before) / characters };
}
