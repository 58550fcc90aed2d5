import type { Article, Metadata } from '../tree/types.ts';
import type { ItemDraft } from './draft.ts';

/** Returns an article with the facts of its feed item: its title, and each other fact that the body does not state. */
export function withFacts(article: Article, item: ItemDraft): Article {
  const { type, schemaVersion, title: own, language, direction, metadata: stated = {}, ...rest } = article;
  const title = item.title ?? own;
  const metadata: Metadata = {
    ...(item.authors.length > 0 && { authors: [...item.authors] }),
    ...(item.published !== undefined && { published: item.published }),
    ...(item.updated !== undefined && { modified: item.updated }),
    ...(item.categories.length > 0 && { keywords: [...item.categories] }),
    ...stated,
  };
  return {
    type,
    schemaVersion,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(direction !== undefined && { direction }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...rest,
  };
}
