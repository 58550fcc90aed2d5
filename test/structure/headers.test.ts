import { describe, expect, test } from 'vitest';
import { type LayoutRow, layoutTable } from '../../src/structure/table/grid.ts';
import { assignRoles, type HeaderInput } from '../../src/structure/table/headers.ts';

interface Marked {
  header: boolean;
  scope?: string;
  rowSpan: number;
  colSpan: number;
}

/**
 * The roles of a table in a short notation, one letter per cell: `C` heads columns, `R` heads rows, `-` is data. In the
 * notation `H` is a `<th>`, `d` a `<td>`; `:2x3` gives row and column span, `@row` the scope. A line that starts with
 * `head` is in the `<thead>`.
 */
function roles(...lines: string[]): string[] {
  const marked: Marked[][] = [];
  const rows: LayoutRow[] = lines.map((line) => {
    const words = line.split(' ').filter((word) => word !== '');
    const section = words[0] === 'head' ? 'head' : 'body';
    if (section === 'head') words.shift();
    const cells = words.map((word) => {
      const [rest = '', scope] = word.split('@');
      const [kind, spans = '1x1'] = rest.split(':');
      const [rowSpan = 1, colSpan = 1] = spans.split('x').map(Number);
      return { header: kind === 'H', rowSpan, colSpan, ...(scope === undefined ? {} : { scope }) };
    });
    marked.push(cells);
    return { section, group: section === 'head' ? 0 : 1, cells };
  });
  const layout = layoutTable(rows, { tableCells: 1000, spans: 1000 });
  const inputs: HeaderInput[] = layout.places.flatMap((line, y) =>
    line.map((place, x) => {
      const { header = false, scope } = marked[y]?.[x] ?? {};
      const input = { ...place, header, section: rows[y]?.section ?? 'body' };
      return scope === undefined ? input : { ...input, scope };
    }),
  );
  const letters = { data: '-', columnHeader: 'C', rowHeader: 'R' } as const;
  const found = assignRoles(inputs, layout.width, layout.height).map((role) => letters[role]);
  return rows.map((row) => found.splice(0, row.cells.length).join(''));
}

describe('assignRoles', () => {
  test('takes a first row of th for column headers, in a thead or not', () => {
    expect(roles('H H H', 'd d d')).toEqual(['CCC', '---']);
    expect(roles('head H H H', 'd d d')).toEqual(['CCC', '---']);
  });

  test('takes a first column of th for row headers', () => {
    expect(roles('H d d', 'H d d')).toEqual(['R--', 'R--']);
  });

  test('takes both where both are marked, the corner heading its column', () => {
    expect(roles('H H H', 'H d d', 'H d d')).toEqual(['CCC', 'R--', 'R--']);
  });

  test('ignores an empty td in the corner, in a thead or not', () => {
    expect(roles('d H H', 'H d d', 'H d d')).toEqual(['-CC', 'R--', 'R--']);
    expect(roles('head d H H', 'H d d', 'H d d')).toEqual(['-CC', 'R--', 'R--']);
  });

  test('reads a head of two levels with spans', () => {
    expect(roles('head H:2x1 H:1x2 H:1x2', 'head H H H H', 'H d d d d')).toEqual(['CCC', 'CCCC', 'R----']);
  });

  test('reads row headers that span rows, with a second level beside them', () => {
    expect(roles('H H H', 'H:2x1 H d', 'H d', 'H H d')).toEqual(['CCC', 'RR-', 'R-', 'RR-']);
  });

  test('takes a full-width th between the rows for a column header', () => {
    expect(roles('H H', 'd d', 'H:1x2', 'd d')).toEqual(['CC', '--', 'C', '--']);
  });

  test('obeys scope against the position', () => {
    expect(roles('H@row H@row', 'd d')).toEqual(['RR', '--']);
    expect(roles('H@col d', 'H@col d')).toEqual(['C-', 'C-']);
    expect(roles('d H@ROWGROUP', 'd H@ColGroup')).toEqual(['-R', '-C']);
  });

  test('treats an unknown or empty scope as none', () => {
    expect(roles('H@both H@', 'd d')).toEqual(['CC', '--']);
  });

  test('does not take a td for a header, whatever its scope', () => {
    expect(roles('d@col d@col', 'd@row d')).toEqual(['--', '--']);
  });

  test('counts a td that reaches into the row from above', () => {
    // The second row holds nothing but th, yet the td above reaches into it.
    expect(roles('d:2x1 H', 'H', 'd d')).toEqual(['-C', 'C', '--']);
    expect(roles('H d:2x1', 'H', 'd d')).toEqual(['R-', 'R', '--']);
  });

  test('decides a th among td: head, leading, or else column', () => {
    expect(roles('head H d d', 'd d d')).toEqual(['C--', '---']);
    expect(roles('head d H d', 'd d d')).toEqual(['-C-', '---']);
    expect(roles('H d d', 'd d d')).toEqual(['R--', '---']);
    expect(roles('d H d', 'd d d')).toEqual(['-C-', '---']);
  });

  test('takes a table of th alone for column headers, as the standard does', () => {
    expect(roles('H H', 'H H')).toEqual(['CC', 'CC']);
  });

  test('accepts an empty table', () => {
    expect(assignRoles([], 0, 0)).toEqual([]);
  });
});
