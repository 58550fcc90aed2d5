import { digitZeros, hanNumbers, letterOrders } from '../../lexicon/counting.ts';

/** A number of a list; `style` tells what it is written in: digits, letters, or Chinese numbers. */
export interface Count {
  value: number;
  style: string;
}

/** Returns the list number that a text is: digits of one script, a Chinese number, or a single letter. */
export function countOf(text: string): Count | undefined {
  const first = text.charCodeAt(0);
  const zero = digitZeros.find((code) => first >= code && first < code + 10);
  if (zero !== undefined) return digitsOf(text, zero);
  if (hanNumbers.includes(text.charAt(0))) return hanOf(text);
  const order = text.length === 1 ? letterOrders.find((letters) => letters.includes(text)) : undefined;
  return order === undefined ? undefined : { value: order.indexOf(text) + 1, style: order.charAt(0) };
}

function digitsOf(text: string, zero: number): Count | undefined {
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return { value, style: '1' };
}

/** One to ninety-nine: `七`, `十二`, `二十`, `二十五`. */
function hanOf(text: string): Count | undefined {
  const at = text.indexOf('十');
  const digit = (char: string): number => (char === '十' ? 0 : hanNumbers.indexOf(char) + 1);
  if (at === -1) return text.length === 1 ? { value: digit(text), style: '一' } : undefined;
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  if (before.length > 1 || after.length > 1 || after === '十') return undefined;
  const tens = before === '' ? 1 : digit(before);
  return { value: tens * 10 + (after === '' ? 0 : digit(after)), style: '一' };
}
