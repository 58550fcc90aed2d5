import { describe, expect, test } from 'vitest';
import type { PhrasingContent } from '../../../src/index.ts';
import { lengthOf, slicePhrasing } from '../../../src/recover/reading/phrase.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const image: PhrasingContent = { type: 'image', url: 'a.png', alt: 'A spade' };

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } };

describe('the part of a line', () => {
  const line = [text('abc'), strong(text('def')), text('ghi')];

  test.each([
    ['all of it', 0, 9, line],
    ['more than all of it', 0, 20, line],
    ['one of its nodes', 3, 6, [strong(text('def'))]],
    ['its first node', 0, 3, [text('abc')]],
    ['its last node', 6, 9, [text('ghi')]],
    ['the start of a text', 0, 2, [text('ab')]],
    ['the end of a text', 1, 3, [text('bc')]],
    ['the middle of a text', 1, 2, [text('b')]],
    ['the middle of a later text', 7, 8, [text('h')]],
    ['the start of a mark', 3, 4, [strong(text('d'))]],
    ['the middle of a mark', 4, 5, [strong(text('e'))]],
    ['the end of a mark', 5, 6, [strong(text('f'))]],
    ['parts of three nodes', 2, 7, [text('c'), strong(text('def')), text('g')]],
    ['parts of two nodes', 2, 4, [text('c'), strong(text('d'))]],
    ['parts of the last two nodes', 5, 8, [strong(text('f')), text('gh')]],
    ['what is behind its end', 9, 12, []],
  ])('may be %s', (_, from, to, part) => {
    expect(slicePhrasing(line, from, to)).toEqual(part);
  });

  test('leaves the line as it is', () => {
    const before = structuredClone(line);
    slicePhrasing(line, 2, 5);
    expect(line).toEqual(before);
  });

  test('keeps the node that it holds as a whole', () => {
    expect(slicePhrasing(line, 1, 9)[1]).toBe(line[1]);
  });

  test('has marks in marks cut at the same place', () => {
    const nested = [strong(text('ab'), emphasis(text('cd')), text('ef'))];
    expect(slicePhrasing(nested, 0, 3)).toEqual([strong(text('ab'), emphasis(text('c')))]);
    expect(slicePhrasing(nested, 3, 6)).toEqual([strong(emphasis(text('d')), text('ef'))]);
    expect(slicePhrasing(nested, 2, 4)).toEqual([strong(emphasis(text('cd')))]);
  });

  test('has no position where its mark was cut', () => {
    const placed: PhrasingContent[] = [{ type: 'strong', children: [text('abc')], position }];
    expect(slicePhrasing(placed, 0, 3)).toEqual(placed);
    expect(slicePhrasing(placed, 0, 2)).toEqual([strong(text('ab'))]);
    expect(slicePhrasing(placed, 0, 2)[0]).not.toHaveProperty('position');
  });

  test('keeps the facts of a mark', () => {
    const link: PhrasingContent = { type: 'link', url: '/elm', children: [text('abc')] };
    expect(slicePhrasing([link], 1, 3)).toEqual([{ type: 'link', url: '/elm', children: [text('bc')] }]);
  });

  test('has code as a whole where the code starts in it', () => {
    const coded = [text('ab'), code('cdef'), text('gh')];
    expect(slicePhrasing(coded, 0, 4)).toEqual([text('ab'), code('cdef')]);
    expect(slicePhrasing(coded, 2, 3)).toEqual([code('cdef')]);
    expect(slicePhrasing(coded, 4, 8)).toEqual([text('gh')]);
    expect(slicePhrasing(coded, 0, 2)).toEqual([text('ab')]);
  });

  test('has the pictures in it', () => {
    const shown = [text('ab'), image, text('cd')];
    expect(slicePhrasing(shown, 0, 4)).toEqual(shown);
    expect(slicePhrasing(shown, 0, 3)).toEqual([text('ab'), image, text('c')]);
    expect(slicePhrasing(shown, 0, 1)).toEqual([text('a')]);
    expect(slicePhrasing(shown, 3, 4)).toEqual([text('d')]);
  });

  test('has a picture between two parts in one of them alone', () => {
    const shown = [text('ab'), image, text('cd')];
    const parts = [...slicePhrasing(shown, 0, 2), ...slicePhrasing(shown, 2, 4)];
    expect(parts).toEqual(shown);
  });

  test('counts a line break as one character', () => {
    const broken: PhrasingContent[] = [text('ab'), { type: 'break' }, text('cd')];
    expect(slicePhrasing(broken, 0, 3)).toEqual([text('ab'), { type: 'break' }]);
    expect(slicePhrasing(broken, 3, 5)).toEqual([text('cd')]);
  });
});

describe('the length of a node', () => {
  test.each([
    ['a text', text('abc'), 3],
    ['an empty text', text(''), 0],
    ['a mark', strong(text('ab'), emphasis(text('c'))), 3],
    ['code', code('ab'), 2],
    ['a picture', image, 0],
    ['a line break', { type: 'break' } as const, 1],
  ])('is that of its text: %s', (_, node, length) => {
    expect(lengthOf(node)).toBe(length);
  });
});
