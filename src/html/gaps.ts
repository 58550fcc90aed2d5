import type { DefaultTreeAdapterMap, Parser, Token, TreeAdapter } from 'parse5';
import { type DomText, isText } from './dom.ts';

/**
 * A text node of which the input has not all characters in one place: the parser passed over an end tag that closes nothing, or moved text out of a table. For each
 * part but the first: the index of its first character, where the part before it ends in the input, and where it starts.
 */
interface GappedText extends DomText {
  [gapsKey]?: number[];
}

const gapsKey: unique symbol = Symbol('gaps');

type Adapter = TreeAdapter<DefaultTreeAdapterMap>;

/** Makes a parser note which text nodes it reads from several places. The parser alone says only where the first begins and the last ends. */
export function noteGaps(parser: Parser<DefaultTreeAdapterMap>, adapter: Adapter): void {
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
    if (token && end !== undefined && start !== undefined && start !== end && 'value' in node && isText(node)) {
      const text: GappedText = node;
      text[gapsKey] ??= [];
      text[gapsKey].push(node.value.length - token.chars.length, end, start);
    }
    updateNodeSourceCodeLocation(node, location);
  };
}

/** A part of a text node, and where it was read from. */
export interface TextPart {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Finds those parts of a text node that hold some of the characters `from` to `to`; nothing for a node that was read from one place. */
export type PartFinder = (node: DomText, from: number, to: number) => TextPart[] | undefined;

/** Returns a finder that keeps the parts of the node it was last called with, since a text is read run by run. */
export function partFinder(): PartFinder {
  let last: DomText | undefined;
  let parts: TextPart[] | undefined;
  return (node, from, to) => {
    if (node !== last) parts = partsOf(node);
    last = node;
    if (parts === undefined) return undefined;
    const first = firstBehind(parts, from);
    let end = first;
    while ((parts[end]?.from ?? to) < to) end += 1;
    return parts.slice(first, end);
  };
}

/** The index of the first part that ends behind a character; the parts stand in their order. */
function firstBehind(parts: readonly TextPart[], index: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.to ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns the parts of a text node that was read from several places; nothing for all the others. */
function partsOf(node: DomText): TextPart[] | undefined {
  const { [gapsKey]: gaps, sourceCodeLocation }: GappedText = node;
  if (gaps === undefined || !sourceCodeLocation) return undefined;
  const parts: TextPart[] = [];
  let from = 0;
  let start = sourceCodeLocation.startOffset;
  for (let gap = 0; gap < gaps.length; gap += 3) {
    const [to = 0, end = 0, next = 0] = gaps.slice(gap, gap + 3);
    parts.push({ from, to, start, end });
    from = to;
    start = next;
  }
  parts.push({ from, to: node.value.length, start, end: sourceCodeLocation.endOffset });
  return parts;
}
