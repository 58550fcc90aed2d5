import { decoderFor } from '../../encoding.ts';

/** The source of a feed: a text, or pieces of text or bytes as they arrive. */
export type FeedSourceText =
  | string
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | ReadableStream<string | Uint8Array>;

/** How many bytes are searched for a declaration. */
const LONGEST_LOOK = 1024;

/**
 * Returns the pieces of a source as text: bytes by their byte order mark, else by the encoding that the XML declares,
 * else as UTF-8.
 */
export async function* textChunks(source: FeedSourceText): AsyncGenerator<string> {
  if (typeof source === 'string') {
    yield source;
    return;
  }
  let decode: ReturnType<typeof decoderFor> | undefined;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of piecesOf(source)) {
    if (typeof chunk === 'string') {
      yield chunk;
      continue;
    }
    if (!(chunk instanceof Uint8Array)) throw new TypeError('parseFeedItems: source must give strings or bytes');
    if (decode) {
      yield decode(chunk, true);
      continue;
    }
    held.push(chunk);
    length += chunk.length;
    if (length < LONGEST_LOOK) continue;
    const start = joined(held, length);
    held = [];
    decode = decoderFor(start);
    yield decode(start, true);
  }
  if (decode) yield decode();
  else if (held.length > 0) {
    const all = joined(held, length);
    yield decoderFor(all)(all);
  }
}

/** Not every browser can iterate over a stream. */
async function* piecesOf(source: Exclude<FeedSourceText, string>): AsyncGenerator<string | Uint8Array> {
  if (Symbol.iterator in source || Symbol.asyncIterator in source) {
    yield* source as AsyncIterable<string | Uint8Array>;
    return;
  }
  if (typeof source.getReader !== 'function')
    throw new TypeError('parseFeedItems: source must be a string, or give strings or bytes');
  const reader = source.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
