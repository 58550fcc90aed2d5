import { withoutForms } from '../tree/scripts.ts';
import type { Article, Node } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';

/** What an article says that it holds, without white space. */
export interface Pieces {
  /** The text of its nodes, in their order, with the markers that recovery took out in their places. */
  tree: string;
  /** Where the nodes start in it. */
  starts: ReadonlySet<number>;
  /** The texts that were left out, in their order, but for those of which the order is their own. */
  dropped: string[];
  /** The links back from footnotes: the notes are known only when all else is read. */
  backlinks: string[];
}

/** White space, and the bar and the root of a formula, which are drawn and not written. */
export const unwritten = /[\s⁄√]/;
const unwrittenRuns = /[\s⁄√]+/g;

/** Returns a text without its white space; what a formula raises or lowers is as its elements have it. */
export function solid(text: string): string {
  return withoutForms(text.replace(unwrittenRuns, ''));
}

/** Returns the texts of an article, each kind by itself. */
export function piecesOf(article: Article): Pieces {
  const before = new Map<Node, string[]>();
  const texts: string[] = [];
  const starts = new Set<number>();
  let length = 0;
  const add = (text: string): void => {
    starts.add(length);
    texts.push(text);
    length += text.length;
  };
  visit(article, (node) => {
    for (const [child, marker] of placesOfMarkers(node)) before.set(child, [...(before.get(child) ?? []), marker]);
    for (const marker of before.get(node) ?? []) add(solid(marker));
    if ('children' in node || !('value' in node)) return;
    add(solid(node.value));
  });
  const textsOf = (isBacklink: boolean): string[] =>
    article.dropped.flatMap(({ reason, text }) => ((reason === 'backlink') === isBacklink ? solid(text) || [] : []));
  return {
    tree: texts.join(''),
    starts,
    dropped: textsOf(false),
    backlinks: textsOf(true),
  };
}

/** The nodes before which the markers of a node stood: its fields part at them, all else begins with them. */
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
