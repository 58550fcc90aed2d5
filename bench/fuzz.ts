/**
 * Tries the laws of the library on inputs that are made at random, and prints how many, from which seed, and what
 * failed.
 *
 *     npm run fuzz -- [--runs N] [--seed S] [--minutes M] [--corpus FOLDER]
 *
 * The same seed gives the same inputs, where the corpus is the same. Each batch of inputs has a seed of its own, which
 * counts up from S; a batch ends at its first failure, which is made as small as it goes. The exit code is 1 where
 * something failed.
 */
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { faultsOf } from './fuzz/checks.ts';
import { trials } from './fuzz/inputs.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
    corpus: { type: 'string', default: '../shared/corpus' },
  },
});
const runs = Number(values.runs);
const firstSeed = Number(values.seed);
const batch = 500;
const { trial, kinds } = trials(values.corpus);
if (kinds < 3) console.log(`There is no ${values.corpus}: no page of it is changed.`);

const start = performance.now();
// A run that is ended early prints how far it came.
let isEnded = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    isEnded = true;
  });
}
const isOver = (): boolean => performance.now() - start > 60_000 * Number(values.minutes);
let done = 0;
let seed = firstSeed;
const failures: string[] = [];
for (; done < runs && !isOver() && !isEnded; seed += 1) {
  await setImmediate();
  const result = fc.check(
    fc.property(trial, (input) => {
      const faults = faultsOf(input);
      if (faults.length > 0) throw new Error(faults.join('; '));
    }),
    { seed, numRuns: Math.min(batch, runs - done) },
  );
  done += result.numRuns;
  if (!result.failed) continue;
  const error = result.errorInstance instanceof Error ? result.errorInstance : new Error(String(result.errorInstance));
  const where =
    error.stack
      ?.split('\n')
      .find((line) => line.includes('/src/'))
      ?.trim() ?? '';
  failures.push(
    `seed ${seed}: ${error.message.slice(0, 600)} ${where}\n  ${JSON.stringify(result.counterexample?.[0]).slice(0, 1500)}`,
  );
  console.log(failures.at(-1));
}
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `${done} inputs from seeds ${firstSeed} to ${seed - 1} in ${seconds} s: ${failures.length} of ${seed - firstSeed} batches failed`,
);
if (failures.length > 0) process.exitCode = 1;
