import { readManifest, runShard, type Shard, shardState, verifyShard } from '../../batch/index.ts';
import { EspalierError } from '../../error.ts';
import { failureOf } from '../../records/failure.ts';
import { outputTo } from '../output.ts';
import { progressOn } from '../progress.ts';
import type { ExitCode, Say, Streams } from '../streams.ts';

import type { BatchArguments } from './arguments.ts';
import { runInProcesses } from './processes.ts';
import { reportLine, type ShardReport, tally } from './report.ts';

/** Runs the action on the shards of a manifest, and writes a line for each. */
export async function workOnBatch(asked: BatchArguments, streams: Streams, say: Say): Promise<ExitCode> {
  const shards = chosen(await readManifest(asked.manifest), asked.shards);
  const output = outputTo(streams.stdout);
  const progress = progressOn(streams.stderr, () => performance.now());
  const stopping = new AbortController();
  const stop = (): void => stopping.abort(new Error('The work was stopped.'));
  const signals = asked.action === 'run' ? (['SIGINT', 'SIGTERM'] as const) : [];
  for (const signal of signals) process.once(signal, stop);
  const reports: ShardReport[] = [];
  try {
    for await (const report of reportsOf(shards, asked, stopping.signal, say)) {
      reports.push(report);
      const records = report.state === 'done' ? report.summary.records : 0;
      progress.clear();
      if (!(await output.write(reportLine(report, asked.format)))) break;
      progress.add(records, `, ${reports.length} of ${shards.length} shards`);
    }
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
    progress.clear();
  }
  await output.end();
  if (stopping.signal.aborted) say('The work was stopped; what is not done can be run again.');
  // A process that was started by another one for some shards leaves the totals to that one.
  if (asked.shards.length === 0) say(tally(reports));
  if (asked.action === 'status') return 0;
  const isGood = reports.every(({ state }) => state === 'done') && !stopping.signal.aborted;
  if (isGood) return 0;
  return asked.action === 'verify' ? 1 : 3;
}

function chosen(shards: readonly Shard[], names: readonly string[]): readonly Shard[] {
  for (const name of names) {
    if (!shards.some((shard) => shard.name === name))
      throw new EspalierError('invalid-option', `--shard: the manifest has no '${name}'`);
  }
  return names.length === 0 ? shards : shards.filter(({ name }) => names.includes(name));
}

async function* reportsOf(
  shards: readonly Shard[],
  asked: BatchArguments,
  signal: AbortSignal,
  say: Say,
): AsyncGenerator<ShardReport> {
  if (asked.action !== 'run') {
    const look = asked.action === 'verify' ? verifyShard : shardState;
    for (const shard of shards) yield { shard: shard.name, ...(await look(shard)) };
    return;
  }
  const open: Shard[] = [];
  for (const shard of shards) {
    const found = asked.again ? undefined : await shardState(shard, asked.options);
    if (found?.state === 'done') yield { shard: shard.name, ...found, isFound: true };
    else open.push(shard);
  }
  if (asked.jobs > 1 && open.length > 1) yield* runInProcesses(open, asked, signal, say);
  else for (const shard of open) if (!signal.aborted) yield await runHere(shard, asked, signal);
}

async function runHere(
  { name, input, output }: Shard,
  { options }: BatchArguments,
  signal: AbortSignal,
): Promise<ShardReport> {
  try {
    return { shard: name, state: 'done', summary: await runShard({ input, output, options, signal }) };
  } catch (error) {
    // A mistake in the options affects all shards.
    if (error instanceof TypeError || failureOf(error).code === 'invalid-option') throw error;
    return { shard: name, state: 'failed', error: failureOf(error) };
  }
}
