import { checkNames } from '../../given.ts';
import { plainOptions } from '../summary.ts';
import type { Shard, ShardOptions } from '../types.ts';
import { type JobData, loadBullMq, type QueueSettings, reached, type ShardJob, shardOf } from './queue.ts';

/** The settings of a producer. */
export interface ProducerSettings extends QueueSettings {
  /**
   * How often a shard is tried before it is a dead letter. Default 5; one that cannot succeed is a dead letter at once.
   */
  attempts?: number;
  /**
   * The milliseconds between the first two attempts; between the next two it is twice as long, and so on. Default 5000.
   */
  backoff?: number;
}

/** A shard that failed permanently, until it is retried. */
export interface DeadLetter extends Shard {
  /** The message of the last error. */
  reason: string;
  /** How often it was tried. */
  attempts: number;
  /** How often a worker stopped responding while it had the shard. */
  stalled: number;
}

/** How many shards are in which state. */
export interface QueueCounts {
  /** Ready for the next free worker. */
  waiting: number;
  /** In progress. */
  active: number;
  /** Waiting for another attempt. */
  delayed: number;
  /** Done, with a whole output. */
  completed: number;
  /** Failed permanently: the dead letters. */
  failed: number;
}

/** Puts shards into a queue and reports their states. */
export interface Producer {
  /**
   * Adds shards. One whose name is already in the queue stays as it is, so that shards may be added twice, by several
   * at once, and again after a crash.
   */
  add: (shards: Iterable<Shard>, options?: Omit<ShardOptions, 'recognizers'>) => Promise<void>;
  /** Resolves to how many shards are in which state. */
  counts: () => Promise<QueueCounts>;
  /** Lists the shards that failed permanently. */
  deadLetters: () => Promise<DeadLetter[]>;
  /** Retries dead letters, all or those with the given names; resolves to how many there were. */
  retry: (names?: readonly string[]) => Promise<number>;
  /** Closes the connection to Redis. */
  close: () => Promise<void>;
}

/** How many jobs are sent or fetched at once. */
const PAGE = 1000;

/**
 * Connects to a queue of shards. The job of a shard has its name as its id, and stays in the queue when it is done.
 *
 * Rejects with an `EspalierError` of the code `missing-peer` if `bullmq` or `ioredis` is not installed.
 *
 * @example
 * ```ts
 * import { readManifest } from 'espalier/batch';
 * import { createProducer } from 'espalier/batch/bullmq';
 *
 * export async function addAll(manifest: string): Promise<void> {
 *   const producer = await createProducer({ connection: 'redis://queue.internal:6379' });
 *   await producer.add(await readManifest(manifest), { only: ['faqs', 'metrics'] });
 *   await producer.close();
 * }
 * ```
 */
export async function createProducer(settings: ProducerSettings): Promise<Producer> {
  checkNames('createProducer', settings, ['connection', 'queue', 'onError', 'attempts', 'backoff']);
  const { attempts = 5, backoff = 5000, onError = () => {} } = settings;
  const { name, connection } = reached(settings);
  const { Queue } = await loadBullMq();
  const queue = new Queue<JobData, unknown, string>(name, { connection });
  queue.on('error', onError);

  const failed = async function* (): AsyncGenerator<ShardJob> {
    for (let start = 0; ; start += PAGE) {
      const jobs = (await queue.getFailed(start, start + PAGE - 1)) as ShardJob[];
      yield* jobs;
      if (jobs.length < PAGE) return;
    }
  };
  return {
    async add(shards, options = {}) {
      const plain = plainOptions(options);
      let page: Parameters<typeof queue.addBulk>[0] = [];
      const send = async (): Promise<void> => {
        if (page.length > 0) await queue.addBulk(page);
        page = [];
      };
      for (const { name: id, input, output } of shards) {
        const opts = { jobId: id, attempts, backoff: { type: 'exponential', delay: backoff } };
        page.push({ name: 'shard', data: { input, output, options: plain }, opts });
        if (page.length === PAGE) await send();
      }
      await send();
    },
    async counts() {
      const { waiting = 0, prioritized = 0, ...counts } = await queue.getJobCounts();
      const { active = 0, delayed = 0, completed = 0, failed: dead = 0, paused = 0 } = counts;
      return { waiting: waiting + prioritized + paused, active, delayed, completed, failed: dead };
    },
    async deadLetters() {
      const letters: DeadLetter[] = [];
      for await (const job of failed()) {
        const { failedReason: reason = '', attemptsMade, stalledCounter: stalled } = job;
        letters.push({ ...shardOf(job), reason, attempts: attemptsMade, stalled });
      }
      return letters;
    },
    async retry(names) {
      const chosen: ShardJob[] = [];
      for await (const job of failed()) if (names === undefined || names.includes(job.id ?? '')) chosen.push(job);
      for (const job of chosen) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      return chosen.length;
    },
    close: () => queue.close(),
  };
}
