import {
  type DefaultTreeAdapterMap,
  InsertionMode,
  type Parser,
  Tokenizer,
  TokenizerMode,
  type TokenizerOptions,
} from 'parse5';

const LESS_THAN_SIGN = 0x3c;
const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

/**
 * The tokenizer of the parser, but for text: it takes a run of characters at once, up to the first that could mean something else, where the
 * parser would take one after the other. The tree is the same.
 */
export class TextTokenizer extends Tokenizer {
  readonly #parser: Parser<DefaultTreeAdapterMap>;

  constructor(options: TokenizerOptions, parser: Parser<DefaultTreeAdapterMap>) {
    super(options, parser);
    this.#parser = parser;
  }

  protected override _emitCodePoint(codePoint: number): void {
    super._emitCodePoint(codePoint);
    if (codePoint <= SPACE || this.state !== TokenizerMode.DATA || !takesAnyText(this.#parser.insertionMode)) return;
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    while (end < html.length && isPlain(html.charCodeAt(end))) end += 1;
    this.preprocessor.pos = end - 1;
    this.runEnd = end;
  }
}

/** Elsewhere white space is treated in another way than text, and has to stay a token of its own. */
function takesAnyText(mode: InsertionMode): boolean {
  return mode === InsertionMode.IN_BODY || mode === InsertionMode.IN_CELL || mode === InsertionMode.IN_TEMPLATE;
}

/** Lines are counted at line feeds, and a code point of two units moves the columns. */
function isPlain(unit: number): boolean {
  return (
    unit !== LESS_THAN_SIGN &&
    unit !== AMPERSAND &&
    unit !== LINE_FEED &&
    unit !== CARRIAGE_RETURN &&
    unit !== 0 &&
    (unit & 0xf800) !== 0xd800
  );
}
