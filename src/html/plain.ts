import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { defaultTreeAdapter, html as standard, type Token } from 'parse5';
import { appendChild, createElement, createTextNode, type DomElement, type DomParent } from './dom.ts';
import { elementFacts, elementsOf } from './elements.ts';
import { headings } from './headings.ts';

/**
 * What the standard requires of an element in markup without mistakes:
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
interface Rule {
  tagName: string;
  /** It may be in a paragraph. */
  isPhrasing: boolean;
  isVoid: boolean;
  /** The only elements that may contain it; any but parts of tables where this is left out. */
  parents?: ReadonlySet<string>;
  /** It contains parts of a table and white space between them, nothing else. */
  holdsParts: boolean;
}

type Kind = Partial<Omit<Rule, 'tagName' | 'isVoid'>>;

const inTable = new Set(['table']);

/** Inline elements for which the parser has rules of its own. */
const special = new Set('blink button image marquee nobr rb rp rt rtc ruby'.split(' '));
const phrasing = elementsOf('inline', 'word', 'break')
  .concat('audio', 'video')
  .filter((tagName) => !special.has(tagName));

/** The elements that the parser inserts without further rules, unless there is a mistake around them. */
const kinds: readonly (readonly [tagNames: string, kind: Kind])[] = [
  [phrasing.join(' '), { isPhrasing: true }],
  ['hr address article aside blockquote details div dl figcaption figure footer header main nav', {}],
  ['ol p section summary ul', {}],
  ['h1 h2 h3 h4 h5 h6 pre', {}],
  ['li', { parents: new Set(['ul', 'ol']) }],
  ['dd dt', { parents: new Set(['dl']) }],
  ['table', { holdsParts: true }],
  ['caption', { parents: inTable }],
  ['tbody tfoot thead', { parents: inTable, holdsParts: true }],
  ['tr', { parents: new Set(['tbody', 'tfoot', 'thead']), holdsParts: true }],
  ['td th', { parents: new Set(['tr']) }],
];

const rules: ReadonlyMap<string, Rule> = new Map(
  kinds.flatMap(([tagNames, kind]) =>
    tagNames
      .split(' ')
      .map((tagName): [string, Rule] => [
        tagName,
        { isPhrasing: false, isVoid: elementFacts(tagName)?.isVoid === true, holdsParts: false, ...kind, tagName },
      ]),
  ),
);

/** The rule outside of all elements. */
const outside: Rule = { tagName: '', isPhrasing: false, isVoid: false, holdsParts: false };

/** An attribute as most are written. One with `<` may be a mistake, or markup that tells a page from a fragment. */
const attribute = /[ \n]+([a-z][a-z\d:_-]*)(?:="([^"<]*)"|='([^'<]*)')?/y;
/**
 * Each attribute is compared to those before it, so that many would take more than linear time; real markup has fewer.
 */
const mostAttributes = 30;
const comment = /<!--(?!-?>)([^<]*?)-->/y;
const visible = /[^\t\n\f ]/;

const EXCLAMATION_MARK = 0x21;
const AMPERSAND = 0x26;
const SOLIDUS = 0x2f;
const GREATER_THAN_SIGN = 0x3e;
const LINE_FEED = 0x0a;

/** The state of reading. */
interface Reading {
  html: string;
  at: number;
  /** The innermost open element, its rule, and the rules of the elements around it. */
  parent: DomParent;
  rule: Rule;
  outer: Rule[];
  /** How many paragraphs and links are open: neither may contain another one. */
  paragraphs: number;
  links: number;
  /** How many elements may still come. */
  left: number;
}

/**
 * Returns the tree of a fragment that follows the standard: each element is closed, in the right order, and is where it
 * may be. Most content of feeds is. Returns `undefined` at the first sign of anything else, and where there are more
 * elements than `nodes`: only the parser has the rules for mistakes.
 */
export function parsePlain(source: string, nodes: number, positions = false): DomParent | undefined {
  const hasReturns = source.includes('\r');
  if (source.includes('\0') || (hasReturns && positions)) return undefined;
  const html = hasReturns ? source.replace(/\r\n?/g, '\n') : source;
  const root = defaultTreeAdapter.createDocumentFragment();
  const reading = { html, at: 0, parent: root, rule: outside, outer: [], paragraphs: 0, links: 0, left: nodes };
  while (reading.at < html.length) if (!readText(reading) || !readTag(reading)) return undefined;
  return reading.outer.length === 0 ? root : undefined;
}

/** Reads up to the next tag. Like the other readers, it returns whether all was plain. */
function readText(reading: Reading): boolean {
  const { html, at, parent, rule } = reading;
  const tag = html.indexOf('<', at);
  const end = tag === -1 ? html.length : tag;
  if (end === at) return true;
  const value = html.slice(at, end);
  if (rule.holdsParts && visible.test(value)) return false;
  appendChild(parent, createTextNode(value.includes('&') ? decodeHTML(value) : value, at, end));
  reading.at = end;
  return true;
}

function readTag(reading: Reading): boolean {
  const { html, at } = reading;
  if (at === html.length) return true;
  const code = html.charCodeAt(at + 1);
  if (code === SOLIDUS) return readEndTag(reading);
  return code === EXCLAMATION_MARK ? readComment(reading) : readStartTag(reading);
}

function readEndTag(reading: Reading): boolean {
  const { html, at, parent, outer } = reading;
  const { tagName } = reading.rule;
  const end = at + 2 + tagName.length;
  const rule = outer.pop();
  if (rule === undefined || !html.startsWith(tagName, at + 2) || html.charCodeAt(end) !== GREATER_THAN_SIGN)
    return false;
  if (tagName === 'p') reading.paragraphs -= 1;
  else if (tagName === 'a') reading.links -= 1;
  reading.at = end + 1;
  const element = parent as DomElement;
  element.endOffset = reading.at;
  reading.parent = element.parentNode as DomParent;
  reading.rule = rule;
  return true;
}

function readComment(reading: Reading): boolean {
  comment.lastIndex = reading.at;
  const data = comment.exec(reading.html)?.[1];
  if (data === undefined || data.includes('--!>')) return false;
  appendChild(reading.parent, defaultTreeAdapter.createCommentNode(data));
  reading.at = comment.lastIndex;
  return true;
}

function readStartTag(reading: Reading): boolean {
  const { html, parent, paragraphs, links } = reading;
  const nameEnd = endOfName(html, reading.at + 1);
  const rule = rules.get(html.slice(reading.at + 1, nameEnd));
  if (rule === undefined || !mayHold(reading.rule, rule) || (paragraphs > 0 && !rule.isPhrasing)) return false;
  const { tagName } = rule;
  const attributes: Token.Attribute[] = [];
  let end = html.charCodeAt(nameEnd) === GREATER_THAN_SIGN ? nameEnd : readAttributes(html, nameEnd, attributes);
  if (rule.isVoid && html.charCodeAt(end) === SOLIDUS) end += 1;
  reading.left -= 1;
  if (html.charCodeAt(end) !== GREATER_THAN_SIGN || reading.left < 0) return false;
  const element = createElement(tagName, standard.NS.HTML, attributes, reading.at, end + 1);
  reading.at = end + 1;
  appendChild(parent, element);
  if (rule.isVoid) return true;
  reading.outer.push(reading.rule);
  reading.parent = element;
  reading.rule = rule;
  if (tagName === 'p') reading.paragraphs += 1;
  else if (tagName === 'a') reading.links += 1;
  else if (tagName === 'pre') return skipLineFeed(reading);
  return tagName !== 'a' || links === 0;
}

/** A line feed after `<pre>` is ignored; a reference is left to the parser. */
function skipLineFeed(reading: Reading): boolean {
  const code = reading.html.charCodeAt(reading.at);
  if (code === LINE_FEED) reading.at += 1;
  return code !== AMPERSAND;
}

function endOfName(html: string, from: number): number {
  let end = from;
  for (;;) {
    const unit = html.charCodeAt(end);
    // Lower-case letters, and the digits of headings.
    if (!((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x31 && unit <= 0x36))) return end;
    end += 1;
  }
}

function mayHold(outer: Rule, inner: Rule): boolean {
  if (inner.parents) return inner.parents.has(outer.tagName);
  return !outer.holdsParts && !(headings.has(outer.tagName) && headings.has(inner.tagName));
}

/**
 * Returns where the attributes that begin at `from` end, or -1: an attribute that occurs twice counts once, which is
 * left to the parser.
 */
function readAttributes(html: string, from: number, attributes: Token.Attribute[]): number {
  let at = from;
  attribute.lastIndex = at;
  for (let found = attribute.exec(html); found !== null; found = attribute.exec(html)) {
    const [, name = '', quoted, value = quoted ?? ''] = found;
    if (attributes.length === mostAttributes || attributes.some((other) => other.name === name)) return -1;
    attributes.push({ name, value: value.includes('&') ? decodeHTMLAttribute(value) : value });
    at = attribute.lastIndex;
  }
  while (html.charCodeAt(at) === LINE_FEED || html.charCodeAt(at) === 0x20) at += 1;
  return at;
}
