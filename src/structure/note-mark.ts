import { toText } from '../tree/text.ts';
import type { Link, Parent } from '../tree/types.ts';
import type { Removal } from './removal.ts';

/** The mark with which a note begins, and what of the tree it is. */
export interface NoteMark extends Removal {
  text: string;
}

/** What may stand around a link back, and says nothing: `[1]`, `^ a b`. */
const signs = /^[\s[\](){}.:^↑]*$/;

/** A line of more parts is no mark, and is not read for each of its links. */
const mostParts = 12;

/** Returns the mark of a link back: the whole block where nothing but signs stands around it, and else the link. */
export function markOf(link: Link, ancestors: readonly Parent[]): NoteMark {
  const at = ancestors.findLastIndex(({ type }) => type === 'paragraph');
  const line = ancestors[at];
  const text = toText(link);
  const isShort = ancestors.slice(Math.max(0, at)).every(({ children }) => children.length <= mostParts);
  if (line?.type === 'paragraph' && isShort) {
    const whole = toText(line).trim();
    const place = whole.indexOf(text.trim());
    if (place !== -1 && signs.test(whole.slice(0, place)) && signs.test(whole.slice(place + text.trim().length)))
      return { node: line, ancestors: ancestors.slice(0, at), text: whole };
  }
  return { node: link, ancestors, text };
}
