import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  InsertionMode,
  Parser,
  html as standard,
  Token,
  type TokenHandler,
  type TreeAdapter,
} from 'parse5';
import { appendChild, createTextNode, type DomElement, type DomParent, isElement, isText } from './dom.ts';
import { keepLoose } from './loose.ts';
import { noteSplits } from './note-splits.ts';
import { readTail, type Tail } from './tail.ts';
import { TextTokenizer } from './tokenizer.ts';

/** Where in the input something was read that is no HTML. */
export interface Place {
  start: number;
  end: number;
}

/** Makes a page of elements and texts that were read from something else than HTML, and of pieces of HTML between them. */
export interface Composer {
  /** Begins an element; `place` is that of its start tag, if it had one. A void element has no end. */
  open(tagName: string, attributes?: Readonly<Record<string, string>>, place?: Place): void;
  close(tagName: string, place?: Place): void;
  text(value: string, place?: Place): void;
  /** Reads a piece of HTML, whose elements may end in a later piece; `offsetOf` says where in the input an offset of the piece is. */
  html(piece: string, offsetOf: (offset: number) => number): void;
  finish(): ComposedPage;
}

/** What was made, and what did not come to stand in it because of the limit on nodes. */
export interface ComposedPage {
  root: DomParent;
  cut?: { offset: number; text: string };
}

/** How a page is composed. */
export interface ComposerOptions {
  positions: boolean;
  /** How many elements are made. */
  nodes: number;
}

/**
 * Returns a composer. The elements go through the parser's tree construction, as if the input were one page of HTML, so that what opens in one piece of HTML and closes in another holds
 * what stands between.
 *
 * A piece ends what cannot go on behind it: an unfinished tag at its end is text, and an element without mark-up in it, such as a script, is over.
 */
export function createComposer({ positions, nodes }: ComposerOptions): Composer {
  let left = Number.POSITIVE_INFINITY;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      left -= 1;
      if (left < 0) parser.tokenizer.pause();
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    appendChild,
    insertText(parent, text) {
      const last = parent.childNodes.at(-1);
      if (last !== undefined && isText(last)) last.value += text;
      else appendChild(parent, createTextNode(text));
    },
  };
  const options = { treeAdapter, sourceCodeLocationInfo: positions, scriptingEnabled: true };
  const parser = Parser.getFragmentParser(defaultTreeAdapter.createElement('body', standard.NS.HTML, []), options);
  keepLoose(parser, false);
  if (positions) noteSplits(parser, treeAdapter);
  left = nodes;
  let tail: Tail | undefined;
  let offset = 0;
  const endAtLimit = (at: number): void => {
    if (left >= 0 || tail !== undefined) return;
    left = Number.POSITIVE_INFINITY;
    offset = at;
    tail = readTail(parser);
  };
  const locationOf = (place: Place | undefined): Token.Location | null => (positions && place ? located(place) : null);
  const character = (chars: string, location: Token.Location | null): void => {
    if (chars === '') return;
    if (/[^\t\n\f\r ]/.test(chars)) parser.onCharacter({ type: Token.TokenType.CHARACTER, chars, location });
    else parser.onWhitespaceCharacter({ type: Token.TokenType.WHITESPACE_CHARACTER, chars, location });
  };
  const closeRaw = (): void => {
    const { current } = parser.openElements;
    if (parser.insertionMode !== InsertionMode.TEXT || current === undefined || !isElement(current)) return;
    parser.onEndTag(tagOf(Token.TokenType.END_TAG, current.tagName, {}, null));
  };

  return {
    open(tagName, attributes = {}, place) {
      parser.onStartTag(tagOf(Token.TokenType.START_TAG, tagName, attributes, locationOf(place)));
      endAtLimit(place?.end ?? offset);
    },
    close(tagName, place) {
      parser.onEndTag(tagOf(Token.TokenType.END_TAG, tagName, {}, locationOf(place)));
    },
    text(value, place) {
      character(value.replaceAll('\0', '\uFFFD'), locationOf(place));
    },
    html(piece, offsetOf) {
      const placed = (location: Token.Location | null): Token.Location | null =>
        location && locationOf({ start: offsetOf(location.startOffset), end: offsetOf(location.endOffset) });
      const pass = (token: Token.Token): void => {
        token.location = placed(token.location);
      };
      const end = (): void => {
        const from = tokenizer.unfinishedFrom();
        if (from === undefined) return;
        character(piece.slice(from), locationOf({ start: offsetOf(from), end: offsetOf(piece.length) }));
      };
      const tokenizer = new TextTokenizer({ sourceCodeLocationInfo: true }, parser, relay(parser, pass, end));
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

/** Hands the tokens of a piece on; its end is not the end of the page. */
function relay(
  parser: Parser<DefaultTreeAdapterMap>,
  pass: (token: Token.Token) => void,
  end: () => void,
): TokenHandler {
  return {
    onStartTag(token) {
      pass(token);
      // Nothing of a template shows, and what is written between its tags would be in none of the nodes.
      if (token.tagName !== 'template') parser.onStartTag(token);
    },
    onEndTag(token) {
      pass(token);
      if (token.tagName !== 'template') parser.onEndTag(token);
    },
    onCharacter(token) {
      pass(token);
      parser.onCharacter(token);
    },
    onWhitespaceCharacter(token) {
      pass(token);
      parser.onWhitespaceCharacter(token);
    },
    onNullCharacter(token) {
      pass(token);
      parser.onNullCharacter(token);
    },
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
function located({ start, end }: Place): Token.Location {
  return { startLine: 1, startCol: 1, startOffset: start, endLine: 1, endCol: 1, endOffset: end };
}
