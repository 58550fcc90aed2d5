import { open } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** A summary is shorter than this, compressed or not. */
const LONGEST_TAIL = 2 ** 16;

/** The last line of a file, and how much of the file precedes it. */
export interface Tail {
  line: string;
  before: number;
}

/**
 * Reads the last line of a file; if the file is compressed, that line is a gzip member of its own. `undefined` if there
 * is none.
 */
export async function readTail(path: string): Promise<Tail | undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, LONGEST_TAIL);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    const end = buffer.subarray(0, bytesRead);
    return path.endsWith('.gz') ? lastMember(end, size) : lastLine(end, size);
  } finally {
    await file.close();
  }
}

function lastLine(end: Buffer, size: number): Tail | undefined {
  if (end.at(-1) !== 10) return undefined;
  const start = end.subarray(0, -1).lastIndexOf(10) + 1;
  return { line: end.subarray(start, -1).toString(), before: size - end.length + start };
}

const member = Buffer.from([0x1f, 0x8b, 0x08]);

function lastMember(end: Buffer, size: number): Tail | undefined {
  // The three bytes may occur within compressed data too, though hardly within so little of it.
  for (let start = end.lastIndexOf(member), tries = 0; start >= 0 && tries < 8; tries += 1) {
    const line = unpackedLine(end.subarray(start));
    if (line !== undefined) return { line, before: size - end.length + start };
    start = start === 0 ? -1 : end.lastIndexOf(member, start - 1);
  }
  return undefined;
}

function unpackedLine(bytes: Buffer): string | undefined {
  try {
    const text = gunzipSync(bytes, { maxOutputLength: LONGEST_TAIL }).toString();
    return text.endsWith('\n') ? text.slice(0, -1) : undefined;
  } catch {
    return undefined;
  }
}
