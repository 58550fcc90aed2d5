import { describe, expect, test } from 'vitest';
import {
  type HeaderConcept,
  headerConceptNames,
  headerConceptsOf,
  names,
  titleConceptNames,
  titleConceptsOf,
} from '../../../../src/recognize/table/kinds/concepts.ts';

const headersOf = (text: string): HeaderConcept[] =>
  headerConceptNames.filter((concept) => names(headerConceptsOf(text), concept));
const titlesOf = (text: string): string[] =>
  titleConceptNames.filter((_, bit) => (titleConceptsOf(text) & (1 << bit)) !== 0);

describe('what a header names', () => {
  test.each<[string, HeaderConcept[]]>([
    ['Metric', ['metric']],
    ['Kennzahl', ['metric']],
    ['Target (p95)', ['target']],
    ['Best for', ['pros']],
    ['When to use it', ['pros']],
    ['Trade-offs', ['cons']],
    ['Cost trade-off', ['price', 'cons']],
    ['Avantages', ['pros']],
    ['Стоимость', ['price']],
    ['Nyckeltal', ['metric']],
    ['नुकसान', ['cons']],
    ['लागत', ['price']],
    ['السعر', ['price']],
    ['요금제', ['subject']],
    ['目标值', ['target', 'value']],
    ['比較項目', ['aspect']],
    ['学習コスト', ['price', 'performance']],
  ])('%s', (text, concepts) => {
    expect(headersOf(text)).toEqual(expect.arrayContaining(concepts));
  });

  test.each([
    ['a word within another', 'Metrical feet'],
    ['words of a phrase with others between', 'Ideal boats for hire'],
    ['nothing', ''],
    ['signs alone', '— / —'],
    ['a name', 'Heron'],
  ])('is not found in %s', (_, text) => {
    expect(headersOf(text)).toEqual([]);
  });

  test('is found only at the beginning of a long text', () => {
    expect(headersOf(`${'heron '.repeat(30)}metric`)).toEqual([]);
  });
});

describe('what a title announces', () => {
  test.each<[string, string[]]>([
    ['Canoe vs. kayak', ['comparison']],
    ['Kanu und Kajak im Vergleich', ['comparison']],
    ['カヌーとカヤックの比較', ['comparison']],
    ['Success metrics', ['metric']],
    ['Nährwerte', ['nutrition']],
    ['A day on the river', []],
  ])('%s', (text, concepts) => {
    expect(titlesOf(text)).toEqual(concepts);
  });
});
