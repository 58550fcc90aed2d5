import { type ArticleOptions, find, grid, parseArticle } from '../../../src/index.ts';

const letters = { columnHeader: 'C', rowHeader: 'R', data: '.' } as const;

/**
 * A table of `<td>` from lines such as `'Tea | Minutes'`: a cell may begin with its attributes in braces, `'{colspan=2}
 * Tea'`, and hold markup; a line that begins with `head:` is in the `<thead>`.
 */
export function tableHtml(lines: readonly string[], caption = ''): string {
  const rowOf = (line: string): string => {
    const cells = line.split('|').map((cell) => {
      const [, attributes = '', content = ''] = /^\s*(?:\{(.*?)\})?(.*)$/.exec(cell) ?? [];
      return `<td ${attributes}>${content.trim()}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  };
  const heads = lines.filter((line) => line.startsWith('head:')).map((line) => rowOf(line.slice(5)));
  const rows = lines.filter((line) => !line.startsWith('head:')).map(rowOf);
  const head = heads.length > 0 ? `<thead>${heads.join('')}</thead>` : '';
  return `<table>${caption}${head}<tbody>${rows.join('')}</tbody></table>`;
}

/** The reason for which the first table is taken for layout, or `undefined` if it stays a table. */
export function layoutReason(html: string, options: ArticleOptions = {}): string | undefined {
  const [remark] = parseArticle(html, options).diagnostics;
  return remark?.code === 'layout-table' ? /\((.*)\)\.$/.exec(remark.message)?.[1] : undefined;
}

/** The roles in the grid of such a table, one letter per slot: `C` heads columns, `R` heads a row, `.` is data. */
export function rolesOf(lines: readonly string[], caption = ''): string[] {
  const table = find(parseArticle(tableHtml(lines, caption)), 'table');
  if (table === undefined) throw new Error('the table was taken apart');
  return grid(table).map((row) => row.map((cell) => letters[cell.role]).join(''));
}
