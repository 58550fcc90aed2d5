import { nodeFacts } from '../tree/node-types.ts';
import type { Node } from '../tree/types.ts';

/** Tells whether a value is a node of the library's own types. */
export function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string' && nodeFacts(value.type) !== undefined;
}
