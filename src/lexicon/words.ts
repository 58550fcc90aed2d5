/** Returns the words of some lines, between which `|` stands. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|'));
}
