import { beforeEach } from 'vitest';

// A mutant must not count as found because the machine was busy, or because counting its visits takes time.
beforeEach(({ task, skip }) => skip(/\b(cost|time|megabyte)\b/.test(task.name), 'measures time'));

interface Stryker {
  activeMutant?: string | undefined;
  hitLimit?: number;
  mutantCoverage?: { static: object; perTest: object };
}

/** Visits of a mutant that a machine makes in a second or so. */
const manyVisits = 1_000_000;

// The thread lasts, and so does what Stryker wrote for the file before this one: its mutant would be at work while this file lists its tests, and its visits would count once more.
const stryker: Stryker | undefined = Reflect.get(globalThis, '__stryker__');
if (stryker) {
  stryker.activeMutant = undefined;
  if (stryker.mutantCoverage) Object.assign(stryker.mutantCoverage, { static: {}, perTest: {} });
  // A mutant that never ends is stopped at a hundred times the visits of all tests together, which are minutes where a test visits it a million times: ten times are enough there.
  const limit = stryker.hitLimit ?? 0;
  if (limit > manyVisits) stryker.hitLimit = Math.max(manyVisits, limit / 10);
}
