/** Returns the last item. Reading index -1 of an empty array is many times slower than a length check. */
export function lastOf<T>(items: readonly T[]): T | undefined {
  return items.length > 0 ? items[items.length - 1] : undefined;
}
