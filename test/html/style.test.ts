import { describe, expect, test } from 'vitest';
import { declarationsOf, declared, hides } from '../../src/html/style.ts';

describe('a style', () => {
  test.each<[string | undefined, string | undefined]>([
    ['color: red; text-align: center', 'center'],
    ['TEXT-ALIGN : Right !important;', 'right'],
    ['text-align:left;text-align:center', 'center'],
    ['-x-text-align: left', undefined],
    ['text-align', ''],
    ['', undefined],
    [undefined, undefined],
  ])('%j declares of the alignment %j', (style, value) => {
    expect(declared(style, 'text-align')).toBe(value);
  });

  test.each([
    ['display:none', true],
    ['color: red; visibility : hidden !important', true],
    ['display: none; display: block', false],
    ['mso-display: none', false],
    ['display: inline', false],
  ])('%j takes its element off the page: %j', (style, expected) => {
    expect(hides(style)).toBe(expected);
  });

  test('is read as far as some dozens of declarations', () => {
    expect(declarationsOf('a:b;'.repeat(100_000))).toHaveLength(60);
  });
});
