import { describe, expect, test } from 'vitest';
import { find, type Node, parseArticle, toText } from '../../src/index.ts';

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
