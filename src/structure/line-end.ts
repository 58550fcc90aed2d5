import { lastOf } from '../tree/last.ts';
import type { Node, Parent } from '../tree/types.ts';
import type { State } from './state.ts';

/**
 * Returns the text at the end of the open line, without going through all that stands before it; nothing where the line
 * has no content or ends in a picture.
 */
export function lineEnd({ inline, hasContent }: State): string {
  return hasContent && inline !== undefined ? textAtEnd(inline) : '';
}

/**
 * Returns the text that a line ends with, but for nodes of a type behind it that are passed over. Few marks nest in
 * themselves, so a line is never deep.
 */
export function textAtEnd(line: Parent, passed?: Node['type']): string {
  let last: Node | undefined = line;
  while (last !== undefined && 'children' in last) {
    const children = last.children as Node[];
    last = passed === undefined ? lastOf(children) : children.findLast(({ type }) => type !== passed);
  }
  return last !== undefined && 'value' in last && typeof last.value === 'string' ? last.value.slice(-LONGEST) : '';
}

const LONGEST = 20;
