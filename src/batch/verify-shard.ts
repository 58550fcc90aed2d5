import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { failureOf } from '../records/failure.ts';
import { unpacked } from './open-shard.ts';
import { type ShardState, shardState } from './shard-state.ts';
import { readSummary } from './summary.ts';
import type { ShardSummary } from './types.ts';

/** The counts of the lines of an output, counted again. */
type Counted = Pick<ShardSummary, 'lines' | 'articles' | 'errors' | 'bytes' | 'sha256'>;

/**
 * Reads the output of a shard and compares it with its summary: each line is JSON, and the lines, the articles, the
 * errors, the bytes and the checksum are those that the summary states.
 *
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { verifyShard } from 'espalier/batch';
 *
 * const output = join(tmpdir(), 'espalier-half.ndjson');
 * writeFileSync(output, '{"id": 1, "article": {}}\n');
 * await verifyShard({ output }); // { state: 'broken', problem: 'it has no summary' }
 * ```
 */
export async function verifyShard({ output }: { output: string }): Promise<ShardState> {
  const found = await shardState({ output });
  if (found.state !== 'done') return found;
  try {
    const { size } = await stat(output);
    const stored = createReadStream(output, { highWaterMark: 2 ** 18 });
    const { counted, last } = await count(output.endsWith('.gz') ? unpacked(stored, output, () => size) : stored);
    const { summary } = found;
    if (readSummary(last)?.sha256 !== summary.sha256) return broken('its summary is not its last line');
    for (const [name, value] of Object.entries(counted)) {
      const stated = summary[name as keyof Counted];
      if (value !== stated) return broken(`${name}: ${value} where its summary states ${stated}`);
    }
    return found;
  } catch (error) {
    const { code, message } = failureOf(error);
    if (code === 'truncated-input' || code === 'corrupt-input' || error instanceof SyntaxError) return broken(message);
    throw error;
  }
}

function broken(problem: string): ShardState {
  return { state: 'broken', problem };
}

/** Counts all lines except the last. */
async function count(chunks: AsyncIterable<Uint8Array>): Promise<{ counted: Counted; last: string }> {
  const hash = createHash('sha256');
  const counted = { lines: 0, articles: 0, errors: 0, bytes: 0 };
  let held: Buffer | undefined;
  for await (const line of byteLines(chunks)) {
    if (held !== undefined) {
      hash.update(held);
      counted.bytes += held.length;
      counted.lines += 1;
      if (isError(held, counted.lines)) counted.errors += 1;
      else counted.articles += 1;
    }
    held = line;
  }
  return { counted: { ...counted, sha256: hash.digest('hex') }, last: held?.toString() ?? '' };
}

function isError(line: Buffer, number: number): boolean {
  let value: unknown;
  try {
    value = JSON.parse(line.toString());
  } catch {
    throw new SyntaxError(`line ${number} is not JSON`);
  }
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Yields the lines with their ends, as bytes. */
async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      pieces.push(chunk.subarray(start, end + 1));
      yield Buffer.concat(pieces.splice(0));
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}
