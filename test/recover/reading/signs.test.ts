import { describe, expect, test } from 'vitest';
import { asciiWords, isCapital, sign, signsIn } from '../../../src/recover/reading/signs.ts';

describe('the signs of a text', () => {
  test.each([
    ['Garden tools', 0],
    ['Bed 12', sign.digit],
    ['Beds (raised)', sign.aside | sign.other],
    ['Beds "raised"', sign.aside],
    ['Dig. Plant', sign.stop],
    ['Dig!', sign.stop],
    ['Dig?', sign.stop],
    ['Soil: heavy', sign.colon],
    ['Soil | Sun', sign.bar],
    ['ann@elm', sign.bar],
    ['Soil-free', sign.other],
    ['Soil\tSun', sign.other],
    ['Bäume', sign.foreign],
    ['Soil – sun', sign.foreign],
    ['土', sign.foreign],
    ['', 0],
  ])('%j', (text, signs) => {
    expect(signsIn(text).signs).toBe(signs);
  });

  test.each([
    ['Ab c', 3, 3, true],
    ['A b', 2, 2, false],
    ['A1b', 2, 3, false],
    ['Ä b (c)', 2, 5, false],
    ['  ab ', 2, 2, true],
    ['', 0, 0, false],
  ])('%j has %i letters of ASCII among %i characters that are no spaces', (text, letters, marks, hasPair) => {
    expect(signsIn(text)).toMatchObject({ letters, marks, hasPair });
  });
});

describe('the words of a text of ASCII', () => {
  test.each([
    ['dig the beds', ['dig', 'the', 'beds']],
    ['on-call 24/7', ['on', 'call', '24', '7']],
    ['  dig  ', ['dig']],
    ['(dig)', ['dig']],
    ['h2o', ['h2o']],
    ['--', []],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(asciiWords(text)).toEqual(words);
  });
});

test.each([
  ['A', true],
  ['Z', true],
  ['a', false],
  ['z', false],
  ['@', false],
  ['[', false],
  ['5', false],
  ['Ä', false],
])('%j is a capital letter of ASCII: %j', (character, capital) => {
  expect(isCapital(character.charCodeAt(0))).toBe(capital);
});
