import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type * as Warcio from 'warcio';
import { decode } from '../encoding.ts';
import type { Failure } from '../records/failure.ts';

/** The functions of the package that are used. */
export type WarcPackage = Pick<typeof Warcio, 'AsyncIterReader' | 'StatusAndHeadersParser'>;

/** The header of a record or of a response. */
export interface HeaderLines {
  get: (name: string) => string | null | undefined;
}

/** Reads a header, its first line and the empty line after it included. */
export async function readHeader(warcio: WarcPackage, bytes: Uint8Array): Promise<HeaderLines> {
  const reader = new warcio.AsyncIterReader([bytes], null);
  const parsed = await new warcio.StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  return parsed?.headers ?? new Headers();
}

/** Returns where the body of a response begins, -1 if its header has no end. */
export function bodyStart(bytes: Buffer): number {
  const end = bytes.indexOf('\r\n\r\n');
  if (end >= 0) return end + 4;
  const bare = bytes.indexOf('\n\n');
  return bare < 0 ? -1 : bare + 2;
}

/** Whether a content type is that of HTML. */
export function isHtml(type: string | null | undefined): boolean {
  const [name = ''] = (type ?? '').split(';', 1);
  return /^(?:text\/html|application\/xhtml\+xml)$/i.test(name.trim());
}

/** Returns the HTML of the body of a response; `isCut` is set if the crawler stored only its beginning. */
export async function readHtml(
  warcio: WarcPackage,
  headers: HeaderLines,
  body: Uint8Array,
  { isCut, longest }: { isCut: boolean; longest: number },
): Promise<{ html: string } | { error: Failure }> {
  const isChunked = /\bchunked\b/i.test(headers.get('Transfer-Encoding') ?? '');
  // Crawlers store bodies as they were sent, or with joined chunks under the original header: both are read.
  const sent = isChunked ? await new warcio.AsyncIterReader([body], null, true).readFully() : body;
  const codings = (headers.get('Content-Encoding') ?? '').toLowerCase().split(',').slice(0, 4);
  let bytes = sent;
  for (const coding of codings.map((name) => name.trim()).reverse()) {
    try {
      bytes = uncoded(bytes, coding, isCut, longest);
    } catch (thrown) {
      const { code, message } = thrown as Error & { code?: string };
      if (code === 'ERR_BUFFER_TOO_LARGE') return fail('record-too-large', 'The body is too long to be held.');
      if (!beginsAsMarkup(bytes)) return fail('invalid-encoding', `The body is no '${coding}': ${message}`);
      // Stored decoded, under the original header.
      break;
    }
  }
  const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]+)/i.exec(headers.get('Content-Type') ?? '')?.[1];
  return { html: decode(bytes, charset) };
}

function uncoded(bytes: Uint8Array, coding: string, isCut: boolean, longest: number): Uint8Array {
  const zlib = { maxOutputLength: longest, ...(isCut && { finishFlush: constants.Z_SYNC_FLUSH }) };
  const brotli = { maxOutputLength: longest, ...(isCut && { finishFlush: constants.BROTLI_OPERATION_FLUSH }) };
  switch (coding) {
    case '':
    case 'identity':
      return bytes;
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(bytes, zlib);
    case 'deflate':
      // Half of the servers leave out the two bytes before the data.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, zlib) : inflateRawSync(bytes, zlib);
    case 'br':
      return brotliDecompressSync(bytes, brotli);
    default:
      throw new Error('this coding is not known');
  }
}

function beginsAsMarkup(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 100))
    .toString('latin1')
    .trimStart()
    .replace(/^ï»¿\s*/, '')
    .startsWith('<');
}

function fail(code: string, message: string): { error: Failure } {
  return { error: { code, message } };
}
