import { type OutlineEntry, outline } from '../../read/outline.ts';
import type { Article } from '../../tree/types.ts';
import { moreThan, type Screen, shownOf } from './screen.ts';
import { hanging, wrap } from './wrap.ts';

/** The headings of an article, indented by their level. */
export function outlineLines(article: Article, screen: Screen): string[] {
  const { width, paint, extent } = screen;
  const entries = flat(outline(article));
  const shown = entries.slice(0, shownOf(entries.length, extent.records));
  const lines = shown.flatMap(({ entry: { text, recovered }, level }) => {
    const margin = Math.min(2 * level, Math.floor(width / 3));
    const label = `${' '.repeat(margin)}${recovered ? '∘' : '•'} `;
    return hanging(label, wrap(text, width - margin - 2, 3), margin + 2);
  });
  const note = shown.some(({ entry }) => entry.recovered)
    ? [paint('faint', '∘ was a label without heading markup'.slice(0, width))]
    : [];
  return [...lines, ...note, ...moreThan(entries.length, shown.length, 'outline', screen)];
}

/** The entries in the order of the text. Headings have six ranks, so that recursion is bounded. */
function flat(entries: readonly OutlineEntry[], level = 0): { entry: OutlineEntry; level: number }[] {
  return entries.flatMap((entry) => [{ entry, level }, ...flat(entry.children, level + 1)]);
}
