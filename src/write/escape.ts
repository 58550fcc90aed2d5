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
 * Returns a text as it is written between tags. The result equals what browsers write for the same text: a carriage
 * return becomes a line feed, as it does in the parser.
 */
export function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they need an escape, too
  return String(text).replace(/[&<>\u00a0\u0000]|\r\n?/g, (found) => named[found] ?? '\n');
}

/** Returns a text as it is written in a quoted attribute, without the white space around it. */
export function escapeAttribute(value: string): string {
  return escapeText(apart(String(value).trim())).replaceAll('"', '&quot;');
}
