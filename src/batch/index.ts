export { readManifest } from './manifest.ts';
export { runShard, type ShardRun } from './run-shard.ts';
export { type ShardState, shardState } from './shard-state.ts';
export type { Shard, ShardOptions, ShardProgress, ShardSummary } from './types.ts';
export { verifyShard } from './verify-shard.ts';
