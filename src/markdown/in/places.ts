import type { Place } from '../../html/composer.ts';
import { stepAt } from '../../positions/source-walk.ts';

/** A part of a text that occurs in the Markdown unchanged, or as one reference, escape or line end. */
export interface PlacedText {
  value: string;
  place?: Place;
}

const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{0,31});/y;
const punctuation = /[!-/:-@[-`{-~]/;

/**
 * Returns a text in the parts that occur in the Markdown: escapes, references and the prefixes of lines in an item or a
 * quotation are not included. Text that cannot be located is one part with the rest of the place.
 */
export function placedTexts(value: string, source: string, { start, end }: Place): PlacedText[] {
  const parts: PlacedText[] = [];
  let from = 0;
  let begin = start;
  let at = start;
  let index = 0;
  const endPart = (): void => {
    if (index > from) parts.push({ value: value.slice(from, index), place: { start: begin, end: at } });
    from = index;
  };
  while (index < value.length && at < end) {
    const unit = source[at];
    const next = source[at + 1] ?? '';
    if (unit === '\\' && next === value[index] && punctuation.test(next)) {
      endPart();
      at += 1;
      begin = at;
    } else if (value[index] === '\n' && unit !== '\n') {
      endPart();
      at = endOfBlank(source, at, end);
      begin = at;
    }
    const step = isReference(source, at) ? stepAt(source, at, value, index) : plainStep(source, at, value, index);
    if (step === undefined) break;
    at += step.source;
    index += step.text;
    if (value[index - 1] === '\n' && index < value.length) {
      endPart();
      at = endOfPrefix(source, at, end, value[index] ?? '');
      begin = at;
    }
  }
  endPart();
  if (index < value.length) parts.push({ value: value.slice(index), place: { start: at, end } });
  return parts;
}

/** Returns the place of a text without a place of its own, if it occurs exactly at an offset. */
export function placeAt(value: string, source: string, at: number): Place | undefined {
  return value !== '' && source.startsWith(value, at) ? { start: at, end: at + value.length } : undefined;
}

function isReference(source: string, at: number): boolean {
  if (source[at] !== '&') return false;
  reference.lastIndex = at;
  return reference.test(source);
}

function plainStep(
  source: string,
  at: number,
  value: string,
  index: number,
): { source: number; text: number } | undefined {
  if (source[at] === value[index] || (source[at] === '\0' && value[index] === '\uFFFD')) return { source: 1, text: 1 };
  if (source[at] === '\r' && value[index] === '\n') return { source: source[at + 1] === '\n' ? 2 : 1, text: 1 };
  return undefined;
}

/** White space at the end of a line does not belong to the text. */
function endOfBlank(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at += 1;
  return at;
}

/** The end of the prefix of a line in an item or a quotation. */
function endOfPrefix(source: string, from: number, end: number, first: string): number {
  let at = from;
  while (at < end && source[at] !== first && /[ \t>]/.test(source[at] ?? '')) at += 1;
  return at;
}

/**
 * Returns a function that maps each offset of a piece of HTML to its place in the Markdown, where lines may have a
 * prefix.
 */
export function offsetsOf(value: string, source: string, { start, end }: Place): (offset: number) => number {
  const lines: { from: number; start: number }[] = [{ from: 0, start }];
  let at = start;
  let from = 0;
  for (const line of value.split('\n')) {
    let lineEnd = at;
    while (lineEnd < end && source[lineEnd] !== '\n' && source[lineEnd] !== '\r') lineEnd += 1;
    if (from > 0) lines.push({ from, start: Math.max(at, lineEnd - line.length) });
    from += line.length + 1;
    at = Math.min(end, lineEnd + (source[lineEnd] === '\r' && source[lineEnd + 1] === '\n' ? 2 : 1));
  }
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = lines[low] ?? { from: 0, start };
    return Math.min(end, line.start + offset - line.from);
  };
}
