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

/** Returns the share of the members of a list for which something holds; 0 of an empty list. */
export function share<T>(list: readonly T[], holds: (member: T) => boolean): number {
  if (list.length === 0) return 0;
  let count = 0;
  for (const member of list) if (holds(member)) count += 1;
  return count / list.length;
}

/** Returns the mean of a number of the members of a list; 0 of an empty list. */
export function mean<T>(list: readonly T[], number: (member: T) => number): number {
  if (list.length === 0) return 0;
  let sum = 0;
  for (const member of list) sum += number(member);
  return sum / list.length;
}
