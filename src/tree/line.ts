import { toText } from './text.ts';
import type { Node } from './types.ts';

/** Returns the text of a node on one line: every run of white space is one space, with none at the ends. */
export function toLine(node: Node): string {
  return onOneLine(toText(node));
}

/** Returns a text with one space for every run of white space, and none at the ends. */
export function onOneLine(text: string): string {
  return (isEven(text) ? text : text.replace(/\s+/g, ' ')).trim();
}

/** Tells whether all white space of a text is single spaces, as in most; may be `false` even where it is. */
function isEven(text: string): boolean {
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 ? last === unit : (unit < 0x20 || unit > 0x7f) && mayBeSpace(unit)) return false;
    last = unit;
  }
  return true;
}

/** The ranges of UTF-16 with all white space but the space, and few characters of texts. */
function mayBeSpace(unit: number): boolean {
  return unit < 0xa1 || (unit > 0x167f && unit < 0x200b) || (unit > 0x2027 && unit < 0x3001) || unit === 0xfeff;
}
