import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as espalier from '../../src/index.ts';
import { withoutLearned } from '../without-learned.ts';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const topics = readdirSync(fixtures).filter((topic) => casesOf(topic).length > 0);

function casesOf(topic: string): string[] {
  const folder = join(fixtures, topic);
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'input.html')));
}

function read(...path: string[]): string | undefined {
  const file = join(fixtures, ...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const readJson = (...path: string[]): Record<string, unknown> => JSON.parse(read(...path) ?? '{}');

/**
 * The checks of `test/fixtures.test.ts`, for all cases of a topic at once, so that a mutant runs few tests, not
 * hundreds.
 */
test.each(topics)('%s', (topic) => {
  for (const name of casesOf(topic)) {
    const options = { ...readJson(topic, 'options.json'), ...readJson(topic, name, 'options.json') };
    const article = espalier.parseArticle(read(topic, name, 'input.html') ?? '', options);
    expect(espalier.inspect(withoutLearned(structuredClone(article))), name).toBe(read(topic, name, 'tree.txt'));
    const records = readJson(topic, name, 'data.json');
    const readers: object = espalier;
    for (const [reader, expected] of Object.entries(records)) {
      expect(Reflect.get(readers, reader)(article), `${name}: ${reader}`).toEqual(expected);
    }
  }
});
