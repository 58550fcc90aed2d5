import { placed } from '../../positions/join.ts';
import { arrayOf, createNode } from '../../tree/create.ts';
import type { FlowContent, List, ListItem, ListStyle, RecoverRule } from '../../tree/types.ts';
import type { NumberMarker } from './marker.ts';

/** Tells whether a number directly continues another one, in the same style. */
export function goesOn(last: NumberMarker, next: NumberMarker): boolean {
  return next.value === last.value + 1 && next.style === last.style;
}

/**
 * Tells whether numbers are enough to make a list: two that begin at one, or three that begin elsewhere, but not at
 * two, where the first was lost.
 */
export function isCount(numbers: readonly NumberMarker[]): boolean {
  const first = numbers[0]?.value;
  return first !== 2 && numbers.length >= (first === 1 ? 2 : 3);
}

/** Returns an item whose marker was removed from the text. */
export function markedItem(by: RecoverRule, marker: string, children: FlowContent[]): ListItem {
  const item = createNode('listItem');
  item.origin = 'recovered';
  item.by = by;
  item.markers = arrayOf(marker);
  item.children = children;
  return placed(item, children);
}

/** Returns the list of some items; `first` makes it an ordered one, with its start and style. */
export function listOf(by: RecoverRule, items: ListItem[], first?: NumberMarker): List {
  const list = createNode('list');
  list.ordered = first !== undefined;
  if (first !== undefined && first.value !== 1) list.start = first.value;
  const style = first && styleOf(first);
  if (style) list.style = style;
  list.origin = 'recovered';
  list.by = by;
  list.children = items.slice();
  return placed(list, items);
}

/** Letters and Roman numerals are a style of a list; digits are the default. */
function styleOf({ style }: NumberMarker): ListStyle | undefined {
  const found = /[aAiI]/.exec(style)?.[0];
  return found as ListStyle | undefined;
}
