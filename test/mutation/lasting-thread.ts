import type { Plugin } from 'vitest/config';
import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node';

const name = 'lasting-thread';

/** A thread keeps some memory of each run, so it is replaced after this many. */
const maxRuns = 400;

/**
 * Lets one thread do all runs. Vitest starts a thread for each run and Stryker a run for each mutant, so that loading
 * the library thousands of times takes longer than the tests. This thread is started once and never stopped; each run
 * reads the test files again, but not the modules that they import.
 */
export function lastingThread(): Plugin {
  let lasting: Lasting | undefined;

  function createPoolWorker(options: PoolOptions): PoolWorker {
    lasting ??= { worker: new ThreadsPoolWorker(options), runs: 0, isRunning: false };
    const thread = lasting;
    const { worker } = thread;
    const listeners: Parameters<PoolWorker['on']>[] = [];
    let config: object = {};

    const answer = (type: 'started' | 'stopped'): void => {
      for (const [event, listener] of listeners) {
        if (event === 'message') listener({ type, __vitest_worker_response__: true });
      }
    };
    const leave = (): void => {
      if (lasting === thread) lasting = undefined;
    };

    return {
      name,
      deserialize: (data) => worker.deserialize(data),
      on(event, listener) {
        listeners.push([event, listener]);
        worker.on(event, listener);
      },
      off: (event, listener) => worker.off(event, listener),
      send(message) {
        if (message.type === 'start') config = message.context.config;
        if (message.type === 'start' && thread.runs > 0) answer('started');
        else if (message.type === 'stop') answer('stopped');
        else if (message.type === 'run') {
          thread.runs += 1;
          thread.isRunning = true;
          // The thread has the configuration of its first run, but each run selects other tests.
          worker.send({ ...message, context: { ...message.context, config } } as WorkerRequest);
        } else worker.send(message);
      },
      async start() {
        if (thread.runs > 0) return;
        await worker.start();
        worker.on('exit', leave);
        worker.on('message', (message) => {
          if (message?.type === 'testfileFinished') thread.isRunning = false;
        });
      },
      async stop() {
        for (const [event, listener] of listeners) worker.off(event, listener);
        if (!thread.isRunning && thread.runs < maxRuns) return;
        leave();
        await worker.stop();
      },
    };
  }

  return {
    name,
    // Here and not in the configuration, where Stryker's `threads` has precedence.
    configureVitest({ vitest, project }) {
      Object.assign(project.config, { pool: name, poolRunner: { name, createPoolWorker } });
      vitest.onClose(() => lasting?.worker.stop());
    },
  };
}

interface Lasting {
  worker: ThreadsPoolWorker;
  runs: number;
  isRunning: boolean;
}
