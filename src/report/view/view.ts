import type { Article } from '../../tree/types.ts';
import { type Numbering, numberNodes } from './numbering.ts';

/** An article as the parts of a report see it. */
export interface View {
  article: Article;
  /** What the positions point into. */
  source: string;
  numbering: Numbering;
  /** What stands before every identifier: a page may show more than one article. */
  prefix: string;
}

/** Returns the view of an article. */
export function viewOf(source: string, article: Article, prefix: string): View {
  return { article, source, numbering: numberNodes(article), prefix };
}
