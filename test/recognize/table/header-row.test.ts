import { describe, expect, it } from 'vitest';
import { rolesOf } from './tables.ts';

/** Whether the first row heads the columns. */
const isHeaded = (lines: readonly string[], caption = ''): boolean =>
  rolesOf(lines, caption)[0]?.includes('C') ?? false;

const times = (count: number, line: string): string[] => Array.from({ length: count }, () => line);

const long = (length: number): string =>
  'far away '
    .repeat(20)
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 'x');

describe('a first row heads the columns', () => {
  it.each<[string, string[], caption?: string]>([
    ['words over figures', ['Tea | Minutes', 'Sencha | 2', 'Assam | 4']],
    ['words over figures in three of five rows', ['Tea | Cups', 'A | 2', 'B | 4', 'C | few', 'D | many', 'E | 3']],
    [
      'words over figures and gaps',
      ['Tea | Cups', 'A | 2', 'B | 3', 'C | 1', 'D | few', 'E | many', 'F | -', 'G | ?', 'H | '],
    ],
    ['words over dates', ['Walk | Day', 'Fell | 12/5', 'Moor | 14/5']],
    ['words over ticks', ['Walk | Open', 'Fell | yes', 'Moor | no']],
    ['words over years', ['Mill | Built', 'Tern | 1874', 'Skua | 1902']],
    ['names half as long as the texts below', ['Walk | Path', 'Fell Road | Moor Lane']],
    [
      'names half as long as the texts below on average',
      ['Walk | Path', 'Fell | Mud', 'Old Kirk Road | Old Moor Lanes'],
    ],
    ['three names over words', ['Walk | Path | Inn', 'Fell | Mud | Star', 'Moor | Peat | Crown']],
    [
      'names of eighty characters over words',
      [`Walk | Path | ${long(80)}`, 'Fell | Mud | Star', 'Moor | Peat | Crown'],
    ],
    ['an empty corner', [' | Path | Inn', 'Fell | Mud | Star', 'Moor | Peat | Crown']],
    ['a mark for nothing in the corner', ['- | Path | Inn', 'Fell | Mud | Star', 'Moor | Peat | Crown']],
    ['a year over figures', ['Town | 2023', 'Leith | 31', 'Oban | 12']],
    ['years over figures', ['Town | 2023 | 2024', 'Leith | 31 | 40', 'Oban | 12 | 9']],
    ['a year with a word over bare figures', ['Town | 2024 plan', 'Old Leith | 120', 'Upper Oban | 80']],
    ['the same beside gaps', ['Town | 2024 plan', 'Old Leith | 120', 'Upper Oban | -', 'Lower Oban | ']],
    [
      'the same over three figures of five',
      ['Town | 2024 plan', ...times(3, 'Old Leith | 120'), ...times(2, 'Upper Oban | B')],
    ],
    ['the same over figures with a letter', ['Town | 2024 plan', 'Old Leith | 120 m', 'Upper Oban | 80 m']],
    ['a figure among names, over words', ['7 | Minutes', 'Sencha | 2', 'Assam | 4']],
    ['a figure among names, over one figure in three', ['7 | Minutes', 'Sencha | 2', 'Assam | 4', '8 | 3']],
    ['a name over an empty column', ['7 | Note | Inn', 'Fell | | Star', 'Moor | | Crown']],
    ['bold over plain', ['<b>Walk</b> | <b>Path</b>', 'Fell | Mud', 'Moor | Peat']],
    ['bold over plain, beside an empty cell', ['<b>Walk</b> | ', 'Fell | Mud', 'Moor | Peat']],
    ['bold on two lines over plain', ['<b>Walk</b><br><b>on foot</b> | <b>Path</b>', 'Fell | Mud', 'Moor | Peat']],
    ['bold over rows of which one is bold', ['<b>Walk</b> | <b>Path</b>', '<b>Fell</b> | <b>Mud</b>', 'Moor | Peat']],
    ['a row of the head, whatever it says', ['head: 7 | 9', '8 | 2', '6 | 4']],
    ['a row of the head below a caption', ['head: 7 | 9', '8 | 2', '6 | 4'], '<caption>Walks</caption>'],
    [
      'names over rows with others of one cell',
      ['Tea | Cups', '{colspan=2} Green', 'Sencha | 2', '{colspan=2} Black', 'Assam | 4'],
    ],
    [
      'names over figures in six of the first ten rows with any',
      ['Tea | Cups', ...times(2, 'Fell | '), ...times(6, 'Fell | 2'), ...times(14, 'Fell | few')],
    ],
    [
      'names over figures in the first twelve rows',
      ['Tea | Cups', ...times(8, 'Fell | 2'), ...times(14, 'Fell | few')],
    ],
  ])('with %s', (_, lines, caption) => {
    expect(isHeaded(lines, caption)).toBe(true);
  });
});

describe('a first row does not head the columns', () => {
  it.each<[string, string[], caption?: string]>([
    ['words over figures in two of five rows', ['Tea | Cups', 'A | 2', 'B | 4', 'C | few', 'D | many', 'E | some']],
    ['names over texts just twice as long', ['Walk | Path', 'Fell Roa | Moor Lan']],
    ['names as long as the texts below', ['Walk | Path', 'Fell | Mud', 'Moor | Peat']],
    ['one name that a row below repeats', ['Walk | Path | Inn', 'Fell | Mud | Star', 'Moor | Path | Crown']],
    ['a name of eighty-one characters', [`Walk | Path | ${long(81)}`, 'Fell | Mud | Star', 'Moor | Peat | Crown']],
    ['a gap among the names', ['Walk | | Inn', 'Fell | Mud | Star', 'Moor | Peat | Crown']],
    ['a mark for nothing among the names', ['Walk | n/a | Inn', 'Fell | Mud | Star', 'Moor | Peat | Crown']],
    ['a year over years', ['Town | 2023', 'Leith | 2021', 'Oban | 2022']],
    ['a year over one year and figures', ['Town | 2023 | Inn', 'Leith | 2021 | Star', 'Oban | 31 | Crown']],
    ['a figure over figures', ['Fell | 3 | Inn', 'Moor | 4 | Star', 'Path | 5 | Crown']],
    ['figures over figures in half the rows', ['7 | Minutes', 'Sencha | 2', 'Assam | 4', '8 | 3', '9 | 3']],
    ['a figure over words alone', ['Fell | 3 | Inn', 'Moor | few | Star', 'Path | many | Crown']],
    ['a year with a word over figures with a word', ['Town | 2024 plan', 'Old Leith | 120 km', 'Upper Oban | 80 km']],
    ['a year with a word over one such figure', ['Town | 2024 plan', 'Old Leith | 120 km', 'Upper Oban | 80']],
    [
      'a year with a word over two figures of five',
      ['Town | 2024 plan', ...times(2, 'Old Leith | 120'), ...times(3, 'Upper Oban | B')],
    ],
    ['a figure with a letter over bare figures', ['Town | 24 m', 'Old Leith | 120', 'Upper Oban | 80']],
    ['a name over an empty column in two', ['Walk | Note', 'Fell | ', 'Moor | ']],
    ['figures over an empty column', ['7 | 9 | Inn', 'Fell | | Star', 'Moor | | Crown']],
    ['bold over bold', ['<b>Walk</b> | <b>Path</b>', '<b>Fell</b> | <b>Mud</b>', '<b>Moor</b> | <b>Peat</b>']],
    ['a row of which one cell is bold', ['<b>Walk</b> | Path', 'Fell | Mud', 'Moor | Peat']],
    ['a row of which a word is bold', ['<b>Walk</b> alone | <b>Path</b>', 'Fell | Mud', 'Moor | Peat']],
    ['a row outside the head', ['7 | 9', '8 | 2', '6 | 4']],
    ['names over nothing but rows of one cell', ['Walk | Path | Inn', '{colspan=3} Closed', '{colspan=3} In winter']],
    [
      'a cell over two columns, one of them of figures',
      ['{colspan=2} Walk | Inn', 'Fell | 3 | Star', 'Moor | 5 | Inn'],
    ],
    ['figures from the thirteenth row', ['Tea | Cups', ...times(12, 'Fell | few'), ...times(40, 'Fell | 2')]],
  ])('with %s', (_, lines, caption) => {
    expect(isHeaded(lines, caption)).toBe(false);
  });
});
