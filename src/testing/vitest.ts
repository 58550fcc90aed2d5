import { expect } from 'vitest';
import type { EspalierMatchers } from './matcher-types.ts';
import { matchers } from './matchers.ts';
import { serializer } from './serializer.ts';

export type { EspalierMatchers } from './matcher-types.ts';

expect.extend(matchers);
expect.addSnapshotSerializer(serializer);

// Vitest 3.0 has these two; `Matchers`, which both of them extend, came with 3.2.
declare module 'vitest' {
  interface Assertion<T> extends EspalierMatchers<void> {}
  interface AsymmetricMatchersContaining extends EspalierMatchers {}
}
