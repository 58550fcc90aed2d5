import { describe, expect, it } from 'vitest';
import { type Article, explain, find, findAll, parseArticle, recognizers, type Table } from '../../../src/index.ts';
import { tableHtml } from './judged.ts';

const tables = (html: string, threshold?: number): Table[] =>
  findAll(parseArticle(html, threshold === undefined ? {} : { threshold }), 'table');
const kindOf = (html: string): string | undefined => tables(html)[0]?.kind;
const boats = tableHtml('Metric|Difference / Drift|small / Sway|large');

describe('the kinds of a table', () => {
  it('stand by their scores where both came close, the surest first', () => {
    const [table] = tables(boats, 1);
    expect(table?.kind).toBe('data');
    expect(table?.alternatives).toEqual([
      { by: 'table-kind:comparison', score: 0.818, signals: ['tells apart: difference'] },
      { by: 'table-kind:metric', score: 0.426, signals: ['names metrics: metric'] },
    ]);
    const [other] = tables(`<h2>Key figures</h2>${tableHtml('Metric|Pros / Drift|4 / Sway|9')}`, 1);
    expect(other?.alternatives?.map(({ by, score }) => [by, score])).toEqual([
      ['table-kind:metric', 0.818],
      ['table-kind:comparison', 0.378],
    ]);
  });

  it('leave the one that was not taken as an alternative', () => {
    const [table] = tables(boats);
    expect(table?.kind).toBe('comparison');
    expect(table?.evidence).toEqual({ by: 'table-kind', score: 0.818, signals: ['tells apart: difference'] });
    expect(table?.alternatives).toEqual([
      { by: 'table-kind:metric', score: 0.426, signals: ['names metrics: metric'] },
    ]);
    expect(explain(parseArticle(boats))).toMatchObject([{ taken: { score: 0.818 }, alternatives: [{ score: 0.426 }] }]);
  });

  it('leave no alternatives where only one came close', () => {
    const [table] = tables(tableHtml('Term|Difference / Drift|small / Sway|large'));
    expect(table?.kind).toBe('comparison');
    expect(table).not.toHaveProperty('alternatives');
  });

  it('are judged of each table by itself', () => {
    const three = `<p>Boats</p>${boats}<p>More</p>${tableHtml('Meal|Guests / Soup|4 / Rice|5')}${tableHtml('Metric|Target / Drift|1 / Sway|2')}`;
    expect(tables(three).map(({ kind }) => kind)).toEqual(['comparison', 'data', 'metric']);
  });

  it('are not asked of a table of one column, or of none', () => {
    expect(kindOf('<h2>Metric targets</h2><table><tr><th>Metric<tr><td>Drift<tr><td>Sway</table>')).toBe('data');
    expect(kindOf(`<h2>Heron and Tern compared</h2>${tableHtml('Model / Heron / Tern')}`)).toBe('data');
    expect(kindOf('<h2>Metric targets</h2><table><caption>Targets</caption><tr><td></table>')).toBe('data');
  });

  it('are not asked again of a table that has one, nor of one without cells', () => {
    const kind = recognizers.find(({ name }) => name === 'table-kind');
    const article: Article = parseArticle(boats);
    const context = { parent: article, headings: [], states: () => false };
    expect(kind?.recognize(article.children, context)).toEqual([]);
    const plain = parseArticle(`<p>Boats</p>${tableHtml('Meal|Guests / Soup|4 / Rice|5')}`);
    expect(kind?.recognize(plain.children, context)).toEqual([]);
    const empty: Table = { type: 'table', kind: 'data', columns: [], children: [] };
    expect(kind?.recognize([empty], context)).toEqual([]);
    const fresh = parseArticle(boats, { recognizers: false });
    expect(kind?.recognize(fresh.children, context)).toMatchObject([
      { start: 0, end: 1, node: { kind: 'comparison' }, score: 0.818 },
    ]);
  });

  it('ask a table whose header stands again below for the names in the first', () => {
    const html = `<h2>Boats compared</h2>${tableHtml('Model|Hull|Deck / Heron|oak|pine / Tern|ash|elm').replace('</table>', '<tr><th>Model<th>Hull<th>Deck</table>')}`;
    const table = find(parseArticle(html), 'table');
    expect(table).toMatchObject({
      kind: 'comparison',
      subjectCells: [
        [1, 0],
        [2, 0],
      ],
      attributeCells: [
        [0, 1],
        [0, 2],
      ],
    });
  });
});

describe('the alternatives across a table', () => {
  const across = (table: string): unknown => {
    const found = find(parseArticle(`<h2>Boats compared</h2>${tableHtml(table)}`), 'table');
    if (found?.kind !== 'comparison' || found.subjects !== 'columns') return found?.kind;
    return { subjects: found.subjectCells, attributes: found.attributeCells };
  };
  const [second, third, fourth, first] = [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 0],
  ];

  it.each([
    ['are columns beside the labels', '|Heron|Tern / Hull|oak|ash / Deck|pine|elm', [second, third], [first, [2, 0]]],
    ['leave out remarks', '|Heron|Tern|Notes / Hull|oak|ash|2 / Deck|pine|elm|3', [second, third], [first, [2, 0]]],
    [
      'hold remarks where there is but one more',
      '|Heron|Notes / Hull|oak|2 / Deck|pine|3',
      [second, third],
      [first, [2, 0]],
    ],
    [
      'leave out a column without a name',
      '|Heron||Tern / Hull|oak|x|ash / Deck|pine|y|elm',
      [second, fourth],
      [first, [2, 0]],
    ],
    [
      'are told apart on rows with labels',
      '|Heron|Tern / Hull|oak|ash / |pine|elm / Deck|fir|yew',
      [second, third],
      [first, [3, 0]],
    ],
  ])('%s', (_, table, subjects, attributes) => {
    expect(across(table)).toEqual({ subjects, attributes });
  });

  it('are each named once where a name runs over two columns', () => {
    const html =
      '<h2>Boats compared</h2><table><tr><th><th>Heron<th colspan=2>Tern<tr><td>Hull<td>oak<td>ash<td>old<tr><td>Deck<td>pine<td>elm<td>new</table>';
    expect(find(parseArticle(html), 'table')).toMatchObject({ subjectCells: [second, third] });
  });

  it('are two sides without attributes where no column labels the rows', () => {
    expect(across('Pros|Cons / Cheap|Slow / Light|Small')).toEqual({
      subjects: [
        [0, 0],
        [0, 1],
      ],
      attributes: [],
    });
  });
});
