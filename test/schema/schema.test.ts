import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/index.ts';
import { defineRecognizer, type FlowContent, parseArticle } from '../../src/index.ts';
import { arbitraries } from '../../src/testing/index.ts';
import { schemaVersion } from '../../src/tree/version.ts';
import { against } from './against.ts';
import { committed, schemaText } from './generate.ts';
import { fingerprint } from './shape.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(committed, 'utf8');
const schema = JSON.parse(text);
const versions: Record<string, string> = JSON.parse(readFileSync(join(root, 'test/schema/versions.json'), 'utf8'));

describe('the schema', () => {
  test('is made from the types: after a change of src/tree/types.ts, run `npm run schema`', () => {
    expect(text).toBe(schemaText());
  });

  test('has a new `schemaVersion` where the shape of a tree is new; see CONTRIBUTING.md', () => {
    const version: number = schema.definitions.Article.properties.schemaVersion.const;
    expect(parseArticle('').schemaVersion).toBe(version);
    expect(schema.$id).toBe(`urn:espalier:article:${version}`);
    expect(Object.keys(versions)).toEqual(Array.from({ length: version }, (_, index) => `${index + 1}`));
    expect(new Set(Object.values(versions)).size).toBe(version);
    expect(versions[version]).toBe(fingerprint(schema));
  });

  test('explains itself', () => {
    const nodes = Object.entries<{ description?: string; properties?: object }>(schema.definitions);
    expect(nodes.length).toBeGreaterThan(60);
    expect(schema.definitions.Article.description).toBe('The root of every tree.');
    expect(schema.definitions.Quantity.properties.text.description).toBe('Exactly as written.');
  });
});

describe('the fingerprint of the shape', () => {
  const changed = (change: (copy: typeof schema) => void): string => {
    const copy = structuredClone(schema);
    change(copy);
    return fingerprint(copy);
  };
  const same = fingerprint(schema);

  test('does not depend on words or on the order of keys', () => {
    const words = (copy: typeof schema): void => {
      copy.definitions.Article.description = 'Another word.';
      copy.definitions.Quantity.properties.text.description = 'Another word.';
      copy.title = 'Another word.';
    };
    expect(changed(words)).toBe(same);
    const { definitions, ...rest } = schema;
    expect(fingerprint({ definitions, ...rest })).toBe(same);
  });

  test.each<[string, (copy: typeof schema) => void]>([
    [
      'a fact that is new',
      ({ definitions: { List } }) => Object.assign(List.properties, { tight: { type: 'boolean' } }),
    ],
    ['a fact that is called like a word', ({ definitions: { Link } }) => delete Link.properties.title],
    ['a fact that is required', ({ definitions: { Code } }) => Code.required.push('lang')],
    ['a fact that is optional', ({ definitions: { Code } }) => Code.required.pop()],
    ['one more word', ({ definitions: { DroppedReason } }) => DroppedReason.enum.push('advertisement')],
    [
      'other children',
      ({ definitions: { Term } }) => Object.assign(Term.properties.children.items, { $ref: '#/definitions/Node' }),
    ],
    ['a node that is gone', ({ definitions: { PhrasingContent } }) => PhrasingContent.anyOf.pop()],
    ['another bound', ({ definitions: { Point } }) => Object.assign(Point.properties.line, { minimum: 0 })],
  ])('changes with %s', (_, change) => {
    expect(changed(change)).not.toBe(same);
  });
});

describe('trees', () => {
  test('of a feed are, too', () => {
    const { items } = parseFeed(readFileSync(join(root, 'fixtures/demo/feed.xml'), 'utf8'), { positions: true });
    expect(items.length).toBeGreaterThan(1);
    for (const { article } of items) expect(against(article)).toBe('');
  });

  const { article, html } = arbitraries(fc);

  test('that the builders make are, whatever they are made of', () => {
    fc.assert(
      fc.property(article, (tree) => void expect(against(tree)).toBe('')),
      { numRuns: 300 },
    );
  });

  test('of any HTML are, and as JSON they stay the same', () => {
    const parsed = html.map((string) => parseArticle(string, { positions: true }));
    const roundTrip = (tree: unknown): void => {
      expect(against(tree)).toBe('');
      expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
    };
    fc.assert(fc.property(parsed, roundTrip), { numRuns: 300 });
  });

  test('of limits that are met are', () => {
    const cut = parseArticle('<p>one</p><p>two <b>three</b></p>'.repeat(20), { limits: { bytes: 60, depth: 3 } });
    expect(cut.diagnostics.length).toBeGreaterThan(0);
    expect(cut.dropped.length).toBeGreaterThan(0);
    expect(against(cut)).toBe('');
  });
});

describe('a tree that is none', () => {
  const html = `<h2 id="a">One</h2><p>two <a href="https://example.com">three</a></p><ol start="3"><li>four</ol>
<table><caption>five</caption><tr><th>Metric<th>Target<tr><td>Latency<td>< 200 ms<tr><td>Errors<td>< 1 %</table><pre>six</pre>`;

  /** The tree with another value at a path such as `children.0.depth`; `undefined` removes it. */
  const broken = (path: string, value: unknown): unknown => {
    const tree = structuredClone(parseArticle(html, { positions: true }));
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let at: unknown = tree;
    for (const key of keys) at = Reflect.get(at as object, key);
    if (typeof at !== 'object' || at === null) throw new Error(`${path} is not in the tree`);
    if (value === undefined) Reflect.deleteProperty(at, last);
    else Reflect.set(at, last, value);
    return tree;
  };
  const table = 'children.0.children.3';

  test('is made from one that is', () => {
    const tree = parseArticle(html, { positions: true });
    expect(against(tree)).toBe('');
    expect(tree).toMatchObject({ children: [{ children: [{}, {}, {}, { kind: 'metric' }, { type: 'code' }] }] });
  });

  test.each<[string, string, unknown]>([
    ['another version', 'schemaVersion', schemaVersion + 1],
    ['no version', 'schemaVersion', undefined],
    ['another root', 'type', 'root'],
    ['no children', 'children', undefined],
    ['a phrase at the top', 'children', [{ type: 'text', value: 'a' }]],
    ['a string for a node', 'children', ['a']],
    ['nothing for a node', 'children', [null]],
    ['an unknown fact', 'author', 'Jane'],
    ['a fact that is null', 'title', null],
    ['a direction that is none', 'direction', 'up'],
    ['a reason that is none', 'dropped', [{ reason: 'ugly', text: 'a' }]],
    ['a dropped text without a reason', 'dropped', [{ text: 'a' }]],
    ['a diagnostic without a code', 'diagnostics', [{ message: 'a', severity: 'info' }]],
    ['a section without a depth', 'children.0.depth', undefined],
    ['a heading of the seventh rank', 'children.0.children.0.depth', 7],
    ['a misspelt type', 'children.0.children.1.type', 'paragraf'],
    ['a block within a line', 'children.0.children.1.children', [{ type: 'paragraph', children: [] }]],
    ['a text without its value', 'children.0.children.1.children', [{ type: 'text' }]],
    ['a text with children', 'children.0.children.1.children.0.children', []],
    ['a link without its address', 'children.0.children.1.children.1.url', undefined],
    ['an item that is no item', 'children.0.children.2.children', [{ type: 'paragraph', children: [] }]],
    ['a list without the fact whether it is ordered', 'children.0.children.2.ordered', undefined],
    ['a mark of recovery that is none', 'children.0.children.2.origin', 'guessed'],
    ['a rule that is none', 'children.0.children.2.by', 'magic'],
    ['a position without an end', 'children.0.position.end', undefined],
    ['a line before the first', 'children.0.position.start.line', 0],
    ['half a character', 'children.0.position.start.offset', 0.5],
    ['a table of no kind', `${table}.kind`, undefined],
    ['a table of an unknown kind', `${table}.kind`, 'layout'],
    ['a metric table without metrics', `${table}.metrics`, undefined],
    ['a comparison with metrics', `${table}.kind`, 'comparison'],
    ['a cell reference of three', `${table}.metrics.0.name`, [0, 0, 0]],
    ['a cell reference before the first row', `${table}.metrics.0.name`, [-1, 0]],
    ['a target without its cell', `${table}.metrics.0.target.cell`, undefined],
    ['a number as a text', `${table}.metrics.0.target.quantities.0.max`, '200'],
    ['a column without a key', `${table}.columns.0.key`, undefined],
    ['a row that is no row', `${table}.children.1.type`, 'row'],
    ['a cell that spans nothing', `${table}.children.1.children.0.rowSpan`, 0],
    ['a cell with a role of another kind', `${table}.children.1.children.0.role`, 'header'],
    ['a header that is inferred by half', `${table}.children.1.children.0.inferred`, false],
    ['a value of no type', `${table}.children.2.children.1.value.type`, 'date'],
    ['a node of the user without evidence', 'children.0.children.4', { type: 'recipe', children: [] }],
    [
      'a broken node within one of the user',
      'children.0.children.4',
      { type: 'recipe', evidence: { by: 'me', score: 1, signals: [] }, children: [{ type: 'text' }] },
    ],
    [
      'a node of the user within a line',
      'children.0.children.1.children',
      [{ type: 'mention', evidence: { by: 'me', score: 1, signals: [] }, value: 'a' }],
    ],
  ])('is refused: %s', (_, path, value) => {
    expect(against(broken(path, value))).not.toBe('');
  });
});

describe('what belongs to users', () => {
  test('may be in `data`, whatever it is', () => {
    const tree = parseArticle('<p>one</p>');
    tree.data = { seen: 3 };
    for (const child of tree.children) child.data = { tags: ['a', { b: null }] };
    expect(against(tree)).toBe('');
  });

  test('may be the nodes of their recognizers', () => {
    const recipe = defineRecognizer({
      name: 'recipe',
      recognize: (siblings) => {
        const start = siblings.findIndex((node) => node.type === 'list');
        const list = siblings[start];
        if (list?.type !== 'list') return [];
        const children = list.children.map((item) => ({ type: 'ingredient', grams: 5, children: item.children }));
        const node = { type: 'recipe', servings: 4, children } as unknown as FlowContent;
        return [{ start, end: start + 1, node, score: 1, signals: ['list'] }];
      },
    });
    const tree = parseArticle('<ul><li>tea<li>milk</ul>', { recognizers: [recipe] });
    expect(tree.children).toMatchObject([{ type: 'recipe', evidence: { by: 'recipe' } }]);
    expect(against(tree)).toBe('');
  });
});
