import { decodeHTML } from 'entities/decode';
import { collapse } from './whitespace.ts';

/** Returns a text that may be written as HTML, with tags and references, as plain text on one line. */
export function fieldText(value: string): string {
  const decoded = value.includes('&') ? decodeHTML(value) : value;
  const bare = decoded.includes('<') ? decoded.replace(/<\/?[a-zA-Z][^<>]*>/g, ' ') : decoded;
  return collapse(bare).replaceAll('\n', ' ').trim();
}
