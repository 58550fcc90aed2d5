import { hashOf } from '../tree/hash.ts';

/**
 * Returns the id of a chunk: a hash of its headings and its text. A second chunk with the same text and headings gets a
 * number after it.
 */
export function chunkId(headings: readonly string[], text: string, ids: Map<string, number>): string {
  const hash = hashOf([...headings, text].join('\0'));
  const count = (ids.get(hash) ?? 0) + 1;
  ids.set(hash, count);
  return count === 1 ? hash : `${hash}-${count}`;
}
