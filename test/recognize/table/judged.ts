import { find, parseArticle } from '../../../src/index.ts';

/**
 * A table in short: ` / ` between its rows, `|` between cells, the first row of column headers. A cell that starts with `#` heads its row, and one that starts
 * with `=` runs over the whole width. A row `{9 @boat|oak}` stands nine times, with `a`, `b` … for the `@`.
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

/**
 * The score and the signals of a kind that a table is close to, under a heading (`nearest < the one above it`), with nothing sure enough to be taken. `'no'`
 * where it is not close.
 */
export function judged(kind: string, title: string, text: string): string {
  const headings = title.split(' < ').reverse();
  const above = headings.map((heading, index) => `<h${index + 2}>${heading}</h${index + 2}>`).join('');
  const html = text.startsWith('<table') ? text : tableHtml(text);
  const table = find(parseArticle((title === '' ? '' : above) + html, { threshold: 1 }), 'table');
  const found = table?.alternatives?.find(({ by }) => by === `table-kind:${kind}`);
  return found === undefined ? 'no' : `${found.score}: ${found.signals.join(', ')}`;
}

/** Cases of three lines: what is shown, `title :: table`, what is expected. */
export function cases(text: string): [what: string, title: string, table: string, expected: string][] {
  const lines = text.trim().split(/\n */);
  return Array.from({ length: Math.ceil(lines.length / 3) }, (_, index) => {
    const [what = '', given = '', expected = ''] = lines.slice(index * 3);
    const [title = '', table = ''] = given.split(/^:: | :: /);
    return [what, title, table, expected];
  });
}
