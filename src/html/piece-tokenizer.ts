import { Token, Tokenizer } from 'parse5';

/** The parser's own tokenizer, for a piece of HTML that may end anywhere. */
export class PieceTokenizer extends Tokenizer {
  /** Goes on where the parser has stopped it, if it has. */
  proceed(): void {
    if (this.paused) this.resume();
  }

  /** At the end of the piece: where a tag begins that does not end. */
  unfinishedFrom(): number | undefined {
    const { currentToken } = this;
    const isTag = currentToken?.type === Token.TokenType.START_TAG || currentToken?.type === Token.TokenType.END_TAG;
    return isTag ? currentToken.location?.startOffset : undefined;
  }
}
