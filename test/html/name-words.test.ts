import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWords } from '../../src/html/name-words.ts';

describe('the words of class names', () => {
  test.each([
    ['post-meta', ['post', 'meta']],
    ['postMeta', ['post', 'meta']],
    ['post__meta--top2x', ['post', 'meta', 'top', 'x']],
    ['HTMLElement', ['htmlelement']],
    ['entry_Content  wide', ['entry', 'content', 'wide']],
    ['überschrift', ['berschrift']],
    ['12', []],
    ['', []],
  ])('%s', (names, words) => {
    expect(nameWords(names)).toEqual(words);
  });

  test('are those that expressions part', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abzABZ019-_ .\u00e9\n') }), (names) => {
        const parted = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
        expect(nameWords(names)).toEqual(parted.split(/[^a-z]+/).filter((word) => word !== ''));
      }),
    );
  });
});
