import { describe, expect, test } from 'vitest';
import { findAll, parseArticle, type Text } from '../../src/index.ts';
import { cutText, slicer, sliceText, trimText, trimTextEnd, trimTextStart } from '../../src/positions/slice-text.ts';

const text = (value: string): Text => ({ type: 'text', value });

describe('a part of a text', () => {
  test.each([
    ['the start', 0, 3, 'gre'],
    ['the middle', 2, 4, 'ee'],
    ['the end', 6, undefined, 'tea'],
    ['all of it', 0, undefined, 'green tea'],
    ['nothing', 4, 4, ''],
  ])('is a text of its own: %s', (_, from, to, value) => {
    const whole = text('green tea');
    const part = sliceText(whole, from, to);
    expect(part).toEqual(text(value));
    expect(part).not.toBe(whole);
    expect(slicer(whole)(from, to ?? 9)).toEqual(text(value));
    expect(whole).toEqual(text('green tea'));
  });

  test.each([
    ['white space at both ends', '\n green tea\u00a0 ', 'green tea\u00a0 ', '\n green tea'],
    ['white space alone', ' \n', '', ''],
  ])('may leave white space out: %s', (_, value, start, end) => {
    const [cutStart, cutEnd] = [text(value), text(value)];
    expect(trimTextStart(text(value))).toEqual(text(start));
    expect(trimTextEnd(text(value))).toEqual(text(end));
    trimText(cutStart, 'start');
    trimText(cutEnd, 'end');
    expect([cutStart, cutEnd]).toEqual([text(start), text(end)]);
  });

  test('has its place where an added blank separates it', () => {
    const row = (name: string) => `<div><span>${name}</span><span>5 <i></i>minutes</span></div>`;
    const html = `${row('Prep Time')}${row('Cook Time')}${row('Total Time')}`;
    const shown = findAll(parseArticle(html, { positions: true }), 'label').map(({ position }) =>
      html.slice(position?.start.offset, position?.end.offset),
    );
    expect(shown).toEqual(['Prep Time', 'Cook Time', 'Total Time']);
  });

  test('is the text itself where it has no white space at its ends', () => {
    const whole = text('green tea');
    expect(trimTextStart(whole)).toBe(whole);
    expect(trimTextEnd(whole)).toBe(whole);
  });

  test('may take the place of the text', () => {
    const whole = text('green tea');
    cutText(whole, 6);
    expect(whole).toEqual(text('tea'));
  });
});

describe('the place of a part of a text', () => {
  const sources = (html: string): [string, string | undefined][] =>
    findAll(parseArticle(html, { positions: true, recognizers: false }), 'text').map(({ value, position }) => [
      value,
      position && html.slice(position.start.offset, position.end.offset),
    ]);

  test.each([
    [
      'of a line',
      '<p>1) tea<br>2) milk</p>',
      [
        ['tea', 'tea'],
        ['milk', 'milk'],
      ],
    ],
    [
      'of lines of the source',
      '<p>1) tea\n2) milk</p>',
      [
        ['tea', 'tea'],
        ['milk', 'milk'],
      ],
    ],
    [
      'of text with references',
      '<p>1) t&eacute;a\n2)&nbsp;milk&amp;&#x1F375;</p>',
      [
        ['téa', 't&eacute;a'],
        ['milk&🍵', 'milk&amp;&#x1F375;'],
      ],
    ],
    [
      'of text around comments',
      '<p>1) t<!-- x -->ea\n2) <!-- y -->milk</p>',
      [
        ['tea', 't<!-- x -->ea'],
        ['milk', 'milk'],
      ],
    ],
    [
      'of a part of a part',
      `<p>Ills:${'\n- Sign: r&eacute;d → Cure: water'.repeat(3)}</p>`,
      [
        ['Ills:', 'Ills:'],
        ...Array(3)
          .fill([
            ['Sign:', 'Sign:'],
            ['réd', 'r&eacute;d'],
            ['Cure:', 'Cure:'],
            ['water', 'water'],
          ])
          .flat(),
      ],
    ],
  ])('is that of its characters: %s', (_, html, shown) => {
    expect(sources(html)).toEqual(shown);
  });
});
