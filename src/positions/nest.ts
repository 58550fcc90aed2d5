import type { Article, Node, Position } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { endOf, startOf } from './place.ts';
import type { SourceMap } from './source-map.ts';

/** The nodes of a tree in document order, with facts on each by its index; unknown offsets are -1. */
interface Nodes {
  nodes: Node[];
  parents: Int32Array;
  /** From tag to tag. */
  starts: Int32Array;
  ends: Int32Array;
  /** From the first to the last character of its content in the input, without its own markup. */
  firsts: Int32Array;
  lasts: Int32Array;
}

/**
 * Sets the positions of the nodes of a tree, which nest: a node is within its parent and, where the text of the input
 * is in the order of the tree, after its sibling. A node without an element (an implied paragraph, a section, a
 * question with its answer) reaches from the first to the last of its content.
 *
 * The elements alone do not nest so: a mark across several paragraphs has a node in each of them, and the parser
 * repeats elements that were not closed, and moves content not allowed in a table to before it.
 */
export function nestPositions(article: Article, source: SourceMap): void {
  const tree = nodesOf(article);
  reach(tree);
  nest(tree);
  placeBreaks(tree);
  const { nodes, starts, ends } = tree;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as Node;
    const [start = -1, end = -1] = [starts[index], ends[index]];
    if (start !== -1) node.position = source.between(start, end);
  }
  for (const entry of [...article.diagnostics, ...article.dropped])
    if (entry.position) entry.position = source.between(startOf(entry.position), endOf(entry.position));
}

function nodesOf(article: Article): Nodes {
  const nodes: Node[] = [];
  const parents: number[] = [];
  const indexOf: number[] = [];
  visit(article, (node, ancestors) => {
    indexOf[ancestors.length] = nodes.length;
    parents.push(ancestors.length === 0 ? -1 : (indexOf[ancestors.length - 1] as number));
    nodes.push(node);
  });
  const offsets = (of: (position: Position) => number): Int32Array =>
    Int32Array.from(nodes, ({ position }) => (position ? of(position) : -1));
  const none = new Int32Array(nodes.length).fill(-1);
  const [starts, ends] = [offsets(startOf), offsets(endOf)];
  return { nodes, parents: Int32Array.from(parents), starts, ends, firsts: none.slice(), lasts: none };
}

/**
 * Extends each node from its first to its last character; one without an element, from the markup of its first child to
 * that of its last.
 */
function reach({ nodes, parents, starts, ends, firsts, lasts }: Nodes): void {
  const impliedStarts = firsts.slice();
  const impliedEnds = firsts.slice();
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    if (firsts[index] === -1) {
      firsts[index] = starts[index] as number;
      lasts[index] = ends[index] as number;
    }
    if (starts[index] === -1 && index > 0) {
      starts[index] = impliedStarts[index] as number;
      ends[index] = impliedEnds[index] as number;
    }
    const parent = parents[index] as number;
    if (parent === -1) continue;
    extend(firsts, lasts, parent, firsts[index] as number, lasts[index] as number);
    extend(impliedStarts, impliedEnds, parent, starts[index] as number, ends[index] as number);
  }
}

function extend(starts: Int32Array, ends: Int32Array, index: number, start: number, end: number): void {
  if (start === -1) return;
  const known = starts[index] as number;
  if (known === -1 || start < known) starts[index] = start;
  if (known === -1 || end > (ends[index] as number)) ends[index] = end;
}

function nest({ nodes, parents, starts, ends, firsts, lasts }: Nodes): void {
  const followers = nextSiblings(parents, firsts);
  /** For each parent, where the last of its children so far ends. */
  const done = new Int32Array(nodes.length);
  for (let index = 1; index < nodes.length; index += 1) {
    const first = firsts[index] as number;
    if (first === -1) continue;
    const last = lasts[index] as number;
    const parent = parents[index] as number;
    let [start = -1, end = -1] = [starts[index], ends[index]];
    if (start === -1 || first < start) start = first;
    end = Math.max(end, last);
    const [outerStart = -1, outerEnd = -1] = [starts[parent], ends[parent]];
    // A node that exceeds its parent was begun or ended elsewhere: it has no tag of its own here.
    if (outerStart !== -1 && start < outerStart) start = first;
    if (outerStart !== -1 && end > outerEnd) end = last;
    const before = done[parent] as number;
    if (before <= first && start < before) start = first;
    const follower = followers[index] as number;
    const behind = follower === -1 ? -1 : (firsts[follower] as number);
    if (behind !== -1 && last <= behind && behind < end) end = behind;
    starts[index] = start;
    ends[index] = end;
    done[parent] = Math.max(before, end);
  }
}

/** For each node, the next sibling that has characters in the input, or -1. */
function nextSiblings(parents: Int32Array, firsts: Int32Array): Int32Array {
  const followers = new Int32Array(parents.length).fill(-1);
  const nearest = followers.slice();
  for (let index = parents.length - 1; index > 0; index -= 1) {
    const parent = parents[index] as number;
    followers[index] = nearest[parent] as number;
    if (firsts[index] !== -1) nearest[parent] = index;
  }
  return followers;
}

/** A line break implied by the edge of an element is placed at the markup between the two lines. */
function placeBreaks({ nodes, parents, starts, ends }: Nodes): void {
  const next = new Int32Array(nodes.length).fill(-1);
  const nearest = next.slice();
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const parent = parents[index] as number;
    next[index] = nearest[parent] as number;
    nearest[parent] = index;
  }
  const previous = next.slice().fill(-1);
  for (let index = 1; index < nodes.length; index += 1) {
    const parent = parents[index] as number;
    const [before, behind] = [previous[parent] as number, next[index] as number];
    previous[parent] = index;
    if (nodes[index]?.type !== 'break' || starts[index] !== -1 || before === -1 || behind === -1) continue;
    const [end = -1, start = -1] = [ends[before], starts[behind]];
    if (end === -1 || start === -1 || end > start) continue;
    starts[index] = end;
    ends[index] = start;
  }
}
