import { audit } from '../audit.ts';
import { checkNames, checkText } from '../given.ts';
import { checkArticle } from '../tree/given.ts';
import type { Article } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { reportBody } from './body.ts';
import { page } from './page.ts';
import { excerpt } from './view/excerpt.ts';
import { viewOf } from './view/view.ts';

/** What `toReport` can be told. Every option may be left out. */
export interface ReportOptions {
  /** What the page is called. Default: the title of the article, or its first heading. */
  title?: string;
  /**
   * `false` leaves out the proof that no text was lost: for a source that is no HTML, such as Markdown. Default `true`.
   */
  audit?: boolean;
}

/**
 * Returns one page of HTML, as a string, that shows an article beside its tree: every node in the colour of its kind,
 * with the reasons for what was recognised, its place in the source where the article was made with `positions: true`,
 * and below them tables, questions, metrics with the targets as they were read, steps, terms, fields, what was left out
 * and why, diagnostics, the audit and the facts of the article.
 *
 * The page needs no other file and loads nothing, and nothing in the article or its source can run in it: all of both
 * is text, and a content security policy allows the one script of the page alone. `html` is what the article was made
 * of: the string that was given to `parseArticle` or `selectArticle`, or the `html` of a feed's item; `''` where it is
 * not known. The size of the page and the time that it takes are linear in both.
 *
 * @throws {TypeError} where an argument is of a wrong type, or an option has an unknown name.
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { toReport } from 'espalier/report';
 *
 * const html = '<h2>Tea</h2><p>Two cups.</p>';
 * const page = toReport(html, parseArticle(html, { positions: true }));
 * page.slice(0, 15); // '<!doctype html>'
 * page.includes('<title>Tea</title>'); // true
 * ```
 */
export function toReport(html: string, article: Article, options: ReportOptions = {}): string {
  checkText('toReport', 'html', html);
  checkArticle('toReport', article);
  checkNames('toReport', options, ['title', 'audit']);
  if (options.title !== undefined) checkText('toReport', 'options.title', options.title);
  const title = options.title ?? titleOf(article);
  const isAudited = options.audit !== false && html !== '';
  const body = reportBody(viewOf(html, article, ''), { title, ...(isAudited && { audit: audit(html, article) }) });
  return page(title, body);
}

/** Returns what an article is called: its title, or its first heading. */
export function titleOf(article: Article): string {
  if (typeof article.title === 'string' && article.title.trim() !== '') return article.title;
  let found = '';
  visit(article, (node) => {
    if (node.type !== 'heading') return undefined;
    found = excerpt(node, 200);
    return found === '' ? undefined : 'exit';
  });
  return found === '' ? 'Untitled article' : found;
}
