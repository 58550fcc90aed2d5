import { attribute, type DomElement, isElement, isText } from '../html/dom.ts';
import { declared } from '../html/style.ts';
import type { ListItem } from '../tree/types.ts';
import { noteItemLevel } from './levels.ts';
import type { State } from './state.ts';

/** Tells whether an item without a bullet, by its style, contains nothing but lists. */
export function isPlaceOfList(element: DomElement): boolean {
  const style = element.attrs.length === 0 ? undefined : attribute(element, 'style');
  if (!(declared(style, 'list-style-type') ?? declared(style, 'list-style') ?? '').startsWith('none')) return false;
  const parts = element.childNodes.filter((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
  return parts.length > 0 && parts.every((part) => isElement(part) && (part.tagName === 'ul' || part.tagName === 'ol'));
}

/** Values that an editor sets on items shown with bullets or boxes, whatever the element around them. */
const bulletKinds: ReadonlySet<string> = new Set(['bullet', 'checked', 'unchecked']);

/** Tells whether all items of an ordered list are marked as having bullets, as those of Quill may be. */
export function hasBullets({ childNodes }: DomElement): boolean {
  const items = childNodes.filter((node) => isElement(node));
  return (
    items.length > 0 &&
    items.every((item) => item.attrs.length > 0 && bulletKinds.has(attribute(item, 'data-list') ?? ''))
  );
}

/** Records the identifier of an item, and its level where an editor wrote one. */
export function noteItem(state: State, item: ListItem, element: DomElement): void {
  const id = attribute(element, 'id') ?? anchorOf(element);
  if (id) state.itemIds.set(id, item);
  noteItemLevel(state, item, element);
}

/** The identifier of an empty element at the start of an item. */
function anchorOf({ childNodes: [first] }: DomElement): string | undefined {
  return first && isElement(first) && first.childNodes.length === 0 ? attribute(first, 'id') : undefined;
}
