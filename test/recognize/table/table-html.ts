/**
 * A table in short: ` / ` between its rows, `|` between cells, the first row of column headers. A cell that starts with
 * `#` heads its row, and one that starts with `=` spans the whole width. A row `{9 @boat|oak}` is repeated nine times,
 * with `a`, `b` … for the `@`.
 */
export function tableHtml(text: string): string {
  const lines = text.split(' / ').flatMap((line) => {
    const [, count, row = ''] = /^\{(\d+) (.*)\}$/.exec(line) ?? [];
    if (count === undefined) return [line];
    return Array.from({ length: Number(count) }, (_, index) =>
      row.replace('@', String.fromCharCode(97 + (index % 26))),
    );
  });
  const width = lines[0]?.split('|').length;
  const rows = lines.map((line, row) => {
    const cells = line.split('|').map((cell) => {
      if (cell.startsWith('=')) return `<td colspan=${width}>${cell.slice(1)}`;
      if (cell.startsWith('#')) return `<th scope=row>${cell.slice(1)}`;
      return row > 0 ? `<td>${cell}` : `<th>${cell}`;
    });
    return `<tr>${cells.join('')}`;
  });
  return `<table>${rows.join('')}</table>`;
}

/** Cases of three lines: the name of the case, `title :: table`, the expected value. */
export function cases(text: string): [what: string, title: string, table: string, expected: string][] {
  const lines = text.trim().split(/\n */);
  return Array.from({ length: Math.ceil(lines.length / 3) }, (_, index) => {
    const [what = '', given = '', expected = ''] = lines.slice(index * 3);
    const [title = '', table = ''] = given.split(/^:: | :: /);
    return [what, title, table, expected];
  });
}
