import { hasOptions, readSummary } from './summary.ts';
import { readTail } from './tail.ts';
import type { ShardOptions, ShardSummary } from './types.ts';

/** Whether the output of a shard exists, and is complete by its size and its summary. */
export type ShardState =
  | {
      /** Whether the output is complete, missing, or not what its summary states. */
      state: 'done';
      /** The summary of the shard. */
      summary: ShardSummary;
    }
  | {
      /** Whether the output is complete, missing, or not what its summary states. */
      state: 'missing';
    }
  | {
      /** Whether the output is complete, missing, or not what its summary states. */
      state: 'broken';
      /** What is wrong with the output, for people. */
      problem: string;
    };

/**
 * Tells quickly whether a shard is done: its output has a summary, and the size that this states. If options are given,
 * they must be those of the summary. `verifyShard` reads all of the output.
 *
 * @example
 * ```ts
 * import { shardState } from 'espalier/batch';
 *
 * await shardState({ output: 'nowhere.ndjson' }); // { state: 'missing' }
 * ```
 */
export async function shardState({ output }: { output: string }, options?: ShardOptions): Promise<ShardState> {
  const tail = await readTail(output).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (tail === null) return { state: 'missing' };
  const summary = tail && readSummary(tail.line);
  if (tail === undefined || summary === undefined) return { state: 'broken', problem: 'it has no summary' };
  if (summary.stored !== tail.before)
    return { state: 'broken', problem: `${tail.before} bytes where its summary states ${summary.stored}` };
  if (options !== undefined && !hasOptions(summary, options))
    return { state: 'broken', problem: 'it was made with other options' };
  return { state: 'done', summary };
}
