import { describe, expect, it } from 'vitest';
import { rolesOf } from './tables.ts';

const rowsOf = (lines: readonly string[], role: string): number[] =>
  rolesOf(lines).flatMap((roles, row) => (roles.includes(role) ? [row] : []));

const name = (length: number): string =>
  'Old Kirk '
    .repeat(20)
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 'x');

describe('a first column labels the rows of a table that names no columns', () => {
  it.each<[string, string[], number[]?]>([
    ['with a colon each', ['Boat: | Petrel', 'Home: | Oban']],
    ['with a full-width colon each', ['船名： | Petrel', '港： | Oban']],
    [
      'with a colon in four of five',
      ['Boat: | Petrel', 'Home: | Oban', 'Crew: | Ida', 'Owner: | Tom', 'Motto | None yet'],
    ],
    ['beside figures', ['Oats | 3 | 4', 'Rye | 5 | 6']],
    ['beside figures in four of five places', ['Oats | 3 | 4', 'Rye | few | 7', 'Spelt | 9 | ']],
    ['beside ticks', ['Bar | yes | no', 'Pool | no | yes']],
    ['in bold beside plain words', ['<b>Boat</b> | Petrel', '<b>Home</b> | Oban']],
    ['in bold beside words, some of them bold', ['<b>Boat</b> | Petrel', '<b>Home</b> | <b>Oban</b>']],
    ['in two columns beside words and figures', ['Boat | Petrel', 'Berths | 4', 'Home | Oban']],
    ['of sixty characters', [`${name(59)}: | Petrel`, 'Home: | Oban']],
    ['of which one is empty', ['Oats | 3 | 4', ' | 9 | 8', 'Rye | 5 | 6'], [0, 2]],
    ['of which one is a picture', ['Oats | 3 | 4', '<img src=a.png alt=Rye> | 9 | 8', 'Spelt | 5 | 6'], [0, 2]],
    ['of which one is empty and beside nothing', ['Oats | 3 | 4', ' | | ', ' | | ', 'Rye | 5 | 6'], [0, 3]],
    [
      'between rows of one cell',
      ['Oats | 3 | 4', '{colspan=3} Late', 'Rye | 5 | 6', '{colspan=3} Late', 'Spelt | 7 | 8'],
      [0, 2, 4],
    ],
  ])('%s', (_, lines, rows = lines.map((_line, row) => row)) => {
    expect(rowsOf(lines, 'C')).toEqual([]);
    expect(rowsOf(lines, 'R')).toEqual(rows);
  });
});

describe('a first column of a table that names no columns labels nothing', () => {
  it.each<[string, string[]]>([
    [
      'with a colon in three of five',
      ['Boat: | Petrel', 'Home: | Oban', 'Crew: | Ida', 'Owner | Tom', 'Motto | None yet'],
    ],
    ['with colons within', ['Boat: new | Petrel', 'Home: old | Oban']],
    ['beside words', ['Boat | Petrel', 'Home | Oban']],
    ['beside figures in three of four places', ['Oats | 3 | 4', 'Rye | few | 7']],
    ['beside figures of which some stand for nothing', ['Oats | 3 | -', 'Rye | few | 7']],
    ['in bold beside bold', ['<b>Boat</b> | <b>Petrel</b>', '<b>Home</b> | <b>Oban</b>']],
    ['in bold once beside plain words', ['<b>Boat</b> | Petrel', 'Home | Oban']],
    ['of sixty-one characters', [`${name(60)}: | Petrel`, 'Home: | Oban']],
    ['of figures', ['1 | 3 | 4', '2 | 5 | 6']],
    ['with one of them a figure', ['Oats | 3 | 4', '7 | 5 | 6']],
    ['said twice', ['Oats | 3 | 4', 'Oats | 5 | 6']],
    ['where there is but one', [' | 3 | 4', 'Oats | 5 | 6']],
    ['where most have nothing beside them', ['Boat: | ', 'Home: | ', 'Crew: | Ida']],
  ])('%s', (_, lines) => {
    expect(rowsOf(lines, 'C')).toEqual([]);
    expect(rowsOf(lines, 'R')).toEqual([]);
  });
});

const episodes = [
  'Series | Season | Play | By',
  '9 | 1 | The Ferry | I. Berg',
  '10 | 2 | The Kiln | T. Vale',
  '11 | 3 | The Loft | I. Berg',
  '12 | 4 | The Well | U. Ash',
];
const starters = [
  'Place | No. | Rider | Team',
  '1 | 14 | Ida Berg | Fjord',
  '2 | 3 | Tom Vale | Dale',
  '3 | 27 | Per Dahl | Fjord',
  '4 | 8 | Una Ash | Heath',
  '5 | 11 | Lou Kerr | Dale',
];
const results = [
  'Place | Rider | Gap',
  '1 | Ida Berg | 1:02:11',
  '2 | Tom Vale | +0:14',
  '3 | Per Dahl | +0:31',
  '4 | Una Ash | +1:02',
  '5 | Lou Kerr | +1:40',
  '6 | Ann Moor | +2:05',
];

const change = (lines: readonly string[], from: number, to: readonly string[]): string[] =>
  lines.map((line, row) => to[row - from] ?? line);
/** A column in place of another, from the first row. */
const column = (lines: readonly string[], at: number, values: readonly string[]): string[] =>
  lines.map((line, row) =>
    line
      .split(' | ')
      .map((cell, index) => (index === at ? (values[row] ?? cell) : cell))
      .join(' | '),
  );
const reorder = (lines: readonly string[], ...order: number[]): string[] =>
  lines.map((line) => order.map((at) => line.split(' | ')[at] ?? '').join(' | '));
const twenty = (numbers: readonly number[]): string[] => [
  'Place | No. | Rider',
  ...numbers.map((number, row) => `${row + 1} | ${number} | Rider ${String.fromCharCode(97 + row)}`),
];
const odd = Array.from({ length: 20 }, (_, row) => (row * 7) % 20);

describe('a number names its row', () => {
  it.each<[string, string[]]>([
    ['beside a second one that is counted from elsewhere', episodes],
    ['beside a second one in another order', starters],
    ['with a second one behind the name', reorder(starters, 0, 2, 1, 3)],
    ['in two of five rows, beside second ones', column(starters, 0, ['Place', '1', '2', 'DNF', 'DNF', 'DNF'])],
    [
      'beside second ones before names in three of five rows',
      column(starters, 2, ['Rider', 'Ida', '-', 'Per', '7', 'Lou']),
    ],
    ['beside second ones that are ranges', column(starters, 1, ['No.', '14–15', '3–4', '27-28', '8', '11'])],
    ['beside second ones of which one in twenty is doubled', twenty([...odd.slice(0, 19), odd[0] ?? 0])],
    ['as the place of those who lost on the first', results],
    ['with a full stop', column(results, 0, ['Place', '1.', '2.', '3.', '4.', '5.', '6.'])],
    ['before those who have no place', column(results, 0, ['Place', '1', '2', '3', '4', 'DNF', '–'])],
    ['of those who lost laps', column(results, 2, ['Gap', '1:02:11', '+ 0:14', '1 lap', 'one lap', 'two laps', ''])],
    [
      'of those of whom one in six was clocked too',
      column(results, 2, ['Gap', '1:02:11', '+0:14', '+0:20', '1:04:11', '+2:31', '+2:35']),
    ],
    ['where the loss stands before the name', reorder(results, 0, 2, 1)],
  ])('%s', (_, lines) => {
    const [head, ...body] = rolesOf(lines);
    expect(head).toMatch(/^C+$/);
    expect(body.every((roles) => /^R\.+$/.test(roles))).toBe(true);
  });
});

describe('a number names no row', () => {
  it.each<[string, string[]]>([
    ['of three', starters.slice(0, 4)],
    ['where it stands alone', reorder(starters, 0, 2, 3)],
    ['where one is missing', change(starters, 3, [' | 27 | Per Dahl | Fjord'])],
    ['where the first row has none', column(starters, 0, ['Place', 'DNF', '2', '3', '4', '5'])],
    ['in one of five rows', column(starters, 0, ['Place', '1', 'DNF', 'DNF', 'DNF', 'DNF'])],
    ['with a second one far from it', reorder(starters, 0, 2, 3, 1, 2)],
    ['with a second one at the end', reorder(starters, 0, 2, 1)],
    ['beside years', column(starters, 1, ['Born', '1994', '1991', '1999', '1987', '1990'])],
    [
      'beside second ones before names in two of five rows',
      column(starters, 2, ['Rider', 'Ida', '-', 'Per', '7', '8']),
    ],
    [
      'beside a second one that falls with it',
      ['Game | Day | Against', '12 | 11 | Dale', '11 | 9 | Fjord', '10 | 6 | Heath', '9 | 4 | Moor'],
    ],
    [
      'beside a second one that grows with it',
      ['Game | Day | Against', '9 | 4 | Dale', '10 | 6 | Fjord', '11 | 9 | Heath', '12 | 11 | Moor'],
    ],
    ['beside itself', ['Game | Day | Against', '1 | 1 | Dale', '2 | 2 | Fjord', '3 | 3 | Heath', '4 | 4 | Moor']],
    ['beside second ones of which one in five is doubled', column(starters, 1, ['No.', '14', '3', '27', '8', '3'])],
    ['beside second ones of which two in twenty are doubled', twenty([...odd.slice(0, 18), odd[0] ?? 0, odd[1] ?? 0])],
    [
      'as a place from the second on',
      change(results, 1, [
        '2 | Ida Berg | 1:02:11',
        '3 | Tom Vale | +0:14',
        '4 | Per Dahl | +0:31',
        '5 | Una Ash | +1:02',
        '6 | Lou Kerr | +1:40',
        '7 | Ann Moor | +2:05',
      ]),
    ],
    ['as a place that two share', column(results, 0, ['Place', '1', '2', '2', '4', '5', '6'])],
    ['as a place in no order', column(results, 0, ['Place', '1', '3', '2', '4', '5', '6'])],
    ['as a place without a name', reorder(results, 0, 2)],
    ['of those who lost on nobody', column(results, 2, ['Gap', 'none', '+0:14', '+0:31', '+1:02', '+1:40', '+2:05'])],
    [
      'of those who lost on a number within words',
      column(results, 2, ['Gap', 'in 1:02', '+0:14', '+0:31', '+1:02', '+1:40', '+2:05']),
    ],
    ['of those who lost nothing', column(results, 2, ['Gap', '1:02:11', '', '', '', '', ''])],
    [
      'of those of whom the second was clocked too',
      column(results, 2, ['Gap', '1:02:11', '1:02:25', '+0:31', '+1:02', '+1:40', '+2:05']),
    ],
    [
      'of those of whom one in five was clocked too',
      column(results.slice(0, 6), 2, ['Gap', '1:02:11', '+0:14', '+0:31', '1:03:11', '+1:40']),
    ],
    ['of those who all have points', column(results, 2, ['Points', '41', '38', '38', '20', '18', '9'])],
  ])('%s', (_, lines) => {
    const [head, ...body] = rolesOf(lines);
    expect(head).toMatch(/^C+$/);
    expect(body.join('')).toMatch(/^\.+$/);
  });
});
