import type { Chunk } from '../../src/chunks/index.ts';

/** The text of a chunk without what is added to it. */
export function ownText({ text, added = [] }: Chunk): string {
  let own = '';
  let at = 0;
  for (const [start, end] of added) {
    own += text.slice(at, start);
    at = end;
  }
  return own + text.slice(at);
}

/** A text without white space. */
export function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
