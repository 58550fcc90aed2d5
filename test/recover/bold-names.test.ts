import { describe, expect, test } from 'vitest';
import { findAll, parseArticle, toText } from '../../src/index.ts';

/** The bold paragraphs that became headings. */
const titles = (...blocks: string[]): string[] =>
  findAll(parseArticle(blocks.join('\n'), { recognizers: false, recover: { labelHeading: false } }), 'heading')
    .filter(({ by }) => by === 'bold-heading')
    .map((heading) => toText(heading));

const b = (text: string): string => `<p><b>${text}</b></p>`;
const prose = '<p>The tide turns twice a day, and nobody who lives by the harbour needs a clock for it.</p>';
const text = '<p>Boats that leave at nine come back at five</p>';
const list = '<ul><li>a rope</li><li>a knife</li></ul>';
const figure = '<figure><img src="boat.jpg" alt="A boat"></figure>';

describe('a bold name before all text', () => {
  const others = [b('A quiet place'), text, b('A long way'), text];

  test.each([
    ['first name and surname', 'Ida Berg'],
    ['an initial', 'Ida B. Berg'],
    ['an apostrophe', 'Ida O’Neill'],
    ['a hyphen', 'Ida Berg-Lind'],
    ['accents', 'Éva Ödön'],
    ['two names', 'Ida Berg & Nora Lind'],
    ['names with commas', 'Ida, Nora, Paul Berg'],
    ['names with slashes', 'Ida/Nora Berg'],
    ['six names', 'Ida Nora Eva Mia Lea Berg'],
    ['capital letters but one', 'IDA BERg'],
  ])('is its author’s: %s', (_, name) => {
    expect(titles(b(name), text, ...others)).toEqual(['A quiet place', 'A long way']);
  });

  test.each([
    ['one word', 'Harbour'],
    ['seven words', 'Ida Nora Eva Mia Lea Ann Berg'],
    ['a word in lower case', 'Ida berg'],
    ['a word that begins in lower case', 'Ida berG'],
    ['a number', 'Ida Berg 2'],
    ['a number in a word', 'Ida Berg2'],
    ['capital letters alone', 'IDA BERG'],
    ['a quotation', '“Ida Berg”'],
  ])('is a title if it is not written like a name: %s', (_, name) => {
    expect(titles(b(name), text, ...others)).toEqual([name, 'A quiet place', 'A long way']);
  });

  test.each([
    ['behind another title', [others[0] ?? '', text, b('Ida Berg'), text], ['A quiet place', 'Ida Berg']],
    ['behind prose', [prose, b('Ida Berg'), text, ...others], ['Ida Berg', 'A quiet place', 'A long way']],
    [
      'behind prose and a list',
      [prose, list, b('Ida Berg'), text, ...others],
      ['Ida Berg', 'A quiet place', 'A long way'],
    ],
    ['behind a few words', ['<p>News</p>', b('Ida Berg'), text, ...others], ['A quiet place', 'A long way']],
    ['under one heading', ['<h1>News</h1>', b('Ida Berg'), text, ...others], ['A quiet place', 'A long way']],
    [
      'under two headings',
      ['<h1>News</h1><h2>Harbour</h2>', b('Ida Berg'), text, ...others],
      ['Ida Berg', 'A quiet place', 'A long way'],
    ],
    ['among names', [b('Ida Berg'), text, b('Nora Lind'), text], ['Ida Berg', 'Nora Lind']],
    ['among single words', [b('Ida Berg'), text, b('Harbour'), text], ['Ida Berg', 'Harbour']],
    [
      'before names and one title',
      [b('Ida Berg'), text, b('Nora Lind'), text, b('The end'), text],
      ['Nora Lind', 'The end'],
    ],
    ['over a list', [b('Ida Berg'), list], []],
    ['behind prose over a list', [prose, b('Ida Berg'), list], ['Ida Berg']],
    ['that is none, over a list', [b('A quiet place'), list], ['A quiet place']],
  ])('%s', (_, blocks, shown) => {
    expect(titles(...blocks)).toEqual(shown);
  });
});

describe('a bold name behind a picture', () => {
  test.each([
    ['names the person in it', [prose, figure, b('Ida Berg'), text, b('A quiet place'), text], ['A quiet place']],
    ['names a person beside another one', [prose, figure, b('Ida Berg'), text, figure, b('Nora Lind'), text], []],
    ['names a person over a list', [prose, figure, b('Ida Berg'), list], []],
    [
      'is a title where two others are not behind pictures',
      [prose, figure, b('Ida Berg'), text, b('A quiet place'), text, b('A long way'), text],
      ['Ida Berg', 'A quiet place', 'A long way'],
    ],
    [
      'names a person where others of another kind are not behind pictures',
      [prose, figure, b('Ida Berg'), text, b('Quiet places:'), text, b('Long ways:'), text],
      ['Quiet places:', 'Long ways:'],
    ],
    [
      'names a person where others are over lists',
      [prose, figure, b('Ida Berg'), text, b('A quiet place'), list, b('A long way'), list],
      ['A quiet place', 'A long way'],
    ],
    [
      'is a title where it is not written like a name',
      [prose, figure, b('A long way'), text, b('A quiet place'), text],
      ['A long way', 'A quiet place'],
    ],
    [
      'is a title where text is between them',
      [prose, figure, text, b('Ida Berg'), text, b('A quiet place'), text],
      ['Ida Berg', 'A quiet place'],
    ],
  ])('%s', (_, blocks, shown) => {
    expect(titles(...blocks)).toEqual(shown);
  });
});
