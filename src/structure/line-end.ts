import { lastOf } from '../tree/last.ts';
import type { Node, Parent } from '../tree/types.ts';
import type { State } from './state.ts';

/**
 * Returns the text at the end of the open line without reading the whole line; empty where the line has no content or
 * ends in a picture.
 */
export function lineEnd({ inline, hasContent }: State): string {
  return hasContent && inline !== undefined ? textAtEnd(inline) : '';
}

/**
 * Returns the text at the end of a line, ignoring following nodes of one type. Marks rarely nest in their own type, so
 * a line is never deep.
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
