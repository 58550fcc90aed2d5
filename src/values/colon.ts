/** Tells whether a text ends in a colon, of either width, apart from white space after it. */
export function endsInColon(text: string): boolean {
  const end = shownEnd(text);
  return end.endsWith(':') || end.endsWith('：');
}

/** Returns a text without the colon that ends it. */
export function withoutColon(text: string): string {
  const end = shownEnd(text);
  return end.endsWith(':') || end.endsWith('：') ? end.slice(0, -1).trimEnd() : end;
}

/** Returns where the first colon of a text is, of either width, or -1. */
export function colonIn(text: string): number {
  const at = text.indexOf(':');
  const wide = text.indexOf('：');
  return at === -1 || (wide !== -1 && wide < at) ? wide : at;
}

/** A text without white space at its end, and without the zero-width characters that editors leave there. */
function shownEnd(text: string): string {
  const end = text.trimEnd();
  return widthless.has(end.charCodeAt(end.length - 1)) ? end.slice(0, -1).trimEnd() : end;
}

const widthless: ReadonlySet<number> = new Set([0x200b, 0x200c, 0x200e, 0x200f, 0x2060]);
