/** All inputs take minutes: a share of them is tried unless this is set. */
export const isWhole = process.env['WHOLE_CORPUS'] === '1';

/** One in so many of a list, from a place that depends on the list alone. */
export function shareOf<T>(list: readonly T[], every: number): readonly T[] {
  return isWhole ? list : list.filter((_, index) => index % every === list.length % every);
}
