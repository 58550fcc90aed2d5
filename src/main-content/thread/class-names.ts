import { attribute, type DomElement } from '../../html/dom.ts';
import type { ElementStats } from '../element-stats.ts';

/** Says what elements of one kind have in common. */
export type ClassReader = (part: ElementStats) => string;

/** Longer lists of class names are not read to their end. */
const MOST_NAMES = 12;

/** Returns a reader of the first class name of an element that another element of the page has, too: a name that stands once is that of a single post. */
export function createClassReader(parts: readonly ElementStats[]): ClassReader {
  const counts = new Map<string, number>();
  for (const { element } of parts) for (const name of namesOf(element)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ({ element }) => namesOf(element).find((name) => (counts.get(name) ?? 0) > 1) ?? '';
}

function namesOf(element: DomElement): string[] {
  const names = attribute(element, 'class')?.trim() ?? '';
  return names === '' ? [] : names.split(/\s+/, MOST_NAMES);
}
