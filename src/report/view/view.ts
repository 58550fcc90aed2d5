import type { Article } from '../../tree/types.ts';
import { type Numbering, numberNodes } from './numbering.ts';

/** An article in the form that the parts of a report use. */
export interface View {
  article: Article;
  /** The text that the positions point into. */
  source: string;
  numbering: Numbering;
  /** The prefix of every identifier: a page may show more than one article. */
  prefix: string;
}

/** Returns the view of an article. */
export function viewOf(source: string, article: Article, prefix: string): View {
  return { article, source, numbering: numberNodes(article), prefix };
}
