import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../src/index.ts';

describe('words of East Asia around a measure', () => {
  test.each([
    ['80%以上', { min: 80, unit: '%' }],
    ['80% 이상', { min: 80, unit: '%' }],
    ['80％以下', { max: 80, unit: '%' }],
    ['500ms以内', { max: 500, unit: 'ms' }],
    ['500 ms 이내', { max: 500, unit: 'ms' }],
    ['5 GB未満', { max: 5, exclusiveMax: true, unit: 'GB' }],
    ['30%超', { min: 30, exclusiveMin: true, unit: '%' }],
    ['至少80%', { min: 80, unit: '%' }],
    ['不超过 200ms', { max: 200, unit: 'ms' }],
    ['최소 80%', { min: 80, unit: '%' }],
    ['約80%', { min: 80, max: 80, approximate: true, unit: '%' }],
    ['80%左右', { min: 80, max: 80, approximate: true, unit: '%' }],
    ['15分钟以内', { max: 15, unit: 'min' }],
    ['2時間未満', { max: 2, exclusiveMax: true, unit: 'h' }],
    ['800円以上', { min: 800, unit: 'JPY' }],
    ['30초 이내', { max: 30, unit: 's' }],
    ['3か月', { min: 3, max: 3, unit: 'mo' }],
  ])('set its bounds: %s', (text, quantity) => {
    expect(parseQuantity(text)).toEqual([{ text, ...quantity }]);
  });

  test('count minutes by one character in Japanese alone', () => {
    expect(parseQuantity('15分以内', { language: 'ja' })).toEqual([{ text: '15分以内', max: 15, unit: 'min' }]);
    expect(parseQuantity('15分以内', { language: 'zh' })).toEqual([]);
  });

  test.each([
    '5月12日',
    '令和8年',
    '80分',
    '15時',
    '3時30分',
    '月額800円',
    '第3版',
    '第3',
    '80%完了',
    '2026年4月',
    '以上3',
    'M3以上',
    '3章以上',
    '3以上5',
  ])('make a name of the number elsewhere: %s', (text) => {
    expect(parseQuantity(text)).toEqual([]);
  });
});
