import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createVitest, type Vitest } from 'vitest/node';
import { lastingThread } from './lasting-thread.ts';

const library = 'globalThis.loads = (globalThis.loads ?? 0) + 1;';
const cases = `
import { expect, test } from 'vitest';
import './library.ts';
globalThis.lists = (globalThis.lists ?? 0) + 1;
test('counts', () => expect.fail('list ' + lists + ', load ' + loads));
test('is another', () => expect.fail('another'));
test('dies', () => new Promise(() => process.reallyExit(1)));
`;

let folder: string;
let vitest: Vitest;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'espalier-mutation-')));
  writeFileSync(join(folder, 'library.ts'), library);
  writeFileSync(join(folder, 'cases.ts'), cases);
  const options = { root: folder, include: ['cases.ts'], isolate: false, watch: false };
  vitest = await createVitest(
    'test',
    { ...options, config: false, pool: 'threads', reporters: [{}] },
    { plugins: [lastingThread()] },
  );
});

afterAll(async () => {
  await vitest.close();
  rmSync(folder, { recursive: true });
});

/** Runs the tests of this name as Stryker does, and returns the messages of their failures. */
async function run(name: RegExp): Promise<(string | undefined)[]> {
  for (const project of vitest.projects) project.config.testNamePattern = name;
  vitest.state.filesMap.clear();
  await vitest.start();
  const failed = vitest.state.getTestModules().flatMap((file) => [...file.children.allTests('failed')]);
  const errors = vitest.state.getUnhandledErrors().map(String);
  return [...failed.map((test) => test.result().errors?.[0]?.message), ...errors];
}

test('a run lists the tests anew, keeps what they import, and runs those of its own name', async () => {
  expect(await run(/counts/)).toEqual(['list 1, load 1']);
  expect(await run(/counts/)).toEqual(['list 2, load 1']);
  expect(await run(/another/)).toEqual(['another']);
  expect(await run(/counts/)).toEqual(['list 4, load 1']);
});

test('a thread that died is replaced', async () => {
  expect(await run(/dies/)).toEqual(['Error: [vitest-pool]: Worker lasting-thread emitted error.']);
  expect(await run(/counts/)).toEqual(['list 1, load 1']);
});
