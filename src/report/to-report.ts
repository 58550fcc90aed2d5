import { audit } from '../audit.ts';
import { checkNames, checkText } from '../given.ts';
import { checkArticle } from '../tree/given.ts';
import type { Article } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { reportBody } from './body.ts';
import { page } from './page.ts';
import { excerpt } from './view/excerpt.ts';
import { viewOf } from './view/view.ts';

/** The options of `toReport`, all of them optional. */
export interface ReportOptions {
  /** The title of the page. Default: the title of the article, or its first heading. */
  title?: string;
  /**
   * `false` leaves out the proof that no text was lost: for a source that is not HTML, such as Markdown. Default
   * `true`.
   */
  audit?: boolean;
}

/**
 * Returns one page of HTML, as a string, that shows an article beside its tree: every node in the colour of its kind,
 * with the reasons for what was recognised, its place in the source if the article was made with `positions: true`, and
 * below them tables, questions, metrics with the targets as they were parsed, steps, terms, fields, what was left out
 * and why, diagnostics, the audit and the facts of the article.
 *
 * The page needs no other file and loads nothing, and nothing in the article or its source can run in it: all of both
 * is written as text, and a content security policy allows only the script of the page. `html` is the source of the
 * article: the string that was given to `parseArticle` or `selectArticle`, or the `html` of a feed's item; `''` if it
 * is not known. The size of the page and the time that it takes are linear in both.
 *
 * @throws {TypeError} if an argument has a wrong type, or an option has an unknown name.
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

/** Returns the title of an article, or its first heading. */
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
