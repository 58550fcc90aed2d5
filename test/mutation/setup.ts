import { beforeEach } from 'vitest';

// A mutant must not count as found because the machine was busy, or because counting its visits takes time.
beforeEach(({ task, skip }) => skip(/\b(cost|time|megabyte)\b/.test(task.name), 'measures time'));

interface Stryker {
  activeMutant?: string | undefined;
  hitLimit?: number;
  mutantCoverage?: { static: object; perTest: object };
}

/** The visits of a mutant in about a second. */
const manyVisits = 1_000_000;

// The thread still has Stryker's state of the previous file: its mutant would be active while this file collects its
// tests, and its visits would count again.
const stryker: Stryker | undefined = Reflect.get(globalThis, '__stryker__');
if (stryker) {
  stryker.activeMutant = undefined;
  if (stryker.mutantCoverage) Object.assign(stryker.mutantCoverage, { static: {}, perTest: {} });
  // Stryker stops an endless mutant at a hundred times the visits of all tests together. That takes minutes if a test
  // visits it a million times, so ten times must do.
  const limit = stryker.hitLimit ?? 0;
  if (limit > manyVisits) stryker.hitLimit = Math.max(manyVisits, limit / 10);
}
