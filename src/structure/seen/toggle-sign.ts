import { attribute, type DomElement, type DomNode, isElement, isText } from '../../html/dom.ts';
import { toggleWords } from '../../lexicon/toggles.ts';
import { around, besideOpened, isForScreenReaders, lineGoesOn, shortText } from '../around.ts';
import type { OpenElement, State } from '../state.ts';

/** How many levels a toggle may be above its sign, and the element beside similar ones above the toggle. */
const LEVELS = 4;

/** How far beside and below. */
const NEARBY = 6;

/** A sign, with white space around it. */
const LONGEST = 12;
const LONGEST_WORD = 40;
const LONGEST_MARK = 3;

/** Signs for opening or closing: plus and minus, crosses, arrow heads. */
const sign = /^(?:[+\-−–×✕✖‣▸▹►▶▼▽▾▿▲△▴⌄⌃˅˄›❯⊕⊖➕➖↓➜]|\[[+\-−–×]\]|\([+\-−–×]\))$/;
/** A grade or an age with a sign that belongs to it: `B+`, `18+`. */
const shortWordBefore = /(?:^|[^\p{L}\p{N}])[\p{L}\p{N}]{1,2}[^\p{L}\p{N}\s]$/u;
const variants = /[\ufe0e\ufe0f]/g;

/** Elements that may contain the sign of a toggle. */
const parts: ReadonlySet<string> = new Set(['span', 'i', 'em', 'b', 'small', 'div']);

/**
 * Tells whether an element is the sign of a toggle, at its start or end, where the adjacent toggle has one in the same
 * place: `Is it loud? +`. In a single toggle the sign may be part of its text. At the end, a word such as `Show` is
 * one.
 */
export function isToggleSign(state: State, element: DomElement): boolean {
  if (!parts.has(element.tagName)) return false;
  const mark = markOf(element) ?? wordOf(element);
  if (mark === undefined) return false;
  const level = toggleLevel(state);
  const toggle = level === undefined ? undefined : elementAt(state, level);
  if (level === undefined || toggle === undefined || toggle === element) return false;
  const isAtEnd = !lineGoesOn(state);
  const isSign = sign.test(mark);
  if (!isSign && !isAtEnd) return false;
  const text = textOf(toggle);
  if (text === mark || edgeOf(text, isAtEnd, mark) !== mark) return false;
  if (isAtEnd && shortWordBefore.test(text)) return false;
  const ends = isSign ? (other: string) => sign.test(edgeOf(other, isAtEnd, mark)) : endsInWord;
  return textsBeside(state, level).some((other) => other !== text && ends(other));
}

/** The word by which a toggle says that it opens or closes something. */
function wordOf(element: DomElement): string | undefined {
  if (element.childNodes.length > NEARBY || isLong(element.childNodes[0])) return undefined;
  const word = shortText(element);
  return word !== undefined && toggleWords.includes(word.toLowerCase()) ? word : undefined;
}

function isLong(node: DomNode | undefined): boolean {
  return node !== undefined && isText(node) && node.value.length > LONGEST_WORD;
}

/** Tells whether an element is a mark for screen readers between the words of a toggle and `Show`. */
export function isPartingMark(state: State, element: DomElement): boolean {
  const [only, more] = element.childNodes;
  if (only === undefined || more !== undefined || !isText(only) || only.value.length > LONGEST_MARK) return false;
  if (!isForScreenReaders(element) || !/^[,;:.|–-]$/.test(shortText(element) ?? '')) return false;
  const next = toggleLevel(state) === undefined ? undefined : besideOpened(state, 'behind');
  return next !== undefined && wordOf(next) !== undefined;
}

function endsInWord(text: string): boolean {
  const lower = text.toLowerCase();
  return toggleWords.some((word) => lower.endsWith(` ${word}`));
}

/** Arrow heads, which only a toggle, a slide or a menu begins with. */
const arrowHead = /^[‣▸▹►▶▼▽▾▿▲△▴⌄⌃˅˄›❯]$/;

/**
 * Tells whether an element is an arrow head on its own line: a toggle with its words in an adjacent box. In a table
 * cell it shows a trend.
 */
export function isLoneArrow(state: State, element: DomElement): boolean {
  const mark = markOf(element);
  if (mark === undefined || !arrowHead.test(mark) || state.hasContent || lineGoesOn(state)) return false;
  return around(element, LEVELS, ({ tagName }) => tagName === 'td' || tagName === 'th') === undefined;
}

function edgeOf(text: string, isAtEnd: boolean, { length }: string): string {
  return isAtEnd ? text.slice(-length) : text.slice(0, length);
}

function textOf(toggle: DomElement): string {
  return (shortText(toggle) ?? '').replace(variants, '');
}

function markOf(element: DomElement): string | undefined {
  if (!parts.has(element.tagName) || element.childNodes.length !== 1) return undefined;
  const [only] = element.childNodes;
  if (only === undefined || !isText(only) || only.value.length > LONGEST) return undefined;
  const mark = only.value.trim().replace(variants, '');
  return sign.test(mark) ? mark : undefined;
}

function isToggle(element: DomElement): boolean {
  return (
    element.tagName === 'summary' ||
    (element.attrs.length > 0 &&
      (attribute(element, 'aria-expanded') !== undefined ||
        (element.tagName === 'button' && attribute(element, 'aria-controls') !== undefined)))
  );
}

/** The open element at a level. */
function elementAt({ scopes }: State, level: number): DomElement | undefined {
  const { parent, index } = scopes[level] as OpenElement;
  const node = parent.childNodes[index - 1];
  return node !== undefined && isElement(node) ? node : undefined;
}

function toggleLevel(state: State): number | undefined {
  for (let level = state.depth; level >= 0 && level > state.depth - LEVELS; level -= 1) {
    const element = elementAt(state, level);
    if (element !== undefined && isToggle(element)) return level;
  }
  return undefined;
}

/** The texts of the toggles beside another: at the same path in the element beside it, or beside an ancestor. */
function textsBeside(state: State, toggleLevel: number): string[] {
  const path: string[] = [];
  for (let level = toggleLevel; level >= 0 && level > toggleLevel - LEVELS; level -= 1) {
    const box = elementAt(state, level);
    if (box === undefined) return [];
    const texts = [-1, 1].flatMap((step) => {
      const neighbour = neighbourOf(state, level, step, box.tagName);
      const other = neighbour && elementBelow(neighbour, path);
      return other && isToggle(other) ? [textOf(other)] : [];
    });
    if (texts.length > 0) return texts;
    path.unshift(box.tagName);
  }
  return [];
}

/** The nearest element with a tag name beside one at a level. */
function neighbourOf({ scopes }: State, level: number, step: number, name: string): DomElement | undefined {
  const { parent, index } = scopes[level] as OpenElement;
  for (let away = 1; away <= NEARBY; away += 1) {
    const node = parent.childNodes[index - 1 + step * away];
    if (node === undefined) return undefined;
    if (isElement(node) && node.tagName === name) return node;
  }
  return undefined;
}

/** The first descendant that is reached by a path of tag names. */
function elementBelow(element: DomElement, path: readonly string[]): DomElement | undefined {
  let inner: DomElement | undefined = element;
  for (const name of path) {
    const nodes: readonly DomNode[] = inner?.childNodes.slice(0, NEARBY) ?? [];
    inner = nodes.find((node): node is DomElement => isElement(node) && node.tagName === name);
  }
  return inner;
}
