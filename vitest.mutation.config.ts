import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { lastingThread } from './test/mutation/lasting-thread.ts';

/**
 * The tests that judge mutants, in the order in which they do: the small tests of the folders that are mutated first, the fixtures last. Files that take long or
 * need measuring material are left out.
 */
const all: readonly string[] = [
  'test/tree',
  'test/values',
  'test/html/plain.test.ts',
  'test/main-content',
  'test/structure/grid.test.ts',
  'test/structure/headers.test.ts',
  'test/read',
  'test/recover',
  'test/recognize',
  'test/markdown/to-markdown.test.ts',
  'test/markdown/places.test.ts',
  'test/markdown/definition.test.ts',
  'test/write',
  'test/feed',
  'test/mutation/fixtures.ts',
];

/** Where one folder is mutated, its own tests may judge alone: `JUDGES=test/feed`. */
const judges: readonly string[] = process.env['JUDGES']?.split(',') ?? all;

class InThisOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const path = relative(import.meta.dirname, moduleId).replaceAll('\\', '/');
      return judges.findIndex((judge) => path.startsWith(judge));
    };
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** `stryker.config.json` names this file. */
export default defineConfig({
  plugins: [lastingThread()],
  test: {
    // A worker for each file would cost more than the tests; nothing in the library keeps a state.
    isolate: false,
    // A slow machine finds no mutants: Stryker alone measures what never ends.
    testTimeout: 0,
    sequence: { sequencer: InThisOrder, setupFiles: 'list' },
    setupFiles: ['test/setup.ts', 'test/mutation/setup.ts'],
    include: judges.map((judge) => (judge.endsWith('.ts') ? judge : `${judge}/**/*.test.ts`)),
    exclude: [
      'test/recover/linear.test.ts',
      'test/feed/cases.test.ts',
      'test/feed/corpus.test.ts',
      'test/feed/hostile.test.ts',
    ],
  },
});
