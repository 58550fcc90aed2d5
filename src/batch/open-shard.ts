import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import { EspalierError } from '../error.ts';

/** A file of records, opened: its kind is known from its first bytes, whatever its name. */
export interface OpenShard {
  kind: 'ndjson' | 'warc';
  /** The bytes, unpacked. */
  chunks: AsyncIterable<Uint8Array>;
  /** The size of the file, and how much of it has been read. */
  total: number;
  read: () => number;
  /** The checksum of the stored file; to be called when all of it has been read. */
  sha256: () => string;
}

const CHUNK = 2 ** 18;

/**
 * Opens a file of NDJSON or WARC, compressed or not. Rejects with the error of the file system if it cannot be read.
 */
export async function openShard(path: string, signal?: AbortSignal): Promise<OpenShard> {
  const { size } = await stat(path);
  const hash = createHash('sha256');
  let bytes = 0;
  const stored = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK, ...(signal && { signal }) })) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  const raw = await peek(stored(), 2);
  const isPacked = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
  if (size === 0 && path.endsWith('.gz')) throw truncated(path);
  const text = await peek(isPacked ? unpacked(raw.chunks, path, () => size) : raw.chunks, 5);
  return {
    kind: Buffer.from(text.head).toString('latin1') === 'WARC/' ? 'warc' : 'ndjson',
    chunks: text.chunks,
    total: size,
    read: () => bytes,
    sha256: () => hash.digest('hex'),
  };
}

/** Yields the bytes of a compressed file, which may have many members; `sizeOf` is called for its size at the end. */
export async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  sizeOf: () => number,
): AsyncGenerator<Uint8Array> {
  const gunzip: Gunzip = createGunzip({ chunkSize: CHUNK });
  // Errors are thrown by the loop below.
  pipeline(chunks, gunzip, () => {});
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'Z_BUF_ERROR') throw truncated(path, error);
    if (code.startsWith('Z_')) throw corrupt(`${path} is no sound gzip: ${(error as Error).message}`, error);
    throw error;
  }
  // The decoder leaves out what follows a zero byte, which may be whole records.
  const rest = sizeOf() - gunzip.bytesWritten;
  if (rest > 0) throw corrupt(`${path} has ${rest} bytes behind its compressed data`);
}

/** Returns the first bytes, and an iterable of all bytes. */
async function peek(
  source: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const chunks = source[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await chunks.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* taken;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  };
  return { head: Buffer.concat(taken).subarray(0, count), chunks: all() };
}

/** The error of an input that ends too early. */
export function truncated(path: string, cause?: unknown): EspalierError {
  return new EspalierError('truncated-input', `${path} ends before its last record does`, { cause });
}

function corrupt(message: string, cause?: unknown): EspalierError {
  return new EspalierError('corrupt-input', message, { cause });
}
