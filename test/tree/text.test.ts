import { describe, expect, test } from 'vitest';
import { find, type Node, type PhrasingContent, parseArticle, type TableCell, toText } from '../../src/index.ts';

const text = (html: string): string => toText(parseArticle(html, { recover: false }));

describe('the text of a node', () => {
  test('sets blocks apart by a line feed', () => {
    expect(text('<h2>Tea</h2><p>Two cups.</p><ul><li>black</li><li>green<ul><li>Sencha</li></ul></li></ul>')).toBe(
      'Tea\nTwo cups.\nblack\ngreen\nSencha',
    );
  });

  test('adds nothing within a line', () => {
    expect(text('<p>un<b>bro<i>ken</i></b><a href="/x">!</a><code>x</code></p>')).toBe('unbroken!x');
  });

  test('writes what is raised and lowered as Unicode does, and sets apart what it has no sign for', () => {
    expect(text('<p>10<sup>6</sup>, H<sub>2</sub>O, x<sup>−n</sup></p>')).toBe('10⁶, H₂O, x⁻ⁿ');
    expect(text('<p>20<sup>th</sup>, M<sup>me</sup>, [3]<sup>[4]</sup></p>')).toBe('20th, Mme, [3][4]');
    expect(text('<p>9<sup>99 cents</sup> Price<sup>New</sup> Lamp<sup>1</sup><sup>2</sup></p>')).toBe(
      '9 99 cents Price New Lamp¹ ²',
    );
  });

  test('sets digits of two elements apart', () => {
    expect(text('<p><span>30</span><span>20 ms</span>, 9<b>50</b>, 1<wbr>000, 4<!-- -->2</p>')).toBe(
      '30 20 ms, 9 50, 1000, 42',
    );
  });

  test('has a line feed for a line break', () => {
    expect(text('<p>one<br>two<br><br>four</p>')).toBe('one\ntwo\n\nfour');
  });

  test('sets the cells of a row apart by a tab, and rows by a line feed', () => {
    expect(
      text(
        '<table><caption>Teas</caption><tr><th>Tea</th><th>Minutes</th></tr><tr><td>Sencha</td><td>2</td></tr></table>',
      ),
    ).toBe('Teas\nTea\tMinutes\nSencha\t2');
  });

  test('sets the blocks of a cell apart by a line feed', () => {
    expect(text('<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>')).toBe('a\nb\tc');
  });

  test('has nothing for empty cells, pictures, embeds and rules', () => {
    expect(text('<table><tr><td></td><td>b</td><td></td></tr></table>')).toBe('b');
    expect(text('<p>a</p><hr><iframe src="/x"></iframe><p><img src="a.png" alt="A"></p><p>b</p>')).toBe('a\nb');
    expect(text('<p>a <img src="a.png" alt="A"> b</p>')).toBe('a  b');
  });

  test('keeps the white space of code', () => {
    expect(text('<p>a</p><pre>  x\n\n  y</pre><p>b</p>')).toBe('a\n  x\n\n  y\nb');
  });

  test('has formulas and code as they are shown', () => {
    expect(text('<p><code>a  b</code></p><math display="block"><mi>E</mi><mo>=</mo><mi>m</mi></math>')).toBe(
      'a b\nE=m',
    );
  });

  test('of a part is what the whole has of it', () => {
    const article = parseArticle('<h2>Tea</h2><p>Two <b>cups</b></p>');
    expect(toText(find(article, 'heading') as Node)).toBe('Tea');
    expect(toText(find(article, 'paragraph') as Node)).toBe('Two cups');
    expect(toText(find(article, 'strong') as Node)).toBe('cups');
  });

  test('of a leaf is its value, and of one without a value nothing', () => {
    expect(toText({ type: 'text', value: ' x ' })).toBe(' x ');
    expect(toText({ type: 'break' })).toBe('\n');
    expect(toText({ type: 'image', url: 'a.png', alt: 'A' })).toBe('');
    expect(toText({ type: 'thematicBreak' })).toBe('');
  });

  test('does not begin or end with what sets blocks apart', () => {
    expect(text('<hr><p>a</p><hr>')).toBe('a');
    expect(text('')).toBe('');
  });

  test('is not stopped by depth', () => {
    let deep: Node = { type: 'text', value: 'x' };
    for (let level = 0; level < 200_000; level += 1) deep = { type: 'emphasis', children: [deep] };
    expect(toText(deep)).toBe('x');
  });
});

describe('between siblings of other kinds', () => {
  const words = (value: string) => ({ type: 'text' as const, value });
  const line = (...children: PhrasingContent[]) => ({ type: 'paragraph' as const, children });
  const cell = (...children: TableCell['children']): TableCell => ({
    type: 'tableCell',
    row: 0,
    column: 0,
    rowSpan: 1,
    colSpan: 1,
    role: 'data',
    children,
  });

  test.each<[string, Node['type'], Node[], string]>([
    ['a line and a block', 'caption', [words('a'), line(words('b'))], 'a\nb'],
    ['a block and a line', 'caption', [line(words('a')), words('b')], 'a\nb'],
    ['code and a line', 'figure', [{ type: 'code', value: 'a' }, words('b')], 'a\nb'],
    ['a line and code', 'figure', [words('a'), { type: 'code', value: 'b' }], 'a\nb'],
    ['pieces of a line', 'figure', [words('a'), words('b'), { type: 'inlineCode', value: 'c' }], 'abc'],
    [
      'blocks with a break of topics between them',
      'blockquote',
      [line(words('a')), { type: 'thematicBreak' }, line(words('b'))],
      'a\nb',
    ],
    [
      'a block and a line that begins with nothing',
      'blockquote',
      [line(words('a')), line({ type: 'strong', children: [] }, words('b'))],
      'a\nb',
    ],
    ['cells of blocks', 'tableRow', [cell(line(words('a'))), cell(line(words('b')))], 'a\tb'],
    ['cells with nothing between them', 'tableRow', [cell(words('a')), cell(), cell(words('b'))], 'a\tb'],
    ['nothing and a block', 'blockquote', [line(), line(words('b'))], 'b'],
    ['a block and nothing', 'blockquote', [line(words('a')), line()], 'a'],
  ])('there is what sets them apart: %s', (_, type, children, expected) => {
    expect(toText({ type, children } as unknown as Node)).toBe(expected);
  });
});
