import type { WrittenLevels } from '../../structure/levels.ts';
import type { Paragraph } from '../../tree/types.ts';
import { indentOf } from './lines.ts';

/** How wide a no-break space is about, in pixels. */
const blankWidth = 4;

/** Returns how far the first line of a paragraph is indented, by its style and by no-break spaces. */
export function indentIn(paragraph: Paragraph, levels: WrittenLevels | undefined): number {
  return (levels?.get(paragraph)?.indent ?? 0) + indentOf(paragraph.children) * blankWidth;
}
