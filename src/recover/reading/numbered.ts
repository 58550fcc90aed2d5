import type { FlowContent, List, ListItem, RecoverRule } from '../../tree/types.ts';
import type { NumberMarker } from './marker.ts';
import { span } from './slice.ts';

/** Tells whether a number goes on where another one stopped, written in the same manner. */
export function goesOn(last: NumberMarker, next: NumberMarker): boolean {
  return next.value === last.value + 1 && next.style === last.style;
}

/** Tells whether numbers are enough to make a list: two that begin at one, or three that begin elsewhere. */
export function isCount(numbers: readonly NumberMarker[]): boolean {
  return numbers.length >= (numbers[0]?.value === 1 ? 2 : 3);
}

/** Returns an item whose marker left the text. */
export function markedItem(by: RecoverRule, marker: string, children: FlowContent[]): ListItem {
  return { type: 'listItem', origin: 'recovered', by, markers: [marker], children, ...span(children) };
}

/** Returns the list of some items; an ordered one says where it starts. */
export function listOf(by: RecoverRule, items: ListItem[], first?: NumberMarker): List {
  const ordered = first !== undefined;
  const start = first !== undefined && first.value !== 1 ? { start: first.value } : {};
  return { type: 'list', ordered, ...start, origin: 'recovered', by, children: items, ...span(items) };
}
