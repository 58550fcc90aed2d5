/** Returns a text for comparison, without differences in case, white space and punctuation. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Returns an address for comparison, without scheme, `www.`, query and final slash. */
export function plainAddress(url: string): string {
  const [address = ''] = url.trim().toLowerCase().split(/[?#]/, 1);
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Returns a text without white space and the characters in `edges` at its ends. */
export function withoutEdges(text: string, edges: string): string {
  const isEdge = (character: string | undefined): boolean =>
    character !== undefined && (edges.includes(character) || character.trim() === '');
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text[start])) start += 1;
  while (end > start && isEdge(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
