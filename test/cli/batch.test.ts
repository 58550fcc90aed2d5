import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command, jsonLines, type Outcome } from './harness.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-batch-'));
  for (const name of ['a', 'b']) writeFileSync(at(`${name}.in`), `{"id":"${name}","html":"<h2>${name}</h2>"}\nbad\n`);
  const line = (name: string): string => `{"input":"${name}.in","output":"${name}.ndjson"}\n`;
  writeFileSync(at('shards'), line('a') + line('b') + line('c'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const batch = (...words: string[]): Promise<Outcome> => command(['batch', ...words, at('shards')]);

describe('espalier batch', () => {
  test('runs what is not done, reports what failed, and verifies', async () => {
    expect((await batch('status')).out).toBe('missing a\nmissing b\nmissing c\n');
    const { code, out, err } = await batch('run', '--jobs', '1');
    expect([code, err]).toEqual([3, 'espalier: 3 shards: 2 done, 1 failed.\n']);
    expect(out).toMatch(/^done {4}a {2}2 lines, 1 errors\ndone {4}b .*\nfailed {2}c {2}ENOENT: .*\n$/);
    writeFileSync(at('c.in'), '');
    expect((await batch('run', '-j', '1')).out).toMatch(
      /^done {4}a .*, as it was\ndone {4}b .*, as it was\ndone {4}c {2}0 lines/,
    );
    expect((await batch('verify')).code).toBe(0);
    writeFileSync(at('b.ndjson'), readFileSync(at('b.ndjson'), 'utf8').replace('"b"', '"x"'));
    expect((await batch('status')).out).toContain('done    b');
    const verified = await batch('verify', '--format', 'ndjson');
    expect(verified.code).toBe(1);
    expect(jsonLines(verified.out).map(({ shard, state }) => [shard, state])).toEqual([
      ['a', 'done'],
      ['b', 'broken'],
      ['c', 'done'],
    ]);
  });

  test('makes again what was made with other options, or everything on request', async () => {
    await batch('run', '-j', '1', '--shard', 'a');
    const again = await batch('run', '-j', '1', '--shard', 'a', '--only', 'outline', '-f', 'ndjson');
    expect(jsonLines(again.out)[0]).toMatchObject({
      shard: 'a',
      state: 'done',
      summary: { options: { only: ['outline'] } },
    });
    expect(readFileSync(at('a.ndjson'), 'utf8')).toContain('"outline":[');
    const forced = await batch('run', '-j', '1', '--shard', 'a', '--only', 'outline', '--again');
    expect(forced.out).toBe('done    a  2 lines, 1 errors\n');
  });

  test.each([
    [['run'], 'batch run takes one manifest'],
    [['make', 'x'], "batch knows run, verify, status, not 'make'"],
    [['run', 'x', '--jobs', '0'], '--jobs needs a number'],
    [['run', 'x', '--format', 'tree'], '--format knows text, ndjson'],
    [['run', 'x', '--only', 'faq'], '--only knows'],
    [['run', 'x', '--url', 'here'], '--url needs a whole address'],
    [['run', 'x', '--root', 'main'], '--root of batch knows'],
    [['run', 'x', '--nothing'], "Unknown option '--nothing'"],
  ])('%o is wrong usage', async (words, message) => {
    const { code, out, err } = await command(['batch', ...words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('a shard that the manifest does not have is wrong usage, a manifest that is none cannot be read', async () => {
    expect((await batch('run', '--shard', 'z')).code).toBe(2);
    writeFileSync(at('shards'), 'none\n');
    expect(await batch('status')).toMatchObject({ code: 3, err: expect.stringContaining('line 1') });
    expect(await command(['batch', 'status', at('nowhere')])).toMatchObject({ code: 3 });
  });

  test('has help of its own', async () => {
    const { code, out } = await command(['batch', '--help']);
    expect([code, out.split('\n')[0]]).toEqual([0, 'espalier batch run|verify|status [options] MANIFEST']);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
