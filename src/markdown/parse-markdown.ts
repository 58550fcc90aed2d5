import type { ArticleOptions } from '../article.ts';
import { limitsFor } from '../limits.ts';
import { checkOptions, optionNames } from '../options.ts';
import { createSourceMap } from '../positions/source-map.ts';
import type { Article } from '../tree/types.ts';
import { articleOfMdast } from './from-mdast.ts';
import { frontMatterOf, statedFacts } from './in/front-matter.ts';
import { readMarkdown } from './in/read.ts';

/** The options of `parseMarkdown`: those of `parseArticle` except `root`, since all of the Markdown is the article. */
export type ParseMarkdownOptions = Omit<ArticleOptions, 'root'>;

const optionsOfMarkdown = optionNames.filter((name) => name !== 'root');

/**
 * Returns the typed document tree of an article in GitHub-flavoured Markdown, with the same recovery and recognition as
 * `parseArticle` has for the HTML of the same text.
 *
 * Footnotes, task lists, alerts (`> [!NOTE]`), container directives (`:::note`) and raw HTML are read. Front matter is
 * not part of the article's text: it is in `dropped` with the reason `'front-matter'`, and its plain values provide
 * `title` and `metadata`. Every other text is in the tree or in `dropped`. No content of the string makes it throw.
 * With `positions: true`, nodes have their position in the Markdown.
 *
 * @throws {TypeError} if `markdown` is not a string, or if an option has an unknown name.
 * @example
 * ```ts
 * import { metrics } from 'espalier';
 * import { parseMarkdown } from 'espalier/markdown';
 *
 * const article = parseMarkdown('## Targets\n\n| Metric | Target |\n| - | - |\n| p95 latency | < 300 ms |\n| Uptime | 99.9 % |\n');
 * metrics(article).map(({ name }) => name); // ['p95 latency', 'Uptime']
 * ```
 * @see https://github.github.com/gfm/
 */
export function parseMarkdown(markdown: string, options: ParseMarkdownOptions = {}): Article {
  if (typeof markdown !== 'string') throw new TypeError('parseMarkdown: markdown must be a string');
  checkOptions(options, 'parseMarkdown', optionsOfMarkdown);
  const { positions = false, ...rest } = options;
  const { bytes } = limitsFor(markdown.length, options.limits);
  const front = frontMatterOf(markdown);
  const shift = front?.behind ?? 0;
  const { root, isTamed } = readMarkdown(markdown.slice(shift, Math.max(shift, bytes)));
  const article = articleOfMdast(root, {
    options: rest,
    shift,
    source: markdown,
    positions,
    ...(front && { stated: statedFacts(front.text, rest) }),
  });
  const map = front || markdown.length > bytes ? createSourceMap(markdown) : undefined;
  if (front && map) {
    const position = map.between(front.start, front.end);
    article.dropped.unshift({ reason: 'front-matter', text: front.text, ...(positions && { position }) });
  }
  if (isTamed) article.diagnostics.push({ ...unreadMarkup });
  const end = Math.max(shift, bytes);
  if (map && markdown.length > end) {
    const text = markdown.slice(end).trim();
    const position = map.between(end, markdown.length);
    article.diagnostics.push({ ...tooLong, position: { start: position.start, end: { ...position.start } } });
    if (text !== '') article.dropped.push({ reason: 'limit', text, ...(positions && { position }) });
  }
  return article;
}

const unreadMarkup = {
  code: 'limit-markup',
  message: 'Some of the mark-up nests or repeats beyond what is read; it is text.',
  severity: 'warning',
} as const;

const tooLong = {
  code: 'limit-bytes',
  message: 'The input is longer than the limit; the text after it is dropped.',
  severity: 'warning',
} as const;
