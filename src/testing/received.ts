import type { Article, FlowContent, Node } from '../tree/types.ts';
import { schemaVersion } from '../tree/version.ts';
import { isNode } from './node.ts';

/** Returns the value that a test was given, if it is a node; anything else is a mistake, under `not` as well. */
export function nodeOf(received: unknown, matcher: string): Node {
  if (isNode(received)) return received;
  throw new TypeError(`${matcher}: expect() must be given an article or one of its nodes, not ${named(received)}`);
}

/** Returns the article of a node: a part of an article is put into a new one. */
export function articleOf(node: Node): Article {
  if (node.type === 'article') return node;
  return { type: 'article', schemaVersion, children: [node as FlowContent], dropped: [], diagnostics: [] };
}

/** Returns the value that a test was given, if it is a whole article. */
export function wholeArticle(received: unknown, matcher: string): Article {
  const node = nodeOf(received, matcher);
  if (node.type === 'article') return node;
  throw new TypeError(`${matcher}: expect() must be given an article, not a node of the type '${node.type}'`);
}

function named(received: unknown): string {
  if (typeof received === 'string') return 'a string; parseArticle makes an article of HTML';
  if (received instanceof Promise) return 'a promise; await it';
  if (received === null || received === undefined) return String(received);
  return Array.isArray(received) ? 'an array' : `another ${typeof received}`;
}
