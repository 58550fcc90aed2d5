import { InsertionMode, html as standard, Token, type TokenHandler } from 'parse5';
import { type DomElement, type DomParent, isElement } from './dom.ts';
import { keepLoose } from './loose.ts';
import { PieceTokenizer } from './piece-tokenizer.ts';
import { readTail, type Tail } from './tail.ts';
import { createTreeBuilder, type TreeBuilder } from './tree-builder.ts';

/** The place in the input of something that is not HTML. */
export interface Place {
  start: number;
  end: number;
}

/** Builds a page from elements and texts of another format than HTML, and from pieces of HTML between them. */
export interface Composer {
  /** Begins an element; `place` is that of its start tag, if it had one. A void element has no end. */
  open(tagName: string, attributes?: Readonly<Record<string, string>>, place?: Place): void;
  close(tagName: string, place?: Place): void;
  text(value: string, place?: Place): void;
  /**
   * Reads a piece of HTML, whose elements may end in a later piece; `offsetOf` maps an offset of the piece to one of
   * the input.
   */
  html(piece: string, offsetOf: (offset: number) => number): void;
  finish(): ComposedPage;
}

/** The page, and the text that is not in it because of the limit on nodes. */
export interface ComposedPage {
  root: DomParent;
  cut?: { offset: number; text: string };
}

/**
 * Returns a composer. The elements go through the parser's tree construction, as if the input were one page of HTML, so
 * that an element that opens in one piece of HTML and closes in another contains what is between them.
 *
 * The end of a piece ends what cannot continue: an unfinished tag is text, and an element without markup in it, such as
 * a script, is closed.
 */
export function createComposer(nodes: number): Composer {
  const builder = createTreeBuilder(false, true);
  const { parser } = builder;
  keepLoose(parser, false);
  builder.left = nodes;
  let tail: Tail | undefined;
  let offset = 0;
  const endAtLimit = (at: number): void => {
    if (builder.left >= 0 || tail !== undefined) return;
    builder.left = Number.POSITIVE_INFINITY;
    offset = at;
    tail = readTail(parser);
  };
  const character = (chars: string, location: Token.Location | null): void => {
    if (chars === '') return;
    builder.textStart = location?.startOffset;
    if (/[^\t\n\f\r ]/.test(chars)) parser.onCharacter({ type: Token.TokenType.CHARACTER, chars, location });
    else parser.onWhitespaceCharacter({ type: Token.TokenType.WHITESPACE_CHARACTER, chars, location });
    builder.textStart = undefined;
  };
  const closeRaw = (): void => {
    const { current } = parser.openElements;
    if (parser.insertionMode !== InsertionMode.TEXT || current === undefined || !isElement(current)) return;
    parser.onEndTag(tagOf(Token.TokenType.END_TAG, current.tagName, {}, null));
  };

  return {
    open(tagName, attributes = {}, place) {
      parser.onStartTag(tagOf(Token.TokenType.START_TAG, tagName, attributes, located(place)));
      endAtLimit(place?.end ?? offset);
    },
    close(tagName, place) {
      parser.onEndTag(tagOf(Token.TokenType.END_TAG, tagName, {}, located(place)));
    },
    text(value, place) {
      character(value.replaceAll('\0', '\uFFFD'), located(place));
    },
    html(piece, offsetOf) {
      const placed = (location: Token.Location | null): Token.Location | null =>
        location && located({ start: offsetOf(location.startOffset), end: offsetOf(location.endOffset) });
      const pass = (token: Token.Token): void => {
        token.location = placed(token.location);
      };
      const end = (): void => {
        const from = tokenizer.unfinishedFrom();
        if (from === undefined) return;
        character(piece.slice(from), located({ start: offsetOf(from), end: offsetOf(piece.length) }));
      };
      const tokenizer = new PieceTokenizer({ sourceCodeLocationInfo: true }, relay(builder, pass, end));
      tokenizer.inForeignNode = parser.tokenizer.inForeignNode;
      parser.tokenizer = tokenizer;
      tokenizer.write(piece, true);
      endAtLimit(offsetOf(Math.min(tokenizer.preprocessor.offset + 1, piece.length)));
      tokenizer.proceed();
      closeRaw();
    },
    finish() {
      parser.onEof({ type: Token.TokenType.EOF, location: null });
      const root = parser.getFragment();
      return tail?.isRead() ? { root, cut: { offset, text: tail.text() } } : { root };
    },
  };
}

/** Passes on the tokens of a piece; its end is not the end of the page. */
function relay(builder: TreeBuilder, pass: (token: Token.Token) => void, end: () => void): TokenHandler {
  const { parser } = builder;
  const text = (token: Token.CharacterToken, take: (token: Token.CharacterToken) => void): void => {
    pass(token);
    builder.textStart = token.location?.startOffset;
    take(token);
    builder.textStart = undefined;
  };
  return {
    onStartTag(token) {
      pass(token);
      // A template shows nothing, and what is between its tags would be in none of the nodes.
      if (token.tagName !== 'template') parser.onStartTag(token);
    },
    onEndTag(token) {
      pass(token);
      if (token.tagName !== 'template') parser.onEndTag(token);
    },
    onCharacter: (token) => text(token, (one) => parser.onCharacter(one)),
    onWhitespaceCharacter: (token) => text(token, (one) => parser.onWhitespaceCharacter(one)),
    onNullCharacter: (token) => text(token, (one) => parser.onNullCharacter(one)),
    onComment(token) {
      pass(token);
      parser.onComment(token);
    },
    onDoctype: () => undefined,
    onEof: end,
    onParseError: null,
  };
}

function tagOf(
  type: Token.TokenType.START_TAG | Token.TokenType.END_TAG,
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  location: Token.Location | null,
): Token.TagToken {
  const attrs: DomElement['attrs'] = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return {
    type,
    tagName,
    tagID: standard.getTagID(tagName),
    selfClosing: false,
    ackSelfClosing: false,
    attrs,
    location,
  };
}

/** Only offsets are read: lines and columns follow from them. */
function located(place: Place | undefined): Token.Location | null {
  if (place === undefined) return null;
  return { startLine: 1, startCol: 1, startOffset: place.start, endLine: 1, endCol: 1, endOffset: place.end };
}
