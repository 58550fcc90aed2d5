import { processorTime } from './processor-time.ts';

/** The time and the result of one run. */
export interface Measured<T> {
  /** Processor time in milliseconds. */
  time: number;
  result: T;
}

/** Runs a function once. */
export function measure<T>(run: () => T): Measured<T> {
  let result: T | undefined;
  const time = processorTime(() => {
    result = run();
  });
  return { time, result: result as T };
}

/** The size of a result as JSON. */
function sizeOf(result: unknown): number {
  return JSON.stringify(result)?.length ?? 0;
}

/** Four times the input may take six times as long; code that reads it repeatedly takes sixteen times. */
const MOST_GROWTH = 6;

/** The most growth from two to four times the input: growth that a limit has already stopped before is no fault. */
const MOST_DOUBLING = 2.7;

/** Below this many milliseconds for the large input, a ratio depends mostly on how warm the engine is. */
const LEAST = 50;

/** Milliseconds that each thousand characters may take, and any input at all. */
const PER_KILOBYTE = 15;
const ALWAYS = 250;

/** Characters of output for one of input, and for any input at all. */
const MOST_OUTPUT = 180;
const ANY_OUTPUT = 2_000_000;

/** How often a seeming fault is measured again. */
const TURNS = 4;

/** A function on inputs of one, two and four times the size. */
export interface Growth {
  small: () => unknown;
  middle: () => unknown;
  large: () => unknown;
  /** The characters of the large input. */
  length: number;
}

/** Returns the fault in how a function grows, if any. A seeming fault is measured again, and the least times count. */
export function growthFault({ small, middle, large, length }: Growth): string | undefined {
  const four = measure(large);
  const size = sizeOf(four.result);
  const most = ALWAYS + (length / 1000) * PER_KILOBYTE;
  const isQuick = four.time < LEAST && four.time <= most;
  // A function that takes little time and gives little output cannot grow too much.
  if (isQuick && size <= length * 4) return undefined;
  const one = measure(small);
  const output = outputFault(sizeOf(one.result), size, middle, length);
  if (output !== undefined) return output;
  const isEven = (least: number, time: number): boolean => time <= most && time <= MOST_GROWTH * least;
  if (isQuick || isEven(one.time, four.time)) return undefined;
  // Nearly always the engine was cold; measuring two inputs shows that at less cost than all three.
  const least = Math.min(one.time, measure(small).time);
  const again = Math.min(four.time, measure(large).time);
  if (isEven(least, again)) return undefined;
  let times = [least, measure(middle).time, again] as const;
  for (let turn = 0; turn < TURNS && isFault(times, most); turn += 1) {
    const [first, second, third] = times;
    times = [
      Math.min(first, measure(small).time),
      Math.min(second, measure(middle).time),
      Math.min(third, measure(large).time),
    ];
  }
  if (!isFault(times, most)) return undefined;
  return `takes ${times.map(Math.round).join(', ')} ms for 1, 2 and 4 times the input (${length} characters)`;
}

/** The first run of an input is slower than others, so a large ratio is a fault whichever was measured first. */
function isFault([one, two, four]: readonly [number, number, number], most: number): boolean {
  return four > most || (four > LEAST && four > MOST_GROWTH * one && four > MOST_DOUBLING * two);
}

function outputFault(one: number, four: number, middle: () => unknown, length: number): string | undefined {
  const isLarge = four > ANY_OUTPUT + length * MOST_OUTPUT;
  if (!isLarge && (four <= length * 4 || four <= 5 * one)) return undefined;
  const two = sizeOf(measure(middle).result);
  if (!isLarge && four - two <= 2.5 * Math.max(0, two - one)) return undefined;
  return `gives ${[one, two, four].join(', ')} characters for 1, 2 and 4 times the input (${length} characters)`;
}
