import { EspalierError } from '../../error.ts';
import { declarationEnd, isHolder, isItem } from '../repair.ts';
import { readTag } from '../tag.ts';

/** A part of a feed: text outside of its items, or an item with the start tags of its ancestors. */
export type FeedPart =
  | { type: 'outside'; text: string }
  | { type: 'item'; text: string; start: number; holders: readonly string[]; isClosed: boolean };

/** An open element, and its start tag as written. */
interface Open {
  name: string;
  tag: string;
}

/** The state of a feed as far as it has arrived. */
interface Split {
  /** The characters that are not passed on yet, and where they begin in the feed. */
  text: string;
  start: number;
  /** Up to where they are read, and up to where they are passed on. */
  at: number;
  done: number;
  open: Open[];
  /** The open item: where it begins in `text`, and how many ancestors are open. */
  item: { start: number; depth: number } | undefined;
}

/** A malformed tag is read only once this much text is there: a value in it may never be closed. */
const LONGEST_ODD_TAG = 4000;

/**
 * Splits a feed that arrives in pieces into its items and the text around them, each as soon as it is complete. Marks
 * are read as `repair` reads them; an item that opens within another one ends it. An item in which the feed breaks off
 * is left out. Incomplete text is read again when it has doubled, so that the time is linear.
 *
 * @throws {EspalierError} with the code `'feed-too-large'` where a part is longer than `longest`.
 */
export async function* splitItems(
  chunks: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<FeedPart, { isBroken: boolean }> {
  const split: Split = { text: '', start: 0, at: 0, done: 0, open: [], item: undefined };
  let waiting: string[] = [];
  let waitingLength = 0;
  let enough = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    waitingLength += chunk.length;
    if (split.text.length + waitingLength < enough) continue;
    split.text += waiting.join('');
    waiting = [];
    waitingLength = 0;
    yield* partsOf(split, false);
    if (split.text.length > longest)
      throw new EspalierError('feed-too-large', `An item of the feed is longer than ${longest} characters.`);
    enough = 2 * split.text.length;
  }
  split.text += waiting.join('');
  yield* partsOf(split, true);
  if (split.item === undefined && split.text !== '') yield { type: 'outside', text: split.text };
  return { isBroken: split.item !== undefined || split.open.length > 0 };
}

/** The parts that end in the available text; the rest of it waits for more. */
function partsOf(split: Split, isWhole: boolean): FeedPart[] {
  const parts: FeedPart[] = [];
  for (;;) {
    const mark = split.text.indexOf('<', split.at);
    const end = mark === -1 ? undefined : readMark(split, mark, isWhole, parts);
    if (end === undefined) {
      split.at = mark === -1 ? split.text.length : mark;
      break;
    }
    split.at = end;
  }
  if (split.item === undefined) passOutside(split, split.at, parts);
  const { done } = split;
  split.text = split.text.slice(done);
  split.start += done;
  split.at -= done;
  split.done = 0;
  if (split.item) split.item.start -= done;
  return parts;
}

/** Reads a tag, a comment or another mark, and returns its end; `undefined` where the text ends within it. */
function readMark(split: Split, at: number, isWhole: boolean, parts: FeedPart[]): number | undefined {
  const { text } = split;
  const next = text[at + 1];
  if (next === '!' || next === '?') {
    if (!isWhole && text.length - at < '<![CDATA['.length) return undefined;
    const end = declarationEnd(text, at);
    if (end === -1) return undefined;
    return end === 'text' ? at + 1 : end;
  }
  if (next === '/') return readEndTag(split, at, parts);
  const tag = readTag(text, at);
  if (tag === 'unfinished') return undefined;
  const isDoubtful = tag === 'text' || tag.rewritten !== undefined;
  if (isDoubtful && !isWhole && text.length - at < LONGEST_ODD_TAG) return undefined;
  if (tag === 'text') return at + 1;
  const name = tag.name.toLowerCase();
  if (split.item && isItem(name) && split.open[split.item.depth]?.name === name) endItem(split, at, false, parts);
  const isWithin = split.item !== undefined;
  if (!isWithin && isItem(name) && isHolder(split.open.at(-1)?.name)) {
    passOutside(split, at, parts);
    split.item = { start: at, depth: split.open.length };
  }
  if (!tag.empty) split.open.push({ name, tag: isWithin ? '' : text.slice(at, tag.end) });
  else if (split.item?.depth === split.open.length) endItem(split, tag.end, true, parts);
  return tag.end;
}

function readEndTag(split: Split, at: number, parts: FeedPart[]): number | undefined {
  const { text } = split;
  const close = text.indexOf('>', at);
  if (close === -1) return undefined;
  const stray = text.indexOf('<', at + 1);
  const isClosed = stray === -1 || stray > close;
  const end = isClosed ? close + 1 : stray;
  const name = text
    .slice(at + 2, isClosed ? close : stray)
    .trim()
    .toLowerCase();
  const level = split.open.findLastIndex((element) => element.name === name);
  if (level === -1) return end;
  const { item } = split;
  split.open.length = level;
  const isOwn = level === item?.depth;
  if (item && level <= item.depth) endItem(split, isOwn ? end : at, isOwn, parts);
  return end;
}

/** Ends the open item at an offset of the text. */
function endItem(split: Split, end: number, isClosed: boolean, parts: FeedPart[]): void {
  const { item, open, text } = split;
  if (item === undefined) return;
  open.length = Math.min(open.length, item.depth);
  split.item = undefined;
  split.done = end;
  const holders = open.map(({ tag }) => tag);
  parts.push({ type: 'item', text: text.slice(item.start, end), start: split.start + item.start, holders, isClosed });
}

/** Passes on the text outside of items, up to an offset. */
function passOutside(split: Split, end: number, parts: FeedPart[]): void {
  const text = split.text.slice(split.done, end);
  split.done = end;
  if (text !== '') parts.push({ type: 'outside', text });
}
