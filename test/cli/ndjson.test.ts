import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { command, jsonLines } from './harness.ts';

const textsOf = (line: unknown): string[] => JSON.stringify(line).match(/(?<="value":")[^"]*/g) ?? [];

describe('one line in, one line out', () => {
  test('in the same order, under the id of the record', async () => {
    const records = Array.from({ length: 50 }, (_, id) => ({ id, html: `<p>${id}</p>` }));
    const { code, out, err } = await command(['--format', 'ndjson'], {
      stdin: records.map((r) => JSON.stringify(r)).join('\n'),
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = jsonLines(out);
    expect(lines.map((line) => line['id'])).toEqual(records.map((record) => record.id));
    expect(lines.flatMap(textsOf)).toEqual(records.map((record) => String(record.id)));
  });

  test('a bad record gives an error', async () => {
    const stdin = [
      '{"id":"a","html":"<p>first</p>"}',
      'no json',
      '',
      '{"id":"b"}',
      '{"id":"c","html":7}',
      '[1]',
      'null',
      '{"id":"d","html":"","url":5}',
      '{"html":"<p>last</p>","url":null}',
    ].join('\n');
    const { code, out } = await command(['--format', 'ndjson'], { stdin });
    const lines = jsonLines(out);
    expect(code).toBe(0);
    expect(lines.map((line) => [line['id'], (line['error'] as { code: string } | undefined)?.code])).toEqual([
      ['a', undefined],
      [null, 'invalid-json'],
      [null, 'invalid-json'],
      ['b', 'invalid-record'],
      ['c', 'invalid-record'],
      [null, 'invalid-record'],
      [null, 'invalid-record'],
      ['d', 'invalid-record'],
      [null, undefined],
    ]);
    for (const { error } of lines) {
      if (error !== undefined)
        expect(error).toEqual({ code: expect.any(String), message: expect.stringMatching(/\w/) });
    }
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'article']);
  });

  test('though the first record is the bad one', async () => {
    const { out } = await command(['-f', 'ndjson'], { stdin: 'broken\n{"id":2,"html":"<p>b</p>"}\n' });
    expect(jsonLines(out).map((line) => line['id'])).toEqual([null, 2]);
  });

  test('any JSON value is an id, and comes back as it was', async () => {
    const ids = [0, '', null, false, { a: [1] }, 1e21];
    const stdin = ids.map((id) => JSON.stringify({ id, html: 'x' })).join('\r\n');
    const { out } = await command(['-f', 'ndjson', '--input', 'ndjson'], { stdin });
    expect(jsonLines(out).map((line) => line['id'])).toEqual(ids);
  });

  test('a record of a hundred thousand levels is survived', async () => {
    const stdin = `${JSON.stringify({ id: 1, html: '<div>'.repeat(1e5) })}\n${'['.repeat(1e5)}\n{"id":3,"html":"c"}\n`;
    const { code, out } = await command(['-f', 'ndjson'], { stdin });
    expect(code).toBe(0);
    expect(jsonLines(out).map((line) => line['id'])).toEqual([1, null, 3]);
  });

  test('a feed gives one line an item, a page one line', async () => {
    const { out } = await command(['-f', 'ndjson', 'fixtures/demo/feed.xml', '-'], { stdin: '<p>a</p>' });
    const lines = jsonLines(out);
    expect(lines.map((line) => line['id'])).toEqual([
      'https://slowloaf.example/?p=101',
      expect.stringContaining('slowloaf'),
      '-',
    ]);
    expect(lines[0]).toMatchObject({
      link: 'https://slowloaf.example/sourdough-starter/',
      article: { type: 'article' },
    });
  });

  test('with the records of readers in place of the tree', async () => {
    const stdin = '{"id":1,"html":"<h2>A</h2>"}\n{"id":2}\n';
    const { out } = await command(['-f', 'ndjson', '--only', 'outline,faqs'], { stdin });
    const [first, second] = jsonLines(out);
    expect(first).toEqual({ id: 1, outline: [expect.objectContaining({ depth: 2, text: 'A' })], faqs: [] });
    expect(second).toEqual({ id: 2, error: expect.objectContaining({ code: 'invalid-record' }) });
  });
});

test('no line gives no line, and only bad lines give only errors', async () => {
  expect(await command(['-f', 'ndjson'], { stdin: '' })).toEqual({ code: 0, out: '', err: '' });
  const { code, out } = await command(['-f', 'ndjson'], { stdin: 'bad\n\nworse' });
  expect(code).toBe(0);
  expect(jsonLines(out).map(({ error }) => (error as { code: string }).code)).toEqual(Array(3).fill('invalid-json'));
});

test('the options of a record take precedence over the command line', async () => {
  const html = '<a href=b>x</a>';
  const stdin = `${JSON.stringify({ html, url: 'https://own.example/' })}\n${JSON.stringify({ html })}\n`;
  const { out } = await command(['-f', 'ndjson', '--url', 'https://all.example/'], { stdin });
  expect(out.match(/"url":"[^"]*"/g)).toEqual(['"url":"https://own.example/b"', '"url":"https://all.example/b"']);
});

test('characters and lines may be cut anywhere', async () => {
  const line = `${JSON.stringify({ id: '🍵', html: '<p>ü🍵\u2028é</p>' })}\n`;
  const bytes = Buffer.from(line.repeat(3));
  const stdin = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
  const { out } = await command(['-f', 'ndjson'], { stdin });
  expect(jsonLines(out).flatMap(textsOf)).toEqual(Array(3).fill('ü🍵\u2028é'));
});

test('the other formats report errors beside the data', async () => {
  const stdin = '{"id":1,"html":"<p>a</p>"}\nbad\n{"id":2,"html":"<p>b</p>"}\n';
  const text = await command(['-f', 'text'], { stdin });
  expect(text).toMatchObject({ code: 0, out: 'a\n\nb\n' });
  expect(text.err).toMatch(/^espalier: Line 2 is not JSON/);
  const tree = await command(['-f', 'tree'], { stdin });
  expect(tree.out).toContain('record id=null\n  error invalid-json: Line 2');
  const json = await command(['-f', 'json'], { stdin });
  expect((JSON.parse(json.out) as { id: unknown }[]).map(({ id }) => id)).toEqual([1, null, 2]);
});

test('a record is answered before the next one is sent', async () => {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const done = run(['-f', 'ndjson'], { stdin, stdout, stderr: new PassThrough(), env: {} });
  const answers = stdout[Symbol.asyncIterator]();
  for (const id of [1, 2, 3]) {
    stdin.write(`{"id":${id},"html":"<p>x</p>"}\n`);
    const { value } = await answers.next();
    expect(jsonLines(String(value))[0]?.['id']).toBe(id);
  }
  stdin.end();
  expect(await done).toBe(0);
});
