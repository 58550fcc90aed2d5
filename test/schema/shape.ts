import { createHash } from 'node:crypto';

/** Descriptions and the name of a schema: they may change while the shape stays. */
const words: ReadonlySet<string> = new Set(['$id', '$comment', 'title', 'description']);

/** Returns a schema without its words, and with its keys in one order. */
function bare(schema: unknown, named: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((item) => bare(item, false));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => named || !words.has(key));
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  // Below these two, keys are names of the tree, such as the `title` of a link.
  const inner = ([key, value]: [string, unknown]): [string, unknown] => [
    key,
    bare(value, !named && (key === 'properties' || key === 'definitions')),
  ];
  return Object.fromEntries(entries.map(inner));
}

/** Returns the fingerprint of the shape that a schema allows: descriptions do not change it. */
export function fingerprint(schema: object): string {
  return createHash('sha256')
    .update(JSON.stringify(bare(schema, false)))
    .digest('hex')
    .slice(0, 32);
}
