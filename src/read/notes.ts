import { toText } from '../tree/text.ts';
import type { Article } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';

/** Returns the texts of the notes on table rows by their identifiers, without the row's id that a note begins with. */
export function notesOf(article: Article): Map<string, string> {
  const texts = new Map<string, string>();
  visit(article, (node) => {
    if (node.type === 'listItem' && node.identifier !== undefined) texts.set(node.identifier, noteText(toText(node)));
  });
  return texts;
}

const leadingId = /^[\p{L}\d[\]().*†‡-]{1,12}[:.–—-]\s+/u;

function noteText(text: string): string {
  return text.replace(leadingId, '').trim();
}
