import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { EspalierError } from '../error.ts';
import { checkNames } from '../given.ts';
import type { Shard } from './types.ts';

/** Queues identify jobs by names that contain no colon and are not numbers. */
const nameForm = /^(?=[^a-z]*[a-z])[\w.-]{1,200}$/i;

/**
 * Reads a manifest: one shard per line, `{"name", "input", "output"}`. Paths are relative to the folder of the
 * manifest. The name is optional; by default it is that of the output without `.ndjson` and `.gz`.
 *
 * Rejects with an `EspalierError` of the code `invalid-manifest` if a line is not a shard, or two shards have a name or
 * an output in common.
 *
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { readManifest } from 'espalier/batch';
 *
 * const path = join(tmpdir(), 'espalier-manifest.ndjson');
 * writeFileSync(path, '{"input": "in/part-1.warc.gz", "output": "out/part-1.ndjson"}\n');
 * (await readManifest(path)).map(({ name }) => name); // ['part-1']
 * ```
 */
export async function readManifest(path: string): Promise<Shard[]> {
  const text = await readFile(path, 'utf8');
  const shards: Shard[] = [];
  const names = new Map<string, number>();
  const outputs = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const refuse = (wrong: string): EspalierError =>
      new EspalierError('invalid-manifest', `${path}, line ${index + 1}: ${wrong}`);
    const shard = readShard(line, dirname(resolve(path)), refuse);
    for (const [seen, value] of [
      [names, shard.name],
      [outputs, shard.output],
    ] as const) {
      const first = seen.get(value);
      if (first !== undefined) throw refuse(`'${value}' is that of line ${first}, too`);
      seen.set(value, index + 1);
    }
    shards.push(shard);
  }
  return shards;
}

function readShard(line: string, folder: string, refuse: (wrong: string) => EspalierError): Shard {
  let value: unknown;
  try {
    value = JSON.parse(line);
    checkNames('a shard', value, ['name', 'input', 'output'], 'key');
  } catch (error) {
    throw refuse((error as Error).message);
  }
  const { input, output, name } = value as Record<string, unknown>;
  if (typeof input !== 'string' || input === '') throw refuse("it has no string 'input'");
  if (typeof output !== 'string' || output === '') throw refuse("it has no string 'output'");
  const ownName =
    name ??
    basename(output)
      .replace(/\.gz$/i, '')
      .replace(/\.(?:ndjson|jsonl)$/i, '');
  if (typeof ownName !== 'string' || !nameForm.test(ownName))
    throw refuse(`${JSON.stringify(ownName)} is no name: letters, digits, '.', '_' and '-', a letter at least`);
  const paths = { input: resolve(folder, input), output: resolve(folder, output) };
  if (paths.input === paths.output) throw refuse('its output is its input');
  return { name: ownName, ...paths };
}
