import { noteId } from '../recognize/table/note-id.ts';
import { toLine } from '../tree/line.ts';
import type { Article, ListItem } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';

/**
 * Returns the texts of the notes on table rows by their identifiers, each on one line and without the row's id or mark
 * at its beginning.
 */
export function notesOf(article: Article): Map<string, string> {
  const texts = new Map<string, string>();
  visit(article, (node) => {
    if (node.type === 'listItem' && node.identifier !== undefined) texts.set(node.identifier, noteText(node));
  });
  return texts;
}

function noteText(note: ListItem): string {
  return toLine(note)
    .slice(noteId(note)?.length ?? 0)
    .trim();
}
