import { sliceText, trimTextStart } from '../../positions/slice-text.ts';
import { loneNumber } from '../../recover/reading/lone-number.ts';
import { numberMarker } from '../../recover/reading/marker.ts';
import type { FlowContent, Step } from '../../tree/types.ts';
import { behindStepNumber } from './number.ts';

/** In a line, so many steps must begin with their number: a quantity may be that of its place by chance. */
const fewestInLine = 3;

const inLine = /^(\d{1,2})\s(?=\p{L})/u;

/** Tells whether lines begin with their numbers, from one on. */
export function areCounted(lines: readonly string[]): boolean {
  return lines.length >= fewestInLine && lines.every((line, index) => Number(inLine.exec(line)?.[1]) === index + 1);
}

/** A step without its number, and the number. */
interface Numbered {
  number: string;
  children: FlowContent[];
}

/**
 * Returns the steps without the numbers that all of them begin with, each that of its place, as blocks of their own or
 * in the line; the numbers stay known as markers.
 */
export function withoutOwnNumbers(steps: readonly Step[]): Step[] {
  const alone = steps.map(numberAlone);
  const read = alone.every(isOfPlace) || steps.length < fewestInLine ? alone : steps.map(numberInLine);
  if (steps.length < 2 || !read.every(isOfPlace)) return [...steps];
  return steps.map((step, index) => {
    const { number, children } = read[index] as Numbered;
    return { ...step, children, markers: [number] };
  });
}

function isOfPlace(found: Numbered | undefined, index: number): boolean {
  return found !== undefined && Number.parseInt(found.number, 10) === index + 1;
}

function numberAlone({ children, markers }: Step): Numbered | undefined {
  const [first, ...rest] = children;
  const found = loneNumber(first);
  if (markers !== undefined || found === undefined || rest[0]?.type !== 'paragraph') return undefined;
  return { number: found.marker, children: rest };
}

function numberInLine({ children, markers }: Step): Numbered | undefined {
  const [first, ...rest] = children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (markers !== undefined || first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const number = inLine.exec(text.value)?.[1];
  if (number === undefined) return undefined;
  const line = trimTextStart(sliceText(text, number.length));
  return { number, children: [{ ...first, children: [line, ...first.children.slice(1)] }, ...rest] };
}

/**
 * Returns the lines of steps without the number that their author wrote before each: `Step 2: …`, `2. …`, `②`. All stay
 * as they are where one of them has none, and where none has a word with it and they do not count from one on. A line
 * that is its number and nothing else is left empty.
 */
export function withoutWrittenNumbers(lines: readonly string[]): string[] {
  const worded = lines.map(behindStepNumber);
  const isWorded = worded.some((rest) => rest !== undefined);
  const rests = lines.map((line, index) => worded[index] ?? behindCount(line, isWorded ? undefined : index + 1));
  return rests.includes(undefined) ? [...lines] : rests.map((rest = '') => rest);
}

function behindCount(line: string, place: number | undefined): string | undefined {
  const found = numberMarker(line);
  if (!found || found.style.includes('a') || (place !== undefined && found.value !== place)) return undefined;
  return line.slice(found.marker.length).trimStart();
}
