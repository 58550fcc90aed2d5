import { readFileSync, writeFileSync } from 'node:fs';
import { committed, generateSchema, schemaText } from './generate.ts';
import { fingerprint } from './shape.ts';

writeFileSync(committed, schemaText());

// A published version keeps its fingerprint, so the test fails if the shape changes without a new version.
const published = 1;
const history = new URL('versions.json', import.meta.url);
const versions: Record<string, string> = JSON.parse(readFileSync(history, 'utf8'));
const schema = generateSchema();
const version = schema.$id?.split(':').at(-1) ?? '';
if (Number(version) > published) {
  writeFileSync(history, `${JSON.stringify({ ...versions, [version]: fingerprint(schema) }, null, 2)}\n`);
}
