/** Returns a text, cut with an ellipsis if it is longer than some characters; no character is cut in two. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(end) ? end.slice(0, -1) : end}…`;
}

/** Returns some lines of a list that may be long, and how many more there are. */
export function someOf(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), `… and ${lines.length - most} more`];
}
