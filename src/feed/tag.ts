import { isWhiteSpace } from '../positions/white-space.ts';
import { quotedValue } from './text.ts';

/** A start tag in the markup. */
interface Tag {
  name: string;
  /** The offset after it. */
  end: number;
  /** Whether it closes itself (`<br/>`). */
  empty: boolean;
  /** The corrected tag, where it was malformed. */
  rewritten?: string;
}

/** No attribute value with a `<` in it is longer than this; beyond it, its quote was never closed. */
const LONGEST_ODD_VALUE = 2000;

const NAME_START = /[A-Za-z_:\u0080-\uffff]/;

/**
 * Reads the start tag at `start`; `'text'` where the `<` starts none, `'unfinished'` where the input ends within it.
 */
export function readTag(text: string, start: number): Tag | 'text' | 'unfinished' {
  if (start + 1 >= text.length) return 'unfinished';
  if (!NAME_START.test(text[start + 1] ?? '')) return 'text';
  let regular = true;
  let expectsValue = false;
  let i = start + 1;
  for (; i < text.length; i++) {
    const char = text[i];
    if (char === '>') break;
    if (char === '<') return 'text';
    if (char === '"' || char === "'") {
      const close = expectsValue ? valueEnd(text, i) : -1;
      if (close === -1) regular = false;
      else i = close;
      expectsValue = false;
    } else if (char === '=') expectsValue = true;
    else if (expectsValue && !isWhiteSpace(text.charCodeAt(i))) {
      // A value without quotes.
      regular = false;
      expectsValue = false;
    }
  }
  if (i >= text.length) return 'unfinished';
  const empty = text[i - 1] === '/';
  const inner = text.slice(start + 1, empty ? i - 1 : i);
  const name = nameOf(inner);
  const end = i + 1;
  if (regular) return { name, end, empty };
  return { name, end, empty, rewritten: `<${name}${attributesInOrder(inner.slice(name.length))}${empty ? '/' : ''}>` };
}

function valueEnd(text: string, quoteAt: number): number {
  const close = text.indexOf(text[quoteAt] ?? '"', quoteAt + 1);
  if (close === -1) return -1;
  const odd = text.indexOf('<', quoteAt + 1);
  if (odd === -1 || odd > close) return close;
  const next = text[close + 1] ?? '';
  const plausible =
    close - quoteAt < LONGEST_ODD_VALUE && (isWhiteSpace(next.charCodeAt(0)) || next === '>' || next === '/');
  return plausible ? close : -1;
}

function nameOf(inner: string): string {
  for (let i = 0; i < inner.length; i++) if (isWhiteSpace(inner.charCodeAt(i))) return inner.slice(0, i);
  return inner;
}

/** Returns the attributes that can be recognized, each with its value in quotes. */
function attributesInOrder(inner: string): string {
  let result = '';
  let i = 0;
  while (i < inner.length) {
    while (i < inner.length && !isNameChar(inner[i])) i++;
    const nameStart = i;
    while (i < inner.length && isNameChar(inner[i])) i++;
    const name = inner.slice(nameStart, i);
    while (isWhiteSpace(inner.charCodeAt(i))) i++;
    if (inner[i] !== '=') continue;
    i++;
    while (isWhiteSpace(inner.charCodeAt(i))) i++;
    const quote = inner[i];
    const close = quote === '"' || quote === "'" ? inner.indexOf(quote, i + 1) : -1;
    const valueStart = close === -1 ? i : i + 1;
    let valueStop = close;
    if (close === -1) {
      while (i < inner.length && !isWhiteSpace(inner.charCodeAt(i))) i++;
      valueStop = i;
    } else i = close + 1;
    if (name !== '') result += ` ${name}=${quotedValue(inner.slice(valueStart, valueStop))}`;
  }
  return result;
}

function isNameChar(char: string | undefined): boolean {
  return (
    char !== undefined &&
    !isWhiteSpace(char.charCodeAt(0)) &&
    char !== '=' &&
    char !== '"' &&
    char !== "'" &&
    char !== '/'
  );
}
