import { describe, expect, test } from 'vitest';
import { featureNames, featuresOf } from '../../../../src/recognize/table/kinds/features.ts';
import { feature, look } from './look.ts';

const boats = 'Boat|Length (m)|Sails / Heron|4|2 / Tern|6|3';

test('every feature has a name of its own and a number', () => {
  expect(new Set(featureNames).size).toBe(featureNames.length);
  const values = featuresOf(look(boats));
  expect(values).toHaveLength(featureNames.length);
  expect(values.every(Number.isFinite)).toBe(true);
});

describe('names of rows and columns', () => {
  test.each<[string, string, Parameters<typeof feature>[2], number]>([
    ['names of rows: how many', boats, {}, 2],
    ['names of rows: with a digit', 'Boat|A / Heron 2|x / Tern|y', {}, 0.5],
    ['names of rows: times', 'Day|A / Monday|x / 3 May|y', {}, 1],
    ['names of rows: questions', 'Q|A / Why?|x / When？|y', {}, 1],
    ['names of rows: identifiers', 'Name|A / max_rows|x / minRows|y / Rows|z', {}, 2 / 3],
    ['names of rows: not repeated', 'Boat|A / Heron|x / heron|y', {}, 0.5],
    ['names of columns: with a unit', 'Boat|Length (m)|Load [kg]|Crew / Heron|4|2|1', {}, 2 / 3],
    ['names of columns: words that all share', 'Boat|Old mast|New mast / Heron|4|2', {}, 1],
    ['names of columns: a shared word in the title', 'Boat|Old mast|New mast / Heron|4|2', { title: 'Mast' }, 1],
    ['names of columns: named in the title', 'Part|Canoe|Kayak / Seat|a|b', { title: 'Canoe or raft' }, 0.5],
    ['names of columns: named in the title', 'Part|Old mast|New mast / Seat|a|b', { title: 'mast' }, 0],
    ['names of rows: named in the paragraph before', 'Boat|A / Heron|x / Tern|y', { before: 'Heron, Tern:' }, 1],
    ['names of columns: how many', 'Part|Canoe|Kayak|Notes / Seat|a|b|c', {}, 2],
  ])('%s of %s', (name, table, around, expected) => {
    expect(feature(name, table, around)).toBeCloseTo(expected);
  });
});

describe('values', () => {
  const perRow = '|Heron|Tern / Length|4 m|6 m / Weight|30 kg|50 kg / Hull|oak|ash';
  test.each<[string, string, number]>([
    ['values if columns are alternatives: of one sort within an attribute', perRow, 1],
    ['values if rows are alternatives: of one sort within an attribute', perRow, 2 / 3],
    ['values if columns are alternatives: attributes of one unit', perRow, 2 / 3],
    ['values if columns are alternatives: units', perRow, 2],
    ['values if rows are alternatives: attributes of tick', 'Boat|A|B / Heron|✓|x y / Tern|✗|z', 0.5],
    ['values if rows are alternatives: attributes of few short values', 'Boat|A / K|low / L|low / M|low', 1],
    ['cells: number', boats, 1],
    ['cells: tick', 'Boat|A|B / Heron|✓|oak / Tern||ash', 1 / 3],
  ])('%s in %s', (name, table, expected) => {
    expect(feature(name, table)).toBeCloseTo(expected);
  });
});

describe('the whole table', () => {
  test.each<[string, string, number]>([
    ['columns beside the labels', 'ID|Boat|Length / B1|Heron|4 / B2|Tern|6', 1],
    ['rows have identifiers', 'ID|Boat|Length / B1|Heron|4 / B2|Tern|6', 1],
    ['rows have identifiers', 'ID|Boat|Length / B1|Heron|4 / B1|Tern|6', 0],
    [
      'columns beside the labels',
      '<table><tr><th>Boat<th>Length<th><tr><td>Heron<td>4<td><tr><td>Tern<td>6<td></table>',
      1,
    ],
    ['columns of numbers', boats, 1],
    ['cells with a bound', 'Metric|Target / Drift|&lt; 2 m / Sway|small', 0.5],
    ['empty cells', 'Boat|A|B / Heron|x| / Tern|y|', 0.5],
    ['something over the labels', '|A / Heron|x', 0],
  ])('%s of %s', (name, table, expected) => {
    expect(feature(name, table)).toBeCloseTo(expected);
  });

  test('bare figures before words do not label rows', () => {
    expect(look('<table><tr><td>410<td>Calories<tr><td>18<td>Fat</table>').label).toBe(1);
    expect(look('<table><tr><td>Calories<td>410<tr><td>Fat<td>18</table>').label).toBe(0);
    expect(look('Year|Boat / 2020|Heron / 2021|Tern').label).toBe(0);
  });
});

describe('what things say together', () => {
  test.each<[string, string, Parameters<typeof feature>[2], number]>([
    ['figures or times as labels, numbers beside them', 'Clients|Time (ms) / 10|4 / 20|9', {}, 1],
    ['figures or times as labels, numbers beside them', 'Server|Time (ms) / Heron|4 / Tern|9', {}, 0],
    ['names as labels, measures beside them', 'Server|Latency|Memory / Heron|4|6 / Tern|9|8', {}, 1],
    ['one row of measured columns', 'Runs|Latency / 4|9', {}, 1],
    ['a metric over the labels, figures beside them', 'Metric|Value / Drift|4 / Sway|9', {}, 1],
    ['a metric over the labels, no figures beside them', 'Metric|Why / Drift|It matters / Sway|It shows', {}, 1],
    ['ticks in several columns', 'Feature|A|B / Sail|✓|✗', {}, 1],
    ['ticks in several columns', 'Feature|A / Sail|✓', {}, 0],
    ['one column, a criterion', 'Boat|Best for / Heron|lakes / Tern|rivers', {}, 1],
    ['one column, no criterion', 'Boat|Maker / Heron|Berg / Tern|Vale', {}, 1],
    ['a comparison announced, several columns', '|Canoe|Kayak / Seat|a|b', { above: 'Canoe vs kayak' }, 1],
    ['rows of one unit each, several columns', '|Heron|Tern / Length|4 m|6 m / Weight|3 kg|5 kg', {}, 1],
    ['rows of one unit each, several columns', '|Heron|Tern / Length|4 m|6 m / Draught|3 m|5 m', {}, 0],
  ])('%s: %s', (name, table, around, expected) => {
    expect(feature(name, table, around)).toBeCloseTo(expected);
  });
});
