import type { Article, Node, Position } from '../tree/types.ts';
import { isParent, visit } from '../tree/walk.ts';

/**
 * Makes the positions of a tree nest: a node stands within its parent and, where the text of the input is in the order of the tree, behind its
 * sibling. What no element made (an implied paragraph, a section, a question with its answer) stands from the first to the last of
 * what is in it.
 *
 * The elements alone do not nest so: a mark that runs through several paragraphs has a node in each of them, and the parser repeats
 * elements that were not closed, and moves what may not stand in a table to before it.
 */
export function nestPositions(article: Article): void {
  const nodes: Node[] = [];
  visit(article, (node) => void nodes.push(node));
  const extents = contentExtents(nodes);
  placeImplied(nodes);
  for (const node of nodes) if (isParent(node)) nestChildren(node.children, node.position, extents);
}

/** From the first to the last character that the input has for each node, its own mark-up left out. */
function contentExtents(nodes: readonly Node[]): Map<Node, Position> {
  const extents = new Map<Node, Position>();
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index] as Node;
    let extent: Position | undefined;
    if (isParent(node)) for (const child of node.children) extent = union(extent, extents.get(child));
    extent ??= node.position;
    if (extent) extents.set(node, extent);
  }
  return extents;
}

/** What no element made reaches from the mark-up of its first child to that of its last. */
function placeImplied(nodes: readonly Node[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index] as Node;
    if (node.position || node.type === 'article' || !isParent(node)) continue;
    let reach: Position | undefined;
    for (const child of node.children) reach = union(reach, child.position);
    if (reach) node.position = reach;
  }
}

function nestChildren(children: readonly Node[], outer: Position | undefined, extents: Map<Node, Position>): void {
  const placed = children.filter((child) => extents.has(child));
  let end = 0;
  placed.forEach((child, index) => {
    const extent = extents.get(child) as Position;
    const next = placed[index + 1];
    const behind = next && (extents.get(next) as Position).start;
    let position = union(extent, child.position) as Position;
    if (outer) position = within(outer, position, extent);
    if (end <= extent.start.offset && position.start.offset < end)
      position = { start: extent.start, end: position.end };
    if (behind && extent.end.offset <= behind.offset && behind.offset < position.end.offset) {
      position = { start: position.start, end: behind };
    }
    child.position = { start: { ...position.start }, end: { ...position.end } };
    end = Math.max(end, position.end.offset);
  });
  if (placed.length < children.length) placeBreaks(children);
}

/** A line break that the edge of an element implies stands where the mark-up between the two lines does. */
function placeBreaks(children: readonly Node[]): void {
  children.forEach((child, index) => {
    const before = children[index - 1]?.position?.end;
    const behind = children[index + 1]?.position?.start;
    if (child.type !== 'break' || child.position || !before || !behind || before.offset > behind.offset) return;
    child.position = { start: { ...before }, end: { ...behind } };
  });
}

function union(one: Position | undefined, other: Position | undefined): Position | undefined {
  if (!one || !other) return one ?? other;
  return {
    start: one.start.offset <= other.start.offset ? one.start : other.start,
    end: one.end.offset >= other.end.offset ? one.end : other.end,
  };
}

/** What reaches out of its parent was begun or ended elsewhere: it has no tag of its own here. */
function within(outer: Position, position: Position, extent: Position): Position {
  return {
    start: position.start.offset < outer.start.offset ? extent.start : position.start,
    end: position.end.offset > outer.end.offset ? extent.end : position.end,
  };
}
