import { describe, expect, test } from 'vitest';
import { toText } from '../../src/index.ts';
import { p, q, strong } from '../../src/testing/index.ts';
import { hasOwnMarks } from '../../src/tree/quotation.ts';

describe('the text of a quotation', () => {
  test('is in quotation marks', () => {
    expect(toText(p('She said ', q('yes'), '.'))).toBe('She said “yes”.');
    expect(toText(p(q('yes')))).toBe('“yes”');
    expect(toText(q('yes'))).toBe('“yes”');
  });

  test('has other marks within a quotation, however deep', () => {
    expect(toText(p(q('a ', q('b'), ' c')))).toBe('“a ‘b’ c”');
    expect(toText(p(q(q(q('a')))))).toBe('“‘‘a’’”');
    expect(toText(p(strong(q('a')), ' ', strong('b ', q('c'))))).toBe('“a” b “c”');
  });

  test.for([
    ['de', '„a ‚b‘“'],
    ['de-AT', '„a ‚b‘“'],
    ['de-CH', '«a ‹b›»'],
    ['DE_ch', '«a ‹b›»'],
    ['fr', '«a «b»»'],
    ['ja', '「a 『b』」'],
    ['sv', '”a ’b’”'],
    ['pt', '“a ‘b’”'],
    ['pt-PT', '«a “b”»'],
    ['zh-Hant-TW', '「a 『b』」'],
    ['en', '“a ‘b’”'],
    ['constructor', '“a ‘b’”'],
    ['', '“a ‘b’”'],
  ])('has the marks of %s', ([language = '', text]) => {
    expect(toText(p(q({ language }, 'a ', q({ language }, 'b'))))).toBe(text);
    expect(hasOwnMarks(language)).toBe(text !== '“a ‘b’”');
  });

  test('follows the separator of blocks', () => {
    expect(toText({ type: 'blockquote', children: [p('a'), p(q('b')), p('c')] })).toBe('a\n“b”\nc');
  });
});
