import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/batch/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-manifest-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(...lines: unknown[]): ReturnType<typeof readManifest> {
  const path = join(folder, 'shards.ndjson');
  writeFileSync(path, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return readManifest(path);
}

describe('a manifest', () => {
  test('names shards; paths are read from its folder, and names may be left out', async () => {
    const shards = await read({ name: 'one', input: 'a', output: '/b' }, '', {
      input: 'c',
      output: 'out/d-1.ndjson.gz',
    });
    expect(shards).toEqual([
      { name: 'one', input: join(folder, 'a'), output: '/b' },
      { name: 'd-1', input: join(folder, 'c'), output: join(folder, 'out/d-1.ndjson.gz') },
    ]);
  });

  test.each([
    ['no JSON', ['shard'], /line 1: .*JSON/],
    ['no object', [[1]], /line 1: .*object/],
    ['a key that is none', [{ inputs: 'a', output: 'b' }], /unknown key 'inputs'; did you mean 'input'\?/],
    ['no input', [{ output: 'b' }], /line 1: it has no string 'input'/],
    ['no output', [{ input: 'a', output: 7 }], /line 1: it has no string 'output'/],
    ['a number for a name', [{ name: '17', input: 'a', output: 'b' }], /"17" is no name/],
    ['a colon in a name', [{ name: 'a:b', input: 'a', output: 'b' }], /"a:b" is no name/],
    ['an output that is the input', [{ name: 'a', input: 'a', output: './a' }], /its output is its input/],
    [
      'a name twice',
      [
        { input: 'a', output: 'x/n' },
        { input: 'b', output: 'y/n' },
      ],
      /line 2: 'n' is that of line 1, too/,
    ],
    [
      'an output twice',
      [
        { name: 'a', input: 'a', output: 'n' },
        { name: 'b', input: 'b', output: 'n' },
      ],
      /line 2: .*n' is that of line 1/,
    ],
  ])('with %s is refused', async (_name, lines, message) => {
    await expect(read(...lines)).rejects.toMatchObject({
      code: 'invalid-manifest',
      message: expect.stringMatching(message),
    });
  });
});
