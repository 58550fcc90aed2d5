import { describe, expect, test } from 'vitest';
import { find, findAll, parseArticle } from '../../../src/index.ts';

/** The notes of each row of the first table except the header row. */
function notesOf(html: string): (string[] | undefined)[] {
  const table = find(parseArticle(html), 'table');
  return table === undefined
    ? []
    : findAll(table, 'tableRow')
        .slice(1)
        .map(({ notes }) => notes);
}

const table = (...rows: string[]): string =>
  `<table><tr><th>Boat<th>Berths${rows.map((row) => `<tr><td>${row.split('|').join('<td>')}`).join('')}</table>`;
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}`).join('')}</ul>`;

describe('a cell refers to a note', () => {
  test.each<[string, string, string]>([
    ['by a star', '4*', '* in summer'],
    ['by two', '4**', '** in summer'],
    ['by a dagger in brackets', '4 (†)', '† in summer'],
    ['by a mark before a bracket', '4*)', '*) in summer'],
    ['by a raised figure', 'four²', '2) in summer'],
    ['by a number in brackets', '4 [12]', '[12] in summer'],
    ['by a letter in brackets', '4 [b] or 5', '(b) in summer'],
    ['by a letter and a number in brackets', '4 [P2]', 'P2: in summer'],
    ['by the second of two in brackets', '4 [a] [b]', '[b] in summer'],
    ['by a superscript', '4<sup>b</sup> or 5', '[b] in summer'],
    ['by a superscript alone', '<sup>*</sup>', '* in summer'],
    ['by a superscript in brackets', '4<sup>(12)</sup> or 5', '12) in summer'],
    ['by a superscript star before words', '4<sup>*</sup> or 5', '* in summer'],
    ['by an italic superscript', '4<sup><i>b</i></sup> or 5', '[b] in summer'],
    ['by two superscript stars before words', '4<sup>**</sup> or 5', '** in summer'],
    ['by a superscript in bold', '<b>4<sup>b</sup> or 5</b>', '[b] in summer'],
    ['in words', 'See note 3', '3: in summer'],
    ['in words among others', 'Four, see note 3.', '3: in summer'],
    ['in words with a colon', 'See details below: P2', 'P2: in summer'],
    ['in words with a letter', 'see note b.', '[b] in summer'],
    ['in words with a mark', 'see note *', '* in summer'],
    ['in German', 'siehe Anmerkung 3', 'Anmerkung 3: in summer'],
  ])('%s', (_, cell, note) => {
    const notes = notesOf(table(`Petrel|${cell}`, 'Skua|2') + list(note));
    expect(notes).toEqual([[expect.any(String)], undefined]);
  });

  test.each<[string, string, string]>([
    ['by no mark', '4', '* in summer'],
    ['by another mark', '4†', '* in summer'],
    ['by a mark within', '4* or 5', '* in summer'],
    ['by a number without brackets', '12', '[12] in summer'],
    ['by four figures in brackets', '4 [1234]', '1234: in summer'],
    ['by a word in brackets', '4 [sic]', 'sic: in summer'],
    ['by a raised word', '4<sup>sup1</sup> or 5', 'sup1: in summer'],
    ['by a word after others', 'see notebook', '[b] in summer'],
    ['by another number', 'see note 3', '4: in summer'],
  ])('%s: it does not', (_, cell, note) => {
    expect(notesOf(table(`Petrel|${cell}`, 'Skua|2') + list(note))).not.toContainEqual([expect.any(String)]);
  });
});

describe('the items of a list below a table are its notes', () => {
  const boats = table('P1|4', 'P2|2', 'P3|3');

  test.each<[string, string, (string[] | undefined)[]]>([
    ['where each begins with the id of a row', boats + list('P1: old', 'P2: new'), [['P1'], ['P2'], undefined]],
    ['where most do', boats + list('P1: old', 'P2: new', 'P9: gone'), [['P1'], ['P2'], undefined]],
    [
      'where half do below a title',
      `${boats}<h3>Notes</h3>${list('P1: old', 'P9: gone')}`,
      [['P1'], undefined, undefined],
    ],
    [
      'where ids are numbers, below a title',
      `${table('1|4', '2|2')}<h3>Row details</h3>${list('1: old', '2: new')}`,
      [['1'], ['2']],
    ],
    [
      'where the title has the rank of the heading above',
      `<h2>Boats</h2>${boats}<h2>Notes</h2>${list('P1: old')}`,
      [['P1'], undefined, undefined],
    ],
    [
      'with words between',
      `${boats}<p>They differ a little.</p>${list('P1: old', 'P2: new')}`,
      [['P1'], ['P2'], undefined],
    ],
    ['where one is about two rows', `${table('Petrel|4*', 'Skua|2*')}${list('* in summer')}`, [['*'], ['*']]],
    ['where a row has two', `${table('Petrel*|4†')}${list('* old', '† in summer')}`, [['*', '†']]],
    ['where a row refers to one twice', `${table('Petrel*|4*')}${list('* old')}`, [['*']]],
    [
      'within a quotation',
      `<h2>Boats</h2><blockquote>${boats}<h3>Notes</h3>${list('P1: old')}</blockquote>`,
      [['P1'], undefined, undefined],
    ],
    ['in two lists', boats + list('P1: old') + list('P2: new'), [['P1'], ['P2'], undefined]],
    ['where a row has two', boats + list('P1: old', 'P1: slow'), [['P1', 'P1-2'], undefined, undefined]],
  ])('%s', (_, html, notes) => {
    expect(notesOf(html)).toEqual(notes);
  });

  test.each<[string, string]>([
    ['where half begin with the id of a row', boats + list('P1: old', 'P9: gone')],
    ['where half begin with no id', boats + list('P1: old', 'All are wooden')],
    ['where ids are numbers', table('1|4', '2|2') + list('1: old', '2: new')],
    ['where the title names something else', `${boats}<h3>Crews</h3>${list('P1: old', 'P2: new')}`],
    [
      'where the title has a higher rank',
      `<h2>Boats</h2><h3>All</h3>${boats}<h2>Notes</h2>${list('P1: old', 'P2: new')}`,
    ],
    ['where another table is between', `${boats}${table('Skua|2')}${list('P1: old', 'P2: new')}`],
    ['above the table', list('P1: old', 'P2: new') + boats],
    [
      'where a header is called so',
      `<table><tr><th>P1<th>P2<tr><td>Petrel<td>Skua<tr><td>4<td>2</table>${list('P1: old')}`,
    ],
    ['where a cell of another column is called so', table('Petrel|P1', 'Skua|P2') + list('P1: old')],
    [
      'where a cell below a span is called so',
      `<table><tr><th>Boat<th>Home<th>Berths<tr><td rowspan=2>Petrel<td>Oban<td>4<tr><td>P1<td>2</table>${list('P1: old')}`,
    ],
    [
      'where the caption has the mark',
      `<table><caption>Boats*</caption><tr><th>Boat<th>Berths<tr><td>Petrel<td>4</table>${list('* in summer')}`,
    ],
  ])('nothing is tied %s', (_, html) => {
    const article = parseArticle(html);
    expect(findAll(article, 'tableRow').flatMap(({ notes = [] }) => notes)).toEqual([]);
    expect(findAll(article, 'listItem').every(({ identifier }) => identifier === undefined)).toBe(true);
  });
});

describe('paragraphs below a table are its notes', () => {
  const boats = table('Petrel|4*', 'Skua|2†', 'P3|3 [7]');
  const lists = (html: string): string[][] =>
    findAll(parseArticle(html), 'list').map(({ children }) => children.map(({ identifier = '-' }) => identifier));

  test.each<[string, string, string[][]]>([
    ['where one begins with a mark', `${boats}<p>* in summer</p>`, [['*']]],
    ['where several do', `${boats}<p>* in summer</p><p>† in winter</p><p>All are wooden.</p>`, [['*', '†']]],
    ['up to one that does not', `${boats}<p>* in summer</p><p>All are wooden.</p><p>† in winter</p>`, [['*'], ['†']]],
    ['within a quotation', `${boats}<blockquote><p>* in summer</p></blockquote>`, [['*']]],
    ['below items of a list', `${boats}<ul><li>Open<li>Oak</ul><p>* in summer</p>`, [['-', '-'], ['*']]],
    ['up to a list', `${boats}<p>* in summer</p>${list('wooden')}`, [['*'], ['-']]],
    ['behind words', `${boats}<p>All are wooden.</p><p>* in summer</p>`, [['*']]],
    ['where a word introduces it', `${table('Petrel|see note 3')}<p>Note 3: in summer</p>`, [['3']]],
    ['where a number is in brackets', `${boats}<p>[7] in summer</p>`, [['7']]],
    ['where a letter precedes a number', `${table('Petrel|see note M3')}<p>M3: in summer</p>`, [['M3']]],
  ])('%s', (_, html, identifiers) => {
    expect(lists(html)).toEqual(identifiers);
  });

  test.each<[string, string]>([
    ['where it begins with a mark that is not in the table', `${boats}<p>‡ in summer</p>`],
    ['where it begins with a number', `${table('Petrel|see note 3')}<p>3: in summer</p>`],
    ['where it ends with its number', `${table('Petrel|see note 3')}<p>3: in summer 3</p>`],
    ['where it begins with words', `${boats}<p>All in summer *</p>`],
    ['where a heading is between', `${boats}<h3>Crews</h3><p>* in summer</p>`],
    ['above the table', `<p>* in summer</p>${boats}`],
  ])('nothing is made a list %s', (_, html) => {
    expect(lists(html)).toEqual([]);
  });

  test('but not within an item of a list', () => {
    expect(lists(`${boats}<ul><li><p>* in summer</p><p>Open.</p></ul>`)).toEqual([['*']]);
    expect(lists(`${boats}<ul><li><p>Open</p><p>* in summer</p></ul>`)).toEqual([['-']]);
  });

  test('and give the reasons', () => {
    expect(find(parseArticle(`${boats}<p>* in summer</p><p>† in winter</p>`), 'list')).toMatchObject({
      ordered: false,
      evidence: { by: 'row-notes', score: 0.9, signals: ['paragraphs that begin with a mark of the table: 2'] },
    });
  });
});

describe('the diagnostic of missing notes', () => {
  const said = (html: string): string[] => parseArticle(html).diagnostics.map(({ message }) => message);
  const missing = (id: string): string => `A cell refers to the note ${id}, which does not follow the table.`;

  test.each<[string, string, string[]]>([
    ['names the note', table('Petrel|see note 4'), [missing('4')]],
    ['names the row where the cell names no note', table('P1|see below'), [missing('P1')]],
    ['names the row that is a number', table('12|see below'), [missing('12')]],
    ['is given for each', table('P1|see note 4', 'P2|see note 5'), [missing('4'), missing('5')]],
    ['is given before the next table', table('P1|see note 4') + table('P2|3'), [missing('4')]],
    ['is given before the next heading', `${table('P1|see note 4')}<h3>Crews</h3>${list('4: Ida')}`, [missing('4')]],
    ['is not given for a row that is no id', table('Petrel|see below'), []],
    ['is not given for a row that only ends in an id', table('Petrels 12|see below'), []],
    ['is not given for a row that only begins with an id', table('P1 and P2|see below'), []],
    ['is not given for a mark', table('P1|4*'), []],
    [
      'is given for references in words, not for marks',
      table('P1|see note 4', 'P2|3*', 'P3|3 [9]', 'P4|3<sup>b</sup> or 4'),
      [missing('4')],
    ],
    ['is not given for a row whose id has a sign of its own', table('P+1|see below'), []],
    ['is not given for a row that has a note', table('P1|see below') + list('P1: old'), []],
    ['is not given for the caption', `<table><caption>See note 4</caption><tr><th>A<th>B<tr><td>P1<td>2</table>`, []],
    ['is not given if all notes are unknown', `${table('P1|2')}<h3>Notes</h3>${list('P8: old', 'P9: new')}`, []],
    ['is not given for items without an id', table('P1|2', 'P2|3') + list('P1: old', 'P2: new', 'All are wooden'), []],
    ['is not given for a note without content', table('P1|2', 'P2|3') + list('P1: old', 'P2: new', '* None'), []],
  ])('%s', (_, html, messages) => {
    expect(said(html)).toEqual(messages);
  });

  test('is given for a note on nothing among others', () => {
    expect(said(table('P1|2', 'P2|3') + list('P1: old', 'P2: new', '* Gone'))).toEqual([
      'A note on * stands under a table that has no such row and does not refer to it.',
    ]);
  });
});
