import { describe, expect, test } from 'vitest';
import { decode } from '../src/encoding.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('decode', () => {
  test('uses UTF-8 by default', () => {
    expect(decode(Buffer.from('Tee für zwei 🍵'))).toBe('Tee für zwei 🍵');
    expect(decode(latin1('f\u00fcr'))).toBe('f\ufffdr');
    expect(decode(new Uint8Array())).toBe('');
  });

  test('goes by the byte order mark first, and leaves it out', () => {
    expect(decode(Buffer.from('\ufeff<meta charset=latin1>ü'))).toBe('<meta charset=latin1>ü');
    expect(decode(Buffer.from('\ufeffüa', 'utf16le'))).toBe('üa');
    expect(decode(Buffer.from('\ufeffüa', 'utf16le').swap16())).toBe('üa');
  });

  test.each([
    ['<meta charset="ISO-8859-1"><p>\u00fc', '\u00fc'],
    ['<html><head><META http-equiv=Content-Type content="text/html; charset=windows-1252">\u0080', '\u20ac'],
    ['<meta charset="latin1">\u0093\u0094', '\u201d'],
    ["<?xml version='1.0' encoding='windows-1251'?><rss>\u00c4", '\u0414'],
  ])('goes by the declaration in %s', (text, last) => {
    expect(decode(latin1(text)).at(-1)).toBe(last);
  });

  test('recognizes XML in two bytes without a mark', () => {
    expect(decode(Buffer.from('<?xml version="1.0"?><a>ü', 'utf16le'))).toContain('<a>ü');
  });

  test.each([
    ['<!-- <meta charset="windows-1251"> --><p>é'],
    ['<p>charset=windows-1251 é'],
    ['<meta name="x" content="no such">é'],
    ['<meta charset="no-such-encoding">é'],
    ['<meta charset="utf-16">é'],
    [`${' '.repeat(1024)}<meta charset="windows-1251">é`],
  ])('does not go by %s', (text) => {
    expect(decode(Buffer.from(text))).toBe(text);
  });
});
