import { isPhrasing } from '../tree/content.ts';
import { isUnseen } from '../tree/dropped.ts';
import type { Article, Dropped, Node, Parent } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { isMarker, isMarkerOf } from './marker.ts';
import { createSolid, level, type Solid, type SolidBuilder, solid } from './solid.ts';

/** A text that was left out. */
export interface Piece extends Solid {
  /** Whether the texts before and after it are two words: it was visible between them. */
  parts: boolean;
}

/** The texts that an article contains, without white space. */
export interface Pieces {
  /** The text of its nodes, in their order, with the markers that recovery took out in their places. */
  tree: Solid;
  /** Where the nodes start in it. */
  starts: ReadonlySet<number>;
  /** The texts that were left out, in their order, except for those with an order of their own. */
  dropped: Piece[];
  /** The footers of feeds: an item is known to end with one only when all else is read. */
  footers: Piece[];
}

/** Returns the texts of an article, each kind by itself. A marker that cannot be one does not count. */
export function piecesOf(article: Article): Pieces {
  const starts = new Set<number>();
  const tree = createSolid();
  readNodes(article, tree, starts);
  const dropped: Piece[] = [];
  const footers: Piece[] = [];
  for (const entry of article.dropped) {
    const piece = pieceOf(entry);
    if (piece.text !== '') (entry.reason === 'feed-boilerplate' ? footers : dropped).push(piece);
  }
  return { tree: tree.finish(), starts, dropped, footers };
}

function pieceOf({ reason, text }: Dropped): Piece {
  return { ...solid(text), parts: !isUnseen(reason) };
}

function readNodes(article: Article, tree: SolidBuilder, starts: Set<number>): void {
  const before = new Map<Node, string[]>();
  const parents: Parent[] = [article];
  const indexes: number[] = [0];
  const enter = (node: Node, parent: Parent, index: number): void => {
    if (node.type === 'break' || !isPhrasing(node)) tree.part(level.line);
    for (const [child, marker] of placesOfMarkers(node)) {
      if (isMarker(marker) || isMarkerOf(marker, parent, index))
        before.set(child, [...(before.get(child) ?? []), marker]);
    }
    const markers = before.get(node);
    if (markers === undefined) return;
    starts.add(tree.length());
    tree.part(level.line);
    for (const marker of markers) {
      tree.add(marker, level.space);
      tree.part(level.line);
    }
  };
  enter(article, article, 0);
  while (parents.length > 0) {
    const top = parents.length - 1;
    const parent = parents[top] as Parent;
    const index = indexes[top] as number;
    const node = parent.children[index] as Node | undefined;
    if (node === undefined) {
      if (!isPhrasing(parent)) tree.part(level.line);
      parents.pop();
      indexes.pop();
      continue;
    }
    indexes[top] = index + 1;
    enter(node, parent, index);
    if (isParent(node)) {
      parents.push(node);
      indexes.push(0);
    } else if ('value' in node) {
      starts.add(tree.length());
      tree.add(node.value, node.type === 'text' ? level.space : level.line);
      if (!isPhrasing(node)) tree.part(level.line);
    }
  }
}

/** The nodes that the markers of a node preceded: its fields are separated by them, all else begins with them. */
function placesOfMarkers(node: Node): [before: Node, marker: string][] {
  const { markers } = node;
  if (markers === undefined) return [];
  const children = 'children' in node ? (node.children as Node[]) : [];
  const first = node.type === 'fields' ? Math.max(0, children.length - markers.length) : 0;
  return markers.map((marker, index) => {
    const child = node.type === 'fields' ? children[first + index] : children[0];
    return [child ?? node, marker];
  });
}
