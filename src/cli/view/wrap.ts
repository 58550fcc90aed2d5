import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { visible } from '../visible.ts';

const plain = /^[ -~]*$/;

/** Returns how many columns of a terminal a text takes: a Chinese character takes two. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text);
}

/**
 * Returns a text in lines no wider than `width`, at most so many of them; words that are wider are cut. Control
 * characters are shown as pictures. A text that was cut ends in an ellipsis.
 */
export function wrap(text: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const room = Math.max(1, Math.floor(width));
  // No line holds more characters than this, unless they are made of many parts.
  const enough = Number.isFinite(most) ? text.slice(0, (most + 1) * room * 8) : text;
  const shown = visible(enough.replaceAll('\t', ' ').replace(/\r\n?|[\u2028\u2029]/g, '\n')).trim();
  const lines: string[] = [];
  for (const paragraph of shown.split('\n')) {
    if (lines.length > most) break;
    if (plain.test(paragraph) && paragraph.length <= room) lines.push(paragraph.trim());
    else {
      for (const line of wrapAnsi(paragraph, room, { hard: true }).split('\n')) {
        // A character of two columns does not fit into one.
        lines.push(widthOf(line) > room ? '…' : line);
      }
    }
  }
  const goesOn = lines.length > most || (enough.length < text.length && lines.length >= most);
  return goesOn ? [...lines.slice(0, most - 1), shortened(`${lines[most - 1] ?? ''}…`, room)] : lines;
}

/** Returns the lines of a text after a label, which is only on the first of them. */
export function hanging(label: string, lines: readonly string[], labelWidth = widthOf(label)): string[] {
  const margin = ' '.repeat(labelWidth);
  return lines.length === 0 ? [label] : lines.map((line, index) => (index === 0 ? label : margin) + line);
}

/** Returns a text as one line no wider than `width`, with an ellipsis if it is cut. */
export function oneLine(text: string, width: number): string {
  return shortened(visible(text.slice(0, width * 8).replace(/\s+/g, ' ')).trim(), Math.max(1, width));
}

function shortened(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  const [first = ''] = wrapAnsi(line, Math.max(1, width - 1), { hard: true, wordWrap: false }).split('\n');
  return widthOf(first) < width ? `${first}…` : '…';
}

/** Returns a text padded with spaces to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
