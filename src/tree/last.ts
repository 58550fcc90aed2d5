/**
 * Returns the last of some items; asking an empty array for the one before its first is many times slower than not
 * asking.
 */
export function lastOf<T>(items: readonly T[]): T | undefined {
  return items.length > 0 ? items[items.length - 1] : undefined;
}
