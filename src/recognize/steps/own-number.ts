import { sliceText, trimTextStart } from '../../positions/slice-text.ts';
import { loneNumber } from '../../recover/reading/lone-number.ts';
import type { FlowContent, Step } from '../../tree/types.ts';

/** How many steps need a number at the start of their line: a quantity may equal the place of its step by chance. */
const fewestInLine = 3;

const inLine = /^(\d{1,2})\s(?=\p{L})/u;

/** Tells whether all lines begin with their numbers, from one on. */
export function areCounted(lines: readonly string[]): boolean {
  return lines.length >= fewestInLine && lines.every((line, index) => Number(inLine.exec(line)?.[1]) === index + 1);
}

/** A step without its number, and the number. */
interface Numbered {
  number: string;
  children: FlowContent[];
}

/**
 * Returns the steps without their own numbers, if all begin with the number of their place, in a separate block or in
 * the line; the numbers become markers.
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
