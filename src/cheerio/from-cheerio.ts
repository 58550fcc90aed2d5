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
 * What `fromCheerio` can be told: the options of `parseArticle` but for `root`, which the selection is, and
 * `positions`, since there is no string that they could point into.
 */
export type FromCheerioOptions = Omit<ArticleOptions, 'root' | 'positions'>;

/**
 * Returns the article that a Cheerio selection holds: its elements with all that is in them, in the order of the
 * selection, and nothing else.
 *
 * The selection is the input: nothing in it is taken for navigation or left out, and what the page has besides is not
 * in `dropped` (`selectArticle` lists that). A selected node that stands within another one counts once. Nodes that are
 * not neighbours in the page stand in blocks of their own. Language and base address come from the page around the
 * selection. The selection and its page are not changed.
 *
 * @throws {TypeError} where `selection` is not a Cheerio selection, and for an option of an unknown name.
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
    { root, facts: pageFacts(surroundings(nodes[0])), content: { root, excluded } },
    options,
    'fromCheerio',
  );
}

/** The selection is the root, and has no string that positions could point into. */
const optionsOfSelections = optionNames.filter((name) => name !== 'root' && name !== 'positions');

function isSelection(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cheerio' in value && 'toArray' in value;
}

/** The nodes that do not stand within another one; a node that was selected twice counts once. */
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
 * The parts of the page around a node in which a page says what it is: its document element, its head, and the body's
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
