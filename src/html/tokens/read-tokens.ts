import { type Token, TokenizerMode, Token as tokens } from 'parse5';
import { isWhiteSpace } from '../../positions/white-space.ts';
import { readAttributes } from './attributes.ts';
import { readDeclaration } from './declaration.ts';
import { nameAt } from './names.ts';
import { rawTextEnd, scriptEnd } from './raw-text.ts';
import {
  EXCLAMATION_MARK,
  GREATER_THAN_SIGN,
  isLetter,
  LESS_THAN_SIGN,
  locationOf,
  passTo,
  QUESTION_MARK,
  type Scan,
  SOLIDUS,
} from './scan.ts';
import { emitText, textCut } from './text.ts';

/**
 * Reads an input into tokens until its end, until `scan.stop`, or until `isDone` returns `true` after one of them.
 * Returns `false` at the first sign of markup that is left to the parser: an odd document type, a `<frameset>`.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function readTokens(scan: Scan, isDone: () => boolean): boolean {
  const { html, builder } = scan;
  const { parser } = builder;
  while (scan.at < html.length) {
    if (scan.isStopped || scan.at >= scan.stop) return true;
    const { state } = parser.tokenizer;
    if (state !== TokenizerMode.DATA) readRawText(scan, state);
    else if (!beginsMarkup(html, scan.at)) readText(scan);
    else if (!readMarkup(scan)) return false;
    if (isDone()) return true;
  }
  builder.textStart = html.length;
  parser.onEof({ type: tokens.TokenType.EOF, location: locationOf(html.length, html.length) });
  return true;
}

/** Whether a `<` at an offset begins markup. */
function beginsMarkup(html: string, at: number): boolean {
  if (html.charCodeAt(at) !== LESS_THAN_SIGN) return false;
  const unit = html.charCodeAt(at + 1);
  if (unit === SOLIDUS) return at + 2 < html.length;
  return isLetter(unit) || unit === EXCLAMATION_MARK || unit === QUESTION_MARK;
}

function readText(scan: Scan): void {
  const { html, at } = scan;
  let end = html.indexOf('<', at + 1);
  while (end !== -1 && !beginsMarkup(html, end)) end = html.indexOf('<', end + 1);
  takeText(scan, end === -1 ? html.length : end, true);
}

/** Reads text in which only the end tag of the element around it counts, and that tag. */
function readRawText(scan: Scan, state: number): void {
  const { html, at, builder, lastName } = scan;
  let end = html.length;
  if (state === TokenizerMode.SCRIPT_DATA) end = scriptEnd(html, at);
  else if (state !== TokenizerMode.PLAINTEXT) end = rawTextEnd(html, at, lastName);
  if (!takeText(scan, end, state === TokenizerMode.RCDATA) || end === html.length) return;
  builder.parser.tokenizer.state = TokenizerMode.DATA;
  readEndTag(scan);
}

/** Passes on the text up to an offset, or up to `scan.stop`. */
function takeText(scan: Scan, end: number, decodes: boolean): boolean {
  const { at } = scan;
  const isWhole = passTo(scan, end);
  if (!isWhole) scan.at = Math.max(at, textCut(scan.html, scan.stop, decodes));
  if (scan.at > at) emitText(scan, at, scan.at, decodes);
  return isWhole;
}

function readMarkup(scan: Scan): boolean {
  const { html, at } = scan;
  const unit = html.charCodeAt(at + 1);
  if (isLetter(unit)) return readStartTag(scan);
  if (unit !== SOLIDUS) return readDeclaration(scan);
  const next = html.charCodeAt(at + 2);
  if (isLetter(next)) readEndTag(scan);
  else if (next === GREATER_THAN_SIGN) passTo(scan, at + 3);
  else return readDeclaration(scan);
  return true;
}

function readStartTag(scan: Scan): boolean {
  const { html, at, builder } = scan;
  const nameEnd = endOfTagName(html, at + 1);
  const { name, tagID } = nameAt(scan, at + 1, nameEnd);
  if (name === 'frameset') return false;
  const attrs: Token.Attribute[] = [];
  const { behind, isSelfClosing } = readAttributes(scan, nameEnd, attrs);
  if (!passTag(scan, behind)) return true;
  scan.lastName = name;
  const location = locationOf(at, behind);
  const type = tokens.TokenType.START_TAG;
  builder.parser.onStartTag({
    type,
    tagName: name,
    tagID,
    selfClosing: isSelfClosing,
    ackSelfClosing: false,
    attrs,
    location,
  });
  return true;
}

function readEndTag(scan: Scan): void {
  const { html, at, builder } = scan;
  const nameEnd = endOfTagName(html, at + 2);
  const { name, tagID } = nameAt(scan, at + 2, nameEnd);
  const { behind } = readAttributes(scan, nameEnd);
  if (!passTag(scan, behind)) return;
  const location = locationOf(at, behind);
  const type = tokens.TokenType.END_TAG;
  builder.parser.onEndTag({
    type,
    tagName: name,
    tagID,
    selfClosing: false,
    ackSelfClosing: false,
    attrs: [],
    location,
  });
}

/** A tag that never ends is dropped, and the rest of the input with it. */
function passTag(scan: Scan, behind: number): boolean {
  return passTo(scan, behind === -1 ? scan.html.length : behind) && behind !== -1;
}

function endOfTagName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at += 1) {
    const unit = html.charCodeAt(at);
    if (unit === GREATER_THAN_SIGN || unit === SOLIDUS || isWhiteSpace(unit)) break;
  }
  return at;
}
