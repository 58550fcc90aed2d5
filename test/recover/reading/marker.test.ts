import { describe, expect, test } from 'vitest';
import type { PhrasingContent } from '../../../src/index.ts';
import {
  beginsWithNumber,
  cutMarker,
  mayBeNumber,
  numberMarker,
  startOf,
} from '../../../src/recover/reading/marker.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });

describe('the number of a line', () => {
  test.each([
    ['1) rake', '1)', 1, '1)'],
    ['1. rake', '1.', 1, '1.'],
    ['1.) rake', '1.)', 1, '1.)'],
    ['(1) rake', '(1)', 1, '(1)'],
    ['12) rake', '12)', 12, '1)'],
    ['123. rake', '123.', 123, '1.'],
    ['a) rake', 'a)', 1, 'a)'],
    ['z) rake', 'z)', 26, 'a)'],
    ['(c) rake', '(c)', 3, '(a)'],
    ['1)Rake', '1)', 1, '1)'],
    ['1.鋤', '1.', 1, '1.'],
    ['1.すき', '1.', 1, '1.'],
    ['1.スキ', '1.', 1, '1.'],
    ['1、鋤', '1、', 1, '1、'],
    ['１．rake', '１．', 1, '1．'],
    ['２）rake', '２）', 2, '1）'],
    ['（3）rake', '（3）', 3, '1）'],
    ['1) 2 rakes', '1)', 1, '1)'],
    ['1. Maize', '1.', 1, '1.'],
    ['1) mai', '1)', 1, '1)'],
    ['1.Rake', '1.', 1, '1.'],
    ['1.- rake', '1.-', 1, '1.-'],
  ])('%j starts with %j', (line, marker, value, style) => {
    expect(numberMarker(line)).toEqual({ marker, value, style });
  });

  test.each([
    ['no sign', '1 rake'],
    ['no number', 'rake'],
    ['four digits', '1234) rake'],
    ['two letters', 'ab) rake'],
    ['a capital letter', 'A) rake'],
    ['a letter and a full stop', 'a. rake'],
    ['a bracket and a full stop', '(1. rake'],
    ['something before it', 'x 1) rake'],
    ['nothing behind it', '1) '],
    ['a sign alone behind it', '1) –'],
    ['a small letter close behind a bracket', '1)rake'],
    ['a word close behind a full stop', '1.rake'],
    ['a dash close behind a full stop, and a word close behind that', '1.-Rake'],
    ['a decimal', '1.5 rakes'],
    ['a month behind it', '1. mai'],
    ['a month and a year behind it', '1. Januar 2020'],
    ['an inflected month behind it', '2. Novembers'],
  ])('is none with %s', (_, line) => {
    expect(numberMarker(line)).toBeUndefined();
  });

  test.each([
    ['1', ')', true],
    ['9', '.', true],
    ['0', '1', true],
    ['０', '）', true],
    ['９', '）', true],
    ['(', '1', true],
    ['（', '1', true],
    ['a', ')', true],
    ['z', ')', true],
    ['a', '', true],
    ['a', 'b', false],
    ['A', ')', false],
    ['-', ' ', false],
    ['é', ')', false],
  ])('may begin with %j and %j: %j', (first, second, may) => {
    expect(mayBeNumber(first, second)).toBe(may);
  });

  test.each([
    [[text('1) rake')], true],
    [[text('rake')], false],
    [[text('1'), text(') rake')], true],
    [[strong(text('rake'))], true],
    [[code('1) rake')], false],
    [[], false],
  ])('may begin the nodes %j: %j', (children, may) => {
    expect(beginsWithNumber(children)).toBe(may);
  });
});

describe('the start of a line', () => {
  const line = [text('ab'), strong(text('cd')), text('ef'), code('gh'), text('ij')];

  test.each([
    [0, ''],
    [1, 'a'],
    [2, 'ab'],
    [3, 'abc'],
    [5, 'abcde'],
    [9, 'abcdef'],
  ])('has at most %i characters, and none behind what is no text: %j', (length, start) => {
    expect(startOf(line, length)).toBe(start);
  });
});

describe('a marker that is cut', () => {
  test.each([
    ['a text', [text('1) rake')], [text('rake')]],
    ['a text with more blanks', [text('1)   rake')], [text('rake')]],
    ['a mark', [strong(text('1) rake')), text(' x')], [strong(text('rake')), text(' x')]],
    ['a mark of its own', [strong(text('1)')), text(' rake')], [text('rake')]],
    ['two texts', [text('1'), text(') rake')], [text('rake')]],
    ['marks in marks', [strong(strong(text('1)')), text(' rake'))], [strong(text('rake'))]],
    ['a text behind blanks', [text('\u00a0\u00a01) rake')], [text('rake')]],
    ['a text behind blanks of its own', [strong(text('\u00a0')), text(' 1) rake')], [text('rake')]],
    ['a text before code', [text('1) '), code('rake')], [code('rake')]],
  ])('leaves %s without it and its blanks', (_, children, left) => {
    const line = structuredClone(children);
    cutMarker(line, '1)');
    expect(line).toEqual(left);
  });
});
