import * as readers from '../read/index.ts';

/** The readers of an article by their names, each of which an import can ask for. */
const readerNames: readonly string[] = Object.keys(readers);

/** What an import can ask for by a key without a value; `records` has the number of a table as its value. */
export const kinds: readonly string[] = ['article', 'feed', 'chunks', ...readerNames];

/** A key of a query, with its value where it has one. */
export interface QueryKey {
  name: string;
  value?: string;
}

/** What an import asks for: a file, what is read from it, and how. */
export interface Request {
  file: string;
  /** `article`, `feed`, `chunks`, `records` or the name of a reader. */
  kind: string;
  query: string;
  /** All keys of the query, that of the kind included. */
  keys: QueryKey[];
}

/** What the id of every request has in it; tools compare it before they call the plugin. */
export const requestPattern: RegExp = new RegExp(`[?&](?:(?:${kinds.join('|')})(?:[&#]|$)|records(?:[=&#]|$))`);

/**
 * Returns what an import asks for, `undefined` where it is none of ours. The kind is a key of the query, wherever it
 * stands: build tools put keys of their own beside it. Of two kinds the first counts; the second is an unknown option.
 */
export function requestOf(id: string): Request | undefined {
  const mark = id.indexOf('?');
  if (mark <= 0 || id.startsWith('\0')) return undefined;
  const query = id.slice(mark);
  const [text = ''] = query.slice(1).split('#', 1);
  const keys = text.split('&').map(keyOf);
  const kind = keys.find(isKind)?.name;
  return kind === undefined ? undefined : { file: id.slice(0, mark), kind, query, keys };
}

function keyOf(text: string): QueryKey {
  const end = text.indexOf('=');
  return end < 0 ? { name: text } : { name: text.slice(0, end), value: text.slice(end + 1) };
}

/** Tells whether a key says what is asked for. */
export function isKind({ name, value }: QueryKey): boolean {
  return name === 'records' || (value === undefined && kinds.includes(name));
}
