import { parseDate } from './dates.ts';
import { type FeedDraft, type ItemDraft, present, type ReaderContext } from './draft.ts';
import { attribute, characterData, childNamed, childrenNamed, type XmlElement } from './element.ts';
import { contentOf } from './markup.ts';
import { postToHtml } from './paragraphs.ts';
import { distinct, lineIn } from './reading.ts';
import { type Channel, readChannel, readRssItem } from './rss.ts';
import { bodyPlace } from './source.ts';
import { htmlToLine, looseLine } from './text.ts';

/** Posts of these types are the furniture of a site, not its articles. */
const NO_ARTICLES: ReadonlySet<string> = new Set([
  'attachment',
  'custom_css',
  'customize_changeset',
  'nav_menu_item',
  'oembed_cache',
  'revision',
  'user_request',
]);

/** Posts in these states are not there for their own writers either. */
const NOT_THERE: ReadonlySet<string> = new Set(['auto-draft', 'inherit', 'trash']);

/** Tells whether a channel of RSS is a WordPress export file. */
export function isWordpressExport(root: XmlElement): boolean {
  const channel = childNamed(root, 'channel');
  return channel !== undefined && childNamed(channel, 'wp:wxr_version') !== undefined;
}

/**
 * Reads a WordPress export file (WXR). Posts, pages and posts of a site's own types are items, drafts among them; attachments, menus, revisions,
 * the site's templates and what is in the trash are counted in a diagnostic.
 */
export function readWordpress(root: XmlElement, context: ReaderContext): FeedDraft {
  const channel = childNamed(root, 'channel') ?? root;
  const feed = readChannel(channel, context);
  const people = displayNames(channel);
  const skipped = new Map<string, number>();
  const items: ItemDraft[] = [];
  for (const item of childrenNamed(channel, 'item')) {
    const reason = whyNotAnArticle(item);
    if (reason === undefined) items.push(readPost(item, feed, people, context));
    else skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  }
  if (skipped.size > 0) {
    const counts = [...skipped].map(([type, count]) => `${type} ${count}`).join(', ');
    const message = `Entries of the export that are no articles were left out: ${counts}.`;
    context.diagnostics.push({ code: 'skipped-items', message, severity: 'info' });
  }
  return { format: 'wordpress', ...feed, items, diagnostics: context.diagnostics };
}

function whyNotAnArticle(item: XmlElement): string | undefined {
  const type = lineIn(item, 'wp:post_type') ?? 'post';
  // `wp_block`, `wp_template`, `wp_navigation`, …: WordPress keeps this prefix for itself.
  if (NO_ARTICLES.has(type) || type.startsWith('wp_')) return type;
  const status = lineIn(item, 'wp:status') ?? 'publish';
  return NOT_THERE.has(status) ? status : undefined;
}

/** `dc:creator` holds the name that a writer logs in with; the channel says how the site shows it. */
function displayNames(channel: XmlElement): Map<string, string> {
  const names = new Map<string, string>();
  for (const author of childrenNamed(channel, 'wp:author')) {
    const login = lineIn(author, 'wp:author_login');
    const shown = lineIn(author, 'wp:author_display_name');
    if (login !== undefined && shown !== undefined) names.set(login, shown);
  }
  return names;
}

function readPost(item: XmlElement, feed: Channel, people: Map<string, string>, context: ReaderContext): ItemDraft {
  // The dates of drafts are the year -1 and are no mistake, so they leave no diagnostic.
  const draft = readRssItem(item, feed, { ...context, diagnostics: [] });
  const excerpt = childNamed(item, 'excerpt:encoded');
  const content = childNamed(item, 'content:encoded');
  const html = content === undefined ? '' : postToHtml(characterData(content));
  return present<ItemDraft>({
    ...draft,
    summary: excerpt === undefined ? undefined : htmlToLine(contentOf(excerpt)),
    authors: draft.authors.map((name) => people.get(name) ?? name),
    published: dateOf(item, 'wp:post_date_gmt') ?? draft.published,
    updated: dateOf(item, 'wp:post_modified_gmt'),
    categories: distinct(
      childrenNamed(item, 'category')
        .filter(isTopic)
        .map((category) => looseLine(contentOf(category))),
    ),
    html: html.trim() === '' ? undefined : html,
    place: content && bodyPlace(content, html, context.text),
  });
}

function dateOf(item: XmlElement, name: string): string | undefined {
  const line = lineIn(item, name);
  return line === undefined ? undefined : parseDate(line);
}

/** Formats and menus stand among the categories too. */
function isTopic(category: XmlElement): boolean {
  const domain = attribute(category, 'domain');
  return domain !== 'post_format' && domain !== 'nav_menu';
}
