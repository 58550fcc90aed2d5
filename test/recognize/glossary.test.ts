import { describe, expect, test } from 'vitest';
import { find, findAll, glossary, parseArticle, toText } from '../../src/index.ts';

const items = '<li>Scion — the upper part<li>Stock — the lower part<li>Sucker — a shoot of the stock';
const html = `<h2>Glossary</h2><ul>${items}</ul>`;
const solid = (text: string): string => text.replace(/\s+/g, '');

describe('the glossary recognizer', () => {
  test('gives the reasons', () => {
    expect(find(parseArticle(html), 'glossary')?.evidence).toEqual({
      by: 'glossary',
      score: 0.9,
      signals: ['items with a term: 3 of 3', 'glossary title'],
    });
  });

  test('keeps every character, the sign with the term', () => {
    const article = parseArticle(html);
    expect(solid(toText(article))).toBe(solid(toText(parseArticle(html, { recognizers: false }))));
    expect(find(article, 'term')).toMatchObject({ children: [{ value: 'Scion —' }] });
    expect(glossary(article)[0]).toEqual({ term: 'Scion', definitions: ['the upper part'], section: ['Glossary'] });
  });

  test('leaves lists as they are where nothing is to be recovered', () => {
    const article = parseArticle(html, { recover: false });
    expect([findAll(article, 'list').length, findAll(article, 'glossary').length]).toEqual([1, 0]);
    const list = '<dl><dt>Mulch<dd>Whatever covers bare soil and rots there.</dl>';
    expect(findAll(parseArticle(`<h2>Glossary</h2>${list}`, { recover: false }), 'glossary').length).toBe(1);
  });

  test('obeys the threshold', () => {
    expect(findAll(parseArticle(html, { threshold: 0.95 }), 'glossary')).toEqual([]);
  });

  test.each([
    'Glossary',
    'Key Concepts & Terminology for Grafting',
    'Wichtige Begriffe',
    'Glossaire',
    'Términos clave',
    'Glossario',
    'Conceitos-chave',
    'Begrippenlijst',
    '用語集',
    'Глоссарий',
  ])('takes %s for a title', (title) => {
    expect(glossary(parseArticle(`<h2>${title}</h2><ul>${items}</ul>`)).length).toBe(3);
  });

  test.each(['Terms of use', 'Definitely spring', 'Concepts', 'Long-term plans', 'Begriffen?', 'Mots doux'])(
    'takes %s for no title',
    (title) => {
      expect(glossary(parseArticle(`<h2>${title}</h2><ul>${items}</ul>`))).toEqual([]);
    },
  );

  test('a paragraph before the list may name its kind', () => {
    expect(glossary(parseArticle(`<h2>Notes</h2><p>A short glossary:</p><ul>${items}</ul>`)).length).toBe(3);
  });

  test('a description list of questions is no glossary', () => {
    const asked =
      '<dl><dt>Can it freeze?<dd>It can stand some frost in spring.<dt>Does it climb?<dd>It does not climb by itself.<dt>Is it sweet?<dd>It is sweet by late September.</dl>';
    expect(findAll(parseArticle(asked), 'glossary')).toEqual([]);
  });

  test('reads a table of terms without taking it apart', () => {
    const article = parseArticle('<table><tr><th>Begriff<th>Bedeutung<tr><td>Edelreis<td>der obere Teil</table>');
    expect(glossary(article)).toEqual([{ term: 'Edelreis', definitions: ['der obere Teil'], section: [] }]);
    expect(findAll(article, 'table').length).toBe(1);
    expect(glossary(parseArticle('<table><tr><th>Begriff<th>Jahr<tr><td>Edelreis<td>1820</table>'))).toEqual([]);
  });
});
