import { columnWidths } from './column-widths.ts';
import type { Place } from './place.ts';
import type { Screen } from './screen.ts';
import { padded, wrap } from './wrap.ts';

/** A cell within one row, from its first column to the one after its last. */
interface Segment {
  place: Place;
  lines: string[];
  width: number;
}

/**
 * Returns a table drawn with lines, `undefined` if it has more columns than the screen has room for. Spanning cells are
 * drawn as one. A line is drawn under the rows of the head, and between all rows if a cell takes more than one line.
 */
export function drawBox(given: readonly (readonly Place[])[], headRows: number, screen: Screen): string[] | undefined {
  const { paint, extent } = screen;
  const count = given.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = given.map((row) => Array.from({ length: count }, (_, column) => row[column] ?? { text: '' }));
  const widths = columnWidths(rows, screen.width - 3 * count - 1);
  if (count === 0 || widths === undefined) return undefined;

  const laid = rows.map((row, index) => segmentsOf(row, rows[index - 1], widths, extent.lines));
  const isTall = laid.some((segments) => segments.some(({ lines }) => lines.length > 1));
  const bar = paint('faint', '│');
  const lines = [rule(undefined, rows[0], widths)];
  for (const [index, segments] of laid.entries()) {
    if (index > 0 && (isTall || index <= headRows)) lines.push(rule(rows[index - 1], rows[index], widths));
    const height = segments.reduce((most, segment) => Math.max(most, segment.lines.length), 1);
    for (let line = 0; line < height; line += 1) {
      const cells = segments.map((segment) => {
        const text = padded(segment.lines[line] ?? '', segment.width);
        return segment.place.style === undefined ? text : paint(segment.place.style, text);
      });
      lines.push(`${bar} ${cells.join(` ${bar} `)} ${bar}`);
    }
  }
  lines.push(rule(rows.at(-1), undefined, widths));
  return lines.map((line) => (line.startsWith(bar) ? line : paint('faint', line)));
}

function segmentsOf(
  row: readonly Place[],
  above: readonly Place[] | undefined,
  widths: readonly number[],
  most: number,
): Segment[] {
  const segments: Segment[] = [];
  for (let start = 0; start < row.length; ) {
    const place = row[start] as Place;
    let end = start + 1;
    let width = widths[start] ?? 1;
    for (; row[end] === place; end += 1) width += 3 + (widths[end] ?? 1);
    const isGoingOn = above?.[start] === place;
    segments.push({ place, width, lines: isGoingOn ? [] : wrap(place.text, width, most) });
    start = end;
  }
  return segments;
}

/** The characters for lines that meet, by the directions they come from: 1 above, 2 below, 4 left, 8 right. */
const signs = [' ', '╵', '╷', '│', '╴', '┘', '┐', '┤', '╶', '└', '┌', '├', '─', '┴', '┬', '┼'] as const;

/**
 * The line between two rows, of which one is missing at the top and at the bottom; a cell that is in both is not cut.
 */
function rule(
  above: readonly Place[] | undefined,
  below: readonly Place[] | undefined,
  widths: readonly number[],
): string {
  const isCut = (column: number): boolean =>
    column >= 0 &&
    column < widths.length &&
    (above === undefined || below === undefined || above[column] !== below[column]);
  const hasBar = (row: readonly Place[] | undefined, edge: number): boolean =>
    row !== undefined && (edge === 0 || edge === widths.length || row[edge - 1] !== row[edge]);
  let line = '';
  for (let edge = 0; edge <= widths.length; edge += 1) {
    const meets =
      Number(hasBar(above, edge)) +
      2 * Number(hasBar(below, edge)) +
      4 * Number(isCut(edge - 1)) +
      8 * Number(isCut(edge));
    line += signs[meets] ?? ' ';
    if (edge < widths.length) line += (isCut(edge) ? '─' : ' ').repeat((widths[edge] ?? 0) + 2);
  }
  return line;
}
