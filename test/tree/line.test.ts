import { describe, expect, test } from 'vitest';
import { onOneLine, toLine } from '../../src/tree/line.ts';

describe('the text of a node on one line', () => {
  test.each([
    ['tea', 'tea'],
    [' tea ', 'tea'],
    ['green  tea', 'green tea'],
    ['green\ntea', 'green tea'],
    ['green\ttea', 'green tea'],
    ['green\u00a0tea', 'green tea'],
    ['green \u2009 tea\u3000', 'green tea'],
    ['\n', ''],
    ['', ''],
  ])('makes %j into %j', (text, line) => {
    expect(onOneLine(text)).toBe(line);
    expect(toLine({ type: 'paragraph', children: [{ type: 'text', value: text }] })).toBe(line);
  });

  test('has one space between blocks, and between cells', () => {
    const cell = { type: 'tableCell', row: 0, column: 0, rowSpan: 1, colSpan: 1, role: 'data' } as const;
    const [a, b] = ['a', 'b'].map((value) => ({ type: 'text' as const, value }));
    if (a === undefined || b === undefined) throw new Error('there are two texts');
    const children = [
      { ...cell, children: [a] },
      { ...cell, children: [b] },
    ];
    expect(toLine({ type: 'tableRow', section: 'body', children })).toBe('a b');
  });
});
