/** Features that are read together: their names, which say in plain words what each number is, and how each is read. */
export interface Features<Look> {
  names: readonly string[];
  read: (look: Look) => number[];
}

/** Returns features that are each read on their own. */
export function features<Look>(of: Readonly<Record<string, (look: Look) => number | boolean>>): Features<Look> {
  const readers = Object.values(of);
  return { names: Object.keys(of), read: (look) => readers.map((read) => Number(read(look))) };
}
