import { describe, expect, test } from 'vitest';
import { explains } from '../../src/blocks/prose.ts';
import { explain, find, findAll, glossary, parseArticle, toText } from '../../src/index.ts';
import { proposalsOf } from './proposals.ts';

const said = 'That which covers bare soil and rots there.';
const term = (name: string, meaning = said): string => `<dt>${name}<dd>${meaning}`;
const terms = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => term(`Mulch ${'abcdefghij'[from + index]}`)).join('');
const list = (entries: string): string => `<dl>${entries}</dl>`;
const titled = (entries: string): string => `<h2>Glossary</h2>${list(entries)}`;

describe('a description list of terms', () => {
  test.each([
    ['three', list(terms(3)), 3],
    ['nine of ten that are explained in sentences', list(`${terms(9)}${term('Loam', 'good soil')}`), 10],
    ['two terms for one meaning', list(`${terms(2)}<dt>Loam<dt>Tilth<dd>${said}`), 3],
    ['two meanings of one term', list(`${terms(2)}${term('Loam')}<dd>${said}`), 3],
    [
      'code in a meaning',
      list(`${terms(2)}${term('Loam', `The soil that <code>dig</code> turns over on any day.`)}`),
      3,
    ],
    ['a call in a meaning', list(`${terms(2)}${term('Loam', 'The soil that dig(row) turns over on any day.')}`), 3],
    ['a bracket behind a term', list(`${terms(2)}${term('Loam (black)')}`), 3],
    ['a colon within a term', list(`${terms(2)}${term('Loam 1:2')}`), 3],
    ['two under the title', titled(terms(2)), 2],
    ['short meanings under the title', titled(`${term('Mulch', 'cover')}${term('Loam', 'soil')}`), 2],
    ['code under the title', titled(`${term('<code>dig</code>')}${term('hoe(row)')}`), 2],
    ['colons under the title', titled(`${term('Mulch:')}${term('Loam:')}`), 2],
  ])('is a glossary: %s', (_, html, count) => {
    expect(findAll(parseArticle(html), 'glossaryEntry').length).toBe(count);
    expect(findAll(parseArticle(html), 'glossary').length).toBe(1);
  });

  test.each([
    ['two', list(terms(2))],
    [
      'eight of ten that are explained in sentences',
      list(`${terms(8)}${term('Loam', 'soil')}${term('Tilth', 'soil')}`),
    ],
    ['terms that are code', list(`${terms(2)}${term('<code>dig</code>')}`)],
    ['terms that hold code', list(`${terms(2)}${term('The <code>dig</code> option')}`)],
    ['terms that are calls', list(`${terms(2)}${term('dig(row)')}`)],
    ['terms with a colon', list(`${terms(2)}${term('Loam:')}`)],
    ['terms with a full-width colon', list(`${terms(2)}${term('Loam：')}`)],
    ['a meaning before any term', titled(`<dd>${said}${terms(3)}`)],
    ['a term without a meaning', titled(`${terms(3)}<dt>Loam`)],
    ['terms that are repeated', titled(term('Mulch').repeat(3))],
    ['a term that is long', titled(`${terms(3)}${term('a '.repeat(10))}`)],
    ['a term of nothing', titled(`${terms(9)}${term('')}`)],
    ['a term of a no-break space', titled(`${terms(9)}${term('&nbsp;')}`)],
    ['numbers', titled(`${term('401')}${term('403')}`)],
  ])('is no glossary: %s', (_, html) => {
    expect(proposalsOf('glossary', html)).toEqual([]);
  });

  test('gives the reasons', () => {
    const why = (html: string): unknown[] =>
      explain(parseArticle(html)).map(({ taken }) => [taken?.by, taken?.score, taken?.for, taken?.against]);
    const signals = ['terms: 3', 'explained in sentences: 3'];
    expect(why(list(terms(3)))).toEqual([['glossary', 0.7, signals, ['no glossary title']]]);
    expect(why(titled(terms(3)))).toEqual([['glossary', 0.9, [...signals, 'glossary title'], []]]);
    const [mixed] = why(titled(`${term('Mulch a and its kin of many names', 'cover')}<dt>Loam<dt>Tilth<dd>${said}`));
    expect(mixed).toEqual(['glossary', 0.9, ['terms: 3', 'explained in sentences: 1', 'glossary title'], []]);
  });

  test('keeps terms together that share a meaning', () => {
    const article = parseArticle(titled(`<dt>Loam<dt>Tilth<dd>soil<dd>earth<dt>Mulch<dd>cover`));
    expect(findAll(article, 'glossaryEntry').map(toText)).toEqual(['Loam\nTilth\nsoil\nearth', 'Mulch\ncover']);
    expect(glossary(article).map(({ definitions }) => definitions)).toContainEqual(['soil', 'earth']);
  });

  test('is in the place of the list', () => {
    const html = titled(terms(3));
    const { start, end } = find(parseArticle(html, { positions: true }), 'glossary')?.position ?? {};
    expect(html.slice(start?.offset, end?.offset)).toMatch(/^<dl>.*<\/dl>$/);
  });
});

describe('a text that explains', () => {
  test.each([
    ['five words', 'what covers the bare soil'],
    ['five words in quotation marks and brackets', '(“what covers” the “bare” soil)'],
    ['words far apart', 'what   covers \n the  bare   soil'],
    ['five words among numbers', '1 what 2 covers 3 the 4 bare 5 soil'],
    ['five words in Greek', 'ό,τι καλύπτει το γυμνό χώμα'],
    ['ten characters of Han', '土を覆い腐る材料の総称'.slice(0, 10)],
    ['ten characters of kana', 'つちをおおうものです'],
    ['ten characters of katakana', 'ツチヲオオウモノデス'],
  ])('has %s', (_, text) => {
    expect(explains(text)).toBe(true);
    expect(explains(`  ${text} `)).toBe(true);
  });

  test.each([
    ['four words', 'what covers bare soil'],
    ['four words and a number', 'what covers 20 cm soil'],
    ['four words and a sign', 'what covers — bare soil'],
    ['four words and a code', 'what covers 1234x bare soil'],
    ['nine characters of Han', '土を覆い腐る材料の'],
    ['nothing', ''],
    ['a number too long to read on', `${'1'.repeat(400)} what covers the bare soil`],
  ])('does not have %s', (_, text) => {
    expect(explains(text)).toBe(false);
    expect(explains(`  ${text} `)).toBe(false);
  });
});
