import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toJsonLine } from '../records/to-line.ts';
import { readTail } from './tail.ts';

/** How many characters are collected before they are written. */
const BLOCK = 2 ** 20;

/** The facts about the lines that were written. */
export interface WrittenLines {
  bytes: number;
  stored: number;
  sha256: string;
}

/** A file that exists as a whole or not at all. */
export interface OutputFile {
  /** Writes a line; resolves to whether it went to the disk, with those before it. */
  write: (line: string) => Promise<boolean>;
  /** Writes the result of `seal` as the last line, and gives the file its name when all of it is on the disk. */
  commit: <Value>(seal: (lines: WrittenLines) => Value) => Promise<Value>;
  /** Removes what was written. */
  discard: () => Promise<void>;
}

/**
 * Creates a file beside the place where it will be, in a folder of its own: `.NAME.parts`. Files that a killed process
 * left there are removed when the file is done. A file whose name ends in `.gz` is compressed, block by block.
 */
export async function createOutput(path: string): Promise<OutputFile> {
  const folder = join(dirname(path), `.${basename(path)}.parts`);
  const part = join(folder, randomUUID());
  const file = await openNew(part, folder);
  const isPacked = path.endsWith('.gz');
  const hash = createHash('sha256');
  const held: string[] = [];
  let length = 0;
  let bytes = 0;
  let stored = 0;

  const store = async (block: Buffer): Promise<number> => {
    const data = isPacked && block.length > 0 ? gzipSync(block) : block;
    // Written to its end, unlike a single write, which may stop in the middle if the disk is nearly full.
    await file.writeFile(data);
    return data.length;
  };
  const flush = async (): Promise<void> => {
    const block = Buffer.from(held.splice(0).join(''));
    length = 0;
    hash.update(block);
    bytes += block.length;
    stored += await store(block);
  };
  return {
    async write(line) {
      held.push(line);
      length += line.length;
      if (length < BLOCK) return false;
      await flush();
      return true;
    },
    async commit(seal) {
      await flush();
      const value = seal({ bytes, stored, sha256: hash.digest('hex') });
      const last = toJsonLine(value);
      await store(Buffer.from(last));
      await file.sync();
      await file.close();
      await takePlace(part, path, last);
      // The output exists: what cannot be removed now is removed by the next process.
      await rm(folder, { recursive: true, force: true }).catch(() => {});
      return value;
    },
    async discard() {
      await file.close().catch(() => {});
      await rm(part, { force: true });
      await rmdir(folder).catch(() => {});
    },
  };
}

async function openNew(part: string, folder: string): Promise<FileHandle> {
  for (let tries = 0; ; tries += 1) {
    await mkdir(folder, { recursive: true });
    try {
      return await open(part, 'wx');
    } catch (error) {
      // Another process has just finished the shard and removed the folder.
      if (tries >= 5 || !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
}

/**
 * Gives a file its name. If another process was quicker with the same shard, its file has the same bytes, and is kept.
 */
async function takePlace(part: string, path: string, last: string): Promise<void> {
  try {
    await rename(part, path);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const there = isGone ? await readTail(path).catch(() => undefined) : undefined;
    if (there?.line !== last.trimEnd()) throw error;
  }
  // The name is on the disk only when its folder is.
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
