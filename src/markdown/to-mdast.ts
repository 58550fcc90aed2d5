import type { Root } from 'mdast';
import { checkNone } from '../given.ts';
import { checkArticle } from '../tree/given.ts';
import type { Article, FootnoteDefinition, Node } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { flow } from './blocks.ts';
import type { Context } from './context.ts';
import { isUnsafeDefinition } from './definition.ts';

/**
 * Returns an article as an [mdast](https://github.com/syntax-tree/mdast) tree with the nodes of GitHub-flavoured
 * Markdown, for remark and the tools around it. The article is not changed.
 *
 * Sections are flattened to their headings, questions become headings, and nodes without a Markdown equivalent become
 * the nearest one (the page `docs/markdown.md` has the list). Links and pictures with an unsafe URL, such as
 * `javascript:`, are replaced by what they show. No node is raw HTML. A callout is a `blockquote` with `data.alert`.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { toMdast } from 'espalier/markdown';
 *
 * toMdast(parseArticle('<h2>Tea</h2><p>Two cups.'));
 * // { type: 'root', children: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'Tea' }] }, { type: 'paragraph', children: [{ type: 'text', value: 'Two cups.' }] }] }
 * ```
 * @see https://github.com/syntax-tree/mdast#gfm
 */
export function toMdast(article: Article): Root;
export function toMdast(article: Article, options?: unknown): Root {
  checkArticle('toMdast', article);
  checkNone('toMdast', options);
  const context = { depth: 0, level: 0, nested: 0, marks: [], ...footnotesOf(article), flow };
  return { type: 'root', children: flow(article.children, context) };
}

/**
 * A label for each footnote, since identifiers may contain characters that a label may not. A definition in a cell
 * stays there, so nothing can refer to it.
 */
function footnotesOf(article: Article): Pick<Context, 'footnotes' | 'definitions'> {
  const footnotes = new Map<string, string>();
  const definitions = new Set<Node>();
  visit(article, (node) => {
    if (node.type === 'tableCell') return 'skip';
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier) && !isAddress(node)) {
      footnotes.set(node.identifier, String(footnotes.size + 1));
      definitions.add(node);
    }
    return undefined;
  });
  return { footnotes, definitions };
}

/**
 * Whether other renderers would read a footnote as the definition of a link's target. The footnotes within it make no
 * difference.
 */
function isAddress({ children }: FootnoteDefinition): boolean {
  const context = {
    depth: 0,
    level: 0,
    nested: 0,
    marks: [],
    footnotes: new Map(),
    definitions: new Set<Node>(),
    flow,
  };
  return isUnsafeDefinition(flow(children, context));
}
