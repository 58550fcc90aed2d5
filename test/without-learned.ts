import { type Article, findAll } from '../src/index.ts';

/**
 * Removes the scores and signals of the kinds of tables, in place: they change whenever the model is trained again, but
 * the kinds should not.
 */
export function withoutLearned(article: Article): Article {
  for (const table of findAll(article, 'table')) {
    if (table.evidence?.by === 'table-kind') delete table.evidence;
    delete table.alternatives;
  }
  return article;
}
