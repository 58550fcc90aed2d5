import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LayoutRow, layoutTable, parseSpan, type TableLayout } from '../../src/structure/table/grid.ts';

const limits = { tableCells: 100_000, spans: 50_000 };

/** Rows from a short notation: `a`, `a:2x3` (row span by column span), one string per row; `|` starts a new group. */
function rows(...lines: string[]): LayoutRow[] {
  let group = 0;
  const out: LayoutRow[] = [];
  for (const line of lines) {
    if (line === '|') {
      group += 1;
      continue;
    }
    const cells = line.split(' ').filter((word) => word !== '');
    out.push({
      section: 'body',
      group,
      cells: cells.map((word) => {
        const [, spans = '1x1'] = word.split(':');
        const [rowSpan = 1, colSpan = 1] = spans.split('x').map(Number);
        return { rowSpan, colSpan };
      }),
    });
  }
  return out;
}

/** The grid as text: letters in the order of the cells, `.` for a hole; the earlier of two cells wins. */
function draw(layout: TableLayout): string[] {
  const slots = Array.from({ length: layout.height }, () => new Array<string>(layout.width).fill('.'));
  let letter = 0;
  for (const place of layout.places.flat()) {
    const name = String.fromCharCode(97 + letter++);
    for (let row = place.row; row < place.row + place.rowSpan; row += 1) {
      for (let column = place.column; column < place.column + place.colSpan; column += 1) {
        const line = slots[row];
        if (line?.[column] === '.') line[column] = name;
      }
    }
  }
  return slots.map((line) => line.join(''));
}

const drawn = (...lines: string[]) => draw(layoutTable(rows(...lines), limits));

describe('layoutTable', () => {
  test('places plain rows side by side', () => {
    expect(layoutTable(rows('a b', 'c d'), limits)).toEqual({
      width: 2,
      height: 2,
      places: [
        [
          { row: 0, column: 0, rowSpan: 1, colSpan: 1 },
          { row: 0, column: 1, rowSpan: 1, colSpan: 1 },
        ],
        [
          { row: 1, column: 0, rowSpan: 1, colSpan: 1 },
          { row: 1, column: 1, rowSpan: 1, colSpan: 1 },
        ],
      ],
      covered: 4,
      slots: 4,
      overflow: false,
    });
  });

  test('moves later cells past a row span', () => {
    expect(drawn('a:2x1 b c', 'd e')).toEqual(['abc', 'ade']);
    expect(drawn('a b:3x1 c', 'd e', 'f g')).toEqual(['abc', 'dbe', 'fbg']);
  });

  test('lays out a two-level head over grouped rows', () => {
    expect(drawn('a:2x1 b:1x2 c:1x2', 'd e f g', '|', 'h i j k l')).toEqual(['abbcc', 'adefg', 'hijkl']);
  });

  test('lays out a head of rows and columns that both span', () => {
    expect(drawn('a:2x2 b:1x2', 'c d', 'e:2x1 f g h', 'i j k')).toEqual(['aabb', 'aacd', 'efgh', 'eijk']);
  });

  test('leaves holes where rows are short and where nothing reaches', () => {
    expect(drawn('a b c', 'd', '', 'e f')).toEqual(['abc', 'd..', '...', 'ef.']);
  });

  test('skips several columns that are taken from above', () => {
    expect(drawn('a b:2x2 c', 'd e f')).toEqual(['abbc.', 'dbbef']);
  });

  test('lets cells overlap as the standard does: a wide cell does not look for free room', () => {
    const layout = layoutTable(rows('a b:2x1', 'c:1x2'), limits);
    expect(layout.places[1]).toEqual([{ row: 1, column: 0, rowSpan: 1, colSpan: 2 }]);
    expect(draw(layout)).toEqual(['ab', 'cb']);
    expect(layout.overflow).toBe(false);
  });

  test('ends a row span with its row group', () => {
    expect(drawn('a:9x1 b', '|', 'c d', 'e f', '|', 'g h')).toEqual(['ab', 'cd', 'ef', 'gh']);
    expect(layoutTable(rows('a', '|', 'b:9x1', ''), limits).places[1]?.[0]?.rowSpan).toBe(2);
  });

  test('grows a zero row span to the end of its group and no further', () => {
    expect(drawn('a b', '|', 'c:0x1 d', 'e', 'f', '|', 'g h')).toEqual(['ab', 'cd', 'ce', 'cf', 'gh']);
    expect(drawn('a:0x1', '|', 'b:0x2', 'c')).toEqual(['a..', 'bb.', 'bbc']);
  });

  test('does not take two groups of the same kind for one', () => {
    expect(drawn('a:2x1', '|', 'b')).toEqual(['a', 'b']);
  });

  test('accepts an empty table and a table of empty rows', () => {
    const none = { width: 0, places: [], covered: 0, slots: 0, overflow: false };
    expect(layoutTable([], limits)).toEqual({ ...none, height: 0 });
    expect(layoutTable(rows('', ''), limits)).toEqual({ ...none, height: 2, places: [[], []] });
  });

  test('cuts the spans that go beyond the budget, and keeps the cells', () => {
    const layout = layoutTable(rows('a:1x3 b:1x3', 'c d'), { tableCells: 100, spans: 5 });
    expect(layout.overflow).toBe(true);
    expect(draw(layout)).toEqual(['aaab', 'cd..']);
    expect(layoutTable(rows('a:1x3', 'b c'), { tableCells: 4, spans: 99 }).overflow).toBe(true);
    expect(layoutTable(rows('a:1x3', 'b c'), { tableCells: 5, spans: 3 }).overflow).toBe(false);
    expect(layoutTable(rows('a b c d'), { tableCells: 2, spans: 0 })).toMatchObject({ width: 4, overflow: false });
  });

  test('counts the places of all cells that span, and of no others, against the budget', () => {
    expect(layoutTable(rows('a b c d:1x2'), { tableCells: 100, spans: 2 }).overflow).toBe(false);
    expect(layoutTable(rows('a:1x3 b:1x3 c'), { tableCells: 7, spans: 99 }).overflow).toBe(false);
    expect(layoutTable(rows('a:1x3 b:1x3 c'), { tableCells: 6, spans: 99 }).overflow).toBe(true);
  });

  test('survives tables made to blow up', () => {
    const cells = Array.from({ length: 2000 }, () => ({ rowSpan: 65534, colSpan: 1000 }));
    const hostile: LayoutRow[] = Array.from({ length: 500 }, () => ({ section: 'body', group: 0, cells }));
    const layout = layoutTable(hostile, { tableCells: 2_000_000, spans: 1_000_000 });
    expect(layout.overflow).toBe(true);
    const covered = layout.places.flat().reduce((sum, place) => sum + place.rowSpan * place.colSpan, 0);
    expect(covered).toBeLessThanOrEqual(2_000_000);
  });

  test('always puts the cell in a free slot, right of its neighbour, within its group', () => {
    const cell = fc.record({ rowSpan: fc.integer({ min: 0, max: 4 }), colSpan: fc.integer({ min: 1, max: 4 }) });
    const group = fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 3 }), (groups) => {
        const input: LayoutRow[] = groups.flatMap((lines, index) =>
          lines.map((cells) => ({ section: 'body' as const, group: index, cells })),
        );
        const layout = layoutTable(input, limits);
        const taken = new Set<string>();
        layout.places.forEach((line, y) => {
          let end = 0;
          for (const place of line) {
            expect(place.row).toBe(y);
            expect(place.column).toBeGreaterThanOrEqual(end);
            expect(taken.has(`${place.row} ${place.column}`)).toBe(false);
            expect(input[y + place.rowSpan - 1]?.group).toBe(input[y]?.group);
            expect(place.column + place.colSpan).toBeLessThanOrEqual(layout.width);
            for (let free = end; free < place.column; free += 1) expect(taken.has(`${y} ${free}`)).toBe(true);
            for (let row = y; row < y + place.rowSpan; row += 1)
              for (let column = place.column; column < place.column + place.colSpan; column += 1)
                taken.add(`${row} ${column}`);
            end = place.column + place.colSpan;
          }
        });
      }),
    );
  });
});

describe('parseSpan', () => {
  test.each([
    [undefined, 1],
    ['', 1],
    ['abc', 1],
    ['-1', 1],
    ['1', 1],
    ['2', 2],
    ['2.5', 2],
    ['3px', 3],
    [' \t\n3', 3],
    ['+4', 4],
    ['+ 4', 1],
    ['x4', 1],
    ['٣', 1],
    ['\u00a03', 1],
    ['007', 7],
    ['0', 1],
    ['1000', 1000],
    ['1001', 1000],
    ['9'.repeat(400), 1000],
  ])('reads colspan %j as %i', (attribute, expected) => {
    expect(parseSpan(attribute, 'colspan')).toBe(expected);
  });

  test.each([
    [undefined, 1],
    ['', 1],
    ['-2', 1],
    ['0', 0],
    ['-0', 0],
    ['00', 0],
    ['5', 5],
    ['65534', 65534],
    ['65535', 65534],
    ['1e3', 1],
  ])('reads rowspan %j as %i', (attribute, expected) => {
    expect(parseSpan(attribute, 'rowspan')).toBe(expected);
  });
});
