/** A node of a parsed page with its place in the input. */
export interface LocatedNode {
  nodeName: string;
  /** Both are -1, or left out, where the parser implied the node. */
  startOffset?: number;
  endOffset?: number;
}

/** A text of a parsed page. */
export interface LocatedText extends LocatedNode {
  value: string;
}

/**
 * A text node whose characters are not contiguous in the input: the parser skipped an end tag that closes nothing, or
 * moved text out of a table. For each part but the first: the index of its first character, where the preceding part
 * ends in the input, and where it starts.
 */
interface SplitText extends LocatedText {
  [splitsKey]?: number[];
}

const splitsKey: unique symbol = Symbol('splits');

/** Records that the characters of a text node from `index` on were read from `start`, and those before up to `end`. */
export function noteSplit(node: LocatedText, index: number, end: number, start: number): void {
  const text: SplitText = node;
  text[splitsKey] ??= [];
  text[splitsKey].push(index, end, start);
}

/** A part of a text node, and where it was read from. */
export interface TextPart {
  from: number;
  to: number;
  start: number;
  end: number;
}

/**
 * Finds the parts of a text node with some of the characters `from` to `to`; `undefined` for a node that was read from
 * one place.
 */
export type PartFinder = (node: LocatedText, from: number, to: number) => TextPart[] | undefined;

/** Returns a finder that caches the parts of the last node, since a text is read run by run. */
export function partFinder(): PartFinder {
  let last: LocatedText | undefined;
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

/** The index of the first part that ends after a character; the parts are in order. */
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

/** Returns the parts of a text node that was read from several places; `undefined` for all others. */
function partsOf(node: LocatedText): TextPart[] | undefined {
  const { [splitsKey]: splits, startOffset = -1, endOffset = -1 }: SplitText = node;
  if (splits === undefined || startOffset === -1) return undefined;
  const parts: TextPart[] = [];
  let from = 0;
  let start = startOffset;
  for (let split = 0; split < splits.length; split += 3) {
    const [to = 0, end = 0, next = 0] = splits.slice(split, split + 3);
    parts.push({ from, to, start, end });
    from = to;
    start = next;
  }
  parts.push({ from, to: node.value.length, start, end: endOffset });
  return parts;
}
