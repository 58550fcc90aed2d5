import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, createGenerator, type Schema } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the schema is committed; the build copies it to `dist/`. */
export const committed = join(root, 'src/tree/schema.json');

const config: Config = {
  path: join(root, 'src/tree/types.ts'),
  tsconfig: join(root, 'tsconfig.json'),
  skipTypeCheck: true,
  expose: 'export',
  jsDoc: 'extended',
  topRef: true,
};

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

/** Returns the JSON Schema of a tree, made from the types: the same types give the same schema. */
export function generateSchema(): Schema {
  const { definitions = {} } = createGenerator({ ...config, type: 'NodeMap' }).createSchema('NodeMap');
  const { NodeMap: nodes, ...types } = definitions as Record<string, Schema>;
  const article = types['Article'];
  const flow = types['FlowContent'];
  const { article: _, ...below } = (nodes?.properties ?? {}) as Record<string, Schema>;
  const known = Object.keys(nodes?.properties ?? {});
  const version = (article?.properties?.['schemaVersion'] as Schema | undefined)?.const;
  if (flow?.anyOf === undefined || known.length === 0 || typeof version !== 'number') {
    throw new Error('src/tree/types.ts has no article, no blocks or no nodes');
  }
  flow.anyOf.push(ref('CustomBlock'));
  const all: Record<string, Schema> = { ...types, ...customNodes(known, Object.values(below)) };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:espalier:article:${version}`,
    $comment: 'Made from src/tree/types.ts by `npm run schema`; do not edit.',
    title: `An article of espalier, schemaVersion ${version}`,
    // Draft 7 ignores keys beside a `$ref`.
    allOf: [ref('Article')],
    definitions: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The nodes that users' recognizers may add to a tree beside those of the types. */
function customNodes(known: readonly string[], below: readonly Schema[]): Record<string, Schema> {
  const node: Schema = {
    type: 'object',
    properties: {
      type: { type: 'string', not: { enum: [...known].sort() } },
      children: { type: 'array', items: { anyOf: [...below, ref('CustomNode')] } },
      value: { type: 'string' },
      position: ref('Position'),
      evidence: ref('Evidence'),
      data: { type: 'object' },
    },
  };
  return {
    CustomBlock: {
      ...node,
      description: 'The node of a recognizer of the user: a type of its own, and the evidence that it was given.',
      required: ['type', 'evidence'],
    },
    CustomNode: {
      ...node,
      description: 'A node of a type of the user. Its text is in `children` or in `value`, as in every node.',
      required: ['type'],
    },
  };
}

/** Returns the schema as the file holds it. */
export function schemaText(): string {
  return `${JSON.stringify(generateSchema(), null, 2)}\n`;
}
