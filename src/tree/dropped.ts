import type { DroppedReason } from './types.ts';

const unseen: ReadonlySet<DroppedReason> = new Set<DroppedReason>(['hidden', 'duplicate', 'decoration']);

/**
 * Tells whether a text that is left out for this reason was not seen where it stands, so that the words on both sides
 * of it may be one.
 */
export function isUnseen(reason: DroppedReason): boolean {
  return unseen.has(reason);
}
