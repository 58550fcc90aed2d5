import { attribute } from '../../html/dom.ts';
import type { ElementStats } from '../element-stats.ts';

/** Returns what elements of one kind have in common. */
export type ClassReader = (part: ElementStats) => string;

/** At most this many class names of an element are read. */
const MOST_NAMES = 12;

/**
 * Returns a reader of the first class name of an element that another element of the page also has: a name that occurs
 * once is that of a single post.
 */
export function createClassReader(parts: readonly ElementStats[]): ClassReader {
  const counts = new Map<string, number>();
  const written = new Map<string, number>();
  for (const { element } of parts) {
    const names = attribute(element, 'class');
    if (names !== undefined) written.set(names, (written.get(names) ?? 0) + 1);
  }
  for (const [names, count] of written)
    for (const name of split(names)) counts.set(name, (counts.get(name) ?? 0) + count);
  const shared = new Map<string, string>();
  for (const names of written.keys()) shared.set(names, split(names).find((name) => (counts.get(name) ?? 0) > 1) ?? '');
  return ({ element }) => shared.get(attribute(element, 'class') ?? '') ?? '';
}

function split(names: string): string[] {
  const trimmed = names.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/, MOST_NAMES);
}
