import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { decode } from '../encoding.ts';
import { splitLines } from '../records/split-lines.ts';
import type { Arguments } from './arguments.ts';
import { type InputKind, sniff } from './sniff.ts';

/** A file or the standard input, opened: its kind is known, and it is read once, either as a text or line by line. */
export interface Input {
  name: string;
  kind: InputKind;
  text: () => Promise<string>;
  lines: () => AsyncIterable<string | undefined>;
}

/**
 * Opens a file, or the standard input for `-`, and reads as much of it as it takes to tell its kind. Lines that arrive one by one are handed on one by one.
 *
 * It rejects with the error of the file system where the file cannot be read.
 */
export async function openInput(name: string, stdin: Readable, { input, format }: Arguments): Promise<Input> {
  // Who asks for lines gives lines: a text that is nothing else is a record, if a bad one.
  const plain = format === 'ndjson' ? 'ndjson' : 'html';
  const chunks = (name === '-' ? stdin : createReadStream(name))[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let found: InputKind | undefined = input;
  while (found === undefined) {
    const next = await chunks.next();
    if (!next.done) head.push(toBytes(next.value));
    found = sniff(name, decode(Buffer.concat(head)), next.done === true, plain);
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield* head.splice(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield toBytes(next.value);
  };
  return {
    name,
    kind: found,
    async text() {
      const all: Uint8Array[] = [];
      for await (const chunk of rest()) all.push(chunk);
      return decode(Buffer.concat(all));
    },
    lines: () => splitLines(rest()),
  };
}

function toBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}
