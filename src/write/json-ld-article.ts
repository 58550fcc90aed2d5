import type { Article } from '../tree/types.ts';
import { apartInScript } from './apart.ts';
import { safeUrl } from './url.ts';

/** The article itself, as the page states it. https://schema.org/Article */
export interface JsonLdArticle {
  '@type': 'Article';
  headline: string;
  author?: { '@type': 'Person'; name: string }[];
  datePublished?: string;
  dateModified?: string;
  description?: string;
  image?: string;
  publisher?: { '@type': 'Organization'; name: string };
  keywords?: string[];
  articleSection?: string;
  inLanguage?: string;
  mainEntityOfPage?: string;
}

/** Returns the article as a node of schema.org, where its title is known and at least one more fact. */
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
