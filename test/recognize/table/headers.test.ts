import { describe, expect, test } from 'vitest';
import { rolesOf } from './tables.ts';

const name = (length: number): string =>
  'Old Kirk '
    .repeat(20)
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 'x');
const scoped = (line: string): string =>
  line
    .split('|')
    .map((cell) => `{scope=col} ${cell}`)
    .join('|');

describe('the rows that head columns', () => {
  test.each<[string, string[], string[]]>([
    ['are one', ['Tea | Cups', 'Assam | 4'], ['CC', '..']],
    ['are none in a table of one column', ['Cups', '4', '2', '3'], ['.', '.', '.', '.']],
    ['are none in a table of one row', ['Tea | Cups | Pot'], ['...']],
    [
      'are none where each row is one cell',
      ['{colspan=2} Teas', '{colspan=2} Old', '{colspan=2} Good'],
      ['..', '..', '..'],
    ],
    ['are one where a title is above one row', ['{colspan=3} Teas', 'Tea | Cups | Pot'], ['CCC', '...']],
    ['are not those below one that is none', ['7 | 9 | 8', 'Tea | Cups | Pot', 'Assam | 4 | 1'], ['...', '...', '...']],
    [
      'are none where the first begins with a header of its own',
      ['{scope=row} Tea | Cups | Pot', 'Assam | 4 | 1', 'Sencha | 2 | 3'],
      ['R..', '...', '...'],
    ],
    ['leave an empty corner', [' | Cups | Pot', '7 | 4 | 1', '8 | 2 | 3'], ['CCC', '...', '...']],
    ['are those that the author marked', [scoped('Path | Inn'), 'Fell | Star', 'Moor | Crown'], ['CC', '..', '..']],
    ['are two that the author marked', [scoped('Path | Inn'), scoped('mud | beer'), 'Fell | Star'], ['CC', 'CC', '..']],
    ['are all where the author marked all', [scoped('Path | Inn'), scoped('mud | beer')], ['CC', 'CC']],
    [
      'are two where the first has cells with parts',
      ['{rowspan=2} Tea | {colspan=2} Cups', 'hot | cold', 'Assam | 4 | 1'],
      ['CCC', 'CCC', '...'],
    ],
    [
      'are two where the parts are as long as a title',
      ['{rowspan=2} Tea | {colspan=2} Cups', `${name(80)} | cold`, 'Assam | 4 | 1'],
      ['CCC', 'CCC', '...'],
    ],
    [
      'are two below a cell that is no title',
      [`{rowspan=2} ${name(81)} | {colspan=2} Cups`, 'hot | cold', 'Assam | 4 | 1'],
      ['CCC', 'CCC', '...'],
    ],
    [
      'are none where a cell of the first reaches the end',
      ['{rowspan=3} Tea | Cups | Pot', '4 | 1', '2 | 3'],
      ['...', '...', '...'],
    ],
  ])('%s', (_, lines, roles) => {
    expect(rolesOf(lines)).toEqual(roles);
  });
});
const head = 'Bird | Eggs | Nest';
const birds = ['Lark | 4 | Grass', 'Snipe | 4 | Rushes'];

describe('a row of one cell', () => {
  test.each<[string, string[]]>([
    ['between the others', [head, ...birds, '{colspan=3} Trees', ...birds]],
    ['below the head', [head, '{colspan=3} Ground', ...birds]],
    ['with a stop within', [head, '{colspan=3} St. Kilda', ...birds]],
    ['of eighty characters', [head, `{colspan=3} ${name(80)}`, ...birds]],
    ['wherever a third of the rows are such', [head, '{colspan=3} Ground', ...birds, '{colspan=3} Trees', ...birds]],
  ])('divides the table: %s', (_, lines) => {
    expect(rolesOf(lines)).toEqual(lines.map((line) => (/colspan|Bird/.test(line) ? 'CCC' : '...')));
  });

  test.each<[string, string[]]>([
    ['of eighty-one characters', [head, ...birds, `{colspan=3} ${name(81)}`, ...birds]],
    ['that is a sentence', [head, ...birds, '{colspan=3} These nest in trees.', ...birds]],
    ['that is an exclamation', [head, ...birds, '{colspan=3} Beware!', ...birds]],
    ['that is a question', [head, ...birds, '{colspan=3} And the others?', ...birds]],
    ['that holds a year', [head, ...birds, '{colspan=3} 2010', ...birds]],
    ['that holds a picture', [head, ...birds, '{colspan=3} <img src=a.png alt=Lark>', ...birds]],
    ['that holds nothing', [head, ...birds, '{colspan=3} ', ...birds]],
    ['that ends the table', [head, ...birds, ...birds, '{colspan=3} Trees']],
    ['before another', [head, ...birds, '{colspan=3} Trees', '{colspan=3} As seen in May.', ...birds, ...birds]],
    [
      'where more than a third of the rows are such',
      [head, '{colspan=3} Ground', ...birds, '{colspan=3} Trees', 'Owl | 3 | Hole'],
    ],
  ])('does not divide it: %s', (_, lines) => {
    expect(rolesOf(lines)).toEqual(lines.map((line) => (line === head ? 'CCC' : '...')));
  });

  test('does not divide a table of two columns', () => {
    const lines = ['Bird | Eggs', 'Lark | 4', 'Snipe | 4', '{colspan=2} Trees', 'Rook | 5', 'Owl | 3'];
    expect(rolesOf(lines)).toEqual(['CC', '..', '..', '..', '..', '..']);
  });

  test('does not divide a table that names no columns', () => {
    const lines = ['Oats | 3 | 4', 'Rye | 5 | 6', '{colspan=3} Late', 'Spelt | 7 | 8', 'Emmer | 7 | 9'];
    expect(rolesOf(lines)).toEqual(['R..', 'R..', '...', 'R..', 'R..']);
  });
});

const walks = 'Walk | Hours | Miles';
const hours = ['Fell | 2 | 6', 'Moor | 3 | 8'];

describe('a row that repeats the head', () => {
  test('is one of the head', () => {
    const lines = [walks, ...hours, walks, ...hours, walks];
    expect(rolesOf(lines)).toEqual(['CCC', '...', '...', 'CCC', '...', '...', 'CCC']);
  });

  test('is one of the head where that has two rows, or a row of one cell below it', () => {
    const levels = [
      '{rowspan=2} Bird | {colspan=2} Eggs',
      'many | few',
      'Lark | 4 | 1',
      'Bird | many | few',
      'Owl | 5 | 1',
    ];
    expect(rolesOf(levels)).toEqual(['CCC', 'CCC', '...', 'CCC', '...']);
    const divided = [walks, '{colspan=3} West', ...hours, walks, ...hours];
    expect(rolesOf(divided)).toEqual(['CCC', 'CCC', '...', '...', 'CCC', '...', '...']);
  });

  test.each([
    ['another first word', 'Path | Hours | Miles'],
    ['another last word', 'Walk | Hours | Paces'],
  ])('is none of it with %s', (_, line) => {
    expect(rolesOf([walks, ...hours, line, ...hours])).toEqual(['CCC', '...', '...', '...', '...', '...']);
  });

  test('is none of it without text', () => {
    const picture = '<img src=a.png alt=Lark>';
    const roles = rolesOf(['Walk | Path', `${picture} | ${picture}`, 'Moor | Peat']);
    expect(roles.join('')).not.toContain('C');
  });
});
