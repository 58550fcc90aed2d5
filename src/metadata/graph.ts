/** A node of JSON-LD. */
export type Entity = Record<string, unknown>;

const MOST_ENTITIES = 2000;

/** Properties that lead to a node which may be the article itself. */
const inward: readonly string[] = ['@graph', 'mainEntity', 'mainEntityOfPage'];

export function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The nodes of a page. */
export interface Graph {
  /** Those that may be the article: the ones at the top, and what these state as the subject of the page. */
  top: readonly Entity[];
  /** All, by their identifiers. */
  byId: ReadonlyMap<string, Entity>;
}

/** Returns the nodes of the JSON-LD of a page. */
export function graphOf(values: readonly unknown[]): Graph {
  const top: Entity[] = [];
  const byId = new Map<string, Entity>();
  /** The values to visit, and whether they may be the article. */
  const open: [value: unknown, isTop: boolean][] = values.map((value): [unknown, boolean] => [value, true]).reverse();
  let left = 20 * MOST_ENTITIES;
  for (let entry = open.pop(); entry !== undefined && left > 0; entry = open.pop()) {
    const [value, isTop] = entry;
    left -= 1;
    if (Array.isArray(value)) {
      for (let index = Math.min(value.length, MOST_ENTITIES) - 1; index >= 0; index -= 1)
        open.push([value[index], isTop]);
      continue;
    }
    if (!isEntity(value)) continue;
    const id = value['@id'];
    const isReference = Object.keys(value).length <= 1;
    if (typeof id === 'string' && !isReference && !byId.has(id)) byId.set(id, value);
    if (isTop && !isReference && top.length < MOST_ENTITIES) top.push(value);
    for (const [key, inner] of Object.entries(value).slice(0, MOST_ENTITIES).reverse())
      if (typeof inner === 'object' && inner !== null) open.push([inner, isTop && inward.includes(key)]);
  }
  return { top, byId };
}

/** Returns the node that a value is or refers to. */
export function resolved(value: unknown, { byId }: Graph): Entity | undefined {
  if (typeof value === 'string') return byId.get(value);
  if (!isEntity(value)) return undefined;
  const id = value['@id'];
  if (typeof id !== 'string' || Object.keys(value).some((key) => key !== '@id' && key !== '@type')) return value;
  return byId.get(id) ?? value;
}

/** The types of a node, without the vocabulary before them. */
export function typesOf(entity: Entity): string[] {
  const type = entity['@type'];
  const types: unknown[] = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.filter((one) => typeof one === 'string').map((one) => one.replace(/^.*[/#:]/, ''));
}
