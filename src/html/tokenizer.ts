import {
  type DefaultTreeAdapterMap,
  html,
  InsertionMode,
  type Parser,
  Token,
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

const tableParts: ReadonlySet<number | undefined> = new Set([
  html.TAG_ID.TABLE,
  html.TAG_ID.THEAD,
  html.TAG_ID.TBODY,
  html.TAG_ID.TFOOT,
  html.TAG_ID.TR,
]);

const QUOTATION_MARK = 0x22;
const LESS_THAN_SIGN = 0x3c;
const AMPERSAND = 0x26;
const SOLIDUS = 0x2f;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

/**
 * The tokenizer of the parser, but for text, names and the values of attributes: it takes a run of characters at once, up to the first that could mean something else, where
 * the parser would take one after the other. The tree is the same, but for white space between the parts of a table, which never shows and is left out.
 */
export class TextTokenizer extends Tokenizer {
  readonly #parser: Parser<DefaultTreeAdapterMap>;
  #endTag: Token.TagToken | undefined;

  constructor(options: TokenizerOptions, parser: Parser<DefaultTreeAdapterMap>) {
    super(options, parser);
    this.#parser = parser;
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

  protected override _stateData(codePoint: number): void {
    if (codePoint !== LESS_THAN_SIGN || !this.#takeTagOpen()) super._stateData(codePoint);
  }

  protected override _stateTagName(codePoint: number): void {
    super._stateTagName(codePoint);
    const token = this.currentToken;
    if (!isSmallLetter(codePoint) || token === null || !('tagName' in token) || token.tagName.length > 1) return;
    const { html: input, pos } = this.preprocessor;
    let end = pos + 1;
    while (isSmallLetter(input.charCodeAt(end))) end += 1;
    if (end > pos + 1) token.tagName = input.slice(pos, end);
    this.preprocessor.pos = end - 1;
  }

  /** Nobody keeps the token of an end tag, so that one serves for all; only with positions each is a place of its own. */
  protected override _createEndTagToken(): void {
    const token = this.#endTag;
    if (token === undefined) {
      super._createEndTagToken();
      if (!this.options.sourceCodeLocationInfo) this.#endTag = this.currentToken as Token.TagToken;
      return;
    }
    this._flushRun('');
    token.tagName = '';
    token.selfClosing = false;
    if (token.attrs.length > 0) token.attrs = [];
    this.currentToken = token;
  }

  /** Takes the characters behind the current one, up to one that could mean something else. */
  #takePlain(delimiter: number): void {
    const { html: input, pos } = this.preprocessor;
    let end = pos + 1;
    while (end < input.length && isPlain(input.charCodeAt(end), delimiter)) end += 1;
    this.preprocessor.pos = end - 1;
    this.runEnd = end;
  }

  /** Goes on to the first letter of a tag that is written in small letters; answers whether one begins here. */
  #takeTagOpen(): boolean {
    const { html: input, pos } = this.preprocessor;
    const isEndTag = input.charCodeAt(pos + 1) === SOLIDUS;
    const start = isEndTag ? pos + 2 : pos + 1;
    const first = input.charCodeAt(start);
    if (!isSmallLetter(first)) return false;
    this.#dropSpaceInTable();
    this.preprocessor.pos = start;
    if (isEndTag) this._stateEndTagOpen(first);
    else this._stateTagOpen(first);
    return true;
  }

  #dropSpaceInTable(): void {
    if (this.currentCharacterToken?.type !== Token.TokenType.WHITESPACE_CHARACTER) return;
    const { insertionMode, openElements } = this.#parser;
    // What stands in the wrong place is read in the same modes, and is the current node then.
    if (!isBetweenParts(insertionMode) || !tableParts.has(openElements.currentTagId)) return;
    this.currentCharacterToken = null;
    this.runStart = this.runEnd;
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

/** White space behind text that stands in the wrong place moves out of the table together with it: that is another mode. */
function isBetweenParts(mode: InsertionMode): boolean {
  return mode === InsertionMode.IN_TABLE || mode === InsertionMode.IN_TABLE_BODY || mode === InsertionMode.IN_ROW;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
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
