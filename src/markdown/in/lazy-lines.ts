/**
 * The parser compares each lazy line with the whole paragraph that it goes on in. More of them than these stand in no
 * text that somebody wrote.
 */
const MOST_LAZY_LINES = 500;

/** What was read of lines that go on in a quotation, an item or a footnote without its mark. */
export interface LazyLines {
  /** The places of the marks of all that may be open. */
  holders: number[];
  /** Where the text of the innermost one begins; infinite where its lines need a mark of their own. */
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
 * Reads one line. Returns the places of the marks that shall be no mark-up, so that what stands behind them is one
 * paragraph: none, until too many lines are lazy.
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

/** Whether a line begins with marks. An item ends the paragraph of the one before, unless its number starts no list. */
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

/** The columns that a line is indented by. */
function widthOf(line: string): number {
  let width = 0;
  for (const sign of line) {
    if (sign !== ' ' && sign !== '\t') break;
    width += sign === '\t' ? 4 - (width % 4) : 1;
  }
  return width;
}
