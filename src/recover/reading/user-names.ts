const fewest = 3;

/**
 * Tells whether bold lines are user names, each above what its user wrote: one word each, most of them with digits or
 * underscores among their letters, and at least one that begins as no title does. Products and options have such names,
 * too, but with a capital letter throughout.
 */
export function areUserNames(lines: readonly string[]): boolean {
  const single = lines.filter((line) => /^\S{2,30}$/.test(line));
  if (single.length < fewest || single.length * 3 < lines.length * 2) return false;
  const coined = single.filter(isCoined);
  return coined.length * 2 >= single.length && coined.some((line) => /^\p{Ll}/u.test(line)) && coined.some(isMixed);
}

function isCoined(line: string): boolean {
  return /\p{Ll}/u.test(line) && /^[\p{L}\d_-]+$/u.test(line) && /_|\p{L}\d|\d\p{L}/u.test(line);
}

/** Names of options are written in one style; users write theirs as they please. */
function isMixed(line: string): boolean {
  return /^\p{Lu}/u.test(line);
}
