/** Returns the words of some lines, in which `|` separates them. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|'));
}
