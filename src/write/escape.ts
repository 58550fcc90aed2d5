const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  // The parser would make a line feed of it, and nothing of a null.
  '\r': '&#13;',
  '\u0000': '\ufffd',
};

/** Returns a text as it stands in HTML, between tags as well as within a quoted attribute. */
export function escapeHtml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they need an escape, too
  return String(text).replace(/[&<>"\u00a0\r\u0000]/g, (character) => named[character] ?? character);
}
