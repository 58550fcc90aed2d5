import { attribute, type DomElement, type DomParent, isElement, isText, walkDom } from '../html/dom.ts';
import { textContent } from '../html/text.ts';
import { authorMarks, descriptionMarks, nameMarks, publicationMarks } from '../lexicon/bylines.ts';
import { looseJson } from './loose-json.ts';
import { createMarkReader, leadsTo, markedNear } from './marks.ts';

/** An item of microdata or RDFa: an element with the type of the item, and its properties. */
export interface Item {
  type: string;
  element: DomElement | undefined;
  properties: Property[];
}

/** A property of an item: an element with its text or address, or another item. */
export interface Property {
  name: string;
  element: DomElement;
  item?: Item;
}

/** The machine-readable data of a page, and elements that may show the same. */
export interface PageData {
  /** The values of `<meta>`, by name or property in lower case, in their order. */
  metas: ReadonlyMap<string, readonly string[]>;
  /** The values of JSON-LD. */
  values: readonly unknown[];
  /** Microdata: all items; the first is for properties outside of any. */
  items: readonly Item[];
  canonical?: string;
  /** The headings of the first rank. */
  titles: readonly DomElement[];
  /** Headings of the second rank, in which some pages have their title. */
  subtitles: readonly DomElement[];
  /** Headings of the ranks below it, read only where there is none of the first. */
  deeper: readonly DomElement[];
  /** Short headings of the lower ranks, one of which may introduce the author. */
  labels: readonly DomElement[];
  /** The alternative texts of the pictures of the page. */
  alternatives: ReadonlySet<string>;
  /** Elements that are marked as the names of authors. */
  bylines: readonly DomElement[];
  /** Elements that are marked as the time of publication. */
  times: readonly DomElement[];
}

const MOST_METAS = 1000;
const MOST_OF_A_NAME = 32;
const MOST_SCRIPTS = 64;
const MOST_ITEMS = 1000;
const MOST_PROPERTIES = 5000;
const MOST_TITLES = 32;
const MOST_BYLINES = 64;
const MOST_TIMES = 200;
const MOST_LABELS = 200;
const LONGEST_LABEL = 30;
const MOST_PICTURES = 500;
const LONGEST_NAME = 60;

/** Returns the data of a page, in one walk over it. */
export function pageData(page: DomParent): PageData {
  const metas = new Map<string, string[]>();
  const values: unknown[] = [];
  const loose: Item = { type: '', element: undefined, properties: [] };
  const items: Item[] = [loose];
  const open: Item[] = [loose];
  const titles: DomElement[] = [];
  const subtitles: DomElement[] = [];
  const deeper: DomElement[] = [];
  const bylines: DomElement[] = [];
  const labels: DomElement[] = [];
  const alternatives = new Set<string>();
  const times: DomElement[] = [];
  let canonical: string | undefined;
  let scripts = 0;
  let properties = 0;
  let metaCount = 0;
  const marksOf = createMarkReader(markSets);

  walkDom(
    page,
    (node) => {
      if (!isElement(node)) return undefined;
      const { tagName } = node;
      if (tagName === 'h1') {
        if (titles.length < MOST_TITLES) titles.push(node);
      } else if (lowerRanks.has(tagName)) {
        const rank = tagName === 'h2' ? subtitles : deeper;
        if (rank.length < MOST_TITLES) rank.push(node);
        if (labels.length < MOST_LABELS && isShort(node)) labels.push(node);
      } else if (node.attrs.length === 0) return undefined;
      if (tagName === 'script') {
        if (scripts < MOST_SCRIPTS && /^application\/ld\+json\b/i.test(attribute(node, 'type')?.trim() ?? '')) {
          scripts += 1;
          for (const value of looseJson(textContent(node))) values.push(value);
        }
        return false;
      }
      if (tagName === 'meta') readMeta(node);
      else if (tagName === 'img') {
        const text = attribute(node, 'alt')?.trim() ?? '';
        if (alternatives.size < MOST_PICTURES && text !== '' && text.length <= LONGEST_NAME) alternatives.add(text);
      } else if (tagName === 'link') {
        const rel = attribute(node, 'rel')?.toLowerCase();
        if (rel === 'canonical') canonical ??= attribute(node, 'href')?.trim() || undefined;
      } else if (tagName === 'time') {
        if (times.length < MOST_TIMES && isPublication(node, marksOf(node))) times.push(node);
      } else if (mayBeName(node)) {
        const marks = marksOf(node);
        if (times.length < MOST_TIMES && (marks & mark.publication) !== 0) times.push(node);
        else if (bylines.length < MOST_BYLINES && isByline(node, marks)) bylines.push(node);
      }
      readItem(node);
      return undefined;
    },
    (parent) => {
      if (open.length > 1 && open[open.length - 1]?.element === parent) open.pop();
    },
  );
  return {
    metas,
    values,
    items,
    titles,
    subtitles,
    deeper,
    bylines,
    labels,
    alternatives,
    times,
    ...(canonical !== undefined && { canonical }),
  };

  function readMeta(element: DomElement): void {
    const content = attribute(element, 'content')?.trim();
    if (!content || metaCount >= MOST_METAS) return;
    const names = [attribute(element, 'property'), attribute(element, 'name')];
    for (const written of names) {
      const name = written?.trim().toLowerCase();
      if (!name) continue;
      metaCount += 1;
      const known = metas.get(name);
      if (known === undefined) metas.set(name, [content]);
      else if (known.length < MOST_OF_A_NAME) known.push(content);
    }
  }

  function readItem(element: DomElement): void {
    let name: string | undefined;
    let type: string | undefined;
    for (const { name: key, value } of element.attrs) {
      if (key === 'itemprop') name = value;
      else if (key === 'property' && element.tagName !== 'meta') name ??= value;
      else if (key === 'itemscope') type ??= '';
      else if (key === 'itemtype' || key === 'typeof') type = value;
    }
    if (name === undefined && type === undefined) return;
    let item: Item | undefined;
    if (type !== undefined && items.length < MOST_ITEMS) {
      item = { type: lastName(type), element, properties: [] };
      items.push(item);
    }
    const around = open[open.length - 1];
    if (name !== undefined && around !== undefined)
      for (const one of name.trim().split(/\s+/, 4)) {
        if (properties >= MOST_PROPERTIES || one === '') break;
        properties += 1;
        around.properties.push({ name: lastName(one), element, ...(item && { item }) });
      }
    if (item && element.childNodes.length > 0) open.push(item);
  }
}

const lowerRanks: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

function isShort({ childNodes }: DomElement): boolean {
  const [only] = childNodes;
  return childNodes.length === 1 && only !== undefined && isText(only) && only.value.length <= LONGEST_LABEL;
}

/** The words that elements are marked with, and the bit of each of their sets. */
const markSets = [authorMarks, descriptionMarks, publicationMarks, nameMarks];
const mark = { author: 1, description: 2, publication: 4, name: 8 } as const;

/** Names and days are short, and so is an element with one. */
const MOST_NODES_OF_A_NAME = 4;

function mayBeName({ childNodes }: DomElement): boolean {
  return childNodes.length > 0 && childNodes.length <= MOST_NODES_OF_A_NAME;
}

function isByline(element: DomElement, marks: number): boolean {
  if ((marks & mark.description) !== 0) return false;
  if ((marks & mark.author) !== 0 || (element.tagName === 'a' && leadsTo('author', element))) return true;
  return (marks & mark.name) !== 0 && markedNear(element, authorMarks, 2);
}

function isPublication(element: DomElement, marks: number): boolean {
  return (marks & mark.publication) !== 0 || attribute(element, 'pubdate') !== undefined;
}

/** The last part of a name: `https://schema.org/Article` and `schema:Article` are `Article`. */
function lastName(name: string): string {
  const [first = ''] = name.trim().split(/\s/, 1);
  return first.replace(/\/$/, '').replace(/^.*[/#:]/, '');
}
