import { hashOf } from '../tree/hash.ts';
import type { Article } from '../tree/types.ts';
import { visit } from '../tree/walk.ts';

/**
 * Makes keys that are unique in the result. A top-level node has one made of its kind and text, so that it stays the
 * same whatever changes around it; those of its parts count from there.
 */
export interface Keys {
  /** The key of a top-level node; the parts that follow are its own. */
  begin(kind: string, text: string): string;
  /** The same with a key that is known beforehand. */
  beginWith(key: string): void;
  /** The key of a part. */
  next(): string;
}

/** This many digits distinguish the blocks of an article. */
const figures = 12;

/** Returns a maker of keys that never returns one that is taken. */
export function createKeys(taken: ReadonlySet<string>): Keys {
  const counts = new Map<string, number>();
  let top = '';
  let parts = 0;
  const beginWith = (key: string): void => {
    top = key;
    parts = 0;
  };
  return {
    begin(kind, text) {
      const hash = keyFor(kind, text);
      let count = counts.get(hash) ?? 0;
      let key: string;
      do {
        count += 1;
        key = count === 1 ? hash : `${hash}_${count}`;
      } while (taken.has(key));
      counts.set(hash, count);
      beginWith(key);
      return key;
    },
    beginWith,
    next() {
      parts += 1;
      return `${top}-${parts}`;
    },
  };
}

function keyFor(kind: string, text: string): string {
  return hashOf(`${kind}\0${text}`).slice(0, figures);
}

/** The keys of nodes that others refer to, by the identifiers of footnotes and of the notes on rows. */
export interface NamedKeys {
  footnotes: ReadonlyMap<string, string>;
  notes: ReadonlyMap<string, string>;
}

/** Returns the keys of all footnotes and of all notes on rows: they may be referred to before they are written. */
export function namedKeys(article: Article): NamedKeys {
  const footnotes = new Map<string, string>();
  const notes = new Map<string, string>();
  visit(article, (node) => {
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, keyFor('footnote', node.identifier));
    if (node.type === 'listItem' && node.identifier !== undefined)
      notes.set(node.identifier, keyFor('note', node.identifier));
  });
  return { footnotes, notes };
}
