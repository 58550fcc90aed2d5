import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from './shards.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const words = ['--format', 'ndjson', '--input', 'ndjson', '--only', 'outline'];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-filter-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filter(input: string | Buffer, ...more: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [cli, ...words, ...more], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function shell(script: string): SpawnSyncReturns<string> {
  return spawnSync('bash', ['-c', script, 'bash', process.execPath, cli, folder], { encoding: 'utf8' });
}

const lines = Array.from({ length: 60 }, (_, id) =>
  id % 20 === 7 ? 'no record' : JSON.stringify({ id, html: page(id) }),
);
const ids = (out: string): unknown[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { id: unknown }).id);

describe('the filter of records, as a process', () => {
  test('gives one line for one line, in the same order, and bad records do not make it fail', () => {
    const { status, stdout, stderr } = filter(`${lines.join('\n')}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.endsWith('\n')).toBe(true);
    expect(ids(stdout)).toEqual(lines.map((line, id) => (line === 'no record' ? null : id)));
    const bad = JSON.parse(stdout.split('\n')[7] ?? '') as unknown;
    expect(bad).toEqual({ id: null, error: { code: 'invalid-json', message: expect.stringMatching(/^Line 8 /) } });
  });

  test('gives the same lines for parts as for the whole, as GNU parallel --pipe and the partitions of Spark cut it', () => {
    const good = lines.filter((line) => line !== 'no record');
    const whole = filter(`${good.join('\n')}\n`).stdout;
    const parts = [good.slice(0, 1), good.slice(1, 20), [], good.slice(20)];
    const outputs = parts.map((part) => filter(part.map((line) => `${line}\n`).join('')));
    expect(outputs.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(outputs.map(({ stdout }) => stdout).join('')).toBe(whole);
    expect(outputs[2]?.stdout).toBe('');
  });

  test('gives no line that another program would cut: neither a tab, as Hadoop cuts keys from values, nor a break', () => {
    const html = '<pre>a\tb\r\nc\u2028d\u0085e\u000b\u000c</pre>';
    const { stdout } = filter(`${JSON.stringify({ id: 'x\ty\rz', html })}\n`, '--only', 'links');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stdout).not.toMatch(/[\t\r]/);
    expect(ids(stdout)).toEqual(['x\ty\rz']);
  });

  test.each([
    ['a first line that looks like a page', '<html>\n{"id":2,"html":"<p>b"}\n', [null, 2]],
    ['lines that end as those of Windows', '{"id":1,"html":"<p>a"}\r\n{"id":2,"html":"<p>b"}\r\n', [1, 2]],
    ['a last line without an end', '{"id":1,"html":"<p>a"}\n{"id":2,"html":"<p>b"}', [1, 2]],
    ['an empty line', '{"id":1,"html":"<p>a"}\n\n{"id":2,"html":"<p>b"}\n', [1, null, 2]],
    ['bytes that are no UTF-8', Buffer.from('{"id":1,"html":"\xff\xfe"}\n\xff\n', 'latin1'), [1, null]],
  ])('takes %s', (_name, input, expected) => {
    const { status, stdout } = filter(input);
    expect([status, ids(stdout)]).toEqual([0, expected]);
  });

  test('ends without an error when its output is closed', () => {
    writeFileSync(join(folder, 'long.ndjson'), `${lines.join('\n')}\n`.repeat(40));
    const { stdout, stderr } = shell(
      `"$1" "$2" ${words.join(' ')} < "$3/long.ndjson" | head -n 1 > "$3/first"; echo "\${PIPESTATUS[0]}"; wc -l < "$3/first"`,
    );
    expect([stdout.trim().split(/\s+/), stderr]).toEqual([['0', '1'], '']);
  });

  test.each([
    [`"$1" "$2" ${words.join(' ')} < /dev/null`, 0],
    [`"$1" "$2" --no-such-option < /dev/null`, 2],
    [`"$1" "$2" ${words.join(' ')} "$3/no-such-file"`, 3],
    [`echo '{"html":"a"}' | "$1" "$2" ${words.join(' ')} > /dev/full`, 3],
  ])('%s ends with %i', (script, code) => {
    expect(shell(script).status).toBe(code);
  });
});

describe('espalier batch, as a process', () => {
  test('works with processes side by side, and again only on what is not done', () => {
    const manifest = join(folder, 'shards.ndjson');
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.in`), `${lines.join('\n')}\n`);
    const shard = (name: string): string =>
      `${JSON.stringify({ input: `${name}.in`, output: `out/${name}.ndjson.gz` })}\n`;
    writeFileSync(manifest, ['a', 'b', 'c', 'd'].map(shard).join(''));
    const batch = (...more: string[]): SpawnSyncReturns<string> =>
      spawnSync(process.execPath, [cli, 'batch', ...more, manifest], { encoding: 'utf8' });
    const first = batch('run', '--jobs', '2', '--only', 'faqs');
    expect(first.status).toBe(3);
    expect(first.stdout.split('\n').sort()).toEqual([
      '',
      'done    a  60 lines, 3 errors',
      'done    b  60 lines, 3 errors',
      'done    c  60 lines, 3 errors',
      expect.stringMatching(/^failed {2}d {2}ENOENT: /),
    ]);
    expect(first.stderr).toBe('espalier: 4 shards: 3 done, 1 failed.\n');
    writeFileSync(join(folder, 'd.in'), '');
    const second = batch('run', '--jobs', '2', '--only', 'faqs', '--format', 'ndjson');
    expect(second.status).toBe(0);
    const found = second.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { isFound?: true }).isFound);
    expect(found).toEqual([true, true, true, undefined]);
    expect(batch('verify').status).toBe(0);
  });

  test('leaves nothing behind when it cannot write', () => {
    writeFileSync(join(folder, 'big.ndjson'), `${lines.join('\n')}\n`.repeat(20));
    writeFileSync(join(folder, 'one.ndjson'), '{"input":"big.ndjson","output":"full/big.out"}\n');
    const { status, stdout } = shell('ulimit -f 200; exec "$1" "$2" batch run "$3/one.ndjson"');
    expect(status).toBe(3);
    expect(stdout).toMatch(/^failed {2}big\.out {2}EFBIG: /);
    expect(shell('ls -A "$3/full"').stdout).toBe('');
  });
});
