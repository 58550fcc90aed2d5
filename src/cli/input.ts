import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { decode } from '../encoding.ts';
import { EspalierError } from '../error.ts';
import { splitLines } from '../records/split-lines.ts';
import type { Arguments } from './arguments.ts';
import { binaryKind } from './binary.ts';
import { type InputKind, sniff } from './sniff.ts';

/** A file or the standard input, opened: its kind is known, and it is read once, either as a text or line by line. */
export interface Input {
  name: string;
  kind: InputKind;
  text: () => Promise<string>;
  lines: () => AsyncIterable<string | undefined>;
}

/**
 * Opens a file, or the standard input for `-`, and reads as much of it as it takes to tell its kind. Lines that arrive
 * one by one are handed on one by one. Gzip data is unpacked, whatever the name of the file.
 *
 * It rejects with the error of the file system if the file cannot be read, and if it is not text.
 */
export async function openInput(name: string, stdin: Readable, { input, format }: Arguments): Promise<Input> {
  // With `--format ndjson` lines are expected: a text of no other kind is a record, even if an invalid one.
  const plain = format === 'ndjson' ? 'ndjson' : 'html';
  const chunks = (await unpackedChunks(name, stdin))[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let found: InputKind | undefined = input;
  while (found === undefined) {
    const next = await chunks.next();
    if (!next.done) head.push(next.value);
    const start = Buffer.concat(head);
    const text = decode(start);
    const kind = binaryKind(start, text);
    if (kind !== undefined) throw new EspalierError('corrupt-input', `it is ${kind}. HTML, feeds and NDJSON are read.`);
    found = sniff(name.replace(/\.gz$/i, ''), text, next.done === true, plain);
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield* head.splice(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  };
  return {
    name,
    kind: found,
    async text() {
      const all: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of rest()) {
        length += chunk.length;
        if (length > constants.MAX_STRING_LENGTH)
          throw new EspalierError('corrupt-input', `it is longer than ${constants.MAX_STRING_LENGTH} bytes.`);
        all.push(chunk);
      }
      return decode(Buffer.concat(all));
    },
    lines: () => splitLines(rest()),
  };
}

/** The bytes of an input, unpacked if they begin like gzip data. */
async function unpackedChunks(name: string, stdin: Readable): Promise<AsyncIterable<Uint8Array>> {
  let size = 0;
  const chunks = (name === '-' ? stdin : createReadStream(name))[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  for (let length = 0; length < 2; ) {
    const next = await chunks.next();
    if (next.done) break;
    const bytes = toBytes(next.value);
    head.push(bytes);
    length += bytes.length;
  }
  const stored = async function* (): AsyncGenerator<Uint8Array> {
    for (const bytes of head.splice(0)) {
      size += bytes.length;
      yield bytes;
    }
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      const bytes = toBytes(next.value);
      size += bytes.length;
      yield bytes;
    }
  };
  const [first, second] = Buffer.concat(head.map((bytes) => bytes.subarray(0, 2)));
  if (first !== 0x1f || second !== 0x8b) return stored();
  const { unpacked } = await import('../batch/open-shard.ts');
  return unpacked(stored(), name, () => size);
}

function toBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}
