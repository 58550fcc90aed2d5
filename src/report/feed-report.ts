import { audit } from '../audit.ts';
import type { Feed, FeedItem } from '../feed/index.ts';
import type { Article } from '../tree/types.ts';
import { reportBody } from './body.ts';
import { page } from './page.ts';
import { titleOf } from './to-report.ts';
import { excerpt } from './view/excerpt.ts';
import { clipped, count, counted, text } from './view/html.ts';
import { type View, viewOf } from './view/view.ts';

/** An article of a page that shows several. */
export interface ReportEntry {
  /** Default: the title of the article, or its first heading. */
  title?: string;
  /** The text beside the title in the list: a day, the name of a file. */
  note?: string;
  /** The source that the article was made of; `''` if it is not known. */
  html: string;
  article?: Article;
  /** Why there is no article. */
  error?: string;
}

/** Characters of a page after which articles are only in the list: browsers are slow with larger pages. */
const MOST = 12_000_000;

/**
 * Returns one page of HTML, as a string, for a feed: a list of its items with what was found in each, where every title
 * leads to the report of the article as `toReport` makes it. The reports of a long feed end where the page has 12
 * million characters; the items after them are only in the list, which states this. The page needs no other file, and
 * nothing of the feed can run in it.
 *
 * @throws {TypeError} if `feed` is not a feed.
 * @example
 * ```ts
 * import { parseFeed } from 'espalier/feed';
 * import { toFeedReport } from 'espalier/report';
 *
 * const feed = parseFeed(
 *   '<rss version="2.0"><channel><title>Loaf</title><item><title>Tea</title><description>&lt;p&gt;Two cups.</description></item></channel></rss>',
 *   { positions: true },
 * );
 * toFeedReport(feed).includes('<a href="#i1-report">Tea</a>'); // true
 * ```
 */
export function toFeedReport(feed: Feed): string {
  const items: unknown = (feed as Partial<Feed> | null | undefined)?.items;
  if (!Array.isArray(items))
    throw new TypeError('toFeedReport: a feed is needed; parseFeed of espalier/feed makes one');
  const facts = [feed.format, feed.link, feed.language, feed.updated?.slice(0, 10)].filter(
    (fact) => fact !== undefined,
  );
  return indexPage(feed.title ?? 'Untitled feed', facts, feedEntries(feed));
}

/** Returns the items of a feed as a page shows them. */
export function feedEntries({ items }: Pick<Feed, 'items'>): ReportEntry[] {
  return items.map(entryOf);
}

function entryOf({ title, link, published, html = '', article, error }: FeedItem): ReportEntry {
  const name = title ?? (article ? undefined : link);
  return {
    ...(name !== undefined && { title: name }),
    ...(published !== undefined && { note: published.slice(0, 10) }),
    html,
    ...(article && { article }),
    ...(error && { error: error.message }),
  };
}

/** Returns the page of several articles: the list of them, and the report of each. */
export function indexPage(title: string, facts: readonly string[], entries: readonly ReportEntry[]): string {
  let size = 0;
  const reports: string[] = [];
  const rows = entries.map((entry, index) => {
    const { article, html } = entry;
    if (article === undefined) return row(entry, index, undefined, '');
    const prefix = `i${index + 1}-`;
    const view = viewOf(html, article, prefix);
    const found = html === '' ? undefined : audit(html, article);
    const verdict = found === undefined ? '' : found.ok ? 'complete' : 'gaps';
    if (size > MOST) return row(entry, index, view, verdict, false);
    const report = `<article class="item" id="${prefix}report">${wayBack(index, entries.length)}${reportBody(view, { title: nameOf(entry), ...(found && { audit: found }) })}</article>`;
    size += report.length;
    reports.push(report);
    return row(entry, index, view, verdict, true);
  });
  const byline = facts.map((fact) => `<span>${text(clipped(fact, 100))}</span>`).join('');
  const head = `<header class="title"><h1 id="index-title">${text(clipped(title, 300))}</h1><p class="byline">${byline}<span>${counted(entries.length, 'article')}</span></p></header>`;
  return page(
    clipped(title, 300),
    `<div class="index" id="index">${head}<ol class="items">${rows.join('')}</ol></div>${reports.join('\n')}`,
  );
}

function nameOf({ title, note, article }: ReportEntry): string {
  return title ?? (article ? titleOf(article) : (note ?? 'Untitled item'));
}

function wayBack(index: number, total: number): string {
  const before = index > 0 ? `<a href="#i${index}-report">‹ Previous</a>` : '';
  const after = index + 1 < total ? `<a href="#i${index + 2}-report">Next ›</a>` : '';
  return `<nav class="way" aria-label="Articles"><a href="#index">All articles</a><span class="quiet">${index + 1} of ${total}</span>${before}${after}</nav>`;
}

const shownTypes = [
  ['section', 'outline', 'section'],
  ['table', 'table', 'table'],
  ['faqPair', 'faq', 'question'],
  ['steps', 'steps', 'procedure'],
  ['glossary', 'terms', 'glossary'],
] as const;

function row(entry: ReportEntry, index: number, view: View | undefined, verdict: string, isShown = false): string {
  const { note, article, error } = entry;
  const name = text(clipped(nameOf(entry), 200));
  const link = isShown ? `<a href="#i${index + 1}-report">${name}</a>` : `<span>${name}</span>`;
  const day = note === undefined ? '' : `<span class="quiet">${text(clipped(note, 80))}</span>`;
  const lead = article ? `<p class="lead">${text(excerpt(article, 160))}</p>` : '';
  const failed = error === undefined ? '' : `<p class="bad">${text(clipped(error, 300))}</p>`;
  const late =
    view && !isShown ? '<p class="nothing">Behind the size that one page may have; report it alone.</p>' : '';
  return `<li><h2>${link}</h2>${day}${lead}${failed}${late}${view ? chips(view, verdict) : ''}</li>`;
}

function chips({ numbering }: View, verdict: string): string {
  const counts = new Map<string, number>();
  for (const { node } of numbering.nodes) counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  const found = shownTypes.flatMap(([type, family, one]) => {
    const total = counts.get(type) ?? 0;
    const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
    return total === 0 ? [] : [`<li class="f-${family}"><b>${count(total)}</b> ${total === 1 ? one : many}</li>`];
  });
  if (verdict !== '')
    found.push(`<li class="f-${verdict === 'gaps' ? 'bad' : 'outline'}"><b>${verdict}</b> audit</li>`);
  return `<ul class="tiles">${found.join('')}</ul>`;
}
