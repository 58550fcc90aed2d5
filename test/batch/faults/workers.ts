import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { WorkerEvent } from '../../../src/batch/bullmq/index.ts';

export type Told = WorkerEvent | { type: 'ready' };

/** A worker in a separate process. */
export interface WorkerProcess {
  child: ChildProcess;
  /** The events that it has reported. */
  events: Told[];
  /** Resolves to the first matching event, past or future. */
  tells: (isLookedFor: (event: Told) => boolean) => Promise<Told>;
  /** Ends it, and resolves to its exit code. */
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts a worker; `before` is shell code that runs first. */
export async function startWorker(settings: Record<string, unknown>, before = ''): Promise<WorkerProcess> {
  const words = [process.execPath, 'test/batch/faults/worker.mjs', JSON.stringify(settings)];
  const child = spawn('bash', ['-c', `${before}exec "$@"`, 'worker', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const events: Told[] = [];
  const listeners = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    events.push(JSON.parse(line) as Told);
    for (const listener of listeners) listener();
  });
  const tells = (isLookedFor: (event: Told) => boolean): Promise<Told> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = events.find(isLookedFor);
        if (found === undefined) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });
  await tells(({ type }) => type === 'ready');
  return {
    child,
    events,
    tells,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
