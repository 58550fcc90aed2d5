import { describe, expect, test } from 'vitest';
import { type ArticleOptions, find, findAll, metrics, parseArticle } from '../../../src/index.ts';
import { tableHtml } from './table-html.ts';

/** The metrics of a table: `id name = target`, the quantities of the target behind it as `unit: min to max`. */
function read(html: string, options?: ArticleOptions): string[] {
  return metrics(parseArticle(html, options)).map(({ id, name, target }) => {
    const quantities = target?.quantities.map(({ unit, min, max }) => `${unit ?? 'no unit'}: ${min} to ${max}`);
    return `${id === undefined ? '' : `${id} `}${name} = ${[target?.text, ...(quantities ?? [])].join(', ')}`;
  });
}

describe('a target that is the value of its cell too', () => {
  test('has the same quantities, in objects of its own', () => {
    const article = parseArticle(tableHtml('Metric|Target / Drift|2 m / Sway|3 kg'));
    const target = metrics(article)[0]?.target?.quantities;
    const value = findAll(article, 'tableCell').find((cell) => cell.value)?.value;
    expect(value).toEqual({ type: 'quantity', quantities: [{ text: '2 m', min: 2, max: 2, unit: 'm' }] });
    expect(target).toEqual([{ text: '2 m', min: 2, max: 2, unit: 'm' }]);
    expect(value?.type === 'quantity' && value.quantities[0]).not.toBe(target?.[0]);
  });
});

describe('the metrics of a table, row by row', () => {
  test.each([
    ['their targets', 'Metric|Target / Drift|2 m / Sway|none', ['Drift = 2 m, m: 2 to 2', 'Sway = none']],
    [
      'the unit of the column',
      'Metric|Target (kg) / Drift|2 / Sway|3',
      ['Drift = 2, kg: 2 to 2', 'Sway = 3, kg: 3 to 3'],
    ],
    [
      'the unit of their own',
      'Metric|Target / Drift (kg)|2 / Sway|3',
      ['Drift (kg) = 2, kg: 2 to 2', 'Sway = 3, no unit: 3 to 3'],
    ],
    [
      'the unit of the column before their own',
      'Metric|Target (kg) / Drift (g)|2 / Sway|3',
      ['Drift (g) = 2, kg: 2 to 2', 'Sway = 3, kg: 3 to 3'],
    ],
    [
      'identifiers',
      'ID|Metric|Target / M1|Drift|2 m / M2|Sway|3 m',
      ['M1 Drift = 2 m, m: 2 to 2', 'M2 Sway = 3 m, m: 3 to 3'],
    ],
    [
      'the target before the value',
      'Metric|Value|Target / Drift|4 m|low / Sway|5 m|none',
      ['Drift = low', 'Sway = none'],
    ],
    [
      'the value where there is no target',
      'Metric|Formula|Value / Drift|a|4 m / Sway|b|low',
      ['Drift = 4 m, m: 4 to 4', 'Sway = low'],
    ],
    [
      'the only other column',
      'Metric|Sail / Latency|4 ms / Uptime|99 %',
      ['Latency = 4 ms, ms: 4 to 4', 'Uptime = 99 %, %: 99 to 99'],
    ],
    [
      'the only column besides them and the row labels',
      'Boat|Metric|Sail / #Heron|Latency|&lt; 4 ms / #Tern|Uptime|&gt; 95 % / #Wren|Noise|12 dB',
      ['Latency = < 4 ms, ms: undefined to 4', 'Uptime = > 95 %, %: 95 to undefined', 'Noise = 12 dB, dB: 12 to 12'],
    ],
    [
      'nothing of the one with the measuring method and another',
      'Metric|Formula|Sail / Drift|a|4 m / Sway|b|low',
      ['Drift = ', 'Sway = '],
    ],
    [
      'nothing of two columns without a known header',
      'Metric|Formula|Sail|Oar / Drift|a|4|x / Sway|b|5|y',
      ['Drift = ', 'Sway = '],
    ],
    ['no row without a name', 'Metric|Target / Drift|2 m / |3 m / Sway|low', ['Drift = 2 m, m: 2 to 2', 'Sway = low']],
    ['no row over the whole width', 'Metric|Target / =At sea / Drift|low / Sway|high', ['Drift = low', 'Sway = high']],
  ])('have %s', (_, table, expected) => {
    expect(read(`<h2>Key metrics</h2>${tableHtml(table)}`)).toEqual(expected);
  });

  test.each([
    ['one row', 'Metric|Target / Drift|2 m'],
    ['two rows of which one has a name', 'Metric|Target / Drift|2 m / |3 m'],
    ['identifiers and names alone', 'ID|Metric of service levels / M1|Drift / M2|Sway'],
  ])('are not found in %s', (_, table) => {
    const article = parseArticle(`<h2>Service levels</h2>${tableHtml(table)}`);
    expect(metrics(article)).toEqual([]);
    expect(find(article, 'table')?.kind).toBe('data');
  });

  test('are read as numbers of the language', () => {
    const html = tableHtml('Metric|Target / Drift|1.500 m / Sway|2,5 m');
    expect(read(html, { language: 'de' })).toEqual(['Drift = 1.500 m, m: 1500 to 1500', 'Sway = 2,5 m, m: 2.5 to 2.5']);
    expect(read(html, { language: 'en' })).toEqual(['Drift = 1.500 m, m: 1.5 to 1.5', 'Sway = 2,5 m']);
    expect(read(html)).toEqual(['Drift = 1.500 m', 'Sway = 2,5 m']);
  });

  test('need three rows without a header for them', () => {
    const rows = ['<tr><td>Fat<td>9 g', '<tr><td>Energy<td>210 kcal', '<tr><td>Salt<td>1 g'];
    const found = (count: number): string[] =>
      read(`<h2>Nutrition</h2><table>${rows.slice(0, count).join('')}</table>`);
    expect(found(2)).toEqual([]);
    expect(found(3)).toEqual(['Fat = 9 g, g: 9 to 9', 'Energy = 210 kcal, kcal: 210 to 210', 'Salt = 1 g, g: 1 to 1']);
  });

  test('are no fewer than two rows under a header', () => {
    expect(read(tableHtml('Metric|Target / Drift|2 m / Sway|low'))).toHaveLength(2);
  });
});
