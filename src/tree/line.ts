import { toText } from './text.ts';
import type { Node } from './types.ts';

/** Returns the text of a node on one line: every run of white space is one space, and none stands at the ends. */
export function toLine(node: Node): string {
  return onOneLine(toText(node));
}

/** Returns a text with one space for every run of white space, and none at the ends. */
export function onOneLine(text: string): string {
  return (isEven(text) ? text : text.replace(/\s+/g, ' ')).trim();
}

/** Tells whether all white space of a text is single spaces, as in most of them. */
function isEven(text: string): boolean {
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE ? last === SPACE : (unit < SPACE || unit > LAST_ASCII) && isOtherSpace(unit)) return false;
    last = unit;
  }
  return true;
}

const SPACE = 0x20;
const LAST_ASCII = 0x7f;

function isOtherSpace(unit: number): boolean {
  if (unit <= 0xa0) return (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
  if (unit < 0x2000) return unit === 0x1680;
  if (unit <= 0x205f) return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
  return unit === 0x3000 || unit === 0xfeff;
}
