import { escapeText } from '../../write/escape.ts';

/** Returns a value escaped for use between tags; nothing in it can end the element around it. */
export function text(value: unknown): string {
  return escapeText(String(value));
}

/** Returns an attribute with its value, after a space. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${text(value).replaceAll('"', '&quot;')}"`;
}

/** Returns a text that is cut if it is longer, never within a character. */
export function clipped(value: string, most: number): string {
  if (value.length <= most) return value;
  const isHigh = /[\ud800-\udbff]/.test(value.charAt(most - 1));
  return `${value.slice(0, isHigh ? most - 1 : most)}…`;
}

/** Returns a number as people read it: with a comma between thousands, whatever the locale of the machine. */
export function count(value: number): string {
  const digits = String(value);
  let grouped = '';
  for (let end = digits.length; end > 0; end -= 3) {
    const group = digits.slice(Math.max(0, end - 3), end);
    grouped = grouped === '' ? group : `${group},${grouped}`;
  }
  return grouped;
}

/** Returns a count and what is counted, in the plural if it is not one. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
