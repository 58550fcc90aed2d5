import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schema = readFileSync(new URL('../../src/tree/schema.json', import.meta.url), 'utf8');
const validate = new Ajv({ strict: true }).compile(JSON.parse(schema));

/** The errors of a value by the schema in one line, or an empty string. */
export function against(value: unknown): string {
  if (validate(value)) return '';
  const [error] = validate.errors ?? [];
  return `${error?.instancePath} ${error?.message}`;
}
