/** Returns the share of the members of a list for which something holds; 0 of an empty list. */
export function share<T>(list: readonly T[], holds: (member: T, index: number) => boolean): number {
  if (list.length === 0) return 0;
  let count = 0;
  for (let index = 0; index < list.length; index += 1) if (holds(list[index] as T, index)) count += 1;
  return count / list.length;
}

/** Returns the mean of a number of the members of a list; 0 of an empty list. */
export function mean<T>(list: readonly T[], number: (member: T) => number): number {
  if (list.length === 0) return 0;
  let sum = 0;
  for (const member of list) sum += number(member);
  return sum / list.length;
}
