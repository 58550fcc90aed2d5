import { describe, expect, test } from 'vitest';
import { find, findAll, parseArticle } from '../../../src/index.ts';
import { tableHtml } from './table-html.ts';
import { valuesOf } from './valued.ts';

describe('the values of rows', () => {
  test.each([
    [
      'have the unit of their label',
      '|Heron|Tern / #Length (cm)|95|60 / #Weight (g)|1500|450',
      '95 cm | 60 cm | 1500 g | 450 g',
    ],
    [
      'have no unit of a label that heads no row',
      'Part|Heron|Tern / Length (cm)|95|60 / Weight (g)|3500|450',
      '95 | 60 | 3500 | 450',
    ],
    [
      'have the unit of the column before that of their label',
      '|Heron (mm)|Tern / #Length (cm)|95|60 / #Width (cm)|15|45',
      '95 mm | 60 cm | 15 mm | 45 cm',
    ],
    ['have no unit of a cell beside them', '|Heron|Tern / #Length|9 (cm)|60 / #Width|15|45', '- | 60 | - | 45'],
    [
      'are no quantities where the label ends in a rank',
      '|Heron|Tern / #Points|310|275 / #Final ranking|12|15',
      '310 | 275 | - | -',
    ],
    ['are no quantities where the label is a rank', '|Heron|Tern / #Points|310|275 / #Rank|12|15', '310 | 275 | - | -'],
    [
      'may be quantities where a rank is named before',
      '|Heron|Tern / #Points|310|275 / #Rank by points|12|15',
      '310 | 275 | 12 | 15',
    ],
    [
      'are quantities in a row of ranks where they have a unit',
      '|Heron|Tern / #Points|310|275 / #Rank|12 m|15',
      '310 | 275 | 12 m | -',
    ],
    [
      'may be quantities beside a label of sixty-one characters',
      '|Heron|Tern / #Points|310|275 / #Points of the boats that came in well before the tide by rank|12|15',
      '310 | 275 | 12 | 15',
    ],
    [
      'are no quantities beside a label of sixty characters',
      '|Heron|Tern / #Points|310|275 / #Points of the boats that came in well before a tide, by rank|12|15',
      '310 | 275 | - | -',
    ],
  ])('%s', (_, table, expected) => {
    expect(valuesOf(tableHtml(table))).toBe(expected);
  });

  test('are read once where a cell spans several places', () => {
    const wide = '<table><tr><th>Boat<th>Depth (m)<th>Width (ft)<tr><td>a<td colspan=2>12<tr><td>b<td>19<td>3</table>';
    expect(valuesOf(wide)).toBe('12 m | 19 m | 3 ft');
    const high =
      '<table><tr><th>Boat<th>Depth<tr><td>a<td rowspan=3>12<tr><td>b<tr><td>c<tr><td>d<td>low<tr><td>e<td>high</table>';
    expect(valuesOf(high)).toBe('- | - | -');
  });

  test('are those of data cells alone', () => {
    const html = '<table><tr><th>Boat<th>Depth (m)<tr><td>a<th scope=row>12<tr><td>b<td>19</table>';
    expect(valuesOf(html)).toBe('- | 19 m');
    expect(findAll(parseArticle(html), 'tableCell').filter(({ role, value }) => role !== 'data' && value)).toEqual([]);
  });

  test('leave the first column its own numbers, with its own header', () => {
    const html = tableHtml('Depth (m)|Boat / 12|Heron / 19|Tern');
    const cells = findAll(parseArticle(html), 'tableCell');
    expect(cells.flatMap(({ value }) => (value?.type === 'quantity' ? value.quantities : []))).toEqual([
      { text: '12', min: 12, max: 12, unit: 'm' },
      { text: '19', min: 19, max: 19, unit: 'm' },
    ]);
  });

  test('are no values of a first column that heads rows, nor is its label its unit', () => {
    expect(valuesOf(tableHtml('|Depth / #Seed|12 / #Rank 4 seed|19'))).toBe('- | -');
    const first = findAll(parseArticle(tableHtml('Rank|Boat / 310 Rank|Heron / 275 Rank|Tern')), 'tableCell');
    expect(first.filter(({ value }) => value)).toEqual([]);
  });
});

describe('the units of columns', () => {
  test('are in the columns whose headers name one', () => {
    const table = find(parseArticle(tableHtml('Boat|Depth (m)|Hull / Heron|deep|oak / Tern|low|ash')), 'table');
    expect(table?.columns).toStrictEqual([
      { name: 'Boat', key: 'Boat' },
      { name: 'Depth (m)', key: 'Depth (m)', unit: 'm' },
      { name: 'Hull', key: 'Hull' },
    ]);
  });
});
