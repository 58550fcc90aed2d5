/** Tells whether a UTF-16 unit is of an East Asian script: kana, Han or Hangul. */
export function isEastAsian(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af);
}

/** Tells whether a text has a character of a script without spaces between words: kana or Han. */
export function hasUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3040 && unit <= 0x9fff && isEastAsian(unit)) return true;
  }
  return false;
}

/** Tells whether a text has a character of an East Asian script. */
export function hasEastAsian(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3040 && isEastAsian(unit)) return true;
  }
  return false;
}
