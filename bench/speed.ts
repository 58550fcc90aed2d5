/**
 * Prints how long parseArticle takes, as ratios to parse5 alone in the same run.
 *
 *     npm run bench -- [--rounds N] [--feed FILE]
 *
 * Each candidate runs in a process of its own, the candidates take turns, a ratio is taken within each round, and the median of the rounds
 * is printed. Nothing forces a garbage collection, which would make the engine throw its optimised code away.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { bodies } from './speed/bodies.ts';
import type { Timing } from './speed/candidates.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, feed: { type: 'string', default: '../shared/seed/feed.xml' } },
});
const comparisons: { name: string; base: string; goal?: number }[] = [
  { name: 'parseArticle', base: 'parse5', goal: 1.6 },
  { name: 'parseArticle, structure alone', base: 'parse5' },
  { name: 'parseArticle with positions', base: 'parse5' },
  { name: 'parseArticle with positions', base: 'parse5 with positions' },
];
const names = [...new Set(comparisons.flatMap(({ name, base }) => [base, name]))];

const folder = mkdtempSync(join(tmpdir(), 'espalier-bench-'));
try {
  const input = bodies(values.feed);
  const bodiesFile = join(folder, 'bodies.json');
  writeFileSync(bodiesFile, JSON.stringify(input.bodies));
  const program = join(folder, 'candidates.mjs');
  // Bundled, as users would run it: a loader that compiles in passing adds work to every function.
  buildSync({
    entryPoints: [fileURLToPath(new URL('speed/candidates.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  const run = (...words: string[]): string =>
    execFileSync(process.execPath, [program, words[0] ?? '', bodiesFile, ...words.slice(1)], { encoding: 'utf8' });

  const characters = input.bodies.reduce((sum, body) => sum + body.length, 0);
  console.log(`${input.bodies.length} bodies, ${Math.round(characters / 1000)} thousand characters: ${input.source}`);
  compare((name) => JSON.parse(run(name)) as Timing, Number(values.rounds));
  for (const name of ['parse5', 'parseArticle']) growth(name, JSON.parse(run(name, 'growth')) as Timing[]);
} finally {
  rmSync(folder, { recursive: true });
}

function compare(run: (name: string) => Timing, rounds: number): void {
  const timings = new Map<string, Timing[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) timings.get(name)?.push(run(name));
  }
  const of = (name: string, key: keyof Timing) => (timings.get(name) ?? []).map((timing) => timing[key]);
  const ratio = (name: string, base: string, key: keyof Timing) =>
    median(of(name, key).map((time, round) => time / (of(base, key)[round] ?? Number.NaN)));

  line('', 'clock', 'processor');
  for (const name of names) line(`${name}, ms`, median(of(name, 'clock')), median(of(name, 'processor')));
  for (const { name, base, goal } of comparisons) {
    const clock = ratio(name, base, 'clock');
    const verdict = goal === undefined ? '' : `at most ${goal}${clock <= goal ? '' : ': NOT REACHED'}`;
    line(`${name} / ${base}`, clock, ratio(name, base, 'processor'), verdict);
  }
}

function line(name: string, clock: number | string, processor: number | string, remark = ''): void {
  const cell = (value: number | string) => (typeof value === 'number' ? value.toFixed(2) : value).padStart(10);
  console.log(`${name.padEnd(60)}${cell(clock)}${cell(processor)}  ${remark}`.trimEnd());
}

/** The processor's time for a character at each size, against that at the smallest. */
function growth(name: string, timings: readonly Timing[]): void {
  const first = timings[0]?.processor ?? Number.NaN;
  const sizes = timings.map(({ processor }, index) => `${2 ** index}x ${(processor / first / 2 ** index).toFixed(2)}`);
  console.log(`${name}, time for a character as an article grows: ${sizes.join('  ')}`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
