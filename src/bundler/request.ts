/** What an import asks for: a file, and whether it is read as an article or as a feed. */
export interface Request {
  file: string;
  kind: 'article' | 'feed';
  query: string;
}

/**
 * Returns what an import asks for, `undefined` where it is none of ours. The kind is a key of the query, wherever it stands: build tools put
 * keys of their own beside it.
 */
export function requestOf(id: string): Request | undefined {
  const mark = id.indexOf('?');
  if (mark <= 0 || id.startsWith('\0')) return undefined;
  const query = id.slice(mark);
  const [keys = ''] = query.slice(1).split('#', 1);
  const kinds = keys.split('&').filter((key) => key === 'article' || key === 'feed');
  const [kind] = kinds;
  return kinds.length === 1 && kind !== undefined ? { file: id.slice(0, mark), kind, query } : undefined;
}
