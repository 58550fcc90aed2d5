import { lastOf } from '../tree/last.ts';
import type { Node } from '../tree/types.ts';
import type { State } from './state.ts';

/**
 * Returns the text at the end of the open line, without going through all that stands before it; nothing where the line
 * has no content or ends in a picture.
 */
export function lineEnd({ inline, hasContent }: State): string {
  let last: Node | undefined = hasContent ? inline : undefined;
  while (last !== undefined && 'children' in last) last = lastOf(last.children as Node[]);
  return last !== undefined && 'value' in last && typeof last.value === 'string' ? last.value.slice(-LONGEST) : '';
}

const LONGEST = 20;
