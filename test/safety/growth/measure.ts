/** What one run took, and how large its result is as JSON. */
export interface Measured {
  /** Processor time in milliseconds. */
  time: number;
  size: number;
}

/** Runs a function once. Only processor time counts: what others do on the machine does not. */
export function measure(run: () => unknown): Measured {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, size: JSON.stringify(result)?.length ?? 0 };
}

/** Four times the input may take six times as long; what goes over it again and again takes sixteen times. */
const MOST_GROWTH = 6;

/** Below this many milliseconds for the large input a ratio says nothing but how warm the engine is. */
const LEAST = 60;

/** Milliseconds that each thousand characters may take, and any input at all. */
const PER_KILOBYTE = 25;
const ALWAYS = 250;

/** Characters of output for one of input, and for any input at all. */
const MOST_OUTPUT = 100;
const ANY_OUTPUT = 150_000;

/** The same function on inputs of one, two and four times the size. */
export interface Growth {
  small: () => unknown;
  middle: () => unknown;
  large: () => unknown;
  /** The characters of the large input. */
  length: number;
}

/** Returns what is wrong with how a function grows, or nothing. Whatever seems wrong is measured again, and its least times count. */
export function growthFault({ small, middle, large, length }: Growth): string | undefined {
  const one = measure(small);
  const four = measure(large);
  const output = outputFault(one.size, four.size, middle, length);
  if (output !== undefined) return output;
  if (four.time < LEAST) return undefined;
  let [least, most] = [one.time, four.time];
  const isSlow = (): boolean =>
    most > ALWAYS + (length / 1000) * PER_KILOBYTE || most > MOST_GROWTH * Math.max(least, 1);
  for (let turn = 0; turn < 4 && isSlow(); turn += 1) {
    least = turn === 0 ? measure(small).time : Math.min(least, measure(small).time);
    most = Math.min(most, measure(large).time);
  }
  if (!isSlow()) return undefined;
  const two = Math.min(measure(middle).time, measure(middle).time);
  return `takes ${[least, two, most].map(Math.round).join(', ')} ms for 1, 2 and 4 times the input (${length} characters)`;
}

function outputFault(one: number, four: number, middle: () => unknown, length: number): string | undefined {
  const isLarge = four > ANY_OUTPUT + length * MOST_OUTPUT;
  if (!isLarge && (four <= length * 4 || four <= 5 * one)) return undefined;
  const two = measure(middle).size;
  if (!isLarge && four - two <= 2.5 * Math.max(0, two - one)) return undefined;
  return `gives ${[one, two, four].join(', ')} characters for 1, 2 and 4 times the input (${length} characters)`;
}
