import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runShard, type ShardSummary, shardState, verifyShard } from '../../src/batch/index.ts';
import { loadPeer } from '../../src/batch/peer.ts';
import { command } from '../cli/harness.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-shard-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const records = (count: number): string =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, html: `<h2>Tea ${id}</h2><p>Two cups.` })}\n`).join(
    '',
  );

async function run(input: string | Uint8Array, more: Partial<Parameters<typeof runShard>[0]> = {}) {
  writeFileSync(at('in'), input);
  const summary = await runShard({ input: at('in'), output: at('out.ndjson'), ...more });
  return {
    summary,
    lines: readFileSync(more.output ?? at('out.ndjson'))
      .toString()
      .split('\n')
      .slice(0, -1),
  };
}

describe('a shard of records', () => {
  test('is what the command makes of the same lines, and a summary', async () => {
    const input = `${records(3)}bad\n\n{"id":"x","html":1}\n{"id":9,"html":"<p>last"}`;
    const { summary, lines } = await run(input);
    const { out } = await command(['-f', 'ndjson', '--input', 'ndjson'], { stdin: input });
    expect(`${lines.slice(0, -1).join('\n')}\n`).toBe(out);
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ summary });
    const counts = { records: 7, skipped: 0, lines: 7, articles: 4, errors: 3, bytes: Buffer.byteLength(out) };
    expect(summary).toMatchObject({ ...counts, codes: { 'invalid-json': 2, 'invalid-record': 1 }, options: {} });
    expect(summary.input).toMatchObject({ kind: 'ndjson', bytes: input.length });
  });

  test('is the same to the byte each time, and whether its input is compressed or not', async () => {
    const first = await run(records(20));
    expect((await run(records(20))).lines).toEqual(first.lines);
    const members = Buffer.concat([gzipSync(records(20).slice(0, 300)), gzipSync(records(20).slice(300))]);
    const packed = await run(members);
    expect(packed.lines.slice(0, -1)).toEqual(first.lines.slice(0, -1));
    expect(packed.summary.sha256).toBe(first.summary.sha256);
  });

  test('may be compressed, with the sums of what is in it', async () => {
    const plain = await run(records(20));
    const { summary } = await run(records(20), { output: at('out.ndjson.gz') });
    const text = gunzipSync(readFileSync(at('out.ndjson.gz'))).toString();
    expect(text.split('\n').slice(0, 20)).toEqual(plain.lines.slice(0, 20));
    expect(summary).toEqual({ ...plain.summary, stored: expect.any(Number) as number });
    expect(await verifyShard({ output: at('out.ndjson.gz') })).toEqual({ state: 'done', summary });
  });

  test('holds the records of readers, and is parsed by its options', async () => {
    const { lines, summary } = await run(records(1), { options: { only: ['outline'], recover: false } });
    expect(JSON.parse(lines[0] ?? '')).toEqual({ id: 0, outline: [expect.objectContaining({ text: 'Tea 0' })] });
    expect(summary.options).toEqual({ only: ['outline'], recover: false });
  });

  test('of no line is a summary', async () => {
    const { summary, lines } = await run('');
    expect([summary.lines, lines.length]).toEqual([0, 1]);
  });

  test('reports its progress', async () => {
    const told: number[] = [];
    const html = '<p>tea</p>'.repeat(2000);
    const line = `${JSON.stringify({ html })}\n`;
    await run(line.repeat(12), { onProgress: ({ records: done, bytes, total }) => told.push(done, bytes / total) });
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]).toBeGreaterThan(0);
    expect(told[1]).toBe(1);
  });
});

/** The page with the cause and the remedy of every error. */
const errorPage = 'https://github.com/espalier/espalier/blob/main/docs/errors.md';

describe('an input that cannot be read to its end', () => {
  const packed = gzipSync(records(200));
  const flipped = Buffer.from(packed);
  flipped[flipped.length - 6] = (flipped[flipped.length - 6] ?? 0) ^ 0xff;

  test.each([
    ['that is cut', packed.subarray(0, -30), 'truncated-input'],
    ['whose last member has nothing but a header', Buffer.concat([packed, packed.subarray(0, 6)]), 'truncated-input'],
    ['whose sum is wrong', flipped, 'corrupt-input'],
    ['with something else behind it', Buffer.concat([packed, Buffer.from('more')]), 'corrupt-input'],
    ['with records behind a zero', Buffer.concat([packed, Buffer.alloc(1), packed]), 'corrupt-input'],
  ])('%s is an error, and there is no output', async (_name, input, code) => {
    await expect(run(input)).rejects.toMatchObject({ name: 'EspalierError', code, docs: `${errorPage}#${code}` });
    expect(readdirSync(folder)).toEqual(['in']);
  });

  test('leaves the output that was there before', async () => {
    await run(records(2));
    const before = readFileSync(at('out.ndjson'));
    await expect(run(packed.subarray(0, -30))).rejects.toThrow('ends before');
    expect(readFileSync(at('out.ndjson'))).toEqual(before);
  });

  test('an empty file with the name of a compressed one was never written', async () => {
    writeFileSync(at('in.gz'), '');
    await expect(runShard({ input: at('in.gz'), output: at('out') })).rejects.toMatchObject({
      code: 'truncated-input',
    });
  });

  test('a file that is not there is the error of the file system', async () => {
    await expect(runShard({ input: at('none'), output: at('out') })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test.each([
  [{ only: ['outlines'] }, 'invalid-option'],
  [{ postions: true }, undefined],
  [{ url: 'nowhere' }, undefined],
])('options that cannot be meant, %j, are an error before anything is written', async (options, code) => {
  await expect(run(records(1), { options: options as object })).rejects.toMatchObject(
    code === undefined ? { name: 'TypeError' } : { code },
  );
  expect(readdirSync(folder)).toEqual(['in']);
});

test('others have their turn while records are read', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await run(records(400));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});

describe('work that is stopped', () => {
  test('ends with the reason and leaves nothing behind', async () => {
    const stopping = new AbortController();
    const line = `${JSON.stringify({ html: '<p>tea</p>'.repeat(2000) })}\n`;
    const stopped = run(line.repeat(40), {
      signal: stopping.signal,
      onProgress: () => stopping.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(readdirSync(folder)).toEqual(['in']);
  });

  test('before it began does nothing', async () => {
    await expect(run(records(1), { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never');
  });
});

test('what a process that was killed left beside the output goes when the shard is done', async () => {
  mkdirSync(at('.out.ndjson.parts'));
  writeFileSync(at('.out.ndjson.parts/left'), 'half a li');
  await run(records(2));
  expect(readdirSync(folder).sort()).toEqual(['in', 'out.ndjson']);
});

test('two that make the same shard at once make it once', async () => {
  writeFileSync(at('in'), records(300));
  const again = (): Promise<ShardSummary> => runShard({ input: at('in'), output: at('out.ndjson') });
  const made = await Promise.all([again(), again(), again()]);
  expect(new Set(made.map((summary) => JSON.stringify(summary))).size).toBe(1);
  expect((await verifyShard({ output: at('out.ndjson') })).state).toBe('done');
  expect(readdirSync(folder).sort()).toEqual(['in', 'out.ndjson']);
});

describe('an output', () => {
  const spoil = async (change: (text: string) => string): Promise<[string, string]> => {
    await run(`${records(3)}bad\n`);
    writeFileSync(at('out.ndjson'), change(readFileSync(at('out.ndjson'), 'utf8')));
    const { state: quick } = await shardState({ output: at('out.ndjson') });
    const careful = await verifyShard({ output: at('out.ndjson') });
    return [quick, careful.state === 'broken' ? careful.problem : careful.state];
  };

  test.each([
    ['as it was', (text: string) => text, 'done', 'done'],
    ['without its summary', (text: string) => text.slice(0, text.indexOf('{"summary"')), 'broken', 'no summary'],
    ['cut in its summary', (text: string) => text.slice(0, -10), 'broken', 'no summary'],
    ['without a line', (text: string) => text.slice(text.indexOf('\n') + 1), 'broken', 'bytes where'],
    ['with a line more', (text: string) => `{"id":7}\n${text}`, 'broken', 'bytes where'],
    ['with another letter', (text: string) => text.replace('Two cups', 'Ten cups'), 'done', 'sha256'],
    ['with a broken line', (text: string) => text.replace('{"id":1,', '{"id":1 '), 'done', 'line 2 is not JSON'],
    ['with a line that is another one', (text: string) => text.replace('"error":', '"other":'), 'done', 'articles: 4'],
    ['that is empty', () => '', 'broken', 'no summary'],
  ])('%s is found to be so', async (_name, change, quick, careful) => {
    const [atOnce, problem] = await spoil(change);
    expect([atOnce, problem]).toEqual([quick, expect.stringContaining(careful)]);
  });

  test('that is not there is missing', async () => {
    expect(await verifyShard({ output: at('none') })).toEqual({ state: 'missing' });
    expect(existsSync(at('none'))).toBe(false);
  });

  test('that was made with other options is broken if options are given', async () => {
    await run(records(1), { options: { only: ['faqs'], positions: true } });
    const state = async (options: object): Promise<string> =>
      (await shardState({ output: at('out.ndjson') }, options)).state;
    expect(await state({ positions: true, only: ['faqs'] })).toBe('done');
    expect(await state({ only: ['faqs'] })).toBe('broken');
  });
});

test('a package that is not installed is named', async () => {
  const name = '@espalier/none';
  await expect(loadPeer(name, 'A test', () => import(/* @vite-ignore */ name))).rejects.toMatchObject({
    code: 'missing-peer',
    message: expect.stringMatching(/^A test needs the package '@espalier\/none': npm install @espalier\/none$/),
  });
});
