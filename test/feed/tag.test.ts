import { describe, expect, test } from 'vitest';
import { readTag } from '../../src/feed/tag.ts';

const rewritten = (text: string): string | undefined => {
  const tag = readTag(text, 0);
  return typeof tag === 'string' ? tag : tag.rewritten;
};

describe('a start tag', () => {
  test('is read with its name, its end and whether it is empty', () => {
    expect(readTag('<a>b', 0)).toEqual({ name: 'a', end: 3, empty: false });
    expect(readTag('x<dc:date />y', 1)).toEqual({ name: 'dc:date', end: 12, empty: true });
    expect(readTag('<é x="1">', 0)).toEqual({ name: 'é', end: 9, empty: false });
    expect(readTag('<_a\n\tb="1" c=\'2\'>', 0)).toEqual({ name: '_a', end: 17, empty: false });
    expect(readTag('<a b = "1">', 0)).toEqual({ name: 'a', end: 11, empty: false });
    expect(readTag('<a b="x > y">z', 0)).toEqual({ name: 'a', end: 13, empty: false });
    expect(readTag('<a b="">', 0)).toEqual({ name: 'a', end: 8, empty: false });
  });

  test.each(['<3', '< a>', '<=', '<a <b>', '<-a>', '<1>'])('is none: %s', (text) => {
    expect(readTag(text, 0)).toBe('text');
  });

  test.each(['<', '<a', '<a b="1"', '<a b="1', '<a b='])('is not finished: %s', (text) => {
    expect(readTag(text, 0)).toBe('unfinished');
  });
});

describe('attributes out of order', () => {
  test.each([
    ['<a b=c>', '<a b="c">'],
    ['<a b=c/>', '<a b="c"/>'],
    ['<a b=c d="e">', '<a b="c" d="e">'],
    ['<a b = c>', '<a b="c">'],
    ['<a\tb=c\nd=e\rf=g>', '<a b="c" d="e" f="g">'],
    ['<a "b"=c d=e>', '<a d="e">'],
    ['<a b=c d>', '<a b="c">'],
    ['<a d b=c>', '<a b="c">'],
    ["<a b='x\"y' c=d>", '<a b="x&quot;y" c="d">'],
    ['<a x:y-1=c>', '<a x:y-1="c">'],
    ['<a b=c"d>', '<a b="c&quot;d">'],
    ['<a =c d=e>', '<a d="e">'],
    ['<a b= c>', '<a b="c">'],
    ['<a b="1"c="2" d=3>', '<a b="1" c="2" d="3">'],
    ['<a / b=c>', '<a b="c">'],
    ['<a b"c=d>', '<a c="d">'],
    ["<a b'c=d>", '<a c="d">'],
  ])('%s is %s', (text, wanted) => {
    expect(rewritten(text)).toBe(wanted);
  });

  test('are left alone where nothing is wrong', () => {
    for (const text of ['<a>', '<a b="c">', "<a b='c'/>", '<a b="c" d = "e">', '<a b>'])
      expect(rewritten(text)).toBe(undefined);
  });

  test('may hold a <, unless their quote was never closed', () => {
    expect(readTag('<a b="x<y">z', 0)).toEqual({ name: 'a', end: 11, empty: false });
    expect(readTag('<a b="x<y" c="d">', 0)).toEqual({ name: 'a', end: 17, empty: false });
    expect(readTag('<a b="x<y"/>', 0)).toEqual({ name: 'a', end: 12, empty: true });
    expect(rewritten('<a b="x><c d="e">')).toBe('<a b="&quot;x">');
    expect(rewritten(`<a b="x>${'<c>'.repeat(800)}" d="e">`)).toBe('<a b="&quot;x">');
  });
});
