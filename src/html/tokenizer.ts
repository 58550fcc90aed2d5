import {
  type DefaultTreeAdapterMap,
  InsertionMode,
  type Parser,
  Token,
  type TokenHandler,
  Tokenizer,
  TokenizerMode,
  type TokenizerOptions,
} from 'parse5';

/** Where text goes on up to the next `<` or `&`. */
const textStates: ReadonlySet<number> = new Set([
  TokenizerMode.DATA,
  TokenizerMode.RCDATA,
  TokenizerMode.RAWTEXT,
  TokenizerMode.SCRIPT_DATA,
]);

const QUOTATION_MARK = 0x22;
const LESS_THAN_SIGN = 0x3c;
const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

/**
 * The tokenizer of the parser, but for text and the values of attributes: it takes a run of characters at once, up to the first that could mean something else, where the
 * parser would take one after the other. The tree is the same.
 */
export class TextTokenizer extends Tokenizer {
  readonly #parser: Parser<DefaultTreeAdapterMap>;

  constructor(options: TokenizerOptions, parser: Parser<DefaultTreeAdapterMap>, handler: TokenHandler = parser) {
    super(options, handler);
    this.#parser = parser;
  }

  /** Goes on where the parser has stopped it, if it has. */
  proceed(): void {
    if (this.paused) this.resume();
  }

  /** At the end of the input: where a tag begins that does not end. */
  unfinishedFrom(): number | undefined {
    const { currentToken } = this;
    const isTag = currentToken?.type === Token.TokenType.START_TAG || currentToken?.type === Token.TokenType.END_TAG;
    return isTag ? currentToken.location?.startOffset : undefined;
  }

  protected override _emitCodePoint(codePoint: number): void {
    super._emitCodePoint(codePoint);
    if (codePoint > SPACE && textStates.has(this.state) && takesAnyText(this.#parser.insertionMode))
      this.#takePlain(LESS_THAN_SIGN);
  }

  protected override _stateAttributeValueDoubleQuoted(codePoint: number): void {
    super._stateAttributeValueDoubleQuoted(codePoint);
    if (codePoint > SPACE && codePoint !== QUOTATION_MARK && codePoint !== AMPERSAND) this.#takePlain(QUOTATION_MARK);
  }

  /** Takes the characters behind the current one, up to one that could mean something else. */
  #takePlain(delimiter: number): void {
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    while (end < html.length && isPlain(html.charCodeAt(end), delimiter)) end += 1;
    this.preprocessor.pos = end - 1;
    this.runEnd = end;
  }
}

/** Elsewhere white space is treated in another way than text, and has to stay a token of its own. */
function takesAnyText(mode: InsertionMode): boolean {
  return (
    mode === InsertionMode.IN_BODY ||
    mode === InsertionMode.IN_CELL ||
    mode === InsertionMode.IN_TEMPLATE ||
    mode === InsertionMode.TEXT
  );
}

/** Lines are counted at line feeds, and a code point of two units moves the columns. */
function isPlain(unit: number, delimiter: number): boolean {
  return (
    unit !== delimiter &&
    unit !== AMPERSAND &&
    unit !== LINE_FEED &&
    unit !== CARRIAGE_RETURN &&
    unit !== 0 &&
    (unit & 0xf800) !== 0xd800
  );
}
