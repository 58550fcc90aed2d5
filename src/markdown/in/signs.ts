/**
 * The parser joins the text between two signs of one paragraph, and moves everything after it each time; it does the
 * same for each line with a word that a URL may begin with. Before such a word it may search for a bracket to the end
 * of the paragraph. No paragraph written by a person has more of any of these.
 */
const MOST_SIGNS = 2000;
const MOST_LINES = 2000;
const MOST_WORDS = 4000;

/** The state of reading a paragraph that may continue. */
export interface Signs {
  signs: number;
  lines: number;
  words: number;
  /** Whether a paragraph is so long that no word of the document is tried as a URL. */
  isTooLong: boolean;
  wasQuoted: boolean;
  /** How many cells the previous line would have in a table. */
  cells: number;
}

export function noSigns(): Signs {
  return { signs: 0, lines: 0, words: 0, isTooLong: false, wasQuoted: false, cells: 0 };
}

/** The possible beginnings of another block at the start of a line. */
const blockStart = /^[\s>]*(?:`{3}|~{3}|[*_][\s*_]*$|\*\s|\[\^)?/;
const paragraphEnd = /^\s*(?:$|#{1,6}(?:\s|$)|[-+*]\s+\S|<\/?[a-z]+>\s*$)/i;
const delimiterRow = /^[\s>:|-]*-[:|\s]*$/;

/** Reads one line. Returns the places of the signs to read as text. */
export function readSigns(reading: Signs, line: string, start: number): number[] {
  const isQuoted = line.trimStart().startsWith('>');
  if (paragraphEnd.test(line) || (isQuoted && !reading.wasQuoted)) restart(reading, 0);
  // Each cell of a table is read by itself.
  else if (delimiterRow.test(line) && cellsOf(line) === reading.cells) restart(reading, Number.NEGATIVE_INFINITY);
  reading.cells = cellsOf(line);
  reading.wasQuoted = isQuoted;
  reading.lines += 1;
  const places: number[] = [];
  const next = /[\\*_`<&![\]~]|(?<![\w+./-])[a-z]/gi;
  next.lastIndex = blockStart.exec(line)?.[0].length ?? 0;
  for (let match = next.exec(line); match !== null; match = next.exec(line)) {
    if (/[a-z]/i.test(match[0])) {
      reading.words += 1;
      continue;
    }
    reading.signs += 1;
    if (reading.signs > MOST_SIGNS) places.push(start + match.index);
  }
  if (reading.lines > MOST_LINES || reading.words > MOST_WORDS) reading.isTooLong = true;
  return places;
}

function cellsOf(line: string): number {
  const bare = line.replace(/^[\s>]*\|?/, '').trimEnd();
  return bare.split(/(?<!\\)\|/).length - (bare.endsWith('|') ? 1 : 0);
}

function restart(reading: Signs, count: number): void {
  Object.assign(reading, { signs: count, lines: count, words: count });
}
