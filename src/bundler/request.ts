import * as readers from '../read/index.ts';

/** The names of the readers of an article, each of which an import can request. */
const readerNames: readonly string[] = Object.keys(readers);

/** What an import can request by a key without a value; `records` has the number of a table as its value. */
export const kinds: readonly string[] = ['article', 'feed', 'chunks', ...readerNames];

/** A key of a query, with its value if it has one. */
export interface QueryKey {
  name: string;
  value?: string;
}

/** What an import requests: a file, what is read from it, and how. */
export interface Request {
  file: string;
  /** `article`, `feed`, `chunks`, `records` or the name of a reader. */
  kind: string;
  query: string;
  /** All keys of the query, that of the kind included. */
  keys: QueryKey[];
}

/** Matches the id of every request; tools test it before they call the plugin. */
export const requestPattern: RegExp = new RegExp(`[?&](?:(?:${kinds.join('|')})(?:[&#]|$)|records(?:[=&#]|$))`);

/**
 * Returns what an import requests, `undefined` if it is not for this plugin. The kind is a key anywhere in the query:
 * build tools add keys of their own. Of two kinds the first counts; the second is an unknown option.
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

/** Tells whether a key is the kind of a request. */
export function isKind({ name, value }: QueryKey): boolean {
  return name === 'records' || (value === undefined && kinds.includes(name));
}
