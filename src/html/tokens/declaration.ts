import { Token } from 'parse5';
import { locationOf, passTo, type Scan, sliceLines } from './scan.ts';
import { emitText } from './text.ts';

const commentEnd = /--!?>/g;

const doctype =
  /<!doctype[\t\n\f ]+([^\t\n\f\r >"']+)(?:[\t\n\f ]+public[\t\n\f ]+(?:"([^">\r]*)"|'([^'>\r]*)')(?:[\t\n\f ]*(?:"([^">\r]*)"|'([^'>\r]*)'))?|[\t\n\f ]+system[\t\n\f ]+(?:"([^">\r]*)"|'([^'>\r]*)'))?[\t\n\f ]*>/iy;

/**
 * Reads markup that begins with `<!`, `<?` or `</` and is no tag. Returns `false` where the standard has rules for
 * mistakes that are left to the parser.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#markup-declaration-open-state
 */
export function readDeclaration(scan: Scan): boolean {
  const { html, at } = scan;
  if (html.startsWith('<!--', at)) readComment(scan);
  else if (html.startsWith('<!', at) && html.slice(at + 2, at + 9).toLowerCase() === 'doctype')
    return readDoctype(scan);
  else if (html.startsWith('<![CDATA[', at) && scan.builder.parser.tokenizer.inForeignNode) readCharacters(scan);
  else readBogusComment(scan);
  return true;
}

function readComment(scan: Scan): void {
  const start = scan.at + 4;
  const { end, behind } = endOfComment(scan.html, start);
  emitComment(scan, start, end, behind);
}

/** Where the text of a comment ends, and where the comment ends. */
function endOfComment(html: string, start: number): { end: number; behind: number } {
  if (html[start] === '>') return { end: start, behind: start + 1 };
  if (html.startsWith('->', start)) return { end: start, behind: start + 2 };
  commentEnd.lastIndex = start;
  const found = commentEnd.exec(html);
  if (found !== null) return { end: found.index, behind: commentEnd.lastIndex };
  const unfinished = /--!?$|-$/.exec(html.slice(Math.max(start, html.length - 3)))?.[0] ?? '';
  return { end: html.length - unfinished.length, behind: html.length };
}

/** Any other markup that begins like a declaration ends with the next `>`. */
function readBogusComment(scan: Scan): void {
  const { html, at } = scan;
  const end = html.indexOf('>', at + 2);
  const start = html[at + 1] === '?' ? at + 1 : at + 2;
  if (end === -1) emitComment(scan, start, html.length, html.length);
  else emitComment(scan, start, end, end + 1);
}

function emitComment(scan: Scan, start: number, end: number, behind: number): void {
  const location = locationOf(scan.at, behind);
  if (!passTo(scan, behind)) return;
  scan.builder.parser.onComment({ type: Token.TokenType.COMMENT, data: sliceLines(scan, start, end), location });
}

function readDoctype(scan: Scan): boolean {
  doctype.lastIndex = scan.at;
  const found = doctype.exec(scan.html);
  if (found === null) return false;
  const [whole, name = '', public1, public2, system1, system2, system3, system4] = found;
  const location = locationOf(scan.at, scan.at + whole.length);
  if (!passTo(scan, location.endOffset)) return true;
  scan.builder.parser.onDoctype({
    type: Token.TokenType.DOCTYPE,
    name: name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
    forceQuirks: false,
    publicId: public1 ?? public2 ?? null,
    systemId: system1 ?? system2 ?? system3 ?? system4 ?? null,
    location,
  });
  return true;
}

/** In drawings and formulas, a CDATA section is text. */
function readCharacters(scan: Scan): void {
  const { html } = scan;
  const start = scan.at + 9;
  const end = html.indexOf(']]>', start);
  if (!passTo(scan, end === -1 ? html.length : end + 3)) return;
  const textEnd = end === -1 ? html.length : end;
  if (textEnd > start) emitText(scan, start, textEnd, false);
}
