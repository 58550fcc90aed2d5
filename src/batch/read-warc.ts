import { isAddress } from '../given.ts';
import { parseRecord } from '../records/parse-record.ts';
import type { LineResult, ParseArticle } from '../records/result.ts';
import { bodyStart, type HeaderLines, isHtml, readHeader, readHtml, type WarcPackage } from './http-response.ts';
import { truncated } from './open-shard.ts';
import { loadPeer } from './peer.ts';

type Reader = InstanceType<WarcPackage['AsyncIterReader']>;

const LONGEST_LINE = 2 ** 16;
const LONGEST_HEADER = 2 ** 18;
/** The longest body that is read as a record. */
const LONGEST_BODY = 2 ** 28;

/**
 * Yields one result for each response of a WARC that holds HTML, `'skipped'` for each other record, in their order.
 * Data that is not a record is one error, however long it is: reading goes on at the next record.
 *
 * @throws an error with the code `truncated-input` if the file ends within a record
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  parse: ParseArticle,
  longest = LONGEST_BODY,
): AsyncGenerator<LineResult | 'skipped'> {
  const warcio: WarcPackage = await loadPeer('warcio', 'A WARC', () => import('warcio'));
  const reader = new warcio.AsyncIterReader(chunks, null);
  let line = 0;
  let isLost = false;
  for (;;) {
    const first = await reader.readlineRaw(LONGEST_LINE);
    if (first === null) return;
    const start = Buffer.from(first).toString('latin1');
    if (start.trim() === '') continue;
    const isRecord = /^WARC\/\d/.test(start);
    if (isLost && !isRecord) continue;
    line += 1;
    const header = isRecord ? await restOfHeader(reader, first, path) : undefined;
    const headers = header && (await readHeader(warcio, header));
    const length = headers && lengthOf(headers);
    isLost = headers === undefined || length === undefined;
    if (headers === undefined || length === undefined) {
      const message = `What stands in the place of record ${line} is none.`;
      yield { id: idOf(headers), line, error: { code: 'invalid-warc', message } };
    } else yield await readRecord({ warcio, reader, headers, length, line, path, parse, longest });
  }
}

async function readRecord(given: {
  warcio: WarcPackage;
  reader: Reader;
  headers: HeaderLines;
  length: number;
  line: number;
  path: string;
  parse: ParseArticle;
  longest: number;
}): Promise<LineResult | 'skipped'> {
  const { warcio, reader, headers, length, line, path, parse, longest } = given;
  const fail = (code: string, message: string): LineResult => ({ id: idOf(headers), line, error: { code, message } });
  const leave = async (rest: number): Promise<void> => {
    if (rest > 0 && (await reader.skipSize(rest)) < rest) throw truncated(path);
  };
  if (headers.get('WARC-Type')?.toLowerCase() !== 'response') {
    await leave(length);
    return 'skipped';
  }
  // The header shows whether the rest must be kept.
  const begin = await read(reader, Math.min(length, LONGEST_HEADER), path);
  const rest = length - begin.length;
  const start = bodyStart(begin);
  const stated = headers.get('WARC-Identified-Payload-Type');
  const http = start < 0 ? undefined : await readHeader(warcio, begin.subarray(0, start));
  if (http === undefined || !isHtml(http.get('Content-Type') ?? stated)) {
    await leave(rest);
    if (http !== undefined || (stated && !isHtml(stated))) return 'skipped';
    return fail('invalid-http', `The response of record ${line} has no whole header.`);
  }
  if (length > longest) {
    await leave(rest);
    return fail('record-too-large', `Record ${line} is too long to be held.`);
  }
  const body = Buffer.concat([begin.subarray(start), await read(reader, rest, path)]);
  const isCut = Boolean(headers.get('WARC-Truncated'));
  const content = await readHtml(warcio, http, body, { isCut, longest });
  if ('error' in content) return fail(content.error.code, content.error.message);
  const url = addressOf(headers);
  return parseRecord(
    { id: idOf(headers), line, html: content.html },
    parse,
    url !== null && isAddress(url) ? { url } : {},
  );
}

async function read(reader: Reader, length: number, path: string): Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0);
  const bytes = Buffer.from(await reader.readSize(length));
  if (bytes.length < length) throw truncated(path);
  return bytes;
}

/** Returns the header that begins with a line, `undefined` if it is longer than headers are. */
async function restOfHeader(reader: Reader, first: Uint8Array, path: string): Promise<Uint8Array | undefined> {
  const lines = [first];
  for (let length = first.length; length <= LONGEST_HEADER; ) {
    const line = await reader.readlineRaw(LONGEST_LINE);
    if (line === null) throw truncated(path);
    lines.push(line);
    length += line.length;
    if (line.length <= 2 && Buffer.from(line).toString('latin1').trim() === '') return Buffer.concat(lines);
  }
  return undefined;
}

function lengthOf(headers: HeaderLines): number | undefined {
  const length = headers.get('Content-Length') ?? '';
  return /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}

/** The address of the page and the name of the record, by which the record is found again. */
function idOf(headers: HeaderLines | undefined): { uri: string | null; record: string | null } | null {
  if (headers === undefined) return null;
  return { uri: addressOf(headers), record: headers.get('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? null };
}

/** Some crawlers write the address in angle brackets, as in the first version of the format. */
function addressOf(headers: HeaderLines): string | null {
  return headers.get('WARC-Target-URI')?.replace(/^<|>$/g, '') ?? null;
}
