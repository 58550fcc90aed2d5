import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { readWarc } from '../../src/batch/read-warc.ts';
import type { LineResult } from '../../src/records/result.ts';
import { toText } from '../../src/tree/text.ts';
import { recordBytes, response, type WarcRecord, warc } from './warc-file.ts';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(bytes: Buffer, { size = 1 << 16, longest = 1 << 20 } = {}): Promise<(LineResult | 'skipped')[]> {
  const results: (LineResult | 'skipped')[] = [];
  const parse = (html: string, own?: object) => parseArticle(html, own);
  for await (const result of readWarc(pieces(bytes, size), 'test.warc', parse, longest)) results.push(result);
  return results;
}

/** The outcome of each record: its text, the code of its error, or that it was skipped. */
async function outcomes(bytes: Buffer, setting = {}): Promise<string[]> {
  return (await read(bytes, setting)).map((result) => {
    if (result === 'skipped') return 'skipped';
    return 'error' in result ? result.error.code : toText(result.article);
  });
}

const html = (text: string): WarcRecord => response(`https://tea.example/${text}`, 'text/html', `<p>${text}`);

describe('a WARC', () => {
  test('gives the responses that hold HTML, under the address and the name of the record', async () => {
    const [info, first] = await read(warc([html('a')]));
    expect(info).toBe('skipped');
    expect(first).toMatchObject({ id: { uri: 'https://tea.example/a', record: expect.stringMatching(/^urn:uuid:/) } });
  });

  test('resolves links against the address of the record', async () => {
    const [, first] = await read(warc([response('https://tea.example/x/', 'text/html', '<a href="cup">c</a>')]));
    expect(JSON.stringify(first)).toContain('"url":"https://tea.example/x/cup"');
  });

  test('skips what is no response, and responses that are no HTML', async () => {
    const request = { header: 'WARC-Type: request\r\n', block: Buffer.from('GET / HTTP/1.1\r\n\r\n') };
    const picture = response('https://tea.example/p', 'image/png', 'GIF');
    const xhtml = response('https://tea.example/x', 'Application/XHTML+XML; charset=utf-8', '<p>x</p>');
    expect(await outcomes(warc([request, picture, html('a'), xhtml]))).toEqual([
      'skipped',
      'skipped',
      'skipped',
      'a',
      'x',
    ]);
  });

  test('may be cut into pieces anywhere', async () => {
    const bytes = warc([html('first'), response('https://tea.example/p', 'image/png', 'x'), html('second')]);
    const whole = await outcomes(bytes);
    for (const size of [1, 2, 3, 7, 50, 333]) expect(await outcomes(bytes, { size })).toEqual(whole);
  });

  test('uses the type from the crawler where the server sent none', async () => {
    const record = (type: string): WarcRecord => ({
      header: `WARC-Type: response\r\nWARC-Identified-Payload-Type: ${type}\r\n`,
      block: Buffer.from('HTTP/1.1 200 OK\r\nServer: x\r\n\r\n<p>found'),
    });
    expect(await outcomes(warc([record('text/html'), record('text/plain')]))).toEqual(['skipped', 'found', 'skipped']);
  });
});

describe('the encoding of a body', () => {
  const latin = Buffer.from('<meta charset=utf-8><p>caf\xe9', 'latin1');
  test.each([
    ['of the header goes before that of the page', 'text/html; charset="ISO-8859-1"', latin, 'café'],
    [
      'of the page goes where the header has none',
      'text/html',
      Buffer.from('<meta charset=latin1><p>caf\xe9', 'latin1'),
      'café',
    ],
    ['that is unknown is ignored', 'text/html; charset=klingon', Buffer.from('<p>café'), 'café'],
    ['of a mark goes before all', 'text/html; charset=latin1', Buffer.from('\ufeff<p>café'), 'café'],
  ])('%s', async (_name, type, body, text) => {
    expect(await outcomes(warc([response('https://tea.example/', type, body)]))).toEqual(['skipped', text]);
  });

  const sent = Buffer.from('<p>packed');
  const chunked = '4\r\n<p>p\r\n5\r\nacked\r\n0\r\n\r\n';
  test.each([
    ['gzip', 'Content-Encoding: gzip\r\n', gzipSync(sent)],
    ['deflate', 'Content-Encoding: deflate\r\n', deflateSync(sent)],
    ['deflate without its header', 'Content-Encoding: deflate\r\n', deflateRawSync(sent)],
    ['br', 'Content-Encoding: br\r\n', brotliCompressSync(sent)],
    ['two of them', 'Content-Encoding: gzip, br\r\n', brotliCompressSync(gzipSync(sent))],
    ['chunks', 'Transfer-Encoding: chunked\r\n', Buffer.from(chunked)],
    ['a coding that was undone by the crawler', 'Content-Encoding: br\r\n', sent],
    ['chunks that were put together by the crawler', 'Transfer-Encoding: chunked\r\n', sent],
  ])('is undone: %s', async (_name, http, body) => {
    const bytes = warc([response('https://tea.example/', 'text/html', body, { http })]);
    expect(await outcomes(bytes)).toEqual(['skipped', 'packed']);
  });

  test('of a body that the crawler cut is undone as far as it goes', async () => {
    const body = gzipSync(`<p>begin ${'tea '.repeat(50_000)}`).subarray(0, 200);
    const setting = { http: 'Content-Encoding: gzip\r\n', header: 'WARC-Truncated: length\r\n' };
    const [, text] = await outcomes(warc([response('https://tea.example/', 'text/html', body, setting)]));
    expect(text).toMatch(/^begin tea tea/);
  });
});

describe('one bad record does not end the shard', () => {
  const broken = (block: string, header = ''): WarcRecord => ({
    header: `WARC-Type: response\r\nWARC-Target-URI: https://tea.example/b\r\n${header}`,
    block: Buffer.from(block),
  });
  test.each([
    [
      'a response without an end of its header',
      broken('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'),
      'invalid-http',
    ],
    ['an empty response', broken(''), 'invalid-http'],
    [
      'a coding that cannot be undone',
      broken('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8bxx'),
      'invalid-encoding',
    ],
    [
      'an unknown coding',
      broken('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd\r\n\r\nxx'),
      'invalid-encoding',
    ],
    ['a body that is too long', response('https://tea.example/b', 'text/html', 'x'.repeat(2000)), 'record-too-large'],
    [
      'a body that unpacks to more than can be held',
      response('https://tea.example/b', 'text/html', gzipSync('x'.repeat(2000)), {
        http: 'Content-Encoding: gzip\r\n',
      }),
      'record-too-large',
    ],
  ])('%s', async (_name, record, code) => {
    expect(await outcomes(warc([record, html('after')]), { longest: 1000 })).toEqual(['skipped', code, 'after']);
  });

  test('a header without a length, and the records behind it', async () => {
    const lost = Buffer.from(
      'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x\r\n',
    );
    const bytes = Buffer.concat([warc([html('a')]), lost, recordBytes(html('b'))]);
    expect(await outcomes(bytes)).toEqual(['skipped', 'a', 'invalid-warc', 'b']);
  });

  test('a length that is too short, and what is no record at all', async () => {
    const short = recordBytes(html('short'))
      .toString()
      .replace(/Content-Length: \d+/, 'Content-Length: 50');
    const bytes = Buffer.concat([
      warc([html('a')]),
      Buffer.from(short),
      Buffer.from('junk\n'.repeat(3)),
      recordBytes(html('b')),
    ]);
    expect(await outcomes(bytes)).toEqual(['skipped', 'a', expect.any(String), 'invalid-warc', 'b']);
  });

  test('a header that never ends', async () => {
    const bytes = Buffer.concat([Buffer.from(`WARC/1.0\r\n${'x: y\r\n'.repeat(60_000)}`), recordBytes(html('b'))]);
    expect((await outcomes(bytes)).at(-1)).toBe('b');
  });
});

test.each([1, 10, 40, 120])('a WARC that ends %i bytes early is an error', async (count) => {
  const bytes = warc([html('a'), html('b')]);
  // The empty lines after a record belong to no record.
  await expect(read(bytes.subarray(0, bytes.length - 4 - count))).rejects.toMatchObject({ code: 'truncated-input' });
});
