import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { Article } from '../tree/types.ts';
import { visitSections } from './sections.ts';

/** A procedure. */
export interface StepsRecord {
  /** The headings that lead to it, from the top. */
  section: string[];
  steps: { title: string; details: string[] }[];
}

/**
 * Returns the procedures of an article, in the order of the text. The `title` of a step is its first block on one line; `details` are the texts of the
 * others, a list giving one for each of its items.
 *
 * @example
 * ```ts
 * import { parseArticle, steps } from 'espalier';
 *
 * steps(parseArticle('<p>No procedure here.</p>')); // []
 * ```
 */
export function steps(article: Article): StepsRecord[] {
  const found: StepsRecord[] = [];
  visitSections(article, (node, path) => {
    if (node.type !== 'steps') return;
    found.push({
      section: path(),
      steps: node.children.map(({ children: [title, ...details] }) => ({
        title: title ? toLine(title) : '',
        details: details.flatMap((block) => (block.type === 'list' ? block.children.map(toText) : [toText(block)])),
      })),
    });
  });
  return found;
}
