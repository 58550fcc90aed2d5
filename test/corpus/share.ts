/** All inputs take minutes: a share of them is tried unless this is set. */
export const isWhole = process.env['WHOLE_CORPUS'] === '1';

/** Every n-th item of a list, from an index that only depends on the list. */
export function shareOf<T>(list: readonly T[], every: number): readonly T[] {
  return isWhole ? list : list.filter((_, index) => index % every === list.length % every);
}
