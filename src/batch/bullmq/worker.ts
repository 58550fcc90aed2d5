import { EspalierError } from '../../error.ts';
import { checkNames } from '../../given.ts';
import { failureOf } from '../../records/failure.ts';
import { runShard } from '../run-shard.ts';
import { shardState } from '../shard-state.ts';
import type { ShardOptions, ShardProgress, ShardSummary } from '../types.ts';
import { type JobData, loadBullMq, type QueueSettings, reached } from './queue.ts';

/** An event of a shard, or of the worker. */
export type WorkerEvent =
  | {
      /** What happened. */
      type: 'started';
      /** The name of the shard. */
      shard: string;
    }
  /** `isFound` is set if a complete output already existed: another worker had made it before it stopped responding. */
  | {
      /** What happened. */
      type: 'done';
      /** The name of the shard. */
      shard: string;
      /** What the shard came to. */
      summary: ShardSummary;
      /** Whether a complete output already existed: another worker had made it before it stopped responding. */
      isFound: boolean;
    }
  /** `isDead` is set if it will not be retried automatically. */
  | {
      /** What happened. */
      type: 'failed';
      /** The name of the shard. */
      shard: string;
      /**
       * The code of the error, as listed on
       * [the page of errors](https://github.com/espalier/espalier/blob/main/docs/errors.md), or that of the system.
       */
      code: string;
      /** What went wrong, for people. */
      message: string;
      /** Whether it will not be retried automatically. */
      isDead: boolean;
    }
  /** The lock expired, since it could not be renewed: another worker may take the shard. */
  | {
      /** What happened. */
      type: 'lost';
      /** The name of the shard. */
      shard: string;
    }
  /** The work was stopped, and another worker may take the shard. */
  | {
      /** What happened. */
      type: 'handed-back';
      /** The name of the shard. */
      shard: string;
    }
  /** The disk is full: the shard waits for a worker with free space, and this one takes no shard for a while. */
  | {
      /** What happened. */
      type: 'disk-full';
      /** The name of the shard. */
      shard: string;
      /**
       * The code of the error, as listed on
       * [the page of errors](https://github.com/espalier/espalier/blob/main/docs/errors.md), or that of the system.
       */
      code: string;
      /** What went wrong, for people. */
      message: string;
    }
  /** A worker that had the shard stopped responding; the shard waits for another one. */
  | {
      /** What happened. */
      type: 'stalled';
      /** The name of the shard. */
      shard: string;
    }
  /** An error of the connection, which is restored automatically. */
  | {
      /** What happened. */
      type: 'error';
      /** What went wrong, for people. */
      message: string;
    };

/** The settings of a worker. */
export interface WorkerSettings extends QueueSettings {
  /**
   * For how many milliseconds a worker keeps a shard without renewing its lock. Must be longer than the longest article
   * takes. Default 60,000.
   */
  lockDuration?: number;
  /** The milliseconds between two checks for workers that stopped responding. Default 30,000. */
  stalledInterval?: number;
  /**
   * How often a worker with this shard may stop responding before the shard is a dead letter: it may be the cause.
   * Default 3.
   */
  maxStalled?: number;
  /** For how many milliseconds a worker takes no shard when its disk is full. Default 60,000. */
  diskPause?: number;
  /** Is called with every event of the shards of this worker, and of its connection. */
  onEvent?: (event: WorkerEvent) => void;
}

/** A worker on a queue of shards. */
export interface ShardWorker {
  /**
   * Takes no more shards, gives the current one some milliseconds (default 10,000) to be finished, and hands it back
   * after that.
   */
  stop: (within?: number) => Promise<void>;
}

const settingNames = [
  'connection',
  'queue',
  'onError',
  'lockDuration',
  'stalledInterval',
  'maxStalled',
  'diskPause',
  'onEvent',
];

/** The interval at which the progress of a shard is reported, in milliseconds. */
const TELL = 1000;

/** Errors that another attempt would only repeat. */
const hopeless: readonly string[] = ['truncated-input', 'corrupt-input', 'invalid-option'];

/** Errors of the machine, not of the shard: they do not count as an attempt. */
const full: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/**
 * Starts a worker that takes one shard after another from a queue. Start one process for each processor.
 *
 * Rejects with an `EspalierError` of the code `missing-peer` if `bullmq` or `ioredis` is not installed.
 *
 * @example
 * ```ts
 * import { createWorker } from 'espalier/batch/bullmq';
 *
 * export async function work(): Promise<void> {
 *   const worker = await createWorker({ connection: 'redis://queue.internal:6379', onEvent: console.log });
 *   process.once('SIGTERM', () => worker.stop());
 * }
 * ```
 */
export async function createWorker(settings: WorkerSettings): Promise<ShardWorker> {
  checkNames('createWorker', settings, settingNames);
  const { lockDuration = 60_000, stalledInterval = 30_000, maxStalled = 3, diskPause = 60_000 } = settings;
  const { onEvent = () => {}, onError = () => {} } = settings;
  const { name, connection } = reached(settings);
  const { Worker, UnrecoverableError, WaitingError } = await loadBullMq();
  const stopping = new AbortController();

  const worker = new Worker<JobData, ShardSummary>(
    name,
    async (job, token, cancelled) => {
      const { id: shard = '', data } = job;
      const options = data.options as ShardOptions;
      const found = await shardState(data, options);
      if (found.state === 'done') {
        onEvent({ type: 'done', shard, summary: found.summary, isFound: true });
        return found.summary;
      }
      onEvent({ type: 'started', shard });
      const { signal, release } = either(stopping.signal, cancelled);
      try {
        const onProgress = teller((progress) => job.updateProgress(progress));
        const summary = await runShard({ input: data.input, output: data.output, options, signal, onProgress });
        onEvent({ type: 'done', shard, summary, isFound: false });
        return summary;
      } catch (error) {
        if (cancelled?.aborted) {
          onEvent({ type: 'lost', shard });
          throw error;
        }
        if (stopping.signal.aborted) {
          await job.moveToWait(token);
          onEvent({ type: 'handed-back', shard });
          throw new WaitingError();
        }
        const { code, message } = failureOf(error);
        if (full.includes(code)) {
          pause();
          await job.moveToWait(token);
          onEvent({ type: 'disk-full', shard, code, message });
          throw new WaitingError();
        }
        const isHopeless = error instanceof TypeError || (error instanceof EspalierError && hopeless.includes(code));
        const isDead = isHopeless || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
        onEvent({ type: 'failed', shard, code, message, isDead });
        throw isHopeless ? new UnrecoverableError(`${code}: ${message}`) : error;
      } finally {
        release();
      }
    },
    { connection, concurrency: 1, lockDuration, stalledInterval, maxStalledCount: maxStalled },
  );
  let resuming: NodeJS.Timeout | undefined;
  const pause = (): void => {
    clearTimeout(resuming);
    // The current job is the one that pauses the worker: it is not waited for.
    worker.pause(true).catch(onError);
    resuming = setTimeout(() => void worker.resume().catch(onError), diskPause);
  };
  worker.on('error', (error) => {
    onError(error);
    onEvent({ type: 'error', message: error.message });
  });
  worker.on('stalled', (shard) => onEvent({ type: 'stalled', shard }));
  // Another worker has the shard by now: going on here would only make the same output again.
  worker.on('lockRenewalFailed', (shards) => {
    for (const shard of shards) worker.cancelJob(shard);
  });
  return {
    async stop(within = 10_000) {
      const timer = setTimeout(() => stopping.abort(new Error('The worker was stopped.')), within);
      clearTimeout(resuming);
      await worker.close();
      clearTimeout(timer);
    },
  };
}

/** A signal that follows two others. */
function either(one: AbortSignal, other: AbortSignal | undefined): { signal: AbortSignal; release: () => void } {
  const both = new AbortController();
  const abort = (): void => both.abort(new Error('The work on the shard was stopped.'));
  const signals = other === undefined ? [one] : [one, other];
  for (const signal of signals) {
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  }
  const release = (): void => {
    for (const signal of signals) signal.removeEventListener('abort', abort);
  };
  return { signal: both.signal, release };
}

/** Reports progress from time to time, and never waits for it: work goes on while Redis is unavailable. */
function teller(tell: (progress: ShardProgress) => Promise<void>): (progress: ShardProgress) => void {
  let last = performance.now();
  let isTelling = false;
  return (progress) => {
    if (isTelling || performance.now() - last < TELL) return;
    last = performance.now();
    isTelling = true;
    tell({ ...progress })
      .catch(() => {})
      .finally(() => {
        isTelling = false;
      });
  };
}
