import type { Cheerio } from 'cheerio/slim';
import { type AnyNode, isDocument, isTag, type ParentNode } from 'domhandler';
import { type ArticleOptions, articleFromDom } from '../article.ts';
import type { DomElement, DomParent } from '../html/dom.ts';
import { createElement, createFragment } from '../html/make.ts';
import { pageFacts } from '../metadata/page.ts';
import { checkOptions, optionNames } from '../options.ts';
import type { Article } from '../tree/types.ts';
import { copyElement, copyInto } from './dom.ts';

/**
 * The options of `fromCheerio`: those of `parseArticle` except `root`, which is the selection, and `positions`, since
 * there is no string that they could refer to.
 */
export type FromCheerioOptions = Omit<ArticleOptions, 'root' | 'positions'>;

/**
 * Returns the article in a Cheerio selection: its elements with all their content, in the order of the selection, and
 * nothing else.
 *
 * The selection is the input: nothing in it is treated as navigation or left out, and the rest of the page is not in
 * `dropped` (`selectArticle` lists that). A selected node within another one counts once. Nodes that are not adjacent
 * in the page are in blocks of their own. The language and the base URL come from the page around the selection. The
 * selection and its page are not changed.
 *
 * @throws {TypeError} if `selection` is not a Cheerio selection, or if an option has an unknown name.
 * @example
 * ```ts
 * import { load } from 'cheerio';
 * import { toText } from 'espalier';
 * import { fromCheerio } from 'espalier/cheerio';
 *
 * const $ = load('<nav>Home</nav><div class="post"><h2>Tea</h2><p>Two cups.</p></div>');
 * toText(fromCheerio($('.post'))); // 'Tea\nTwo cups.'
 * ```
 * @see https://cheerio.js.org/docs/basics/selecting
 */
export function fromCheerio(selection: Cheerio<AnyNode>, options: FromCheerioOptions = {}): Article {
  if (!isSelection(selection)) throw new TypeError('fromCheerio: selection must be a Cheerio selection');
  checkOptions(options, 'fromCheerio', optionsOfSelections);
  const nodes = outermost(selection.toArray());
  const root = createFragment();
  const excluded = new Map<DomElement, 'outside-article'>();
  let previous: AnyNode | undefined;
  for (const node of nodes) {
    if (previous && previous.next !== node) {
      const gap = createElement('div', []);
      gap.parentNode = root;
      root.childNodes.push(gap);
      excluded.set(gap, 'outside-article');
    }
    copyInto(root, [node]);
    previous = node;
  }
  return articleFromDom(
    { root, facts: { ...pageFacts(surroundings(nodes[0])), ...pageFacts(root) }, content: { root, excluded } },
    options,
    'fromCheerio',
  );
}

/** The selection is the root, and there is no string that positions could refer to. */
const optionsOfSelections = optionNames.filter((name) => name !== 'root' && name !== 'positions');

function isSelection(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cheerio' in value && 'toArray' in value;
}

/** The nodes that are not within another one; a node that was selected twice counts once. */
function outermost(nodes: readonly AnyNode[]): AnyNode[] {
  const selected = new Set<AnyNode>(nodes);
  const within = new Map<AnyNode, boolean>();
  return [...selected].filter((node) => {
    const path: AnyNode[] = [];
    let parent: ParentNode | null = node.parent;
    while (parent && !selected.has(parent) && !within.has(parent)) {
      path.push(parent);
      parent = parent.parent;
    }
    const isWithin = parent !== null && (selected.has(parent) || within.get(parent) === true);
    for (const passed of path) within.set(passed, isWithin);
    return !isWithin;
  });
}

/**
 * The parts of the page around a node that contain facts about the page: its document element, its head, and the body's
 * start tag.
 */
function surroundings(node: AnyNode | undefined): DomParent {
  const facts = createFragment();
  let top = node;
  while (top?.parent) top = top.parent;
  if (top === undefined) return facts;
  for (const child of isDocument(top) ? top.children : [top]) {
    if (!isTag(child)) continue;
    const element = copyElement(child, facts);
    facts.childNodes.push(element);
    if (element.tagName === 'title') copyInto(element, child.children);
    if (element.tagName !== 'html') continue;
    for (const part of child.children) {
      if (!isTag(part)) continue;
      const copy = copyElement(part, element);
      element.childNodes.push(copy);
      if (copy.tagName === 'head') copyInto(copy, part.children);
    }
  }
  return facts;
}
