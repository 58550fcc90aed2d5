import type { Paint } from '../colour.ts';

/** The most entries of each kind that are shown. */
export interface Extent {
  /** Records of one kind. */
  records: number;
  /** Tables that are drawn. */
  tables: number;
  /** Rows of one table. */
  rows: number;
  /** Lines of one text. */
  lines: number;
}

/** The space in which lines are drawn. */
export interface Screen {
  width: number;
  paint: Paint;
  extent: Extent;
}

const { POSITIVE_INFINITY: all } = Number;

/**
 * How much is shown of the article of a page, of that of an item among others, and of the readers named by `--only`.
 */
export const extents = {
  page: { records: 40, tables: 12, rows: 25, lines: 8 },
  brief: { records: 6, tables: 3, rows: 5, lines: 3 },
  whole: { records: all, tables: all, rows: all, lines: all },
} as const satisfies Record<string, Extent>;

/** Returns a narrower screen, for lines after a margin. */
export function within(screen: Screen, margin: number): Screen {
  return { ...screen, width: Math.max(1, screen.width - margin) };
}

/** Returns lines after a margin. */
export function indented(lines: readonly string[], margin: number): string[] {
  const space = ' '.repeat(margin);
  return lines.map((line) => (line === '' ? line : space + line));
}

/** Returns names in a row; those beyond a number are only counted. */
export function listed(names: readonly string[], most = 6): string {
  const shown = names.slice(0, most).map((name) => (name.length > 60 ? `${name.slice(0, 59)}…` : name));
  return shown.join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}

/** Returns a count with the name of what is counted. */
export function counted(count: number, name: string): string {
  return `${count.toLocaleString('en-US')} ${name}${count === 1 ? '' : 's'}`;
}

/** Returns how many of `count` entries are shown: one or two more than `most` are shown rather than counted. */
export function shownOf(count: number, most: number): number {
  return count <= most + 2 ? count : most;
}

/** Returns the line with the number of entries that are not shown; none if all are. */
export function moreThan(count: number, shown: number, name: string, { paint, width }: Screen): string[] {
  if (count <= shown) return [];
  const text = `… and ${(count - shown).toLocaleString('en-US')} more (--only ${name})`;
  return [paint('faint', text.slice(0, width))];
}
