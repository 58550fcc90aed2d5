import { fieldText } from '../html/field-text.ts';
import type { PageData } from './page-data.ts';
import { nothingStated, type Stated } from './stated.ts';

/** Names of `<meta>` by what they state, the most reliable first. */
const names = {
  titles: [
    'og:title',
    'twitter:title',
    'citation_title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'headline',
    'title',
  ],
  authors: [
    'citation_author',
    'parsely-author',
    'sailthru.author',
    'article:author_name',
    'byl',
    'author',
    'article:author',
    'og:article:author',
    'og:author',
    'book:author',
    'cxenseparse:author',
    'dc.creator',
    'dcterms.creator',
    'dc:creator',
    'dcsext.author',
    'authors',
    'article.author',
    'article_author',
    'creator',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'article:published',
    'parsely-pub-date',
    'cxenseparse:publishtime',
    'sailthru.date',
    'citation_publication_date',
    'citation_online_date',
    'datepublished',
    'date-published',
    'published_time',
    'published',
    'publish_date',
    'publish-date',
    'publishdate',
    'publisheddate',
    'publication_date',
    'pubdate',
    'date.issued',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date.published',
    'dcterms.created',
    'dc.date.created',
    'og:publish_date',
    'og:pubdate',
    'article:publicationdate',
    'article.published',
    'dc.date',
    'dcterms.date',
    'date',
    'date-pub',
    'ptime',
    'rnews:datepublished',
    'article:post_date',
    'originalpublicationdate',
    'video:release_date',
    'book:release_date',
    'created',
    'article.created',
    'date_published',
    'citation_date',
  ],
  modified: [
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'og:modified_time',
    'datemodified',
    'date-modified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
    'modified',
    'updated',
    'article:modified',
    'article.updated',
    'utime',
    'revised',
    'parsely-update-date',
  ],
  description: ['og:description', 'twitter:description', 'description', 'dc.description', 'dcterms.description'],
  siteName: ['og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher'],
  image: [
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
    'parsely-image-url',
    'thumbnail',
  ],
  section: ['article:section', 'parsely-section', 'og:article:section', 'cxenseparse:section'],
  keywords: ['article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags', 'citation_keywords', 'keywords'],
  address: ['og:url', 'parsely-link'],
} as const;

/** Returns what the `<meta>` of a page state, in the names of Open Graph, Dublin Core and news services. */
export function fromMetas({ metas, canonical }: PageData, isAuthorLabel: (text: string) => boolean): Stated {
  const stated: Stated = {
    ...nothingStated(),
    titles: names.titles.flatMap((name) => all(name)),
    authors: authors().map((name) => ({ name })),
    keywords: keywords(),
  };
  for (const key of ['published', 'modified', 'description', 'siteName', 'image', 'section'] as const) {
    const value = firstOf(names[key]);
    if (value !== undefined) stated[key] = value;
  }
  const address = canonical ?? firstOf(names.address);
  if (address !== undefined) stated.canonical = address;
  return stated;

  function all(name: string): string[] {
    return (metas.get(name) ?? []).map(fieldText).filter((text) => text !== '');
  }

  function firstOf(list: readonly string[]): string | undefined {
    for (const name of list) {
      const [value] = all(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  function authors(): string[] {
    for (const name of names.authors) {
      const found = all(name).filter((text) => !/^(?:https?:|www\.|\/)/i.test(text));
      if (found.length > 0) return found;
    }
    for (const number of ['1', '2', '3', '4']) {
      const [label] = all(`twitter:label${number}`);
      const data = all(`twitter:data${number}`);
      if (label !== undefined && data.length > 0 && isAuthorLabel(label)) return data;
    }
    return [];
  }

  function keywords(): string[] {
    for (const name of names.keywords) {
      const found = all(name).flatMap((text) => text.split(/[,;]/, 50).map((word) => word.trim()));
      const words = found.filter((word) => word !== '');
      if (words.length > 0) return words;
    }
    return [];
  }
}
