import { cellName } from '../tree/cell-text.ts';
import { grid } from '../tree/grid.ts';
import type { Article, CellReference, MetricTable } from '../tree/types.ts';
import { findAll } from '../tree/walk.ts';
import { quoted } from './quoted.ts';
import type { Remark } from './rule.ts';

/** Returns the metric tables of an article. */
export function metricTables(article: Article): MetricTable[] {
  return findAll(article, 'table').filter((table) => table.kind === 'metric');
}

/** Returns a remark on the metric that a cell names, at that cell. */
export function remarkOn(
  table: MetricTable,
  [row, column]: CellReference,
  say: (name: string) => string,
  fix: string,
): Remark[] {
  const rows = table.children.filter((child) => child.type === 'tableRow');
  const cell = rows[row]?.children.find((one) => one.column === column) ?? grid(table)[row]?.[column];
  return cell === undefined ? [] : [{ message: say(quoted(cellName(cell))), position: cell.position, fix }];
}
