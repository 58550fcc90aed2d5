import { describe, expect, test } from 'vitest';
import { findAll, parseArticle, toText } from '../../src/index.ts';

const paragraphs = (html: string): string[] =>
  findAll(parseArticle(html, { recognizers: false }), 'paragraph').map((node) => toText(node).replaceAll('\n', ' / '));

describe('two line breaks in a row end a paragraph', () => {
  test.each([
    ['between two texts', 'One.<br><br>Two.', ['One.', 'Two.']],
    ['between three texts', 'One.<br><br>Two.<br><br>Three.', ['One.', 'Two.', 'Three.']],
    ['beside single ones', 'One,<br>or so.<br><br>Two,<br>or so.', ['One, / or so.', 'Two, / or so.']],
    ['three of them', 'One.<br><br><br>Two.', ['One.', 'Two.']],
    ['with blanks between them', 'One.<br> &nbsp;<br>Two.', ['One.', 'Two.']],
    ['with a line feed between them', 'One.<br>\n<br>Two.', ['One.', 'Two.']],
    ['in a mark', '<b>One.<br><br>Two.</b>', ['One.', 'Two.']],
    ['in a mark in a mark', 'See <b>one <i>and<br><br>two</i></b>.', ['See one and', 'two.']],
    ['of which one ends a mark', '<b>One.<br></b><br>Two.', ['One.', 'Two.']],
    ['of which one begins a mark', 'One.<br><b><br>Two.</b>', ['One.', 'Two.']],
    ['behind a mark', 'See <b>one</b> <i>now</i><br><br>Two.', ['See one now', 'Two.']],
    ['before a mark', 'One.<br><br><b>Two</b> or so.', ['One.', 'Two or so.']],
    ['behind code', '<code>one</code><br><br>Two.', ['one', 'Two.']],
  ])('%s', (_, source, shown) => {
    expect(paragraphs(`<p>${source}</p>`)).toEqual(shown);
  });

  test.each([
    ['one between texts', 'One.<br>Two.', ['One. / Two.']],
    ['one behind a line feed', 'One.\n<br>Two.', ['One. / Two.']],
    ['one behind a line feed in a mark', '<b>One.\n</b><br>Two.', ['One. / Two.']],
    ['two with a word between them', 'One.<br>or<br>Two.', ['One. / or / Two.']],
    ['two with code between them', 'One.<br><code>a</code><br>Two.', ['One. / a / Two.']],
    ['two with a mark between them', 'One.<br><b>or</b><br>Two.', ['One. / or / Two.']],
    ['two at the end', 'One.<br><br>', ['One.']],
    ['two at the start', '<br><br>One.', ['One.']],
  ])('but not %s', (_, source, shown) => {
    expect(paragraphs(`<p>${source}</p>`)).toEqual(shown);
  });

  test('but not with a picture between them', () => {
    const [node] = findAll(parseArticle('<p>One.<br><img src="a.png" alt="A"><br>Two.</p>'), 'paragraph');
    expect(node?.children.map(({ type }) => type)).toEqual(['text', 'break', 'image', 'break', 'text']);
  });

  test('and the paragraphs behind the first are marked', () => {
    const made = parseArticle('<p>One.<br><br>Two.<br><br>Three.</p>').children;
    expect(made.map(({ origin, by }) => [origin, by])).toEqual([
      [undefined, undefined],
      ['recovered', 'br-paragraphs'],
      ['recovered', 'br-paragraphs'],
    ]);
  });
});
