import type { Article } from '../tree/types.ts';
import { apartInScript } from './apart.ts';
import { safeUrl } from './url.ts';

/** The article itself, as the page states it. https://schema.org/Article */
export interface JsonLdArticle {
  /** The type in schema.org. */
  '@type': 'Article';
  /** The title of the article. */
  headline: string;
  /** Who wrote it. */
  author?: {
    /** The type in schema.org. */
    '@type': 'Person';
    /** The name of one author. */
    name: string;
  }[];
  /** When it was first published. */
  datePublished?: string;
  /** When it was last changed. */
  dateModified?: string;
  /** A sentence or two on what it is about. */
  description?: string;
  /** The URL of the picture that represents it. */
  image?: string;
  /** The site that it is on. */
  publisher?: {
    /** The type in schema.org. */
    '@type': 'Organization';
    /** The name of the site. */
    name: string;
  };
  /** What it is about, in single words or phrases. */
  keywords?: string[];
  /** The part of the site that it belongs to. */
  articleSection?: string;
  /** Its language: a BCP 47 tag. */
  inLanguage?: string;
  /** The URL that the page declares as its own. */
  mainEntityOfPage?: string;
}

/** Returns the article as a schema.org node, if its title and at least one more fact are known. */
export function articleNode({ title, language, metadata }: Article): JsonLdArticle[] {
  if (title === undefined || title === '' || metadata === undefined || Object.keys(metadata).length === 0) return [];
  const { authors = [], published, modified, description, siteName, keywords = [], section } = metadata;
  const image = metadata.image === undefined ? undefined : safeUrl(metadata.image, 'image');
  const canonical = metadata.canonical === undefined ? undefined : safeUrl(metadata.canonical, 'link');
  return [
    {
      '@type': 'Article',
      headline: apartInScript(title),
      ...(authors.length > 0 && {
        author: authors.map((name) => ({ '@type': 'Person' as const, name: apartInScript(name) })),
      }),
      ...(published !== undefined && { datePublished: apartInScript(published) }),
      ...(modified !== undefined && { dateModified: apartInScript(modified) }),
      ...(description !== undefined && { description: apartInScript(description) }),
      ...(image !== undefined && { image: apartInScript(image) }),
      ...(siteName !== undefined && {
        publisher: { '@type': 'Organization' as const, name: apartInScript(siteName) },
      }),
      ...(keywords.length > 0 && { keywords: keywords.map(apartInScript) }),
      ...(section !== undefined && { articleSection: apartInScript(section) }),
      ...(language !== undefined && { inLanguage: apartInScript(language) }),
      ...(canonical !== undefined && { mainEntityOfPage: apartInScript(canonical) }),
    },
  ];
}
