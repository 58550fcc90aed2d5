import { decodeHTMLStrict } from 'entities/decode';
import { footnoteMark } from './footnote-mark.ts';
import { findLinks } from './markdown-links.ts';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const tag = /<\/?[a-z][^<>]{0,500}>/iy;
const autolink = /<((?:[a-z][a-z\d+.-]{1,31}:|[\w.!#$%&'*+/=?^{|}~-]{1,100}@)[^\s<>]{0,2000})>/iy;
const note = /\[\^[^\s\]]{1,200}\]/y;
const punctuation = /[!-/:-@[-`{-~]/;

/** Returns the text of a line of Markdown, or of the lines of a paragraph, without the marks in it. */
export function readLine(line: string): string {
  const links = findLinks(line);
  const codes = codeSpans(line);
  const pieces: string[] = [];
  let at = 0;
  const match = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    return expression.exec(line);
  };
  while (at < line.length) {
    const sign = line.charAt(at);
    const start = at;
    const code = codes.get(at);
    const link = links.get(at);
    if (sign === '\\' && at + 1 < line.length && punctuation.test(line.charAt(at + 1))) {
      pieces.push(line.charAt(at + 1));
      at += 2;
    } else if (sign === '\\' && line.charAt(at + 1) === '\n') {
      at += 1;
    } else if (code !== undefined) {
      pieces.push(withoutPadding(line.slice(code.start, code.end)));
      at = code.next;
    } else if (sign === '`') {
      while (line.charAt(at) === '`') at += 1;
      pieces.push(line.slice(start, at));
    } else if (link !== undefined) {
      at = link;
    } else if (sign === '*' || sign === '_' || sign === '~') {
      while (line.charAt(at) === sign) at += 1;
      if (!isMark(line, start, at)) pieces.push(line.slice(start, at));
    } else if (sign === '[' && match(note)) {
      pieces.push(footnoteMark);
      at = note.lastIndex;
    } else {
      const found = sign === '&' ? match(reference) : sign === '<' ? (match(autolink) ?? match(tag)) : null;
      if (found === null) {
        at += 1;
        while (at < line.length && isPlain(line.charCodeAt(at))) at += 1;
        pieces.push(line.slice(start, at));
      } else {
        pieces.push(sign === '&' ? decodeHTMLStrict(found[0]) : (found[1] ?? ''));
        at += found[0].length;
      }
    }
  }
  return pieces.join('');
}

/** One space at both ends of code belongs to its delimiters. */
function withoutPadding(code: string): string {
  return /^\s.*\s$/s.test(code) && code.trim() !== '' ? code.slice(1, -1) : code;
}

/** Letters, digits and white space except line ends: no markup begins with them. */
function isPlain(code: number): boolean {
  return (
    code === 0x20 || code > 0x7e || (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
  );
}

/** White space, a sign, or nothing: what precedes or follows a word. */
const atEdge = /^(?:|[\s\p{P}\p{S}])$/u;

/**
 * Whether a run of signs marks emphasis or deletion and is not text: a sign with white space on both sides is text, and
 * so is an underscore within a word.
 */
function isMark(line: string, start: number, end: number): boolean {
  const before = line.charAt(start - 1);
  const after = line.charAt(end);
  if (line.charAt(start) === '~') return end - start === 2;
  if (/^\s?$/.test(before) && /^\s?$/.test(after)) return false;
  return line.charAt(start) !== '_' || atEdge.test(before) || atEdge.test(after);
}

/** The content of code, and the offset after its end. */
interface CodeSpan {
  start: number;
  end: number;
  next: number;
}

/** Returns the code of a line by its start: from a run of backticks to the next one of the same length. */
function codeSpans(line: string): Map<number, CodeSpan> {
  const spans = new Map<number, CodeSpan>();
  const runs: { start: number; length: number }[] = [];
  for (const { index, 0: run } of line.matchAll(/`+/g)) runs.push({ start: index, length: run.length });
  const next = new Map<number, number>();
  const closers = new Array<number | undefined>(runs.length);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const { length } = runs[index] as { length: number };
    closers[index] = next.get(length);
    next.set(length, index);
  }
  for (let index = 0; index < runs.length; index += 1) {
    const { start, length } = runs[index] as { start: number; length: number };
    const closer = closers[index];
    if (closer === undefined || isEscaped(line, start)) continue;
    const end = (runs[closer] as { start: number }).start;
    spans.set(start, { start: start + length, end, next: end + length });
    index = closer;
  }
  return spans;
}

/** Whether an odd number of backslashes precedes a place. */
function isEscaped(line: string, at: number): boolean {
  let count = 0;
  while (line.charAt(at - 1 - count) === '\\') count += 1;
  return count % 2 === 1;
}
