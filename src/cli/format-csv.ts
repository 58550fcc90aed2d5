import { tables } from '../read/tables.ts';
import type { FormatContext } from './format-context.ts';
import { namedArticles } from './named-articles.ts';
import type { Parsed } from './parsed.ts';
import { recordRows } from './record-rows.ts';

/**
 * CSV as defined by RFC 4180. Without `--only` the tables of every article, an empty line between two of them, a
 * spanning cell repeated in each of its places; with it the records of one reader under one head, each with the
 * `source` that its article comes from.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export async function* formatCsv(parsed: Parsed, { only, report, isFirst }: FormatContext): AsyncGenerator<string> {
  const [reader] = only;
  if (reader !== undefined) {
    const { head, rows } = recordRows[reader];
    if (isFirst) yield line(['source', ...head]);
    for await (const { name, article } of namedArticles(parsed, report)) {
      const text = rows(article).map((cells) => line([name, ...cells]));
      if (text.length > 0) yield text.join('');
    }
    return;
  }
  let separator = isFirst ? '' : '\r\n';
  for await (const { article } of namedArticles(parsed, report)) {
    for (const { rows } of tables(article)) {
      yield separator + rows.map(line).join('');
      separator = '\r\n';
    }
  }
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** Text that a spreadsheet computes when it opens the file; signed numbers are not formulas. */
const formula = /^(?:[=@＝＠\t\r]|[+\-＋－][^(|!]{0,300}[(|!])/;

function quoted(cell: string): string {
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
