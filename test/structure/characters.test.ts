import { describe, expect, test } from 'vitest';
import { inspect, parseArticle, toText } from '../../src/index.ts';

const text = (html: string): string => toText(parseArticle(html));

describe('characters', () => {
  test('that are null are left out by the parser', () => {
    expect(text('<p>a\0b</p>')).toBe('ab');
    expect(text('<svg><text>a\0b</text></svg>')).toBe('a\ufffdb');
    expect(text('\0')).toBe('');
  });

  test('that are halves of a pair stay', () => {
    const article = parseArticle('<p>\ud83c and \udf50</p>');
    expect(toText(article)).toBe('\ud83c and \udf50');
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  test('outside the basic plane stay whole', () => {
    expect(text('<p>\u{1f350}<b>\u{1f468}\u200d\u{1f33e}</b></p>')).toBe('\u{1f350}\u{1f468}\u200d\u{1f33e}');
  });

  test('of line ends are all the same', () => {
    expect(text('<p>a\r\nb\rc</p>\r\n<pre>d\r\ne\rf</pre>')).toBe('a b c\nd\ne\nf');
  });

  test('that are no white space of HTML do not collapse', () => {
    expect(text('<p>a\u2003\u2003b\u00a0\u00a0c\u200b\u200bd</p>')).toBe('a\u2003\u2003b\u00a0\u00a0c\u200b\u200bd');
    expect(text('<p>a\ufeff\u0085b\v</p>')).toBe('a\ufeff\u0085b\v');
  });

  test('without width are not the start of a line', () => {
    expect(text('<p>\ufeffa</p><p>\u200d</p><p>b<br>\u200bc\u200d</p>')).toBe('a\nb\nc\u200d');
  });

  test('of control stay', () => {
    expect(text('<p>a\u0001\u007fb</p>')).toBe('a\u0001\u007fb');
  });
});

describe('an input', () => {
  test('of nothing is an empty article', () => {
    for (const html of ['', ' ', '\n\t', '<!-- c -->', '<p></p>', '<div><span></span></div>', '<html></html>']) {
      expect(inspect(parseArticle(html)).split('\n')[0]).toBe('article');
      expect(parseArticle(html).children).toEqual([]);
    }
  });

  test('of words alone is a paragraph', () => {
    expect(inspect(parseArticle(' two\n words '))).toBe('article\n  paragraph\n    text "two words"\n');
  });

  test('that is no string is a TypeError', () => {
    for (const input of [undefined, null, 1, {}, ['<p>']])
      expect(() => parseArticle(input as unknown as string)).toThrow(TypeError);
  });
});
