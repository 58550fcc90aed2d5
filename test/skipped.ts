import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** Lists the skipped tests and their files at the end of a run: most need material that is not part of the project. */
export default class SkippedTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => {
      const tests = [...module.children.allTests('skipped')];
      return tests.length === 0 ? [] : [{ file: module.relativeModuleId, tests }];
    });
    if (skipped.length === 0) return;
    const count = skipped.reduce((sum, { tests }) => sum + tests.length, 0);
    console.log(`\n${count} tests were skipped:`);
    for (const { file, tests } of skipped) console.log(`  ${file}: ${[...new Set(tests.map(reasonOf))].join('; ')}`);
  }
}

/** The reason for skipping a test, from the brackets in its name or in the names of its suites. */
function reasonOf(test: TestCase): string {
  for (let node: TestCase | TestSuite | TestModule = test; node.type !== 'module'; node = node.parent) {
    const reason = /\(skipped:? (.*)\)$/.exec(node.name)?.[1];
    if (reason !== undefined) return reason;
  }
  return test.name;
}
