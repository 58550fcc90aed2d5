import type { DroppedReason } from './types.ts';

const unseen: ReadonlySet<DroppedReason> = new Set<DroppedReason>(['hidden', 'duplicate', 'decoration']);

/**
 * Tells whether a text dropped for this reason was not visible in its place, so that the words on both sides of it may
 * be one.
 */
export function isUnseen(reason: DroppedReason): boolean {
  return unseen.has(reason);
}
