/** The longest line, in characters, that is read as a record: strings are limited to twice this length. */
const LONGEST_LINE = 2 ** 28;

/**
 * Yields the lines of a UTF-8 text without their ends, `undefined` for one that is too long to keep. The pieces of a
 * long line are joined once, at its end.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces.length = 0;
  };
  const take = (): string | undefined => {
    const line = length <= longest ? pieces.splice(0).join('') : undefined;
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(text.slice(start));
  }
  add(decoder.decode());
  if (length > 0) yield take();
}
