import { describe, expect, test } from 'vitest';
import { explain, fields, find, findAll, parseArticle } from '../../src/index.ts';
import { proposalsOf } from './proposals.ts';

/** The fields of each run, one line each, as `label = value`. */
const read = (html: string): string[][] =>
  fields(parseArticle(html)).map((record) => record.fields.map(({ label, value }) => `${label} = ${value}`));

const two = '<li>Height: 4 m<li>Picked: late August';
const list = (item: string): string => `<ul>${item}${two}</ul>`;

describe('a list of labelled items', () => {
  test.each([
    ['a plain label', '<li>Kind: Williams', 'Kind = Williams'],
    ['a bold label', '<li><b>Kind:</b> Williams', 'Kind = Williams'],
    ['a bold label before its colon', '<li><b>Kind</b>: Williams', 'Kind = Williams'],
    ['a full-width colon', '<li>Kind： Williams', 'Kind = Williams'],
    ['a no-break space behind the colon', '<li>Kind:&nbsp;Williams', 'Kind = Williams'],
    ['marks in the value', '<li>Kind: <i>Williams</i>', 'Kind = Williams'],
    ['a colon in the value', '<li>Ripe: 9:30', 'Ripe = 9:30'],
    [
      'a value of ten words',
      '<li>Kind: one, two, three, four, five, six, seven, eight, nine, ten',
      'Kind = one, two, three, four, five, six, seven, eight, nine, ten',
    ],
    ['a label of five words', '<li>Kind of pear we grow: Williams', 'Kind of pear we grow = Williams'],
    ['a label of one letter', '<li>H: Williams', 'H = Williams'],
    ['a label of thirty-nine letters', `<li>${'k'.repeat(39)}: Williams`, `${'k'.repeat(39)} = Williams`],
  ])('holds fields with %s', (_, item, expected) => {
    expect(read(list(item))).toEqual([[expected, 'Height = 4 m', 'Picked = late August']]);
  });

  test.each([
    ['a label of six words', '<li>Kind of pear that we grow: Williams'],
    ['a label of forty letters', `<li>${'k'.repeat(40)}: Williams`],
    ['no space behind the colon', '<li>Kind:Williams'],
    ['no space behind the colon, but later', '<li>Kind:Williams pears'],
    ['no label', '<li>: Williams'],
    ['no value', '<li>Kind:'],
    ['no value but a space', '<li>Kind:&nbsp;'],
    ['no colon', '<li>Williams pears'],
    ['a bold label and a sentence', '<li><b>Kind:</b> Williams, which is what most gardens have.'],
    ['a label in italics', '<li><i>Kind</i>: Williams'],
    ['a label twice', '<li>Height: of Williams'],
    ['a label twice in other letters', '<li>HEIGHT: of Williams'],
    ['a second block', '<li><p>Kind: Williams</p><p>and others</p>'],
    ['a list below', '<li>Kind: Williams<ul><li>and others</ul>'],
    ['code', '<li><pre>Kind: Williams</pre>'],
    ['a picture', '<li><img src="pear.jpg" alt="Kind: Williams">'],
    ['nothing', '<li>'],
    ['a box to tick', '<li><input type="checkbox"> Kind: Williams'],
  ])('holds no fields with %s', (_, item) => {
    expect(proposalsOf('fields', list(item))).toEqual([]);
  });

  test.each([
    ['two items', `<ul>${two}</ul>`],
    ['numbers', `<ol><li>Kind: Williams${two}</ol>`],
    ['boxes to tick', list('<li>Kind: Williams').replaceAll('<li>', '<li><input type="checkbox"> ')],
    ['lines that recovery made a list of', '<p>– Kind: Williams<br>– Height: 4 m<br>– Picked: late August</p>'],
    ['a place in an item of another list', `<ul><li>The pear${list('<li>Kind: Williams')}</ul>`],
  ])('holds no fields with %s', (_, html) => {
    expect(proposalsOf('fields', html)).toEqual([]);
    expect(findAll(parseArticle(html), 'fields')).toEqual([]);
  });

  test('has the position of the list', () => {
    const html = list('<li>Kind: Williams');
    const { start, end } = find(parseArticle(html, { positions: true }), 'fields')?.position ?? {};
    expect(html.slice(start?.offset, end?.offset)).toBe(html);
    expect(find(parseArticle(html), 'fields')).not.toHaveProperty('position');
  });

  test('keeps the marks of the value, and the colon with the label', () => {
    const field = find(parseArticle(list('<li>Kind: <i>Williams</i> pear')), 'field');
    expect(field?.children).toEqual([
      { type: 'label', children: [{ type: 'text', value: 'Kind:' }] },
      {
        type: 'value',
        children: [
          { type: 'emphasis', children: [{ type: 'text', value: 'Williams' }] },
          { type: 'text', value: ' pear' },
        ],
      },
    ]);
  });
});

describe('a description list of facts', () => {
  const facts = '<dt>Kind<dd>Williams<dt>Height<dd>4 m';

  test.each([
    ['two terms', `<dl>${facts}</dl>`, ['Kind = Williams', 'Height = 4 m']],
    ['terms with a colon', `<dl>${facts.replaceAll('<dd>', ':<dd>')}</dl>`, ['Kind = Williams', 'Height = 4 m']],
    [
      'a value of ten words between spaces',
      `<dl>${facts}<dt>Ripe<dd>&nbsp;one, two, three, four, five, six, seven, eight, nine, ten</dl>`,
      ['Kind = Williams', 'Height = 4 m', expect.stringMatching(/^Ripe =\s+one.*ten$/)],
    ],
    [
      'a value between spaces',
      `<dl>${facts}<dt>Ripe<dd>&nbsp;9:30&nbsp;</dl>`,
      ['Kind = Williams', 'Height = 4 m', expect.stringMatching(/^Ripe =\s+9:30\s*$/)],
    ],
  ])('holds fields with %s', (_, html, expected) => {
    expect(read(html)).toEqual([expected]);
  });

  test.each([
    ['one term', '<dl><dt>Kind<dd>Williams</dl>'],
    ['a value first', `<dl><dd>Williams${facts}</dl>`],
    ['four values of a term', '<dl><dt>Kind<dd>Williams<dd>Sort<dd>Conference</dl>'],
    ['two values of a term', `<dl>${facts}<dd>in June</dl>`],
    ['two terms of a value', `<dl><dt>Sort${facts}</dl>`],
    ['a term without a value', `<dl>${facts}<dt>Ripe</dl>`],
    ['a value of nothing', `<dl>${facts}<dt>Ripe<dd></dl>`],
    ['a value of a no-break space', `<dl>${facts}<dt>Ripe<dd>&nbsp;</dl>`],
    ['a value in sentences', `<dl>${facts}<dt>Ripe<dd>It is picked in late August. It keeps for a month.</dl>`],
    ['a term twice', `<dl>${facts}<dt>Kind<dd>Conference</dl>`],
    ['a term that is no label', `<dl>${facts}<dt>Note<dd>Williams</dl>`],
    ['a term of nothing', `<dl>${facts}<dt><dd>Williams</dl>`],
  ])('holds no fields with %s', (_, html) => {
    expect(proposalsOf('fields', html)).toEqual([]);
  });

  test('is read whatever is to be recovered', () => {
    const article = parseArticle(`<dl>${facts}</dl>`, { recover: false });
    expect(explain(article).map(({ taken }) => taken)).toEqual([
      { by: 'fields', score: 0.8, for: ['terms with a short value: 2'], against: [] },
    ]);
  });
});
