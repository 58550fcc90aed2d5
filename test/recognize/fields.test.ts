import { describe, expect, test } from 'vitest';
import { fields, find, findAll, parseArticle, toText } from '../../src/index.ts';

const html = '<ul><li><b>Kind:</b> Williams<li><b>Height:</b> 4 m<li>Picked: late August</ul>';
const solid = (text: string): string => text.replace(/\s+/g, '');

describe('the fields recognizer', () => {
  test('gives the reasons, and keeps every character', () => {
    const article = parseArticle(html);
    expect(find(article, 'fields')?.evidence).toEqual({
      by: 'fields',
      score: 0.8,
      signals: ['items with a label and a short value: 3'],
    });
    expect(solid(toText(article))).toBe(solid(toText(parseArticle(html, { recognizers: false }))));
    expect(find(article, 'fields')?.origin).toBeUndefined();
  });

  test('leaves lists as they are where nothing is to be recovered', () => {
    const article = parseArticle(html, { recover: false });
    expect([findAll(article, 'list').length, findAll(article, 'fields').length]).toEqual([1, 0]);
  });

  test.each([
    ['a sentence', 'Williams is what most gardens have.'],
    ['two of them', 'It keeps. It cooks well'],
    ['an exclamation', 'Williams!'],
    ['a question', 'Which one?'],
    ['a saying', '“Bon Chrétien”'],
    ['a chain', 'bud -> flower'],
    ['nothing', ''],
    ['a long list', 'one, two, three, four, five, six, seven, eight, nine, ten, eleven'],
  ])('a value that is %s makes a list of explanations', (_, value) => {
    expect(findAll(parseArticle(html.replace('Williams', value)), 'fields')).toEqual([]);
  });

  test.each(['St. Louis', '1 tsp.', '1/4 of recipe', 'Mo, 3. Mai', 'red, green, blue'])('%s is a value', (value) => {
    expect(fields(parseArticle(html.replace('Williams', value)))[0]?.fields[0]).toEqual({ label: 'Kind', value });
  });

  test.each(['Note:', 'Step 1:', 'M1:', 'https:', 'Q:', 'Ann said:', '“Kind”:', 'What? Kind:'])(
    '%s is no label',
    (label) => {
      const changed = html.replace('Kind:', label);
      expect(findAll(parseArticle(changed), 'fields')).toEqual([]);
    },
  );

  test('reads a table of properties without taking it apart', () => {
    const article = parseArticle('<table><tr><th>Reach<td>2 m<tr><th>Blade<td>steel</table>');
    expect(fields(article)).toEqual([
      {
        section: [],
        fields: [
          { label: 'Reach', value: '2 m' },
          { label: 'Blade', value: 'steel' },
        ],
      },
    ]);
    expect(findAll(article, 'table').length).toBe(1);
    expect(fields(parseArticle('<table><tr><th>Month<th>Work<tr><th>May<td>sow<tr><th>June<td>weed</table>'))).toEqual(
      [],
    );
    expect(fields(parseArticle('<table><tr><th>May<td>sow<tr><th>May<td>weed</table>'))).toEqual([]);
  });
});
