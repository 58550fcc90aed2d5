import { signText } from '../../tree/cell-text.ts';
import type { CellReference, Node, Table, TableCell } from '../../tree/types.ts';
import { badge } from './article-blocks.ts';
import { attribute, clipped, text } from './html.ts';
import { readingsOf } from './quantity.ts';
import type { CellMeaning, Tags, Writing } from './writing.ts';

/** Browsers read no larger span. */
const most = 1_000;

/** Returns the tags of a table and of its parts; nothing for other nodes. */
export function tableTags(node: Node, at: string, writing: Writing): Tags | undefined {
  if (node.type === 'table') {
    writing.tables += 1;
    const name = `Table ${writing.tables}`;
    const kind = ['data', 'comparison', 'metric'].includes(node.kind) ? node.kind : 'data';
    const scroll = `<div class="scroll" tabindex="0" role="group" aria-label="${name} of the article">`;
    return {
      open: `<div class="table ${kind}"${at}>${badge(node, `${kind} table`, writing)}${scroll}<table>`,
      close: '</table></div></div>',
    };
  }
  if (node.type === 'tableRow') {
    const part = node.section === 'head' || node.section === 'foot' ? ` class="${node.section}"` : '';
    return { open: `<tr${part}${at}>`, close: '</tr>' };
  }
  if (node.type === 'tableCell') return cellTags(node, at, writing);
  if (node.type !== 'caption') return undefined;
  const name = writing.around.at(-1)?.type === 'table' ? 'caption' : 'figcaption';
  return { open: `<${name}${at}>`, close: `</${name}>` };
}

/** Returns the meanings of those cells of a table that have one, by their places. */
function meaningsOf(table: Table): ReadonlyMap<string, CellMeaning> {
  const found = new Map<string, CellMeaning>();
  const add = (reference: CellReference, meaning: CellMeaning): void => void found.set(placeOf(reference), meaning);
  if (table.kind === 'comparison') {
    for (const reference of table.attributeCells) add(reference, { side: 'attribute' });
    for (const reference of table.subjectCells) add(reference, { side: 'subject' });
  } else if (table.kind === 'metric') {
    for (const { name, target } of table.metrics) {
      if (target) add(target.cell, { side: 'target', readings: readingsOf(target) });
      add(name, { side: 'metric' });
    }
  }
  return found;
}

function placeOf([row, column]: CellReference): string {
  return `${row} ${column}`;
}

function meaningOf(cell: TableCell, { around, meanings }: Writing): CellMeaning {
  const table = around.at(-2);
  if (table?.type !== 'table') return {};
  const known = meanings.get(table) ?? meaningsOf(table);
  meanings.set(table, known);
  return known.get(placeOf([cell.row, cell.column])) ?? {};
}

function cellTags(cell: TableCell, at: string, writing: Writing): Tags {
  const { side, readings = [] } = meaningOf(cell, writing);
  const isEmpty = cell.children.length === 0;
  const sign = isEmpty ? clipped(signText(cell), 60) : '';
  // Screen readers would announce a header without a name, too.
  const isHeader = cell.role !== 'data' && !(isEmpty && sign === '');
  const scope = isHeader ? ` scope="${cell.role === 'rowHeader' ? 'row' : 'col'}"` : '';
  const classes = [side, cell.inferred && 'inferred'].filter(Boolean).join(' ');
  const span = (name: string, size: number): string =>
    Number.isSafeInteger(size) && size > 1 ? attribute(name, Math.min(size, most)) : '';
  const spans = span('rowspan', cell.rowSpan) + span('colspan', cell.colSpan);
  const name = isHeader ? 'th' : 'td';
  const chips = readings.map((reading) => `<span class="reading">${text(reading)}</span>`).join(' ');
  const open = `<${name}${scope}${classes === '' ? '' : ` class="${classes}"`}${spans}${at}>`;
  const close = `${chips === '' ? '' : ` ${chips}`}</${name}>`;
  return sign === '' ? { open, close } : { open, close, value: `<span class="kind">${text(sign)}</span>` };
}
