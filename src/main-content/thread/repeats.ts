import { attribute, type DomElement } from '../../html/dom.ts';
import { visibleText } from '../../html/text.ts';
import type { Exclusions } from '../boilerplate.ts';
import type { ElementStats } from '../element-stats.ts';
import { LEAST_REPEATED, LONG_QUOTATION, QUOTED_SHARE } from '../limits.ts';
import type { Post } from './posts.ts';

/**
 * Leaves out quotations that say again all of a long post that stands above them. One that picks a passage is part of
 * the answer.
 */
export function dropRepeats(posts: readonly Post[], exclusions: Exclusions): void {
  /** In which post a line was said first. */
  const said = new Map<string, number>();
  const lengths: number[] = [];
  for (const [number, { body }] of posts.entries()) {
    const quotations = quotationsIn(body, exclusions);
    for (const quotation of quotations) if (repeats(quotation, said, lengths)) exclusions.set(quotation, 'boilerplate');
    const quoted = new Set(quotations.flatMap((quotation) => linesOf(quotation)));
    let length = 0;
    for (const line of linesOf(body)) {
      if (quoted.has(line)) continue;
      length += line.length;
      if (!said.has(line)) said.set(line, number);
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

/** What forums call a quotation. */
const quotation = /(?:^|[^a-z])quote(?:$|[^a-z])/i;

function repeats(quotation: ElementStats, said: ReadonlyMap<string, number>, lengths: readonly number[]): boolean {
  const lines = linesOf(quotation);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length < LONG_QUOTATION) return false;
  const from = new Map<number, number>();
  for (const line of lines) {
    const number = said.get(line);
    if (number !== undefined) from.set(number, (from.get(number) ?? 0) + line.length);
  }
  for (const [number, repeated] of from)
    if (repeated >= LEAST_REPEATED * length && repeated >= QUOTED_SHARE * (lengths[number] ?? 0)) return true;
  return false;
}

function linesOf({ element }: ElementStats): string[] {
  return visibleText(element)
    .split('\n')
    .map((line) =>
      line
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}
