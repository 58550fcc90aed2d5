import { checkArticle } from '../tree/given.ts';
import type { Article, Depth, Heading, Node, Position, Summary } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { placeOf } from './place.ts';
import { headingText } from './sections.ts';

/** One heading of the outline, with the headings below it. */
export interface OutlineEntry {
  /** The rank of the heading, 1 to 6. */
  depth: number;
  /** The text of the heading, on one line. */
  text: string;
  /** The fragment identifier that a link to this heading would use. */
  id?: string;
  /** Whether the heading was recovered from a label. */
  recovered: boolean;
  /** The headings of the sections within its section. */
  children: OutlineEntry[];
  /** The position of the heading, in a tree that was made with `positions: true`. */
  position?: Position;
}

/**
 * Returns the outline of an article: the headings of its sections, each with the headings of the sections within it.
 * The heading of a recognised question also belongs to the outline, and so does a summary that is a heading; headings
 * within list items, quotes, cells and disclosures do not.
 *
 * `depth` is the rank of the heading, 1 to 6. `recovered` distinguishes a label that acts as a heading from a heading
 * of the page; its final colon is left out. In a tree that was made with `positions: true`, each entry has the
 * `position` of its heading.
 *
 * @throws {TypeError} if `article` is not an article.
 * @example
 * ```ts
 * import { outline, parseArticle } from 'espalier';
 *
 * outline(parseArticle('<h2>Tea</h2><h3 id="g">Green</h3>'));
 * // [{ depth: 2, text: 'Tea', recovered: false, children: [{ depth: 3, text: 'Green', id: 'g', recovered: false, children: [] }] }]
 * ```
 */
export function outline(article: Article): OutlineEntry[] {
  checkArticle('outline', article);
  const top: OutlineEntry[] = [];
  const entries = new Map<Node, OutlineEntry>();
  const addEntry = (entry: OutlineEntry, ancestors: readonly Node[]): void => {
    const outer = ancestors.findLast((ancestor) => entries.has(ancestor));
    const siblings = (outer && entries.get(outer)?.children) ?? top;
    siblings.push(entry);
  };
  visit(article, (node, ancestors) => {
    if (node.type === 'paragraph' || node.type === 'table') return 'skip';
    if (node.type === 'summary' && node.depth !== undefined) addEntry(entryOf(node, node.depth), ancestors);
    if (node.type !== 'heading') return undefined;
    const parent = ancestors.at(-1);
    const owner = parent?.type === 'question' ? ancestors.at(-2) : parent;
    if (owner?.children[0] !== node && owner?.type !== 'faqPair') return 'skip';
    if (owner.type !== 'section' && owner.type !== 'faqPair') return 'skip';
    const entry = entryOf(node, node.depth);
    entries.set(owner, entry);
    addEntry(entry, ancestors.slice(0, ancestors.indexOf(owner)));
    return 'skip';
  });
  return top;
}

function entryOf(heading: Heading | Summary, depth: Depth): OutlineEntry {
  return {
    depth,
    text: headingText(heading),
    ...('id' in heading && heading.id !== undefined && { id: heading.id }),
    recovered: heading.origin === 'recovered',
    children: [],
    ...placeOf(heading),
  };
}
