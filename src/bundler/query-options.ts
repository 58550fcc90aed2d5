import type { SelectOptions } from '../cheerio/index.ts';
import type { ChunkOptions } from '../chunks/index.ts';
import { instead } from '../given.ts';
import { isKind, type QueryKey, type Request } from './request.ts';

/** The options in the query of an import. */
export interface QueryOptions {
  article: Pick<SelectOptions, 'root' | 'remove' | 'url' | 'language' | 'positions' | 'recover' | 'threshold'>;
  chunks: Pick<ChunkOptions, 'size' | 'overlap' | 'markdown'>;
  /** The number of the table whose records are imported. */
  table?: number;
}

type Type = 'text' | 'number' | 'boolean';

const articleOptions: Record<keyof QueryOptions['article'], Type> = {
  root: 'text',
  remove: 'text',
  url: 'text',
  language: 'text',
  positions: 'boolean',
  recover: 'boolean',
  threshold: 'number',
};

const chunkOptions: Record<keyof QueryOptions['chunks'], Type> = {
  size: 'number',
  overlap: 'number',
  markdown: 'boolean',
};

/** Keys that tools add to the query: what is imported, the time of a change, the hash of a dependency. */
const ofTools = new Set(['', 'import', 't', 'v', 'direct', 'used', 'ssr']);

/**
 * Returns the options in the query of an import; throws for one that is unknown, that has no value of its type, or that
 * is given twice.
 */
export function queryOptions({ kind, keys }: Request): QueryOptions {
  const known = knownOptions(kind);
  const found: QueryOptions & { [group: string]: unknown } = { article: {}, chunks: {} };
  const seen = new Set<string>();
  let asked = false;
  for (const key of keys) {
    const { name, value } = key;
    if (name === kind && !asked) {
      asked = true;
      if (kind === 'records') found.table = tableOf(value);
      continue;
    }
    if (ofTools.has(name) || name.startsWith('lang.')) continue;
    const type = known.get(name);
    if (isKind(key)) throw new TypeError(`asks for ${kind} and for ${name}; import each by itself`);
    if (type === undefined)
      throw new TypeError(`unknown option '${name}'${instead(name, [...known.keys()], 'option')}`);
    if (seen.has(name)) throw new TypeError(`the option '${name}' stands there twice`);
    seen.add(name);
    const group = name in chunkOptions ? found.chunks : found.article;
    Object.assign(group, { [name]: typed(key, type) });
  }
  return found;
}

function knownOptions(kind: string): Map<string, Type> {
  const own = kind === 'chunks' ? { ...articleOptions, ...chunkOptions } : articleOptions;
  const all = new Map<string, Type>(Object.entries(own));
  // Items are read one by one: there is no page around them.
  if (kind === 'feed') for (const name of ['root', 'remove']) all.delete(name);
  return all;
}

function tableOf(value: string | undefined): number {
  if (value !== undefined && /^\d{1,6}$/.test(value)) return Number(value);
  throw new TypeError('records needs the number of a table, from 0, as in ?records=0');
}

function typed({ name, value }: QueryKey, type: Type): string | number | boolean {
  if (type === 'boolean') {
    if (value === undefined || value === 'true') return true;
    if (value === 'false') return false;
    throw new TypeError(`${name} must be true or false, not '${value}'`);
  }
  const text = decoded(name, value ?? '');
  if (text === '') throw new TypeError(`${name} needs a value, as in ${name}=…; a '#' in it is written %23`);
  if (type === 'text') return text;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new TypeError(`${name} must be a number, not '${text}'`);
  return number;
}

function decoded(name: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new TypeError(`the value of ${name} cannot be decoded; a '%' in it is written %25`);
  }
}
