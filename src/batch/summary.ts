import type { ShardOptions, ShardSummary } from './types.ts';

/** The options as written in a summary and in the data of a job: what JSON can hold, recognizers by their names. */
export function plainOptions({ recognizers, ...options }: ShardOptions): Record<string, unknown> {
  const named = recognizers === false ? false : recognizers?.map(({ name }) => name);
  const plain = { ...options, ...(named !== undefined && { recognizers: named }) };
  // Sorted, so that the same options are the same text.
  const sorted = Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.parse(JSON.stringify(Object.fromEntries(sorted))) as Record<string, unknown>;
}

/** Tells whether a summary is of a shard that was parsed with the same options. */
export function hasOptions(summary: ShardSummary, options: ShardOptions): boolean {
  return JSON.stringify(summary.options) === JSON.stringify(plainOptions(options));
}

const counts = ['schemaVersion', 'records', 'skipped', 'lines', 'articles', 'errors', 'bytes', 'stored'] as const;

/** Reads the line that ends an output; `undefined` if it is not a summary. */
export function readSummary(line: string): ShardSummary | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const summary = (value as { summary?: Record<string, unknown> } | null)?.summary;
  if (typeof summary !== 'object' || summary === null || summary['format'] !== 1) return undefined;
  if (counts.some((name) => typeof summary[name] !== 'number')) return undefined;
  if (typeof summary['sha256'] !== 'string' || typeof summary['options'] !== 'object') return undefined;
  return summary as unknown as ShardSummary;
}
