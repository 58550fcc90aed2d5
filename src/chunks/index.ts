export { chunks } from './chunks.ts';
export type { Chunk, ChunkKind, ChunkOptions, ChunkTable, TableRepeat } from './types.ts';
