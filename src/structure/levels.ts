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
export function wordLevel(element: DomElement): WrittenLevel | undefined {
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
const indent = /(?:^|\s)ql-indent-(\d)(?:\s|$)/;

/** Records the level that an editor wrote into an item; Quill gives only the indentation. */
export function noteItemLevel(state: State, item: Node, element: DomElement): void {
  if (element.attrs.length === 0) return;
  const stated = itemLevels.map((name) => attribute(element, name)).find((value) => value !== undefined);
  const level = Number(stated ?? indent.exec(attribute(element, 'class') ?? '')?.[1]);
  if (level >= 1 && level <= 9) state.levels.set(item, { list: '', level: stated === undefined ? level + 1 : level });
}
