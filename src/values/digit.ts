/** Tells whether a text has a digit of ASCII; most texts are short, and need no expression for it. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}
