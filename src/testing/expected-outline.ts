import { checkNames } from '../given.ts';
import { clipped } from './clipped.ts';
import { checkExpected, checkWhole, type Expected, oneLine, shown } from './expected.ts';
import type { ExpectedOutline } from './matcher-types.ts';

/** A heading by its rank and its text. */
export interface HeadingLine<Text = string> {
  depth: number;
  text: Text;
}

/** Returns the headings that a test states; throws if these are not headings. */
export function expectedHeadings(where: string, outline: ExpectedOutline): HeadingLine<Expected>[] {
  if (typeof outline !== 'string' && !Array.isArray(outline))
    throw new TypeError(`${where}: outline must be a string or an array of headings`);
  const entries: ExpectedOutline[number][] = typeof outline === 'string' ? outline.split('\n') : [...outline];
  const headings = entries.flatMap((entry, index) => headingOf(where, entry, typeof outline === 'string', index));
  if (headings.length === 0)
    throw new TypeError(`${where}: outline must not be empty; that there is no heading is .not.toHaveHeading(/./)`);
  return headings;
}

function headingOf(
  where: string,
  entry: ExpectedOutline[number],
  mayBeBlank: boolean,
  index: number,
): HeadingLine<Expected>[] {
  if (typeof entry !== 'string') {
    checkNames(where, entry, ['depth', 'text'], 'key');
    checkWhole(where, 'depth', entry.depth, [1, 6]);
    checkExpected(where, 'text', entry.text);
    return [{ depth: entry.depth, text: typeof entry.text === 'string' ? oneLine(entry.text) : entry.text }];
  }
  const line = oneLine(entry);
  if (line === '' && mayBeBlank) return [];
  const [, marks, text] = /^(#{1,6}) (.+)$/.exec(line) ?? [];
  if (marks === undefined || text === undefined)
    throw new TypeError(
      `${where}: line ${index + 1} of outline, ${shown(line)}, is no heading; it begins with its rank, as in '## Tea'`,
    );
  return [{ depth: marks.length, text }];
}

const BEFORE = 3;
const MOST = 60;

/**
 * Returns headings as lines, the first of them from shortly before the first difference on, so that a page of any
 * length gives a diff that can be read.
 */
export function linesOf(headings: readonly HeadingLine<Expected>[], difference: number): string[] {
  const start = headings.length <= MOST ? 0 : Math.max(0, difference - BEFORE);
  const lines = headings.slice(start, start + MOST).map(({ depth, text }) => {
    return `${'#'.repeat(depth)} ${clipped(typeof text === 'string' ? text : String(text), 160)}`;
  });
  const after = headings.length - start - lines.length;
  return [...(start > 0 ? [`… ${start} before`] : []), ...lines, ...(after > 0 ? [`… ${after} after`] : [])];
}
