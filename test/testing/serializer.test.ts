import { describe, expect, test } from 'vitest';
import { article, p, serializer, text } from '../../src/testing/index.ts';

expect.addSnapshotSerializer(serializer);

describe('the serializer', () => {
  test('shows trees as `inspect` does', () => {
    expect(article(p('a'))).toMatchInlineSnapshot(`
      article
        paragraph
          text "a"
    `);
    expect({ body: p('a') }).toMatchInlineSnapshot(`
      {
        "body": paragraph
          text "a",
      }
    `);
  });

  test.each([
    ['a text', text('a')],
    ['a foreign tree', { type: 'root', children: [] }],
    ['a name like a type', { type: 'list', items: [] }],
    ['children that are none', { type: 'list', children: 3 }],
    ['an inherited type', { type: 'toString', children: [] }],
    ['a string', 'paragraph'],
    ['nothing', null],
  ])('leaves %s alone', (_, value) => {
    expect(serializer.test(value)).toBe(false);
  });
});
