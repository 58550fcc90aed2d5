import { attribute, type DomElement } from '../html/dom.ts';
import { declared } from '../html/style.ts';
import type { List, ListItem, ListStyle } from '../tree/types.ts';

const types: ReadonlySet<string> = new Set<ListStyle>(['a', 'A', 'i', 'I']);
const styles = new Map<string, ListStyle>([
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
]);

/** Sets how an ordered list counts: its start, whether it counts down, and in letters or Roman numerals. */
export function readCounting(list: List, element: DomElement): void {
  if (element.attrs.length === 0) return;
  const start = wholeNumber(attribute(element, 'start'));
  if (start !== undefined && start !== 1) list.start = start;
  if (attribute(element, 'reversed') !== undefined) list.reversed = true;
  const style = styleOf(element);
  if (style !== undefined) list.style = style;
}

function styleOf(element: DomElement): ListStyle | undefined {
  const type = attribute(element, 'type')?.trim();
  if (type !== undefined && isStyle(type)) return type;
  const style = attribute(element, 'style');
  const [word = ''] = (declared(style, 'list-style-type') ?? declared(style, 'list-style') ?? '').split(/\s/, 1);
  return styles.get(word);
}

function isStyle(type: string): type is ListStyle {
  return types.has(type);
}

/** Sets the number that an item of an ordered list has by its own attribute. */
export function readValue(item: ListItem, element: DomElement): void {
  const value = element.attrs.length === 0 ? undefined : wholeNumber(attribute(element, 'value'));
  if (value !== undefined) item.value = value;
}

/** Removes the numbers that counting implies; that of the first item becomes the start of the list. */
export function settleCounting(list: List): void {
  const { children, reversed } = list;
  if (!children.some(({ value }) => value !== undefined)) return;
  const [first] = children;
  if (first?.value !== undefined) {
    delete list.start;
    if (first.value !== (reversed ? children.length : 1)) list.start = first.value;
    delete first.value;
  }
  let next = list.start ?? (reversed ? children.length : 1);
  for (const item of children) {
    if (item.value === next) delete item.value;
    next = (item.value ?? next) + (reversed ? -1 : 1);
  }
}

/** Adding 0 turns -0 into 0: JSON has no -0. */
function wholeNumber(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10) + 0;
  return Number.isSafeInteger(number) ? number : undefined;
}
