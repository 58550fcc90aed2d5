import { attribute, type DomElement } from '../../html/dom.ts';
import { visibleText } from '../../html/text.ts';
import type { Exclusions } from '../boilerplate.ts';
import type { ElementStats } from '../element-stats.ts';
import { LEAST_REPEATED, LONG_QUOTATION, QUOTED_SHARE } from '../limits.ts';
import type { Post } from './posts.ts';

/** Excludes quotations that repeat all of a long post above them. A quotation of a passage is part of the answer. */
export function dropRepeats(posts: readonly Post[], exclusions: Exclusions): void {
  /** The posts in which a line occurs. */
  const said = new Map<string, number[]>();
  const lengths: number[] = [];
  for (const [number, { body }] of posts.entries()) {
    const quotations = quotationsIn(body, exclusions);
    for (const quotation of quotations) if (repeats(quotation, said, lengths)) exclusions.set(quotation, 'boilerplate');
    const quoted = new Set(quotations.flatMap((quotation) => linesOf(quotation)));
    let length = 0;
    for (const line of linesOf(body)) {
      if (quoted.has(line)) continue;
      length += line.length;
      const before = said.get(line);
      if (before === undefined) said.set(line, [number]);
      else if (before.length < MOST_COMPARED && before[before.length - 1] !== number) before.push(number);
    }
    lengths[number] = length;
  }
}

/** The outermost quotations of a post. */
function quotationsIn(body: ElementStats, exclusions: Exclusions): ElementStats[] {
  const found: ElementStats[] = [];
  const open: ElementStats[] = [];
  const openChildren = (part: ElementStats): void => {
    for (let child = part.firstChild; child !== undefined; child = child.nextSibling)
      if (!exclusions.has(child)) open.push(child);
  };
  openChildren(body);
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (isQuotation(part.element)) found.push(part);
    else openChildren(part);
  }
  return found;
}

function isQuotation(element: DomElement): boolean {
  return element.tagName === 'blockquote' || quotation.test(attribute(element, 'class') ?? '');
}

/** The class name that forums use for a quotation. */
const quotation = /(?:^|[^a-z])quote(?:$|[^a-z])/i;

/** At most this many posts with the same line are compared. */
const MOST_COMPARED = 8;

function repeats(
  quotation: ElementStats,
  said: ReadonlyMap<string, readonly number[]>,
  lengths: readonly number[],
): boolean {
  const lines = linesOf(quotation, sourceOf(quotation));
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length < LONG_QUOTATION) return false;
  const from = new Map<number, number>();
  for (const line of lines) {
    for (const number of said.get(line) ?? []) from.set(number, (from.get(number) ?? 0) + line.length);
  }
  for (const [number, repeated] of from)
    if (repeated >= LEAST_REPEATED * length && repeated >= QUOTED_SHARE * (lengths[number] ?? 0)) return true;
  return false;
}

/** The name of the quoted person, if a quotation begins with it. */
function sourceOf(quotation: ElementStats): string {
  let part = quotation.firstChild;
  while (part !== undefined && part.element.tagName !== 'cite') part = part.firstChild;
  return part === undefined ? '' : visibleText(part.element).trim();
}

function linesOf({ element }: ElementStats, source = ''): string[] {
  const text = visibleText(element).trim();
  return (text.startsWith(source) ? text.slice(source.length) : text)
    .split('\n')
    .map((line) =>
      line
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}
