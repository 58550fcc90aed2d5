import type { Style } from './colour.ts';
import { widthOf, wrap } from './view/wrap.ts';
import { visible } from './visible.ts';

/** A part of a line, and its style. */
export interface Part {
  text: string;
  style?: Style;
}

/** Continuation lines are indented by this much more. */
const HANGING = 4;

/**
 * Returns the parts of a line after their margin, control characters as pictures; on more lines if there is not enough
 * room for them.
 */
export function layOut(parts: readonly Part[], margin: number, width: number): Part[][] {
  const indent = ' '.repeat(Math.min(margin, Math.floor(width / 2)));
  if (width === Number.POSITIVE_INFINITY)
    return [[{ text: indent }, ...parts.map((part) => ({ ...part, text: visible(part.text) }))]];
  const lines: Part[][] = [[{ text: indent }]];
  let used = indent.length;
  const next = (): void => {
    lines.push([{ text: `${indent}${' '.repeat(HANGING)}` }]);
    used = indent.length + HANGING;
  };
  for (const part of parts) {
    const text = visible(part.text);
    const inner = Math.max(1, width - indent.length - HANGING);
    const [whole = '', ...others] = wrap(text, inner);
    const space = text.startsWith(' ') ? ' ' : '';
    const isRoomy = others.length === 0 && used + space.length + widthOf(whole) <= width;
    if (!isRoomy && used > indent.length) next();
    for (const [index, line] of [whole, ...others].entries()) {
      if (index > 0) next();
      const shown = isRoomy ? space + line : line;
      lines.at(-1)?.push({ ...part, text: shown });
      used += widthOf(shown);
    }
  }
  return lines;
}
