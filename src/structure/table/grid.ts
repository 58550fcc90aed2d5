/** How far spans may expand one table. Cells themselves are never left out. */
export interface SpanLimits {
  /** How many slots the cells of one table may cover in all. */
  tableCells: number;
  /** How many of them the cells that span rows or columns may cover. */
  spans: number;
}

/** A row of the layout: `group` is the index of its `<thead>`, `<tbody>` or `<tfoot>` within the table. */
export interface LayoutRow {
  section: 'head' | 'body' | 'foot';
  group: number;
  cells: readonly { rowSpan: number; colSpan: number }[];
}

/** The place of a cell in the expanded grid, with its effective spans. */
export interface Place {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** A table as a grid: `places` is parallel to the rows and their cells; `overflow` is set if a limit cut a span. */
export interface TableLayout {
  width: number;
  height: number;
  places: Place[][];
  /** How many slots the cells cover, and how many there are in the rectangle around them. */
  covered: number;
  slots: number;
  overflow: boolean;
}

const MAX_SPAN = { colspan: 1000, rowspan: 65534 } as const;

/**
 * Returns the value of a `colspan` or `rowspan` attribute: an invalid one is 1, `rowspan="0"` is 0 (down to the end of
 * the row group), `colspan="0"` is 1, and the upper bounds of the standard (1000 columns, 65534 rows) apply.
 *
 * @see https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-non-negative-integers
 */
export function parseSpan(attribute: string | undefined, name: 'colspan' | 'rowspan'): number {
  const match = attribute === undefined ? null : /^[\t\n\f\r ]*([+-]?)(\d+)/.exec(attribute);
  if (match === null) return 1;
  const value = Number(match[2]);
  if (match[1] === '-' && value !== 0) return 1;
  if (value === 0) return name === 'rowspan' ? 0 : 1;
  return Math.min(value, MAX_SPAN[name]);
}

/**
 * Returns the place of every cell in the grid that the rows form, by the HTML standard's algorithm, with one addition
 * that all browsers make: a row span ends with its row group. Time and memory are linear in the slots that cells cover
 * and `width + height`.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function layoutTable(rows: readonly LayoutRow[], limits: SpanLimits): TableLayout {
  const groupEnds = endsOfGroups(rows);
  // Every cell starts at or above the current row, so the first free row of each column is sufficient.
  const freeFrom: number[] = [];
  const places: Place[][] = [];
  let slots = 0;
  for (const row of rows) slots += row.cells.length;
  let spanned = 0;
  let overflow = false;

  rows.forEach((row, y) => {
    const remaining = (groupEnds[y] ?? y + 1) - y;
    let x = 0;
    places.push(
      row.cells.map((cell) => {
        while (x < freeFrom.length && (freeFrom[x] ?? 0) > y) x += 1;
        let colSpan = Math.max(1, cell.colSpan);
        let rowSpan = cell.rowSpan === 0 ? remaining : Math.min(cell.rowSpan, remaining);
        const covered = rowSpan * colSpan;
        if (covered > 1 && (spanned + covered > limits.spans || slots + covered - 1 > limits.tableCells)) {
          overflow = true;
          colSpan = 1;
          rowSpan = 1;
        } else if (covered > 1) {
          spanned += covered;
          slots += covered - 1;
        }
        const place = { row: y, column: x, rowSpan, colSpan };
        for (const end = x + colSpan; x < end; x += 1) freeFrom[x] = Math.max(freeFrom[x] ?? 0, y + rowSpan);
        return place;
      }),
    );
  });
  const width = freeFrom.length;
  return { width, height: rows.length, places, covered: slots, slots: width * rows.length, overflow };
}

/** For each row, the index after the last row of its group. */
function endsOfGroups(rows: readonly LayoutRow[]): number[] {
  const ends: number[] = new Array(rows.length);
  let end = rows.length;
  for (let y = rows.length - 1; y >= 0; y -= 1) {
    if (y + 1 < rows.length && rows[y]?.group !== rows[y + 1]?.group) end = y + 1;
    ends[y] = end;
  }
  return ends;
}
