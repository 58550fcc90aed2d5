/**
 * One candidate in a process of its own: `node candidates.mjs NAME FILE`, where FILE holds a JSON array of bodies. It prints the
 * `Timing` of a pass over the bodies as JSON; with a third word, an array of those of one parse of the longest body at each size.
 */
import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { parseArticle } from '../../src/index.ts';

const WARM_UP = 3000;
const MEASURE = 1500;

const candidates: Record<string, (html: string) => unknown> = {
  parse5: (html) => parseFragment(html),
  'parse5 with positions': (html) => parseFragment(html, { sourceCodeLocationInfo: true }),
  parseArticle: (html) => parseArticle(html),
  'parseArticle, structure alone': (html) => parseArticle(html, { recover: false, recognizers: false }),
  'parseArticle with positions': (html) => parseArticle(html, { positions: true }),
};

/** What the passes gave, kept so that no pass can be optimised away. */
let last: unknown;

/** Milliseconds of a pass: the median on the clock, and the mean of the processor's time, which other processes disturb less. */
export interface Timing {
  clock: number;
  processor: number;
}

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

const [name = '', file = '', growth] = process.argv.slice(2);
const bodies = JSON.parse(readFileSync(file, 'utf8')) as string[];
const parse = candidates[name];
if (parse === undefined) throw new Error(`no candidate is called ${name}`);

const pass = () => {
  for (const body of bodies) last = parse(body);
};
measure(WARM_UP, 60, pass);
if (growth === undefined) {
  console.log(JSON.stringify(measure(MEASURE, 40, pass)));
} else {
  const longest = bodies.reduce((a, b) => (b.length > a.length ? b : a), '');
  const timings = [1, 2, 4, 8, 16, 32, 64].map((factor) => {
    const html = longest.repeat(factor);
    return measure(MEASURE, 3, () => {
      last = parse(html);
    });
  });
  console.log(JSON.stringify(timings));
}
process.exitCode = last === undefined ? 1 : 0;
