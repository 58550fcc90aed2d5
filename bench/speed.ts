/**
 * Prints how long parseArticle takes, as ratios to parse5 alone in the same run, how much memory it takes, and how
 * often it runs expressions and cuts slices.
 *
 *     npm run bench -- [--rounds N] [--feed FILE] [--pages FOLDER] [--only PART,…] [--write]
 *
 * Each candidate runs in a process of its own, the candidates take turns, a ratio is taken within each round, and the
 * median of the rounds is printed. Nothing forces a garbage collection while time is taken, which would make the engine
 * throw its optimised code away. `--write` puts the tables into docs/performance.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { base, own } from './speed/candidates.ts';
import type { Counts } from './speed/counts.ts';
import { type Input, inputs } from './speed/inputs.ts';
import { peers } from './speed/peers.ts';
import { type Cell, cell, markdown, type Table } from './speed/table.ts';
import type { Timing } from './speed/timing.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    feed: { type: 'string', default: '../shared/seed/feed.xml' },
    pages: { type: 'string', default: '../shared/corpus/wcxb/html' },
    only: { type: 'string', default: 'time,peers,memory,counts,growth' },
    write: { type: 'boolean', default: false },
  },
});
const parts = new Set(values.only.split(','));

/** By input, the most that the processor's time may be, as a share of parse5's. */
const goals: Record<Input['name'], Readonly<Record<string, number>>> = {
  articles: {
    parseArticle: 0.9,
    'parseArticle, positions': 1.4,
    bare: 0.35,
    'bare, positions': 0.9,
    'HTML stage, positions': 0.15,
  },
  pages: { parseArticle: 0.65, 'parseArticle, positions': 0.9, 'HTML stage, positions': 0.35 },
};
const memoryGoals: Readonly<Record<string, { allocated?: number; retained?: number }>> = {
  parseArticle: { allocated: 28, retained: 7 },
  'parseArticle, positions': { allocated: 50, retained: 15 },
  bare: { allocated: 17 },
};
const countGoals: Counts = { expressions: 2, slices: 3 };

const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), '.run-'));
try {
  const measured = inputs(values.feed, values.pages);
  const program = join(folder, 'worker.mjs');
  // Bundled, as users would run it: a loader that compiles in passing adds work to every function.
  buildSync({
    entryPoints: [fileURLToPath(new URL('speed/worker.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  for (const input of measured) writeFileSync(fileOf(input), JSON.stringify(input));
  const run = (how: string, name: string, input: Input, ...flags: string[]): unknown =>
    JSON.parse(execFileSync(process.execPath, [...flags, program, how, name, fileOf(input)], { encoding: 'utf8' }));
  const articles = measured.slice(0, 1);
  const tables: Table[] = [];
  if (parts.has('time')) tables.push(times(run, measured, Object.keys(own)));
  if (parts.has('peers')) tables.push(times(run, measured, [base, 'parseArticle', ...Object.keys(peers)]));
  if (parts.has('memory')) tables.push(...articles.map((input) => memory(run, input)));
  if (parts.has('counts')) tables.push(...articles.map((input) => counts(run, input)));
  if (parts.has('growth')) tables.push(...articles.map((input) => growth(run, input)));
  for (const input of measured) {
    const characters = input.html.reduce((sum, text) => sum + text.length, 0);
    console.log(
      `${input.name}: ${input.html.length}, ${Math.round(characters / 1000)} thousand characters, ${input.source}`,
    );
  }
  for (const table of tables) console.log(`\n${markdown(table)}`);
  if (values.write) write(tables);
} finally {
  rmSync(folder, { recursive: true });
}

type Run = (how: string, name: string, input: Input, ...flags: string[]) => unknown;

function fileOf({ name }: Input): string {
  return join(folder, `${name}.json`);
}

function times(run: Run, measured: readonly Input[], names: readonly string[]): Table {
  const columns = measured.map((input) => {
    const timings = new Map<string, Timing[]>(names.map((name) => [name, []]));
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const name of names) timings.get(name)?.push(run('time', name, input) as Timing);
    const of = (name: string) => (timings.get(name) ?? []).map(({ processor }) => processor);
    const bases = of(base);
    return new Map(
      names.map((name) => [name, median(of(name).map((time, round) => time / (bases[round] ?? Number.NaN)))]),
    );
  });
  return {
    title: `processor's time / ${base}`,
    columns: measured.map(({ name }) => name),
    rows: names.map((name) => ({
      name,
      cells: measured.map((input, index) => cell(columns[index]?.get(name), goals[input.name][name])),
    })),
  };
}

function memory(run: Run, input: Input): Table {
  const young = ['--expose-gc', '--max-semi-space-size=1024', '--min-semi-space-size=1024'];
  const rows = [base, 'parse5 with positions', 'parseArticle', 'parseArticle, positions', 'bare'].map((name) => ({
    name,
    cells: [
      cell(run('allocated', name, input, ...young) as number, memoryGoals[name]?.allocated),
      cell(run('retained', name, input, '--expose-gc') as number, memoryGoals[name]?.retained),
    ],
  }));
  return { title: `bytes a character (${input.name})`, columns: ['allocated', 'retained'], rows };
}

function counts(run: Run, input: Input): Table {
  const { expressions, slices } = run('counts', 'parseArticle', input) as Counts;
  return {
    title: `of recovery and recognition, for a line of text (${input.name})`,
    columns: ['times'],
    rows: [
      { name: 'expressions run', cells: [cell(expressions, countGoals.expressions)] },
      { name: 'slices cut', cells: [cell(slices, countGoals.slices)] },
    ],
  };
}

/** The processor's time for a character at each size, against that at the smallest. */
function growth(run: Run, input: Input): Table {
  const rows = [base, 'parseArticle'].map((name) => {
    const timings = run('growth', name, input) as Timing[];
    const first = timings[0]?.processor ?? Number.NaN;
    return { name, cells: timings.map(({ processor }, index): Cell => cell(processor / first / 2 ** index)) };
  });
  const columns = (rows[0]?.cells ?? []).map((_, index) => `${2 ** index} ×`);
  return { title: 'time for a character as an article grows', columns, rows };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function write(tables: readonly Table[]): void {
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
  const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];
  const page = readFileSync(file, 'utf8');
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${file} has no place for tables`);
  const text = tables.map(markdown).join('\n\n');
  writeFileSync(file, `${page.slice(0, before)}${begin}\n\n${text}\n\n${page.slice(after)}`);
}
