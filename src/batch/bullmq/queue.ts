import type * as BullMq from 'bullmq';
import { EspalierError } from '../../error.ts';
import { loadPeer } from '../peer.ts';
import type { Shard } from '../types.ts';

/** The settings by which a queue is reached. */
export interface QueueSettings {
  /** The address of Redis, such as `'redis://localhost:6379'`, or options of ioredis. */
  connection: string | Record<string, unknown>;
  /** The name of the queue. Default `'espalier'`. */
  queue?: string;
  /** Is called with errors of the connection, which is restored automatically. */
  onError?: (error: Error) => void;
}

/** The data of a job; its id is the name of the shard. */
export interface JobData {
  input: string;
  output: string;
  options: Record<string, unknown>;
}

export type ShardJob = BullMq.Job<JobData, unknown, string, object>;

/** Loads the packages, neither of which is a dependency. */
export async function loadBullMq(): Promise<typeof BullMq> {
  const purpose = 'espalier/batch/bullmq';
  await loadPeer('ioredis', purpose, () => import('ioredis'));
  return await loadPeer('bullmq', purpose, () => import('bullmq'));
}

/** The name and the connection of the queue, as BullMQ takes them. */
export function reached({ connection, queue = 'espalier' }: QueueSettings): {
  name: string;
  connection: Record<string, unknown>;
} {
  if (queue === '' || queue.includes(':'))
    throw new EspalierError('invalid-option', `queue: '${queue}' is no name of a queue: it is empty or has a colon`);
  return { name: queue, connection: typeof connection === 'string' ? { url: connection } : { ...connection } };
}

/** The shard of a job. */
export function shardOf({ id = '', data }: Pick<ShardJob, 'id' | 'data'>): Shard {
  return { name: id, input: data.input, output: data.output };
}
