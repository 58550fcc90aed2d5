import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/html/parse.ts';
import { lines } from './lines.ts';

/** The elements and texts of a tree, each after its depth. */
function outline(html: string): string[] {
  const options = { positions: false, nodes: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
  return lines(parseHtml(html, options).root).flatMap((line) => {
    const [, depth, , name, text] = /^(\d+) .*?("tagName":"(.*?)"|"value":"(.*?)")/.exec(line) ?? [];
    return depth === undefined ? [] : [`${depth} ${name ?? `“${text}”`}`];
  });
}

describe('the body of a page', () => {
  test.each([
    ['behind an element', '<html><p></p><frameset><p>b', ['html', 'head', 'body', 'p', 'p', '“b”']],
    ['in the tag of the body', '<body><frameset><p>b', ['html', 'head', 'body', 'p', '“b”']],
    ['behind a loose cell', '<html><td><frameset>b', ['html', 'head', 'body', 'table', 'tbody', 'tr', 'td', '“b”']],
    ['behind its end', '<html></body><frameset><p>b', ['html', 'head', 'body', 'p', '“b”']],
    ['behind a character that is none', '<html>\0<frameset><p>b', ['html', 'head', 'body', 'p', '“b”']],
  ])('stays where frames are written %s', (_, html, names) => {
    expect(outline(html).map((line) => line.slice(2))).toEqual(names);
  });

  test.each([
    ['behind the head', '<html><head><title></title></head> <frameset><frame><p>b'],
    ['in the head', '<head><frameset><frame>'],
    ['behind a style sheet and a comment', '<!doctype html><style></style><!-- a --><frameset><frame>'],
    ['behind a template', '<!doctype html><template><p></p></template><frameset><frame>'],
  ])('is replaced by frames in its place: %s', (_, html) => {
    const found = outline(html);
    expect(found).toContain('2 frameset');
    expect(found).not.toContain('2 body');
  });
});

describe('a loose cell', () => {
  const cell = ['1 table', '2 tbody', '3 tr', '4 td'];

  test.each([
    ['the end of its cell in a drawing', '<td><svg></td><text>b</text></svg>', '<td><svg><text>b</text></svg>'],
    ['the end of its cell in a formula', '<td><math><mi></td>b</math>', '<td><math><mi>b</math>'],
    ['the end of its row in a template', '<tr><td><template></tr>b</template>', '<tr><td><template>b</template>'],
    ['the end of its rows in a template', '<tbody><template></tbody><p>b', '<tbody><template><p>b'],
    [
      'the end of its rows behind text in a template',
      '<tbody><template><th></th>a</tbody>b</template>c',
      '<tbody><template><th></th>ab</template>c',
    ],
    ['a template in options', '<td><select><template></template><tr><td>b', '<td><select><template></template>b'],
    ['a caption in a template', '<td><template><th><caption>b</template>c', '<td><template><th></th>b</template>c'],
    ['a group in a template', '<td><template><tr><tbody>b</template>c', '<td><template><tr>b</template>c'],
    ['a table in a template', '<td><template><tr><table>b</template>c', '<td><template><tr>b</template>c'],
  ])('goes on behind %s', (_, html, same) => {
    expect(outline(html)).toEqual(outline(same));
  });

  test.each([
    ['its end behind a drawing', '<td><svg><path></svg></td>b', ['5 svg', '6 path', '1 “b”']],
    [
      'its end behind a template',
      '<td><template><tr><td>a</template></td>b',
      ['5 template', '7 tr', '8 td', '9 “a”', '1 “b”'],
    ],
  ])('ends with %s', (_, html, rest) => {
    expect(outline(html)).toEqual([...cell, ...rest]);
  });

  const inner = [...cell, '5 table', '6 tbody', '7 tr', '8 td'];
  test.each([
    [
      'of a cell in a drawing in a table',
      '<td><table><td><svg></td>b',
      [...inner.slice(0, 4), '5 “b”', ...inner.slice(4), '9 svg'],
    ],
    [
      'of a cell before another in a text of a drawing in a table',
      '<td><table><td><svg><desc><td>b',
      [...inner, '9 svg', '10 desc', '8 td', '9 “b”'],
    ],
    [
      'of a cell in a template',
      '<td><template><td>a</td><td>b',
      [...cell, '5 template', '7 td', '8 “a”', '7 td', '8 “b”'],
    ],
    ['of a row in a template', '<td><template><tr><td></tr><tr>', [...cell, '5 template', '7 tr', '8 td', '7 tr']],
    [
      'of rows in a template',
      '<td><template><tbody><tr><tbody><tr>',
      [...cell, '5 template', '7 tbody', '8 tr', '7 tbody', '8 tr'],
    ],
    [
      'of a cell before a caption in a table in a template',
      '<td><template><table><td><caption>b',
      [...cell, '5 template', '7 table', '8 tbody', '9 tr', '10 td', '8 caption', '9 “b”'],
    ],
    [
      'of an element of a drawing that is called like it',
      '<td><svg><td>a</td>b',
      [...cell, '5 svg', '6 td', '7 “a”', '6 “b”'],
    ],
  ])('has the end %s', (_, html, tree) => {
    expect(outline(html)).toEqual(tree);
  });
});
