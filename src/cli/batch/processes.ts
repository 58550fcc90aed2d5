import { type ChildProcess, spawn } from 'node:child_process';
import type { Shard } from '../../batch/index.ts';
import { splitLines } from '../../records/split-lines.ts';
import type { Say } from '../streams.ts';
import type { BatchArguments } from './arguments.ts';
import type { ShardReport } from './report.ts';

/**
 * Makes shards in processes of their own, as many side by side as requested: each has a processor to itself, and a
 * crash of one affects only its shard. Yields the report of each as it ends.
 */
export async function* runInProcesses(
  shards: readonly Shard[],
  asked: BatchArguments,
  signal: AbortSignal,
  say: Say,
): AsyncGenerator<ShardReport> {
  const waiting = [...shards];
  const running = new Map<string, Promise<ShardReport>>();
  const children = new Set<ChildProcess>();
  const stop = (): void => {
    for (const child of children) child.kill('SIGTERM');
  };
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      while (!signal.aborted && running.size < asked.jobs) {
        const shard = waiting.shift();
        if (shard === undefined) break;
        running.set(shard.name, runInProcess(shard, asked, children, say));
      }
      if (running.size === 0) return;
      const report = await Promise.race(running.values());
      running.delete(report.shard);
      yield report;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

async function runInProcess(
  { name }: Shard,
  { manifest, again, optionWords }: BatchArguments,
  children: Set<ChildProcess>,
  say: Say,
): Promise<ShardReport> {
  const words = ['batch', 'run', '--jobs=1', '--format=ndjson', `--shard=${name}`, ...(again ? ['--again'] : [])];
  const args = [...process.execArgv, process.argv[1] ?? '', ...words, ...optionWords, '--', manifest];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, ended) => resolve(ended === null ? `exit code ${code}` : String(ended)));
  });
  const [end, reports, talk] = await Promise.all([ended, linesOf(child.stdout), linesOf(child.stderr)]);
  children.delete(child);
  const [report] = reports;
  if (report !== undefined) return JSON.parse(report) as ShardReport;
  // The report of a process describes its shard; without one, its last messages are all that is known.
  const [first, ...below] = talk;
  if (first !== undefined) say(`${name}: ${first}`, below);
  return { shard: name, state: 'failed', error: { code: 'process-ended', message: `Its process ended with ${end}.` } };
}

async function linesOf(stream: AsyncIterable<Uint8Array>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(stream)) if (line !== undefined) lines.push(line);
  return lines;
}
