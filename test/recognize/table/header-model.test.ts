import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../../src/classifier/model.ts';
import { unpack } from '../../../src/classifier/packed.ts';
import { lookForHeaders } from '../../../src/recognize/table/headers/cell-look.ts';
import { columnFeatures, lookAtColumn } from '../../../src/recognize/table/headers/column-features.ts';
import { rowFeatures } from '../../../src/recognize/table/headers/row-features.ts';
import { models } from '../../../src/recognize/table/headers/weights.ts';
import { modelOf } from '../../classifier/made-model.ts';
import { factsOf, rowLookOf } from './header-looks.ts';

describe('a model', () => {
  test('is undecided without anything', () => {
    expect(scoreOf(modelOf({}), [1, 2])).toBe(0.5);
  });

  test('weighs the logarithms of features', () => {
    const model = modelOf({ base: -1, weights: { 1: 2 } });
    expect(scoreOf(model, [9, Math.E - 1])).toBe(0.731);
    expect(scoreOf(model, [9, 0])).toBe(0.269);
  });

  test('evaluates the three questions of each tree', () => {
    const model = modelOf({
      features: [0, 1, 1, 2, 2, 2, 2],
      bounds: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      answers: [-4, -3, -2, -1, 1, 2, 3, 4],
    });
    const sums = [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => scoreOf(model, [a, b, c]))));
    expect(sums).toEqual([0.018, 0.047, 0.119, 0.269, 0.731, 0.881, 0.953, 0.982]);
  });

  test('is calibrated last', () => {
    expect(scoreOf(modelOf({ base: 2, scale: 0.5, shift: 1 }), [])).toBe(0.881);
  });

  test.each(Object.entries(models))('%s is complete, and uses only existing features', (name, packed) => {
    const count = (name === 'column' ? columnFeatures : rowFeatures).names.length;
    const { weights, features, bounds, answers } = unpack(packed, count);
    expect(weights.length).toBe(count);
    expect(packed.weights.length).toBe(2 * count);
    for (const feature of features) expect(feature).toBeLessThan(count);
    expect(bounds.length).toBe(features.length);
    expect(answers.length * 7).toBe(features.length * 8);
    expect([...weights, ...bounds, ...answers].every(Number.isFinite)).toBe(true);
  });
});

describe('the features of a row', () => {
  const read = (lines: readonly string[], name: string, row = 0): number | undefined => {
    const look = rowLookOf(lines, row);
    return look && rowFeatures.read(look)[rowFeatures.names.indexOf(name)];
  };
  const teas = ['Tea | Cups | Pot', 'Assam | 4 | blue', 'Sencha | 2 | blue', 'Oolong | 1 | red'];

  test.each<[string, string[], number, number?]>([
    ['columns', teas, 3],
    ['rows below', teas, 3],
    ['words in the row', teas, 1],
    ['words over figures', teas, 1 / 3],
    ['nothing in the corner', [' | Cups', 'Assam | 4'], 1],
    ['unlike cells below that repeat', teas, 1 / 3],
    ['said again below', [...teas, 'Pu-Erh | 3 | Pot'], 1 / 3],
    ['general names of columns', ['Name | Value', 'Assam | 4'], 1],
    ['no digit over digits', teas, 1 / 3],
    ['letters over figures without any', teas, 1 / 3],
    ['bold over plain', ['<b>Tea</b> | <b>Cups</b>', 'Assam | 4'], 1],
    ['bold over plain', ['<b>Tea</b> | <b>Cups</b>', '<b>Assam</b> | <b>4</b>'], 0],
    ['cells over several columns', ['Tea | {colspan=2} Cups', 'Assam | 4 | 2'], 1],
    ['under cells over several columns', ['Tea | {colspan=2} Cups', ' | hot | cold', 'Assam | 4 | 2'], 2 / 3, 1],
    ['cells from above', ['{rowspan=2} Tea | Cups', 'hot', 'Assam | 4'], 0.5, 1],
    ['filled under gaps', ['Tea | ', 'green | hot', 'Assam | 4'], 0.5, 1],
  ])('%s of %j', (name, lines, value, row = 0) => {
    expect(rowFeatures.names).toContain(name);
    expect(read(lines, name, row)).toBeCloseTo(value);
  });

  test('are the same under titles as under nothing', () => {
    const titled = ['{colspan=3} Teas of the house', ...teas];
    for (const name of ['gaps above', 'shapes of the row above', 'rows above', 'under cells over several columns'])
      expect([name, read(titled, name, 1)]).toEqual([name, 0]);
    expect(read(titled, 'titles above', 1)).toBe(1);
    expect(read(teas, 'titles above')).toBe(0);
  });

  test('need a row below with other texts', () => {
    expect(rowLookOf(['Tea | Cups'], 0)).toBeUndefined();
    expect(rowLookOf(['Tea | Cups', 'Tea | Cups'], 0)).toBeUndefined();
  });

  test('are numbers in every case', () => {
    for (const lines of [teas, [' | ', 'a | '], ['1 | 2', '{colspan=2} x', ' | ', '3 | 4']]) {
      const look = rowLookOf(lines, 0);
      if (look !== undefined) expect(rowFeatures.read(look).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('the features of a column', () => {
  const read = (lines: readonly string[], name: string): number | undefined => {
    const look = lookAtColumn(lookForHeaders(factsOf(lines)), 1);
    return look && columnFeatures.read(look)[columnFeatures.names.indexOf(name)];
  };

  test.each<[string, string[], number]>([
    ['corner: when', ['Year | Cups', '2001 | 3', '2002 | 4'], 1],
    ['corner: none of these', ['Tea | Cups', 'Assam | 3'], 1],
    ['headers: price', ['Tea | Price | Origin', 'Assam | 3 | hill'], 0.5],
    ['a sign for numbers in the corner', ['No. | Tea', '1 | Assam'], 1],
    ['a sign for numbers in the corner', ['Nose | Tea', 'long | Assam'], 0],
    ['labels in quotation marks', ['Song | Cups', '“Slow Tide” | 3', 'Lanterns | 4'], 0.5],
  ])('%s of %j', (name, lines, value) => {
    expect(columnFeatures.names).toContain(name);
    expect(read(lines, name)).toBeCloseTo(value);
  });
});
