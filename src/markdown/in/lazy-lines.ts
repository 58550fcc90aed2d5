/**
 * The parser compares each lazy line with the whole paragraph that it continues. No text written by a person has more
 * of them than this.
 */
const MOST_LAZY_LINES = 500;

/** The state of reading lines that continue a quotation, an item or a footnote without its marker. */
export interface LazyLines {
  /** The places of the markers of all containers that may be open. */
  holders: number[];
  /** Where the text of the innermost one begins; infinite if its lines need a marker of their own. */
  indent: number;
  isNumbered: boolean;
  isBehindBlank: boolean;
  count: number;
}

export function noLazyLines(): LazyLines {
  return { holders: [], indent: 0, isNumbered: false, isBehindBlank: true, count: 0 };
}

const holder = /[ \t]*(?:(>)|([-+*])(?=\s)|(\d{1,9})[.)](?=\s)|\[\^[^\]\s]*\]:)/y;

/**
 * Reads one line. Returns the places of the markers to read as text, so that what follows them is one paragraph: none,
 * until too many lines are lazy.
 * @see https://spec.commonmark.org/0.31.2/#lazy-continuation-line
 */
export function readLazyLine(lines: LazyLines, line: string, start: number): number[] {
  if (line.trim() === '') {
    Object.assign(lines, { isBehindBlank: true, count: 0 });
    return [];
  }
  const isBehindBlank = lines.isBehindBlank;
  lines.isBehindBlank = false;
  const isIndented = /^[ \t]/.test(line);
  if (isBehindBlank && !isIndented) Object.assign(lines, { holders: [], isNumbered: false });
  if (readHolders(lines, line, start, isBehindBlank)) return [];
  if (lines.holders.length === 0 || widthOf(line) >= lines.indent) return [];
  lines.count += 1;
  if (lines.count <= MOST_LAZY_LINES) return [];
  const { holders } = lines;
  Object.assign(lines, noLazyLines(), { isBehindBlank: false });
  return holders;
}

/**
 * Whether a line begins with markers. An item ends the paragraph of the one before, unless its number starts no list.
 */
function readHolders(lines: LazyLines, line: string, start: number, isBehindBlank: boolean): boolean {
  let at = 0;
  let isQuotation = false;
  for (;;) {
    holder.lastIndex = at;
    const match = holder.exec(line);
    if (match === null) break;
    const [whole, quote, bullet, number] = match;
    if (at === 0) {
      const startsList = isBehindBlank || number === '1' || lines.isNumbered;
      const endsParagraph = bullet !== undefined || (number !== undefined && startsList);
      lines.isNumbered = number !== undefined && startsList;
      if (endsParagraph && line.slice(whole.length).trim() !== '') lines.count = 0;
    }
    isQuotation ||= quote !== undefined;
    at += whole.length;
    lines.holders.push(start + at - 1);
    if (whole.endsWith(']:')) lines.holders.push(start + at - whole.trimStart().length);
  }
  if (at > 0) lines.indent = isQuotation ? Number.POSITIVE_INFINITY : at + 1;
  return at > 0;
}

/** The number of columns by which a line is indented. */
function widthOf(line: string): number {
  let width = 0;
  for (const sign of line) {
    if (sign !== ' ' && sign !== '\t') break;
    width += sign === '\t' ? 4 - (width % 4) : 1;
  }
  return width;
}
