import { commentsWith } from './comments.ts';
import { parseDate } from './dates.ts';
import { type ItemDraft, type OpenFeed, present, type ReaderContext } from './draft.ts';
import { attribute, characterData, childNamed, childrenNamed, type XmlElement } from './element.ts';
import { type Library, libraryOf } from './library.ts';
import { contentOf } from './markup.ts';
import { postToHtml } from './paragraphs.ts';
import { distinct, lineIn, topicOf } from './reading.ts';
import { type Channel, readChannel, readRssItem } from './rss.ts';
import { expandShortcodes, type Pictures } from './shortcodes.ts';
import { bodyPlace } from './source.ts';
import { htmlToLine } from './text.ts';

/** Posts of these types are parts of a site, not its articles. */
const NO_ARTICLES: ReadonlySet<string> = new Set([
  'attachment',
  'custom_css',
  'customize_changeset',
  'nav_menu_item',
  'oembed_cache',
  'revision',
  'user_request',
]);

/** Posts in these states are not visible to their own authors either. */
const NOT_THERE: ReadonlySet<string> = new Set(['auto-draft', 'inherit', 'trash']);

/** Tells whether a channel of RSS is a WordPress export file. */
export function isWordpressExport(root: XmlElement): boolean {
  const channel = childNamed(root, 'channel');
  return channel !== undefined && childNamed(channel, 'wp:wxr_version') !== undefined;
}

/**
 * Reads a WordPress export file (WXR). Posts, pages and posts of a site's own types are items, including drafts;
 * attachments, menus, revisions, the site's templates and posts in the trash are counted in a diagnostic.
 */
export function readWordpress(root: XmlElement, context: ReaderContext): OpenFeed {
  const channel = childNamed(root, 'channel') ?? root;
  const feed = readChannel(channel, context);
  const site: Site = { feed, people: displayNames(channel), library: libraryOf(channel), missing: new Set() };
  const skipped = new Map<string, number>();
  const readItem = (item: XmlElement): ItemDraft | undefined => {
    const reason = whyNotAnArticle(item);
    if (reason === undefined) return readPost(item, site, context);
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    return undefined;
  };
  const close = (): void => {
    remarkOnSkipped(skipped, context);
    remarkOnMissing(site.missing, context);
  };
  return { fields: { format: 'wordpress', ...feed }, elements: childrenNamed(channel, 'item'), readItem, close };
}

/** What is needed to read the posts of an export. */
interface Site {
  feed: Channel;
  people: ReadonlyMap<string, string>;
  library: Library;
  /** Shortcodes with pictures that are not in the export. */
  missing: Set<string>;
}

function remarkOnSkipped(skipped: ReadonlyMap<string, number>, { diagnostics }: ReaderContext): void {
  if (skipped.size === 0) return;
  const counts = [...skipped].map(([type, count]) => `${type} ${count}`).join(', ');
  const message = `Entries of the export that are no articles were left out: ${counts}.`;
  diagnostics.push({ code: 'skipped-items', message, severity: 'info' });
}

function remarkOnMissing(missing: ReadonlySet<string>, { diagnostics }: ReaderContext): void {
  if (missing.size === 0) return;
  const named = [...missing].slice(0, 5).join('; ').slice(0, 200);
  const message = `Galleries name pictures that the export does not hold: ${missing.size} (${named}).`;
  diagnostics.push({ code: 'missing-pictures', message, severity: 'info' });
}

function whyNotAnArticle(item: XmlElement): string | undefined {
  const type = lineIn(item, 'wp:post_type') ?? 'post';
  // `wp_block`, `wp_template`, `wp_navigation`, …: WordPress reserves this prefix.
  if (NO_ARTICLES.has(type) || type.startsWith('wp_')) return type;
  const status = lineIn(item, 'wp:status') ?? 'publish';
  return NOT_THERE.has(status) ? status : undefined;
}

/** `dc:creator` is the login name of an author; the channel has the display name. */
function displayNames(channel: XmlElement): Map<string, string> {
  const names = new Map<string, string>();
  for (const author of childrenNamed(channel, 'wp:author')) {
    const login = lineIn(author, 'wp:author_login');
    const shown = lineIn(author, 'wp:author_display_name');
    if (login !== undefined && shown !== undefined) names.set(login, shown);
  }
  return names;
}

function readPost(item: XmlElement, site: Site, context: ReaderContext): ItemDraft {
  const { feed, people, library } = site;
  // The dates of drafts are in the year -1, which is no mistake and adds no diagnostic.
  const draft = readRssItem(item, feed, { ...context, diagnostics: [] });
  const excerpt = childNamed(item, 'excerpt:encoded');
  const content = childNamed(item, 'content:encoded');
  const body = content === undefined ? '' : characterData(content);
  const html = postToHtml(expandShortcodes(body, picturesFor(item, site)));
  const featured = featuredIn(item);
  return present<ItemDraft>({
    ...draft,
    summary: excerpt === undefined ? undefined : htmlToLine(contentOf(excerpt)),
    authors: draft.authors.map((name) => people.get(name) ?? name),
    published: publishedOf(item, draft.published),
    updated: dateOf(item, 'wp:post_modified_gmt'),
    categories: distinct(childrenNamed(item, 'category').filter(isTopic).map(topicOf)),
    status: lineIn(item, 'wp:status'),
    type: lineIn(item, 'wp:post_type'),
    slug: slugOf(item),
    image: (featured === undefined ? undefined : library.byId.get(featured)?.url) ?? draft.image,
    comments: commentsWith(draft.comments?.url, draft.comments?.count ?? approvedIn(item)),
    html: html.trim() === '' ? undefined : html,
    place: content && bodyPlace(content, html, context.text),
  });
}

/** Letters outside of ASCII are stored percent-encoded. */
function slugOf(item: XmlElement): string | undefined {
  const name = lineIn(item, 'wp:post_name');
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * A post that has no date of its own, such as a draft, has zeros there; its date in RSS is only the clock of the
 * exporter.
 */
function publishedOf(item: XmlElement, stated: string | undefined): string | undefined {
  const written = lineIn(item, 'wp:post_date_gmt');
  if (written === undefined) return stated;
  return written.startsWith('0000') ? undefined : (parseDate(written) ?? stated);
}

function dateOf(item: XmlElement, name: string): string | undefined {
  const line = lineIn(item, name);
  return line === undefined ? undefined : parseDate(line);
}

/** The number of the featured image of a post. */
function featuredIn(item: XmlElement): string | undefined {
  for (const meta of childrenNamed(item, 'wp:postmeta')) {
    if (lineIn(meta, 'wp:meta_key') === '_thumbnail_id') return lineIn(meta, 'wp:meta_value');
  }
  return undefined;
}

/**
 * The number of approved comments by readers; pings of other sites and spam do not count. `undefined` where there are
 * none.
 */
function approvedIn(item: XmlElement): number | undefined {
  const comments = childrenNamed(item, 'wp:comment').filter((comment) => {
    const kind = lineIn(comment, 'wp:comment_type') ?? 'comment';
    return kind === 'comment' && lineIn(comment, 'wp:comment_approved') === '1';
  });
  return comments.length === 0 ? undefined : comments.length;
}

function picturesFor(item: XmlElement, { library, missing }: Site): Pictures {
  const id = lineIn(item, 'wp:post_id') ?? '';
  return { byId: library.byId, own: library.byPost.get(id) ?? [], onMissing: (shortcode) => missing.add(shortcode) };
}

/** Formats and menus are written as categories, too. */
function isTopic(category: XmlElement): boolean {
  const domain = attribute(category, 'domain');
  return domain !== 'post_format' && domain !== 'nav_menu';
}
