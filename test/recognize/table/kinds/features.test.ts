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

describe('repeated texts, and columns with one value', () => {
  test.each<[string, string, number]>([
    ['rows that say their label again', 'Field|Till / max_size|maxSize / owner|buyer', 0.5],
    ['rows that say their label again', 'Field|Till / price|item_price / id|id', 0.5],
    ['rows that say their label again', boats, 0],
    ['one row of data', boats, 0],
    ['one row of data', 'Boat|Length|Sails / Heron|4|2', 1],
    ['one row of data, several columns', 'Boat|Length|Sails / Heron|4|2', 1],
    ['one row of data, several columns', 'Boat|Length / Heron|4', 0],
    ['two names over one row of data', 'Before|After / Oars|Sails', 1],
    ['one row of data, an alternative over its label', 'Product|Length / Heron|4', 1],
    ['cells that say the most frequent', 'Boat|A|B / Heron|✓|✓ / Tern|✓|', 1],
    ['cells that say the most frequent', 'Boat|A|B / Heron|✓|x / Tern|✓|y', 0.5],
    [
      'columns that tell, others aside: share',
      'Boat|Builder|Launched|Draft / Heron|Ash|1990|2 m / Tern|Elm|1991|3 m',
      2 / 3,
    ],
  ])('%s of %s', (name, table, expected) => {
    expect(feature(name, table)).toBeCloseTo(expected);
  });
});

describe('combinations of features', () => {
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

describe('the name over the labels', () => {
  test.each<[string, string, Parameters<typeof feature>[2], number]>([
    [
      'the name over the labels is in the title',
      'Boat company|Price / Heron|4 / Tern|6',
      { title: 'Ten companies' },
      1,
    ],
    ['the name over the labels is in the title', '方案|价格 / 甲|4 / 乙|6', { title: '三种方案' }, 1],
    ['the name over the labels is in the title', 'Sea|Depth / Heron|4', { title: 'Seal' }, 0],
    ['labels that say the name over them', 'Plan|Price / Basic plan|4 / Large plan|6 / None|0', {}, 2 / 3],
    ['headers that say the name over the labels', 'Plan|Basic plan|Price / Heron|4|6', {}, 0.5],
    ['labels that are headers, too', '|Web|Store / Web||80 / Store|90| / Desk|1|2', {}, 2 / 3],
    ['two headers that end alike', 'Push-based|Pull-based / a|b', {}, 1],
    ['two headers that end alike', '乐观锁定|悲观锁定 / a|b', {}, 1],
    ['two headers that end alike', 'Push-based|Pull-based|Other / a|b|c', {}, 0],
    ['two headers that begin alike', 'Fleet old|Fleet new / a|b', {}, 1],
    ['two headers that begin alike', 'Fleet|Fleets / a|b', {}, 0],
    ['two headers that the title names', 'Lease|Loan / a|b', { title: 'Lease or loan?' }, 1],
    ['two headers that the title names', 'Lease|Loan / a|b', { title: 'Leases or loans?' }, 0],
    ['two headers that the text around names', 'Lease|Loan / a|b', { title: 'A loan', before: 'The lease:' }, 1],
    [
      'two short headers over sentences',
      'Lease|Loan / The car is never yours to keep|It is yours at the very end / short|It is yours at the very end',
      {},
      0.5,
    ],
  ])('%s: %s', (name, table, around, expected) => {
    expect(feature(name, table, around)).toBeCloseTo(expected);
  });
});

describe('columns that distinguish alternatives', () => {
  test.each<[string, string, number]>([
    ['columns that tell, others aside: how many', 'Model|Accuracy|Paper|Date / Heron|81.2|x|y / Tern|82.9|x|y', 1],
    [
      'columns that tell, others aside: measured or rated',
      'Model|Accuracy|Hue|Link / Heron|81.2|red|x / Tern|82.9|red|y',
      0.5,
    ],
    ['an alternative over the labels, measured or rated columns', 'Boat|Speed / Heron|4 / Tern|6', 0],
    ['an alternative over the labels, measured or rated columns', 'Model|Masts / Heron|4 / Tern|6', 1],
    [
      'an alternative over the labels, columns of performance',
      'Model|Speed|Hue / Heron|fair|red / Tern|good|blue',
      0.5,
    ],
    ['labels that cite, measured columns', 'Work|F1 / Clock (Noll et al., 2014)|4 / Words (2012)|6 / 2013|8', 2 / 3],
    ['columns that say one thing in all rows', 'Boat|A|B / Heron|oak|oak / Tern|oak|ash', 0.5],
    ['columns that say one thing in all rows', 'Boat|A / Heron|oak', 0],
    ['a difference that is the same in all rows', 'Old|New|Difference / a|b|Report / c|d|Report', 1],
    ['a difference that is the same in all rows', 'Old|New|Difference / a|b|size / c|d|hue', 0],
    ['columns that are parts of a sum', 'Party|Seats|Colour / A|4|red / B|6|blue', 0.5],
    ['columns that count', 'Party|Votes|Share / A|4,120|31.2 / B|980|29.4', 0.5],
    ['columns with decimals', 'Party|Votes|Share / A|4,120|31.2 / B|980|29.4', 0.5],
  ])('%s: %s', (name, table, expected) => {
    expect(feature(name, table)).toBeCloseTo(expected);
  });
});

test.each<[string, string, Parameters<typeof feature>[2], number]>([
  ['names of columns: named whole in the title', 'Part|Old mast|Mast / Seat|a|b', { title: 'The mast' }, 0.5],
  ['names of columns: named whole in the title', 'Part|Masts|Oar / Seat|a|b', { title: 'mastship, oars' }, 0],
  ['names of columns: named whole around the table', 'Part|帆|帆船 / Seat|a|b', { above: '大帆船' }, 0.5],
  ['names of rows: with a year', 'Boat|A / Heron 2018|x / Tern 20180|y', {}, 0.5],
  ['names of rows: lower case throughout', 'Boat|A / heron|x / Tern|y', {}, 0.5],
])('%s of %s', (name, table, around, expected) => {
  expect(feature(name, table, around)).toBeCloseTo(expected);
});
