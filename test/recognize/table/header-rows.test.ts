import { describe, expect, test } from 'vitest';
import { rolesOf } from './tables.ts';

const heads = (count: number, lines: readonly string[]): string[] =>
  rolesOf(lines).map((roles, row) => (row < count ? roles : roles.replace(/R/g, '.')));

const expected = (count: number, lines: readonly string[], width: number): string[] =>
  lines.map((_, row) => (row < count ? 'C' : '.').repeat(width));

describe('the rows that head columns', () => {
  test.each<[string, number, number, string[]]>([
    ['names over figures', 1, 2, ['Tea | Minutes', 'Sencha | 2', 'Assam | 4']],
    ['names over dates', 1, 2, ['Walk | Day', 'Fell | 12/5', 'Moor | 14/5', 'Kirk | 2/6']],
    ['names over ticks', 1, 2, ['Walk | Open', 'Fell | yes', 'Moor | no', 'Kirk | yes']],
    [
      'names over texts, in two columns',
      1,
      2,
      [
        'Herb | Place',
        'Sage | By the wall, where it is dry and warm all year',
        'Mint | Near the pond, since it likes wet feet',
        'Dill | In the bed behind the shed',
      ],
    ],
    ['names that only columns have', 1, 2, ['Feature | Specification', 'Layout | 65%', 'Case | Aluminium']],
    ['such names in another script', 1, 2, ['名称 | 说明', 'start | 启动服务', 'stop | 停止服务']],
    ['three names over words', 1, 3, ['Walk | Path | Inn', 'Fell | Mud | Star', 'Moor | Peat | Crown']],
    [
      'an empty corner',
      1,
      4,
      [
        ' | Name | Town | Since',
        '1 | Ada | Ulm | March 1990',
        '2 | Bo | Jena | May 1994',
        '3 | Cleo | Trier | June 1999',
      ],
    ],
    [
      'a picture in the corner',
      1,
      3,
      ['<img src=a.png alt=""> | Path | Hours', 'Fell | Mud | 3', 'Moor | Peat | 2', 'Kirk | Stone | 4'],
    ],
    ['years over figures', 1, 3, ['Town | 2023 | 2024', 'Leith | 31 | 40', 'Oban | 12 | 9', 'Ayr | 7 | 11']],
    [
      'a count that no row below has',
      1,
      6,
      ['Rider | 1 | 2 | 3 | 4 | Sum', 'Ruiz | 3 | 0 | 2 | 3 | 8', 'Lund | 1 | 2 | 0 | 1 | 4'],
    ],
    ['bold over plain', 1, 2, ['<b>Walk</b> | <b>Path</b>', 'Fell | Mud', 'Moor | Peat']],
    ['bold over plain, beside an empty cell', 1, 2, ['<b>Walk</b> | ', 'Fell | Mud', 'Moor | Peat']],
    ['the head, whatever its texts', 1, 2, ['head: 7 | 9', '8 | 2', '6 | 4']],
    [
      'names below a title',
      2,
      3,
      ['{colspan=3} Stock', 'Article | Pieces | Shelf', 'Rope | 14 | B2', 'Tar | 6 | B3', 'Oars | 3 | A1'],
    ],
    ['names below nothing', 2, 3, [' | | ', 'Tea | Cups | Pot', 'Assam | 4 | 1', 'Sencha | 2 | 3', 'Oolong | 1 | 2']],
    [
      'names and their parts',
      2,
      3,
      ['{rowspan=2} Bird | {colspan=2} Eggs', 'many | few', 'Lark | 4 | 1', 'Owl | 5 | 1', 'Rook | 4 | 2'],
    ],
    [
      'parts below wide cells alone',
      2,
      5,
      [
        'Item | {colspan=2} 2023 | {colspan=2} 2024',
        ' | Sold | Left | Sold | Left',
        'Rope | 4 | 9 | 5 | 8',
        'Tar | 6 | 1 | 7 | 3',
        'Oars | 2 | 4 | 3 | 6',
      ],
    ],
    [
      'parts of parts',
      3,
      5,
      [
        '{rowspan=3} Mill | {colspan=4} Output',
        '{colspan=2} 2023 | {colspan=2} 2024',
        'Flour | Bran | Flour | Bran',
        'Upper | 40 | 9 | 44 | 8',
        'Lower | 61 | 12 | 58 | 11',
        'Old | 20 | 4 | 18 | 3',
      ],
    ],
  ])('are %s', (_, count, width, lines) => {
    expect(heads(count, lines)).toEqual(expected(count, lines, width));
  });
});

describe('no row heads the columns', () => {
  test.each<[string, string[]]>([
    ['of figures', ['4 | 11 | 25', '7 | 13 | 31', '9 | 18 | 40']],
    ['of one row', ['Tea | Cups | Pot']],
    [
      'of labels beside their values',
      ['Layout | 65%', 'Case | Aluminium', 'Switches | Tactile, hot-swap', 'Weight | 1.2 kg'],
    ],
    ['of labels beside names', ['Brand | Norvik', 'Colour | Slate', 'Material | Ash and steel', 'Made in | Sweden']],
    ['of labels with colons', ['Boat: | Petrel', 'Home: | Oban', 'Crew: | Ida']],
    ['of records', ['Lark | 4 | Grass', 'Snipe | 4 | Rushes', 'Rook | 5 | Twigs', 'Owl | 3 | Hollow']],
    ['of records whose kinds repeat', ['Rook | Elm', 'Owl | Oak', 'Rook | Ash', 'Finch | Oak']],
    ['of one pair over another', ['Ines | Swift', 'Omar | Tern']],
    ['of phrases', ['Yes | Hai', 'No | Iie', 'Excuse me | Sumimasen', 'Thank you | Arigato']],
    ['all of it bold', ['<b>Ines</b> | <b>Swift</b>', '<b>Omar</b> | <b>Tern</b>', '<b>Lou</b> | <b>Skua</b>']],
    [
      'below three titles',
      ['{colspan=2} Teas', '{colspan=2} Old', '{colspan=2} Good', 'Tea | Cups', 'Assam | 4', 'Sencha | 2'],
    ],
    ['that counts as rows below do', ['1 | 2 | 3 | 4 | 9', '1 | 2 | 3 | 4 | 8', '1 | 3 | 2 | 4 | 7']],
  ])('%s', (_, lines) => {
    expect(rolesOf(lines).join('')).not.toContain('C');
  });
});

describe('the first column', () => {
  const labelled = (lines: readonly string[]): boolean => rolesOf(lines).every((roles) => /^R\.+$/.test(roles));
  test.each<[string, string[]]>([
    ['with a colon each', ['Boat: | Petrel', 'Home: | Oban']],
    ['with a full-width colon each', ['船名： | Petrel', '港： | Oban']],
    ['in bold beside plain words', ['<b>Boat</b> | Petrel', '<b>Home</b> | Oban']],
    ['beside figures', ['Oats | 3 | 4', 'Rye | 5 | 6', 'Spelt | 8 | 9']],
    ['beside words and figures', ['Layout | 65%', 'Case | Aluminium', 'Switches | Tactile', 'Weight | 1.2 kg']],
    ['beside ticks', ['Bar | yes | no', 'Pool | no | yes', 'Sauna | no | no']],
  ])('labels the rows of a table that names no columns: %s', (_, lines) => {
    expect(labelled(lines)).toBe(true);
  });

  test.each<[string, string[]]>([
    ['that occur twice', ['Fee | 3', 'Fee | 5', 'Deposit | 20']],
    ['of figures', ['1 | 3 | 4', '2 | 5 | 6', '3 | 7 | 7']],
    ['with one of them a figure', ['Oats | 3 | 4', '7 | 5 | 6', 'Rye | 6 | 6']],
    ['where there is but one', ['Oats | 5 | 6']],
    ['of sixty-one characters', [`${'Old Kirk '.repeat(7).slice(0, 61)}: | Petrel`, 'Home: | Oban']],
    ['of two words beside words', ['Ines | Swift', 'Omar | Tern']],
  ])('labels nothing: %s', (_, lines) => {
    expect(rolesOf(lines).join('')).not.toContain('R');
  });

  test('heads rows that are places, each with what it lost on the first', () => {
    const lines = [
      'Pos | Driver | Team | Time',
      '1 | Ann Lee | Red | 1:02:10',
      '2 | Bo Kim | Blue | + 3.1',
      '3 | Cy Roe | Red | + 9.8',
      '4 | Di Fox | Grey | + 12.0',
    ];
    expect(rolesOf(lines)).toEqual(['CCCC', 'R...', 'R...', 'R...', 'R...']);
  });

  test('heads no rows by numbers of a series', () => {
    const lines = [
      'Round | Pick | Player | Post',
      '1 | 8 | Ann Lee | Guard',
      '2 | 3 | Bo Kim | Wing',
      '3 | 24 | Cy Roe | Guard',
      '4 | 11 | Di Fox | Wing',
    ];
    expect(rolesOf(lines)).toEqual(['CCCC', '....', '....', '....', '....']);
  });

  test('is what the author marked, and nothing else then', () => {
    expect(rolesOf([' | Path | Inn', 'Fell | Mud | Star', '{scope=row} Moor | Peat | Crown'])[2]).toBe('R..');
  });
});
