import type { Place } from './place.ts';
import { widthOf } from './wrap.ts';

/** Rows whose cells are measured: those after them rarely differ, and are wrapped. */
const measured = 200;
/** A word that is longer may be cut. */
const longestWord = 18;
const narrowest = 6;

/**
 * Returns how wide each column of a table is drawn, `undefined` if they do not fit: as wide as its longest line if
 * there is room for that; else each gets its longest word, and the rest is shared evenly by those that need it.
 */
export function columnWidths(rows: readonly (readonly Place[])[], available: number): number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const widest = new Array<number>(count).fill(1);
  const words = new Array<number>(count).fill(1);
  for (const row of rows.slice(0, measured)) {
    for (const [column, place] of row.entries()) {
      if (row[column - 1] === place || row[column + 1] === place) continue;
      for (const line of place.text.slice(0, 2000).split('\n')) {
        widest[column] = Math.max(widest[column] ?? 1, Math.min(widthOf(line), 2000));
        for (const word of line.split(' '))
          words[column] = Math.max(words[column] ?? 1, Math.min(widthOf(word), longestWord));
      }
    }
  }
  if (sum(widest) <= available) return widest;
  if (available < count * narrowest) return undefined;
  if (sum(words) > available) return shared(widest, available);
  const missing = widest.map((width, column) => width - (words[column] ?? 0));
  const more = shared(missing, available - sum(words));
  return words.map((width, column) => width + (more[column] ?? 0));
}

/** Divides a number: a column that needs less than an even share gets what it needs, the others get equal shares. */
function shared(needs: readonly number[], available: number): number[] {
  const shares = new Array<number>(needs.length).fill(0);
  let left = available;
  const order = needs.map((need, column) => ({ need, column })).sort((a, b) => a.need - b.need);
  for (const [index, { need, column }] of order.entries()) {
    const share = Math.min(need, Math.floor(left / (order.length - index)));
    shares[column] = share;
    left -= share;
  }
  return shares;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
