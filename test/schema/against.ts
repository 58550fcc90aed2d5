import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schema = readFileSync(new URL('../../src/tree/schema.json', import.meta.url), 'utf8');
const validate = new Ajv({ strict: true }).compile(JSON.parse(schema));

/** What the schema has against a value, as one line, or nothing. */
export function against(value: unknown): string {
  if (validate(value)) return '';
  const [error] = validate.errors ?? [];
  return `${error?.instancePath} ${error?.message}`;
}
