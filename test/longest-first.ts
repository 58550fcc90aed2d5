import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, in the order in which they start: one that started last would leave the other processors
 * idle. Growth is first, since it needs a separate process: later, one that has already loaded the library would have
 * to end for it.
 */
const longest: readonly string[] = [
  'test/safety/growth/growth.test.ts',
  'test/safety/hostile.test.ts',
  'test/fixtures.test.ts',
  'test/corpus/laws.test.ts',
  'test/docs/examples.test.ts',
  'test/markdown/hostile.test.ts',
  'test/laws/laws.test.ts',
  'test/chunks/laws.test.ts',
  'test/main-content/find-content.test.ts',
  'test/audit/damage.test.ts',
];

/** Without it, files start by their size unless an earlier run has stored their times; size predicts time badly. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const path = relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
      const place = longest.indexOf(path);
      return place === -1 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
