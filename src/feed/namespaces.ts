/** The namespace of elements whose names get no prefix: RSS in its versions, and no namespace. */
export const CORE = '';
/** A namespace that no reader supports. */
export const FOREIGN = '?';

const BY_URI: Readonly<Record<string, string>> = {
  'purl.org/rss/1.0': CORE,
  'purl.org/rss/2.0': CORE,
  'purl.org/net/rss1.1': CORE,
  'purl.org/rss/1.0/modules/rss091': CORE,
  'my.netscape.com/rdf/simple/0.9': CORE,
  'channel.netscape.com/rdf/simple/0.9': CORE,
  'my.netscape.com/publish/formats/rss-0.91': CORE,
  'backend.userland.com/rss': CORE,
  'backend.userland.com/rss2': CORE,
  'backend.userland.com/rss091': CORE,
  'blogs.law.harvard.edu/tech/rss': CORE,
  'cyber.law.harvard.edu/rss': CORE,
  'w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'w3.org/xml/1998/namespace': 'xml',
  'w3.org/1999/xhtml': 'xhtml',
  'w3.org/2000/svg': 'svg',
  'w3.org/1998/math/mathml': 'math',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'example.com/dtds/podcast-1.0.dtd': 'itunes',
  'search.yahoo.com/mrss': 'media',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'podcastindex.org/namespace/1.0': 'podcast',
  'github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md': 'podcast',
  'google.com/schemas/play-podcasts/1.0': 'googleplay',
  'purl.org/rss/1.0/modules/slash': 'slash',
  'purl.org/syndication/thread/1.0': 'thr',
  'webfeeds.org/rss/1.0': 'webfeeds',
};

const WORDPRESS = 'wordpress.org/export/';

// Prefixes whose meaning is clear without a declaration.
const CUSTOMARY: ReadonlySet<string> = new Set([
  'atom',
  'content',
  'dc',
  'dcterms',
  'excerpt',
  'feedburner',
  'googleplay',
  'itunes',
  'media',
  'podcast',
  'rdf',
  'slash',
  'thr',
  'webfeeds',
  'wp',
  'xhtml',
  'xml',
]);

/**
 * Returns the name of a namespace in the readers, whatever its prefix in the feed; `'?'` for an unsupported one. Letter
 * case, scheme, `www.` and a final `/` or `#` make no difference, because feeds get them wrong.
 */
export function namespaceName(uri: string): string {
  const start = uri.trim().toLowerCase();
  if (start === '') return CORE;
  const bare = start.replace(/^https?:\/\//, '').replace(/^www\./, '');
  const key = bare.endsWith('/') || bare.endsWith('#') ? bare.slice(0, -1) : bare;
  if (key.startsWith(WORDPRESS)) return key.endsWith('/excerpt') ? 'excerpt' : 'wp';
  return Object.hasOwn(BY_URI, key) ? (BY_URI[key] ?? FOREIGN) : FOREIGN;
}

/** Returns the name for an undeclared prefix. */
export function undeclaredName(prefix: string): string {
  const lower = prefix.toLowerCase();
  return CUSTOMARY.has(lower) ? lower : FOREIGN;
}
