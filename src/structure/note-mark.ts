import { cutText } from '../positions/slice-text.ts';
import { toText } from '../tree/text.ts';
import type { Link, Node, Parent, Text } from '../tree/types.ts';
import type { Removal } from './removal.ts';

/** The mark at the start of a note, and its node in the tree. */
export interface NoteMark extends Removal {
  text: string;
}

/** Signs around a link back that carry no meaning: `[1]`, `^ a b`. */
const signs = /^[\s[\](){}.:^↑]*$/;

/** Longer lines are no mark, and are not read for each of their links. */
const mostParts = 12;

/** Returns the mark of a link back: the whole block if it has only signs around the link, else the link. */
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

const signsBefore = /^\s{0,8}[\^↑[(]{1,2}\s{0,8}$/;
const signsBehind = /^[.:)\]]{1,2}(?=\s)/;

/** The texts of signs directly around a link back at the start of its line: `^ a`, `1. `. */
export function signsAround(link: Link, ancestors: readonly Parent[]): { before?: Text; behind?: Text } {
  const at = ancestors.findLastIndex(({ type }) => type === 'paragraph');
  const line = ancestors[at];
  if (line === undefined) return {};
  const part = ancestors[at + 1] ?? link;
  const siblings: readonly Node[] = line.children;
  const index = siblings.slice(0, mostParts).indexOf(part);
  if (index === -1) return {};
  const before = siblings[index - 1];
  const behind = siblings[index + 1];
  const isFirst = siblings.slice(0, index).every((node) => isText(node) && /^[\s^↑[(]*$/.test(node.value));
  if (!isFirst) return {};
  return {
    ...(before && isText(before) && signsBefore.test(before.value) && { before }),
    ...(behind && isText(behind) && signsBehind.test(behind.value) && { behind }),
  };
}

function isText(node: Node): node is Text {
  return node.type === 'text';
}

/** Removes the signs from the start of such a text, and returns them. */
export function takeSigns(text: Text): string {
  const { value } = text;
  const count = signsBehind.exec(value)?.[0].length ?? value.length;
  cutText(text, count);
  return value.slice(0, count).trim();
}
