import type { Screen } from './screen.ts';
import { wrap } from './wrap.ts';

/** The headings that lead to something, for a line above it; nothing if there are none. */
export function pathLines(section: readonly string[], { width, paint }: Screen): string[] {
  if (section.length === 0) return [];
  return wrap(section.join(' › '), width, 2).map((line) => paint('faint', line));
}
