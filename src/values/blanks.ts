/** Returns how many words, separated by white space, a text has; white space at each end adds one. */
export function countWords(text: string): number {
  let count = 1;
  let wasBlank = false;
  for (let at = 0; at < text.length; at += 1) {
    const isApart = isBlank(text.charCodeAt(at));
    if (isApart && !wasBlank) count += 1;
    wasBlank = isApart;
  }
  return count;
}

/** Tells whether a UTF-16 unit is white space. */
export function isBlank(unit: number): boolean {
  if (unit <= 0x7f) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return String.fromCharCode(unit).trim() === '';
}
