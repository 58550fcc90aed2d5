import { apart } from './apart.ts';

const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  // The parser would make nothing of a null.
  '\u0000': '\ufffd',
};

/**
 * Returns a text as it stands between tags. What browsers would write of the same text is the same string: so they
 * write a line feed for a carriage return, which the parser makes one, too.
 */
export function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they need an escape, too
  return String(text).replace(/[&<>\u00a0\u0000]|\r\n?/g, (found) => named[found] ?? '\n');
}

/** Returns a text as it stands within a quoted attribute, without the white space around it. */
export function escapeAttribute(value: string): string {
  return escapeText(apart(String(value).trim())).replaceAll('"', '&quot;');
}
