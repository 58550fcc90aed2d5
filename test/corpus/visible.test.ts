import { describe, expect, test } from 'vitest';
import { compareCharacters, visibleCharacters } from '../../bench/accuracy/visible.ts';

describe('visibleCharacters', () => {
  test('reads what a reader sees, decoded and without white space', () => {
    expect(visibleCharacters('<p>a &amp; <script>x<p>"</script>b<style>.a{}</style> &#8211; c<!-- d --></p>')).toBe(
      'a&b–c',
    );
  });
});

describe('compareCharacters', () => {
  test.each([
    ['equal texts', 'abcdef', 'abcdef', '', { lost: 0, invented: 0 }],
    ['a lost character', 'abcdef', 'abdef', '', { lost: 1, invented: 0 }],
    ['a character left out on purpose', 'abcdef', 'abdef', 'c', { lost: 0, invented: 0 }],
    ['an invented character', 'abcdef', 'abcdefz', '', { lost: 0, invented: 1 }],
    ['a repeated character', 'abc', 'abcc', '', { lost: 0, invented: 1 }],
    ['two characters that changed places', 'abcdef', 'abdcef', '', { lost: 1, invented: 1 }],
    ['markers left out', '1)a–b', 'ab', '1)–', { lost: 0, invented: 0 }],
    ['a marker that was never there', 'ab', 'ab', '–', { lost: 0, invented: 1 }],
    ['a text outside the basic plane', 'a😀b😁', 'a😀b', '😁', { lost: 0, invented: 0 }],
  ])('sees %s', (_, visible, written, left, expected) => {
    expect(compareCharacters(visible, written, left)).toEqual(expected);
  });
});
