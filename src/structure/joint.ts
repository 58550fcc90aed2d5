import { attribute, type DomElement, type DomNode, type DomParent, isElement, isText } from '../html/dom.ts';
import type { Node } from '../tree/types.ts';
import { lineEnd } from './line-end.ts';
import type { State } from './state.ts';

/** Elements that carry no information on whether their text joins the text beside them. */
const neutral: ReadonlySet<string> = new Set(
  'span label small strong b em i a time data del ins s strike u bdi'.split(' '),
);

/** Records the start of an element. */
export function beginJoint(state: State, element: DomElement): void {
  if (state.joint === 'none') return;
  state.joint = neutral.has(element.tagName) ? 'between' : 'none';
  state.jointParent = element.parentNode ?? undefined;
}

/** Records the end of an element. */
export function endJoint(state: State, { nodeName }: DomNode | DomParent): void {
  state.joint = neutral.has(nodeName) ? 'end' : 'none';
}

/**
 * Adds a space between words of two adjacent elements that cannot be one word: style sheets separate what a page writes
 * as `<span>Time</span><span>5 min</span>`. A number in its own element at the line start counts what follows.
 */
export function setWordsApart(state: State, content: string): void {
  const { joint } = state;
  if (joint === 'none') return;
  state.joint = 'none';
  if (!state.hasContent || state.space !== '' || state.breaks.length > 0 || state.code !== undefined) return;
  const isApart =
    joint === 'between'
      ? areTwo(lineEnd(state), content) || (word.test(content) && areParts(state.jointParent))
      : capitalized.test(content) && isCount(state);
  if (isApart) state.space = ' ';
}

const labelEnd = /\p{L}[:：]$/u;
const word = /^[\p{L}\d]/u;
const wordEnd = /[\p{Ll}\p{Lo}]{2}$/u;
const otherWord = /^(?:\p{Lu}|\d)/u;
const price = /^[$€£¥₹₩]\s?\d/;
/** A price before a word: `30 EUR` and `now`. A sign for more may be joined to it, as in `$5m`. */
const priceEnd = /\d ?[A-Z]{3}$/;
const lowerWord = /^\p{Ll}{2}/u;
const amountEnd = /\d ?[\p{L}²³%°€$£]{0,4}$/u;
const capitalized = /^\p{Lu}\p{Ll}/u;

/** Tells whether the end of one text and the start of the next cannot be parts of one word. */
function areTwo(before: string, behind: string): boolean {
  if (labelEnd.test(before)) return word.test(behind);
  if (price.test(behind)) return wordEnd.test(before);
  if (lowerWord.test(behind) && priceEnd.test(before)) return true;
  return (otherWord.test(behind) && wordEnd.test(before)) || (capitalized.test(behind) && amountEnd.test(before));
}

const fewestParts = 4;
const mostParts = 24;

/**
 * Whether a box contains only elements of a word or more each, with nothing between them: names and their values, which
 * a style sheet separates.
 */
function areParts(box: DomParent | undefined): boolean {
  if (box === undefined) return false;
  const { childNodes } = box;
  if (areLinks(childNodes)) return true;
  return childNodes.length >= fewestParts && childNodes.length <= mostParts && childNodes.every(isPart);
}

/** Adjacent links to different targets, and nothing else: they are separate, as in tabs and menus. */
function areLinks(nodes: readonly DomNode[]): boolean {
  if (nodes.length < 2 || nodes.length > mostParts) return false;
  const targets = new Set<string>();
  for (const node of nodes) {
    const target = isElement(node) && node.tagName === 'a' ? attribute(node, 'href') : undefined;
    if (target === undefined || targets.has(target)) return false;
    targets.add(target);
  }
  return true;
}

function isPart(node: DomNode): boolean {
  if (!isElement(node) || !neutral.has(node.tagName) || node.childNodes.length !== 1) return false;
  const [only] = node.childNodes;
  return only !== undefined && isText(only) && /^(?:\p{L}{2}|\P{L}{0,2}\d)/u.test(only.value);
}

const count = /^\d{1,2}$/;

/** Tells whether the line so far is a number. */
function isCount({ endsInDigit, inline }: State): boolean {
  let node: Node | undefined = endsInDigit ? inline : undefined;
  while (node !== undefined && 'children' in node) {
    const children = node.children as readonly Node[];
    node = children.length === 1 ? children[0] : undefined;
  }
  return node !== undefined && 'value' in node && count.test(node.value);
}
