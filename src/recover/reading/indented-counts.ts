import { lastOf } from '../../tree/last.ts';
import type { CountMark, CountPlace } from './count-levels.ts';

/**
 * Returns the depth of each line by its indentation, where every level counts from one without a gap; `undefined` where
 * any line does not fit, or goes back to an indentation that no line has.
 */
export function indentedPlaces(
  lines: readonly (readonly CountMark[])[],
  indents: readonly number[],
): CountPlace[] | undefined {
  const open: { indent: number; mark: CountMark }[] = [];
  const places: CountPlace[] = [];
  for (const [at, marks] of lines.entries()) {
    const indent = indents[at] ?? 0;
    const before = open.length;
    while ((lastOf(open)?.indent ?? 0) > indent) open.pop();
    const top = lastOf(open);
    const last = top?.indent === indent ? top.mark : undefined;
    if (last === undefined && open.length < before) return undefined;
    const mark = marks.find(({ style, value }) =>
      last ? style === last.style && value === last.value + 1 : value === 1,
    );
    if (mark === undefined) return undefined;
    if (last) open.pop();
    open.push({ indent, mark });
    places.push({ depth: open.length - 1, mark });
  }
  const isNested = places.some(({ depth }) => depth > 0);
  return isNested && places.filter(({ depth }) => depth === 0).length > 1 ? places : undefined;
}
