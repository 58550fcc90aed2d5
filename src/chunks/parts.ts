import type { Node } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import type { Part } from './model.ts';

/** Nodes that are never cut, whatever they contain. */
const solids: ReadonlySet<string> = new Set([
  'link',
  'inlineCode',
  'inlineMath',
  'footnoteReference',
  'superscript',
  'subscript',
]);

interface Open {
  node: Node;
  /** The number of parts before those of a solid node; set on the entry that follows its last text. */
  before?: number;
}

/**
 * Returns the places of the texts of a line in it, and which of them are not cut. The texts follow each other with
 * little between them, such as quotation marks, so each is searched for from the end of the previous one. If the white
 * space of the line differs from that of the texts, `read` converts them to the form in the line.
 */
export function partsOf(
  line: Node,
  text: string,
  from = 0,
  read: (value: string) => string = (value) => value,
): Part[] {
  const parts: Part[] = [];
  const open: Open[] = [{ node: line }];
  let at = from;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, before } = next;
    if (before !== undefined)
      parts.push({ ...placeOf(node), start: parts[before]?.start ?? at, end: at, isSolid: true });
    else if (node.type === 'superscript' || node.type === 'subscript') continue;
    else if (isParent(node)) {
      if (solids.has(node.type)) open.push({ node, before: parts.length });
      const children = node.children as readonly Node[];
      for (let index = children.length - 1; index >= 0; index -= 1) open.push({ node: children[index] as Node });
    } else if ('value' in node) {
      const value = read(node.value);
      const found = value === '' ? -1 : text.indexOf(value, at);
      if (found === -1) continue;
      const end = found + value.length;
      parts.push({ ...placeOf(node), start: found, end, isSolid: solids.has(node.type) });
      at = end;
    }
  }
  return parts;
}

function placeOf({ position }: Node): Pick<Part, 'position'> {
  return position === undefined ? {} : { position };
}
