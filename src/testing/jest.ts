import { expect } from '@jest/globals';
import type { EspalierMatchers } from './matcher-types.ts';
import { matchers } from './matchers.ts';
import { serializer } from './serializer.ts';
import { withDiffs } from './with-diffs.ts';

export type { EspalierMatchers } from './matcher-types.ts';

expect.extend(withDiffs(matchers));
expect.addSnapshotSerializer(serializer);

// The `expect` of `@jest/globals`.
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends EspalierMatchers<R> {}
  interface AsymmetricMatchers extends EspalierMatchers {}
}

// The global `expect`, which `@types/jest` declares.
declare global {
  namespace jest {
    interface Matchers<R, T> extends EspalierMatchers<R> {}
    interface Expect extends EspalierMatchers {}
  }
}
