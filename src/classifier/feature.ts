/**
 * Features that are read together: their names, which describe in plain words what each number is, and how each is
 * read.
 */
export interface Features<Look> {
  names: readonly string[];
  read: (look: Look) => number[];
}

/** Returns features that are each read on their own. */
export function features<Look>(of: Readonly<Record<string, (look: Look) => number | boolean>>): Features<Look> {
  const readers = Object.values(of);
  return { names: Object.keys(of), read: (look) => readEach(readers, look) };
}

/** Returns the numbers that some readers return. */
function readEach<Look>(readers: readonly ((look: Look) => number | boolean)[], look: Look): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < readers.length; index += 1) numbers.push(Number(readers[index]?.(look)));
  return numbers;
}
