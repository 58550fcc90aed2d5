import { createSourceMap } from './html/positions.ts';
import { parseHtml } from './html/parse.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { recognizers } from './recognize/index.ts';
import type { Recognizer } from './recognize/recognizer.ts';
import { recognize } from './recognize/run.ts';
import { buildStructure } from './structure/build.ts';
import { findContent } from './structure/content.ts';
import { pageFacts, resolver } from './structure/page.ts';
import type { Article } from './tree/types.ts';

/** What `parseArticle` can be told. Every option may be left out. */
export interface ArticleOptions {
  /** The address of the page: links and pictures are resolved against it. */
  url?: string;
  /** A BCP 47 tag; it settles decimal separators and picks word lists. Default: what the page states. */
  language?: string;
  /** `'auto'` (default) finds the article in a page; `'document'` leaves nothing visible out. */
  root?: 'auto' | 'document';
  /** `true` gives nodes their `position` in the input. Default `false`. */
  positions?: boolean;
  /** Recognizers of the caller, run beside those of the library; `false` switches recognition off. */
  recognizers?: readonly Recognizer[] | false;
  /** How sure a recognizer must be, from 0 to 1. Default 0.5. */
  threshold?: number;
  /** Bounds on the work; see `Limits` for the defaults. */
  limits?: Partial<Limits>;
}

/**
 * Returns the typed document tree of an article, given its HTML, a fragment or a whole page.
 *
 * Every visible character of the input is in exactly one node or, with its reason, in `dropped`. Nothing in the string makes it throw: what is
 * odd is in `diagnostics`. The same input gives the same tree, and the tree is plain JSON. A first argument that is no string is a `TypeError`.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 *
 * parseArticle('<h2>Tea</h2><p>Two cups.</p>').children;
 * // [{ type: 'section', depth: 2, children: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'Tea' }] }, { type: 'paragraph', children: [{ type: 'text', value: 'Two cups.' }] }] }]
 * ```
 * @see https://github.com/syntax-tree/unist
 */
export function parseArticle(html: string, options: ArticleOptions = {}): Article {
  if (typeof html !== 'string') throw new TypeError('parseArticle: html must be a string');
  const limits = { ...defaultLimits, ...options.limits };
  const positions = options.positions ?? false;
  const page = parseHtml(html, { positions, nodes: limits.nodes });
  const facts = pageFacts(page.root);
  const language = options.language ?? facts.language;
  const { article, softBreaks } = buildStructure(page.root, {
    facts: { ...facts, ...(language !== undefined && { language }) },
    limits,
    resolve: resolver(options.url, facts.base),
    ...(positions && { source: createSourceMap(html) }),
    ...(page.isPage && options.root !== 'document' && { content: findContent(page.root) }),
  });
  for (const text of softBreaks) text.value = text.value.replaceAll('\n', ' ');
  if (options.recognizers !== false) {
    recognize(article, {
      recognizers: [...(options.recognizers ?? []), ...recognizers],
      threshold: options.threshold ?? 0.5,
      ...(language !== undefined && { language }),
    });
  }
  return article;
}
