import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command, jsonLines } from './harness.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('patterns', () => {
  test('expand to the files that match, in the order of their names', async () => {
    for (const name of ['b.html', 'a.html', 'c.txt', '[x].html']) file(name, `<p>${name}</p>`);
    const { out } = await command(['-f', 'text', join(folder, '*.html')]);
    expect(out).toBe('[x].html\na.html\nb.html\n');
    expect((await command(['-f', 'text', join(folder, '[x].html')])).out).toBe('[x].html\n');
  });

  test('that match nothing are reported', async () => {
    const { code, out, err } = await command([join(folder, '*.html')]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/\*\.html: no file matches\.\n$/);
  });
});

describe('what is compressed', () => {
  test.each([
    ['page.html.gz', '<p>words</p>', 'words\n'],
    ['feed', '<rss><channel><title>t</title><item><description>words</description></item></channel></rss>', 'words\n'],
    ['lines.ndjson.gz', '{"html":"<p>words"}\n', 'words\n'],
  ])('is unpacked: %s', async (name, content, text) => {
    const { code, out, err } = await command(['-f', 'text', file(name, gzipSync(content))]);
    expect({ code, out, err }).toEqual({ code: 0, out: text, err: '' });
    expect((await command(['-f', 'text'], { stdin: gzipSync(content) })).out).toBe(text);
  });

  test('and broken is an error', async () => {
    const packed = gzipSync('<p>words</p>'.repeat(100));
    const short = await command([file('a.gz', packed.subarray(0, 30))]);
    expect(short).toMatchObject({ code: 3, err: expect.stringContaining('its gzip data ends too soon') });
    packed.set([0, 0, 0, 0], 12);
    expect((await command([file('a.gz', packed)])).code).toBe(3);
  });
});

describe('what cannot be read is reported in a sentence', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n\u0000\u0001', 'it is a PDF. HTML, feeds and NDJSON are read.'],
    ['a ZIP file', 'PK\u0003\u0004\u0014\u0000', 'it is a ZIP file, as documents of word processors are'],
    ['no text', '\u0000\u0001\u0002\u0003abcd\u0000\u0000', 'it is no text.'],
  ])('%s', async (_, content, sentence) => {
    const { code, out, err } = await command(['-f', 'text', file('x', content)]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(`x: ${sentence}`);
  });

  test('a sign that is none does not make a text binary', async () => {
    expect((await command(['-f', 'text'], { stdin: `<p>${'words '.repeat(9)}\u0001</p>` })).code).toBe(0);
    expect((await command(['-f', 'text', '--input', 'html'], { stdin: '\u0001\u0002\u0003\u0004abcdef' })).code).toBe(
      0,
    );
  });

  test('a selector that matches nothing in a page, or in no item of a feed', async () => {
    const page = await command(['--root', '.none', '-f', 'text'], { stdin: '<p>a</p>' });
    expect(page).toMatchObject({ code: 1, out: '\n' });
    expect(page.err).toBe("espalier: standard input: no element matches --root '.none', so there is no article.\n");
    const feed = 'fixtures/demo/feed.xml';
    expect((await command(['--root', '.none', '-f', 'json', feed])).code).toBe(1);
    expect((await command(['--root', 'table', '-f', 'json', feed])).code).toBe(0);
    const records = await command(['--root', '.none', '-f', 'ndjson'], { stdin: '{"html":"<p>a"}\n' });
    expect(records).toMatchObject({ code: 0, err: expect.stringContaining('no element matches') });
  });
});

describe('-o', () => {
  test('writes the file, and nothing to stdout', async () => {
    const path = file('out.csv', 'old');
    const stdin = '<table><tr><td>a, b<td>"c"<tr><td colspan=2>d</table><table><tr><td>e<td>f</table>';
    const { code, out } = await command(['-f', 'csv', '-o', path], { stdin });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(path, 'utf8')).toBe('"a, b","""c"""\r\nd,d\r\n\r\ne,f\r\n');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  test('leaves the file as it was where the command fails', async () => {
    const path = file('out.txt', 'old');
    const { code } = await command(['--root', 'a[', '-o', path], { stdin: '<p>a' });
    expect(code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.txt']);
  });

  test('reports where it cannot write', async () => {
    const missing = await command(['-o', join(folder, 'no', 'out')], { stdin: '<p>a' });
    expect(missing).toMatchObject({ code: 3, err: expect.stringContaining('could not be written') });
    mkdirSync(join(folder, 'sub'));
    expect((await command(['-o', join(folder, 'sub')], { stdin: '<p>a' })).code).toBe(3);
  });

  test('is no input of its own pattern', async () => {
    file('a.html', '<p>a</p>');
    const path = file('b.html', '<p>old</p>');
    await command(['-f', 'html', '-o', path, join(folder, '*.html')]);
    expect(readFileSync(path, 'utf8')).not.toContain('old');
  });
});

test('--watch works again when a file changes, comes or goes', async () => {
  const path = file('a.html', '<p>one</p>');
  const out = join(folder, 'out');
  const enough = new AbortController();
  const watching = command(['--watch', '-f', 'text', '-o', out, join(folder, '*.html')], { signal: enough.signal });
  const becomes = async (text: string): Promise<void> => {
    await expect.poll(() => readFileSync(out, 'utf8'), { timeout: 8000 }).toBe(text);
  };
  await expect.poll(() => readdirSync(folder), { timeout: 8000 }).toContain('out');
  await becomes('one\n');
  writeFileSync(path, '<p>another</p>');
  await becomes('another\n');
  file('b.html', '<p>more</p>');
  await becomes('another\nmore\n');
  enough.abort();
  expect(await watching).toMatchObject({ code: 0, err: expect.stringContaining('watching 2 files; Ctrl+C ends it.') });
}, 30_000);

test('CSV sets the tables of several files apart', async () => {
  const [one, two] = ['a', 'b'].map((text) => file(`${text}.html`, `<table><tr><td>${text}<td>1</table>`));
  const { out } = await command(['-f', 'csv', one ?? '', two ?? '']);
  expect(out).toBe('a,1\r\n\r\nb,1\r\n');
});

test('CSV has the records of a reader under one head', async () => {
  const feed = 'fixtures/demo/feed.xml';
  const { out } = await command(['-f', 'csv', '--only', 'faqs', feed, '-'], {
    stdin: '<h2>FAQ</h2><h3>Why?</h3><p>So.',
  });
  expect(out).toMatch(/^source,section,question,answer\r\nhttps:\/\/slowloaf/);
  expect(out).toMatch(/\r\nstandard input,FAQ,Why\?,So\.\r\n$/);
  const json = jsonLines((await command(['-f', 'ndjson', '--only', 'faqs', feed])).out);
  const count = json.flatMap(({ faqs }) => faqs as unknown[]).length;
  expect(out.match(/\r\n(?=https:|standard)/g)).toHaveLength(count + 1);
  const metrics = await command(['-f', 'csv', '--only', 'metrics', feed]);
  expect(metrics.out).toContain(',M4,Failed feedings,<1 per month,,,1,max,,month,');
});
