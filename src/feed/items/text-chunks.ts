/** Where a feed comes from: a text, or pieces of text or bytes as they arrive. */
export type FeedSourceText =
  | string
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | ReadableStream<string | Uint8Array>;

/** How many bytes are looked at for a declaration. */
const LONGEST_LOOK = 1024;

/** Returns the pieces of a source as text: bytes by their byte order mark, else by the encoding that the XML declares, else as UTF-8. */
export async function* textChunks(source: FeedSourceText): AsyncGenerator<string> {
  if (typeof source === 'string') {
    yield source;
    return;
  }
  let decoder: TextDecoder | undefined;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of piecesOf(source)) {
    if (typeof chunk === 'string') {
      yield chunk;
      continue;
    }
    if (!(chunk instanceof Uint8Array)) throw new TypeError('parseFeedItems: source must give strings or bytes');
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    held.push(chunk);
    length += chunk.length;
    if (length < LONGEST_LOOK) continue;
    const start = joined(held, length);
    held = [];
    decoder = new TextDecoder(encodingOf(start));
    yield decoder.decode(start, { stream: true });
  }
  if (decoder) yield decoder.decode();
  else if (held.length > 0) yield new TextDecoder(encodingOf(joined(held, length))).decode(joined(held, length));
}

/** Not every browser lets a stream be read in a loop. */
async function* piecesOf(source: Exclude<FeedSourceText, string>): AsyncGenerator<string | Uint8Array> {
  if (Symbol.iterator in source || Symbol.asyncIterator in source) {
    yield* source as AsyncIterable<string | Uint8Array>;
    return;
  }
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

function encodingOf(start: Uint8Array): string {
  const [first, second, third] = start;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const head = new TextDecoder('latin1').decode(start.subarray(0, LONGEST_LOOK));
  const label = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return /^utf-?16/i.test(label) ? 'utf-8' : new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
