import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { Article } from '../tree/types.ts';
import { visitSections, withoutColon } from './sections.ts';

/** A term with what it means. */
export interface GlossaryRecord {
  term: string;
  definitions: string[];
  /** The headings that lead to it, from the top. */
  section: string[];
}

/**
 * Returns the terms that an article explains, in the order of the text.
 *
 * @example
 * ```ts
 * import { glossary, parseArticle } from 'espalier';
 *
 * glossary(parseArticle('<p>Nothing is explained here.</p>')); // []
 * ```
 */
export function glossary(article: Article): GlossaryRecord[] {
  const found: GlossaryRecord[] = [];
  visitSections(article, (node, path) => {
    if (node.type !== 'glossaryEntry') return;
    const definitions = node.children.filter((child) => child.type === 'definition').map(toText);
    for (const term of node.children.filter((child) => child.type === 'term')) {
      found.push({ term: withoutColon(toLine(term)), definitions, section: path() });
    }
  });
  return found;
}
