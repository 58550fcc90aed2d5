import type { ShardSummary } from '../../batch/index.ts';
import type { Failure } from '../../records/failure.ts';
import { toJsonLine } from '../../records/to-line.ts';
import { visibleLine } from '../visible.ts';

/** The report of a shard. `failed` is a shard that `run` could not make; `isFound` is set if nothing had to be done. */
export type ShardReport = { shard: string } & (
  | { state: 'done'; isFound?: true; summary: ShardSummary }
  | { state: 'missing' }
  | { state: 'broken'; problem: string }
  | { state: 'failed'; error: Failure }
);

/** Returns a line for a shard, for people or for programs. */
export function reportLine(report: ShardReport, format: 'text' | 'ndjson'): string {
  if (format === 'ndjson') return toJsonLine(report);
  return `${visibleLine(`${report.state.padEnd(8)}${report.shard}  ${detail(report)}`.trimEnd())}\n`;
}

function detail(report: ShardReport): string {
  if (report.state === 'missing') return '';
  if (report.state === 'broken') return report.problem;
  if (report.state === 'failed') return `${report.error.code}: ${report.error.message}`;
  const { lines, errors, skipped } = report.summary;
  const parts = [`${lines} lines`, `${errors} errors`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  return `${parts.join(', ')}${report.isFound ? ', as it was' : ''}`;
}

/** Returns how many shards are in which state. */
export function tally(reports: readonly { state: ShardReport['state'] }[]): string {
  const states = ['done', 'missing', 'broken', 'failed'] as const;
  const counts = states.flatMap((state) => {
    const count = reports.filter((report) => report.state === state).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  return `${reports.length} ${reports.length === 1 ? 'shard' : 'shards'}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`;
}
