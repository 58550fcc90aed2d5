import { decodeHTML } from 'entities/decode';
import { InsertionMode, Token } from 'parse5';
import type { TreeBuilder } from '../tree-builder.ts';
import { locationOf, type Scan, sliceLines } from './scan.ts';

const visible = /[^\t\n\f\r ]/;

/** White space, a reference, or anything else, at one offset. */
const piece = /[\t\n\f\r ]+|&(?:#[xX][\da-fA-F]+|#\d+|[A-Za-z][A-Za-z\d]*);?|[^\t\n\f\r &]+|&/y;

/** Passes on the text between two offsets. With `decodes`, it may contain references. */
export function emitText(scan: Scan, start: number, end: number, decodes: boolean): void {
  const { parser } = scan.builder;
  if (takesAnyText(parser) && !parser.skipNextNewLine) emitWhole(scan, start, end, decodes);
  else emitPieces(scan, start, end, decodes);
}

/** In other modes white space is treated differently from text, and must be a token of its own. */
function takesAnyText({ tokenizer, insertionMode }: TreeBuilder['parser']): boolean {
  return (
    tokenizer.inForeignNode ||
    insertionMode === InsertionMode.IN_BODY ||
    insertionMode === InsertionMode.IN_CELL ||
    insertionMode === InsertionMode.IN_CAPTION ||
    insertionMode === InsertionMode.IN_TEMPLATE ||
    insertionMode === InsertionMode.TEXT
  );
}

function emitWhole(scan: Scan, start: number, end: number, decodes: boolean): void {
  const written = sliceLines(scan, start, end);
  emit(scan.builder, decodes && written.includes('&') ? decodeHTML(written) : written, start, end);
}

/** A piece may change how the next is treated: the first visible one opens the body of a page. */
function emitPieces(scan: Scan, start: number, end: number, decodes: boolean): void {
  const { html, builder } = scan;
  const { parser } = builder;
  const run = html.slice(start, end);
  for (let at = start; at < end; ) {
    if (takesAnyText(parser) && !parser.skipNextNewLine) {
      emitWhole(scan, at, end, decodes);
      return;
    }
    let to = parser.skipNextNewLine ? endOfLineFeed(html, at) : at;
    if (to === at) {
      piece.lastIndex = at - start;
      to = piece.test(run) ? start + piece.lastIndex : end;
    }
    emitWhole(scan, at, to, decodes);
    at = to;
  }
}

/** A line feed after some tags is ignored: it is a piece of its own, so that what follows it keeps its offset. */
function endOfLineFeed(html: string, at: number): number {
  if (html.startsWith('\r\n', at)) return at + 2;
  return html[at] === '\n' || html[at] === '\r' ? at + 1 : at;
}

function emit(builder: TreeBuilder, chars: string, startOffset: number, endOffset: number): void {
  const location = locationOf(startOffset, endOffset);
  builder.textStart = startOffset;
  if (visible.test(chars)) builder.parser.onCharacter({ type: Token.TokenType.CHARACTER, chars, location });
  else builder.parser.onWhitespaceCharacter({ type: Token.TokenType.WHITESPACE_CHARACTER, chars, location });
  builder.textStart = undefined;
}

const longestReference = 40;

/** Returns where text that extends beyond `stop` can be cut: not within a reference or a surrogate pair. */
export function textCut(html: string, stop: number, decodes: boolean): number {
  const from = Math.max(0, stop - longestReference);
  const near = html.slice(from, stop + longestReference);
  const ahead = decodes ? near.lastIndexOf('&', stop - 1 - from) : -1;
  if (ahead !== -1) {
    piece.lastIndex = ahead;
    if (piece.test(near) && from + piece.lastIndex > stop) return from + ahead;
  }
  return (html.charCodeAt(stop - 1) & 0xfc00) === 0xd800 ? stop - 1 : stop;
}
