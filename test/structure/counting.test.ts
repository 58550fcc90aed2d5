import { describe, expect, test } from 'vitest';
import { find, findAll, parseArticle, toHtml } from '../../src/index.ts';
import { toMarkdown } from '../../src/markdown/index.ts';

const parse = (html: string) => parseArticle(html);
const valuesOf = (html: string) => findAll(parse(html), 'listItem').map(({ value }) => value);

describe('how an ordered list counts', () => {
  test('the number of the first item is where the list starts', () => {
    const html = '<ol><li value="7">rope<li value="8">pegs<li value="20">poles<li>mats</ol>';
    expect(find(parse(html), 'list')?.start).toBe(7);
    expect(valuesOf(html)).toEqual([undefined, undefined, 20, undefined]);
  });

  test('a list that counts down is reversed, and its numbers go down', () => {
    const html = '<ol reversed><li>rope<li value="2">pegs<li value="9">poles</ol>';
    expect(find(parse(html), 'list')).toMatchObject({ reversed: true });
    expect(valuesOf(html)).toEqual([undefined, undefined, 9]);
  });

  test.each([
    ['type="a"', 'a'],
    ['type="I"', 'I'],
    ['style="list-style: upper-latin"', 'A'],
    ['style="color:red;list-style-type:lower-roman"', 'i'],
    ['type="1"', undefined],
    ['style="list-style-type: square"', undefined],
  ])('letters and Roman numerals are a style: %s', (attributes, style) => {
    expect(find(parse(`<ol ${attributes}><li>rope</ol>`), 'list')?.style).toBe(style);
  });

  test('is written as HTML', () => {
    const html = '<ol start="3" reversed="" type="a">\n<li>rope</li>\n<li value="9">pegs</li>\n</ol>\n';
    expect(toHtml(parse(html))).toContain(html);
  });

  test('is written as Markdown in several lists, where it does not count up by one', () => {
    expect(toMarkdown(parse('<ol reversed><li>rope<li>pegs</ol>'))).toBe('2. rope\n\n1) pegs\n');
    expect(toMarkdown(parse('<ol><li value="5">rope<li>pegs<li value="9">mats</ol>'))).toBe(
      '5. rope\n6. pegs\n\n9) mats\n',
    );
  });

  test('an item of an unordered list has no number', () => {
    expect(valuesOf('<ul><li value="7">rope</ul>')).toEqual([undefined]);
  });
});
