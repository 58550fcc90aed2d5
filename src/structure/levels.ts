import { attribute, type DomElement, isElement } from '../html/dom.ts';
import { declared } from '../html/style.ts';
import { visibleText } from '../html/text.ts';
import type { Node } from '../tree/types.ts';
import type { State, WrittenLevel } from './state.ts';

/** The written level of each block. */
export type WrittenLevels = ReadonlyMap<Node, WrittenLevel>;

const wordList = /^(l\d{1,6})\s{1,3}level(\d)/;
const mostChildren = 5;
const deepest = 3;

/** Reads the level that Word wrote into the style of a paragraph. */
function wordLevel(element: DomElement): WrittenLevel | undefined {
  if (element.attrs.length === 0) return undefined;
  const found = wordList.exec(declared(attribute(element, 'style'), 'mso-list') ?? '');
  if (found === null) return undefined;
  const marker = ignoredMarker(element, deepest);
  return { list: found[1] ?? '', level: Number(found[2]), ...(marker && { marker }) };
}

/** The text that Word marks as no part of the paragraph. */
function ignoredMarker(element: DomElement, depth: number): string | undefined {
  for (const child of element.childNodes.slice(0, mostChildren)) {
    if (!isElement(child)) continue;
    if (declared(attribute(child, 'style'), 'mso-list')?.startsWith('ignore')) return visibleText(child).trim();
    const inner = depth > 0 ? ignoredMarker(child, depth - 1) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const indent = /(?:^|\s)ql-indent-(\d)(?:\s|$)/;
const lengths: ReadonlyMap<string, number> = new Map([
  ['px', 1],
  ['pt', 4 / 3],
  ['em', 16],
  ['rem', 16],
  ['in', 96],
  ['cm', 37.8],
  ['mm', 3.78],
]);
const length = /^(-?\d{0,5}(?:\.\d{1,6})?)(px|pt|r?em|in|cm|mm)$/;
const indents = ['margin-left', 'margin-inline-start', 'padding-left', 'padding-inline-start', 'text-indent'];
/** How far each step of the indentation of Quill is. */
const indentStep = 48;

/** Reads the level of a paragraph that Word wrote into its style, and how far the style indents its first line. */
export function paragraphLevel(element: DomElement): WrittenLevel | undefined {
  if (element.attrs.length === 0) return undefined;
  const level = wordLevel(element);
  const indented = indentOf(element);
  return indented === 0 ? level : { list: '', level: 1, ...level, indent: indented };
}

function indentOf(element: DomElement): number {
  const style = attribute(element, 'style');
  const steps = Number(indent.exec(attribute(element, 'class') ?? '')?.[1] ?? 0);
  return indents.reduce((sum, name) => sum + pixels(declared(style, name)), steps * indentStep);
}

function pixels(value: string | undefined): number {
  const found = value === undefined ? null : length.exec(value);
  return found ? Math.round(Number(found[1]) * (lengths.get(found[2] ?? '') ?? 0)) : 0;
}

const documentsList = /(?:^|\s)lst-kix_([\w-]{1,40})-(\d)(?:\s|$)/;

/** Records the level that Google Docs wrote into the class of a list. */
export function noteListLevel(state: State, list: Node, element: DomElement): void {
  if (element.attrs.length === 0) return;
  const classes = attribute(element, 'class');
  const found = classes === undefined ? null : documentsList.exec(classes);
  if (found) state.levels.set(list, { list: found[1] ?? '', level: Number(found[2]) });
}

/** Where editors of flat lists write the level of an item. */
const itemLevels = ['data-aria-level', 'aria-level'];

/** Records the level that an editor wrote into an item; Quill gives only the indentation. */
export function noteItemLevel(state: State, item: Node, element: DomElement): void {
  if (element.attrs.length === 0) return;
  const stated = itemLevels.map((name) => attribute(element, name)).find((value) => value !== undefined);
  const level = Number(stated ?? indent.exec(attribute(element, 'class') ?? '')?.[1]);
  if (level >= 1 && level <= 9) state.levels.set(item, { list: '', level: stated === undefined ? level + 1 : level });
}
