import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Installed, root } from './installed.ts';

const body = `
const html = '<h2>Tea</h2><h3>Green</h3><p>Hot.</p>';

test('passes', () => {
  const article = parseArticle(html);
  expect(article).toHaveOutline('## Tea\\n### Green');
  expect(article).not.toHaveSteps();
  expect({ article }).toEqual({ article: expect.toHaveHeading('Tea') });
  expect(article).toMatchInlineSnapshot(\`
article
  section depth=2
    heading depth=2
      text "Tea"
    section depth=3
      heading depth=3
        text "Green"
      paragraph
        text "Hot."
\`);
});

test('fails', () => {
  expect(parseArticle(html)).toHaveHeading('Teas', { depth: 2 });
});

test('is refused', () => {
  expect(parseArticle(html)).not.toHaveHeading(undefined);
});
`;

/** Runs a file of tests in the project of the user; returns the output of the runner, without colours. */
function run(installed: Installed, runner: string, args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', runner), ...args], {
    cwd: installed.folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', CI: '1' },
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
  return `${stdout}\n${stderr}`.replace(/\u001b\[[\d;]*m/g, '');
}

/** The matchers of the installed package in their runners. */
export function testRunners(installed: () => Installed): void {
  describe('the matchers', () => {
    const jest = (name: string, code: string, config: object): string => {
      writeFileSync(join(installed().folder, name), code);
      const options = { rootDir: installed().folder, testMatch: [`**/${name}`], transform: {}, ...config };
      return run(installed(), 'jest/bin/jest.js', [
        '--config',
        JSON.stringify(options),
        '--ci',
        '--cacheDirectory',
        join(installed().folder, 'jest-cache'),
      ]);
    };

    test('of Jest are there with its globals, and with those that are imported', () => {
      const core = "const { parseArticle } = require('espalier');\n";
      const imported = `const { expect, test } = require('@jest/globals');\nrequire('espalier/testing/jest');\n${core}${body}`;
      const outputs = [
        jest('globals.jest.cjs', `${core}${body}`, { setupFilesAfterEnv: ['espalier/testing/jest'] }),
        jest('imported.jest.cjs', imported, {}),
      ];
      for (const output of outputs) {
        expect(output).toContain('2 failed, 1 passed, 3 total');
        expect(output).toContain('Expected to find a heading "Teas" of depth 2. The nearest of 2 headings:');
        expect(output).toMatch(/- text: Teas\n\s+\+ text: Tea\n/);
        expect(output).toContain('toHaveHeading: text must be a string or a pattern, not undefined');
      }
    });

    test('of Vitest are there by one import', () => {
      const { folder } = installed();
      const link = join(folder, 'node_modules/vitest');
      if (!existsSync(link)) symlinkSync(join(root, 'node_modules/vitest'), link);
      const imports =
        "import { expect, test } from 'vitest';\nimport 'espalier/testing/vitest';\nimport { parseArticle } from 'espalier';\n";
      writeFileSync(join(folder, 'matchers.vitest.mjs'), `${imports}${body}`);
      writeFileSync(join(folder, 'vitest.config.mjs'), "export default { test: { include: ['*.vitest.mjs'] } };\n");
      const output = run(installed(), 'vitest/vitest.mjs', ['run', '--root', folder]);
      expect(output).toMatch(/2 failed \| 1 passed \(3\)/);
      expect(output).toContain('Expected to find a heading "Teas" of depth 2. The nearest of 2 headings:');
      expect(output).toMatch(/- text: Teas\n\s*\+ text: Tea\n/);
    });
  });
}
