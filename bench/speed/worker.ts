/**
 * One candidate in a process of its own: `node worker.mjs HOW NAME FILE`, where HOW is `time`, `growth`, `allocated`,
 * `retained` or `counts` and FILE holds an `Input` as JSON. What was measured is printed as JSON.
 */
import { readFileSync } from 'node:fs';
import { type Candidate, candidate } from './candidates.ts';
import { countsOf } from './counts.ts';
import type { Input } from './inputs.ts';
import { allocated, retained } from './memory.ts';
import type { Timing } from './timing.ts';

/** What the passes gave, kept so that no pass can be optimised away. */
let last: unknown;

function measure(milliseconds: number, atLeast: number, pass: () => void): Timing {
  const times: number[] = [];
  const before = process.cpuUsage();
  const end = performance.now() + milliseconds;
  while (times.length < atLeast || performance.now() < end) {
    const start = performance.now();
    pass();
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const clock = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  return { clock, processor: (user + system) / 1000 / times.length };
}

function timeOf(parse: Candidate, html: readonly string[]): Timing {
  const pass = () => {
    for (const text of html) last = parse(text);
  };
  measure(3000, 3, pass);
  return measure(1500, 3, pass);
}

function growthOf(parse: Candidate, html: readonly string[]): Timing[] {
  const longest = html.reduce((a, b) => (b.length > a.length ? b : a), '');
  for (let pass = 0; pass < 60; pass += 1) last = parse(longest);
  return [1, 2, 4, 8, 16, 32, 64].map((factor) => {
    const text = longest.repeat(factor);
    return measure(1500, 3, () => {
      last = parse(text);
    });
  });
}

const [how = '', name = '', file = ''] = process.argv.slice(2);
const input = JSON.parse(readFileSync(file, 'utf8')) as Input;
const ways: Record<string, (parse: Candidate, html: readonly string[]) => unknown> = {
  time: timeOf,
  growth: growthOf,
  allocated,
  retained,
  counts: (_, html) => countsOf(html),
};
const way = ways[how];
if (way === undefined) throw new Error(`nothing is measured as ${how}`);
// Some of the peers print messages about a page.
const { log } = console;
for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const) console[method] = () => undefined;
const measured = JSON.stringify(way(await candidate(name, input), input.html));
log(measured);
// Timed results are used here, or the engine might leave out what makes them.
if ((how === 'time' || how === 'growth') && last === undefined) process.exitCode = 1;
