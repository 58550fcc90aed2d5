import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const growth = 'test/safety/growth/*.test.ts';

export default defineConfig({
  test: {
    coverage: { include: ['src/**'] },
    // By default one processor is left idle, which on two is half of them; what measures time counts that of the processor.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/skipped.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          // Nothing in the library keeps a state, and its modules are loaded once for all files of a worker.
          isolate: false,
          testTimeout: 60_000,
          setupFiles: ['test/setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/browser/**', 'test/batch/faults/**', growth],
        },
      },
      {
        test: {
          // How time grows is measured where no other test has filled the memory.
          name: 'growth',
          testTimeout: 60_000,
          setupFiles: ['test/setup.ts'],
          include: [growth],
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            // The sources have their own check, and here the tests extend the types that they work on.
            ignoreSourceErrors: true,
            include: ['test/types/**/*.test-d.ts'],
            checker: source('test/types/check.js'),
            tsconfig: source('test/types/tsconfig.json'),
          },
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'batch',
          include: ['test/batch/faults/**/*.test.ts'],
          globalSetup: ['test/batch/faults/build.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          // Each has processes of its own.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          // Pages settle by time: browsers side by side would be late.
          fileParallelism: false,
        },
      },
    ],
  },
});
