/** Tells whether a UTF-16 unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * Tells whether a text has an ASCII digit among its first `length` characters, without a regular expression, since most
 * texts are short.
 */
export function hasDigit(text: string, length = text.length): boolean {
  const end = Math.min(length, text.length);
  for (let at = 0; at < end; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
