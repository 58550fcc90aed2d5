import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as espalier from '../src/index.ts';
import { type Article, type ArticleOptions, inspect, parseArticle } from '../src/index.ts';
import * as readers from '../src/read/index.ts';
import { rules } from '../src/recover/index.ts';
import { compare } from './laws/visible.ts';
import { against } from './schema/against.ts';
import { withoutLearned } from './without-learned.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const writes = process.env['UPDATE_FIXTURES'] === '1';
// Expectations that are written automatically have not been reviewed.
if (writes && process.env['CI']) throw new Error('UPDATE_FIXTURES writes what must come out: it is not for CI');

const cases = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[^/]+\/[^/]+\/input\.html$/.test(path))
  .map((path) => path.slice(0, -'/input.html'.length))
  .sort();

function read(name: string, file: string): string | undefined {
  const path = join(fixtures, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function readJson(name: string, file: string): unknown {
  const text = read(name, file);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Returns the reader whose records a case states in its `data.json`. */
function reader(name: string): (article: espalier.Article) => unknown {
  const found: unknown = Reflect.get(readers, name);
  if (typeof found !== 'function') throw new Error(`data.json names ${JSON.stringify(name)}, which is not a reader`);
  return (article) => found(article);
}

describe('a fixture', () => {
  test('is in every folder that looks like one', () => {
    const folders = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('/tree.txt'))
      .map((path) => path.slice(0, -'/tree.txt'.length));
    expect(folders.filter((folder) => !cases.includes(folder))).toEqual([]);
    expect(cases.length).toBeGreaterThan(50);
  });
});

const tableTopics = ['comparison-table', 'metric-table', 'table-headers'];
const ruled = [...[...rules, ...espalier.recognizers].map(({ name }) => name), ...tableTopics];

test.for(ruled.filter((name) => cases.some((path) => path.startsWith(`${name}/`))))(
  '%s has as many near misses as hits',
  (name) => {
    const own = cases.filter((path) => path.startsWith(`${name}/`));
    const misses = own.filter((path) => path.startsWith(`${name}/not-`));
    expect(misses.length * 2).toBeGreaterThanOrEqual(own.length);
  },
);

/** Ways to read each case, in all of which no text may be lost; the first uses the options of the case. */
const modes: readonly (ArticleOptions | undefined)[] = [
  undefined,
  { positions: true, root: 'document' },
  { positions: true, recover: false },
  { recognizers: false },
];

describe.for(cases)('fixture %s', (name) => {
  const html = read(name, 'input.html') ?? '';
  const options: ArticleOptions = {
    ...(readJson(name.slice(0, name.indexOf('/')), 'options.json') as ArticleOptions | undefined),
    ...(readJson(name, 'options.json') as ArticleOptions | undefined),
  };
  let made: Article | undefined;
  const parse = (): Article => {
    made ??= parseArticle(html, options);
    return made;
  };

  test('has the tree', () => {
    const tree = inspect(withoutLearned(structuredClone(parse())));
    if (writes) writeFileSync(join(fixtures, name, 'tree.txt'), tree);
    const expected = read(name, 'tree.txt');
    if (expected === undefined) throw new Error('tree.txt is missing: write it with UPDATE_FIXTURES=1 and read it');
    expect(tree).toBe(expected);
  });

  test('loses no text, and is valid by the schema', () => {
    expect(compare(html, parse())).toMatchObject({ lost: '', invented: '' });
    for (const mode of modes) {
      const read = mode === undefined ? parse() : parseArticle(html, { ...options, ...mode });
      const { ok, ...report } = espalier.audit(html, read);
      expect(ok, JSON.stringify(report)).toBe(true);
      expect(against(read), JSON.stringify(mode)).toBe('');
    }
  });

  const data = readJson(name, 'data.json');
  if (data === undefined) return;
  test('has the records', () => {
    const article = parse();
    const records = data as Record<string, unknown>;
    expect(Object.fromEntries(Object.keys(records).map((key) => [key, reader(key)(article)]))).toEqual(records);
  });
});
