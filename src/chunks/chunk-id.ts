import { hashOf } from '../tree/hash.ts';

/**
 * Returns the id of a chunk: of its headings and its text. The second of one text and the same headings gets a number
 * behind it.
 */
export function chunkId(headings: readonly string[], text: string, ids: Map<string, number>): string {
  const hash = hashOf([...headings, text].join('\0'));
  const count = (ids.get(hash) ?? 0) + 1;
  ids.set(hash, count);
  return count === 1 ? hash : `${hash}-${count}`;
}
