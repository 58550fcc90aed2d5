/** A measured number, and the bound that it is held against. */
export interface Cell {
  value: number | undefined;
  most?: number;
}

/** Some numbers by name. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly Cell[] }[];
}

/** Returns a cell; without a bound it is only shown. */
export function cell(value: number | undefined, most?: number): Cell {
  return { value, ...(most !== undefined && { most }) };
}

/** Returns a table in Markdown; a number beyond its bound is marked. */
export function markdown({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line([title, ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map(({ name, cells }) => line([name, ...cells.map(text)])),
  ].join('\n');
}

function text({ value, most }: Cell): string {
  if (value === undefined) return '';
  const number = value.toFixed(2);
  return most === undefined || value <= most ? number : `${number} (should be at most ${most})`;
}
