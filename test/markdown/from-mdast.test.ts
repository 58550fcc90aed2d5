import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { fromMdast, parseMarkdown } from '../../src/markdown/index.ts';
import { inspect } from '../../src/tree/inspect.ts';
import { toText } from '../../src/tree/text.ts';

/** A root of nodes of any types: other tools have their own. */
const root = (...children: unknown[]): Root => ({ type: 'root', children: children as never[] });
const text = (value: string): unknown => ({ type: 'text', value });
const line = (...children: unknown[]): unknown => ({ type: 'paragraph', children });

test('a tree of another parser has the article of its Markdown', () => {
  const markdown = '# Tea\n\nTwo *cups*.\n\n- a\n- b\n';
  const article = fromMdast(fromMarkdown(markdown), { source: markdown });
  expect(article).toEqual(parseMarkdown(markdown, { positions: true }));
  expect(inspect(fromMdast(fromMarkdown(markdown)))).toBe(inspect(parseMarkdown(markdown)));
});

test('nodes of other extensions show their content', () => {
  const article = fromMdast(
    root(
      { type: 'yaml', value: 'title: Tea' },
      { type: 'math', value: 'x^2' },
      line(text('a '), { type: 'inlineMath', value: 'y' }, text(' b '), { type: 'textDirective', name: 'kbd' }),
      { type: 'widget', children: [line(text('c'))] },
      { type: 'widget', value: 'd' },
    ),
  );
  expect(article.title).toBe('Tea');
  expect(article.dropped).toEqual([{ reason: 'front-matter', text: 'title: Tea' }]);
  expect(toText(article)).toBe('x^2\na y b :kbd\nc\nd');
});

test('references that lead nowhere are their text', () => {
  const reference = { identifier: 'x', label: 'X', referenceType: 'full' };
  const article = fromMdast(
    root(
      line(
        { type: 'linkReference', ...reference, children: [text('a')] },
        { type: 'imageReference', ...reference, alt: 'b' },
        { type: 'footnoteReference', ...reference },
      ),
    ),
  );
  expect(toText(article)).toBe('[a][X]![b][X][^X]');
});

test('a footnote that nothing refers to stays in its place', () => {
  expect(toText(fromMdast(root({ type: 'footnoteDefinition', identifier: '1', children: [line(text('a'))] })))).toBe(
    'a',
  );
});

test('a tree is deep without harm, and is not changed', () => {
  let node: unknown = line(text('x'));
  for (let level = 0; level < 50_000; level += 1) node = { type: 'blockquote', children: [node] };
  expect(toText(fromMdast(root(node)))).toBe('x');
  const tree = Object.freeze(root(Object.freeze({ type: 'paragraph', children: Object.freeze([text('a')]) })));
  expect(toText(fromMdast(tree))).toBe('a');
});

test('mistakes do not pass in silence', () => {
  expect(() => fromMdast({ type: 'paragraph' } as never)).toThrow('root must be the root of an mdast tree');
  expect(() => fromMdast(root(), { positions: true } as never)).toThrow("unknown option 'positions'");
  expect(() => fromMdast(root(), { source: 1 } as never)).toThrow('options.source must be a string');
});
