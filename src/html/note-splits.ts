import type { DefaultTreeAdapterMap, Parser, Token, TreeAdapter } from 'parse5';
import { noteSplit } from '../positions/split-text.ts';
import { isText } from './dom.ts';

type Adapter = TreeAdapter<DefaultTreeAdapterMap>;

/** Makes a parser note which text nodes it reads from several places. The parser alone says only where the first begins and the last ends. */
export function noteSplits(parser: Parser<DefaultTreeAdapterMap>, adapter: Adapter): void {
  const { updateNodeSourceCodeLocation } = adapter;
  const insertCharacters = parser._insertCharacters.bind(parser);
  let token: Token.CharacterToken | undefined;
  parser._insertCharacters = (characters) => {
    token = characters;
    insertCharacters(characters);
    token = undefined;
  };
  adapter.updateNodeSourceCodeLocation = (node, location) => {
    const end = 'sourceCodeLocation' in node ? node.sourceCodeLocation?.endOffset : undefined;
    const start = token?.location?.startOffset;
    if (token && end !== undefined && start !== undefined && start !== end && 'value' in node && isText(node))
      noteSplit(node, node.value.length - token.chars.length, end, start);
    updateNodeSourceCodeLocation(node, location);
  };
}
