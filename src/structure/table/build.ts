import { slotsFor } from '../../limits.ts';
import { tableColumns } from '../../tree/columns.ts';
import { isPhrasing } from '../../tree/content.ts';
import { createNode } from '../../tree/create.ts';
import { dissolve } from '../../tree/dissolve.ts';
import { isFillable } from '../../tree/grid.ts';
import type { Caption, CellReference, Diagnostic, Node, Table, TableCell } from '../../tree/types.ts';
import { replaceLast } from '../flow.ts';
import type { Frame, State } from '../state.ts';
import { alignColumns } from './align.ts';
import { layoutTable } from './grid.ts';
import { assignRoles, type HeaderInput, scopedRole } from './headers.ts';
import { hasEmptyHead, isEmptyLine, laysOut } from './no-data.ts';
import type { CellBuild, RowBuild } from './open-table.ts';
import { cellSign, showsNoWord } from './sign.ts';
/** Adds a cell to a row and returns its node, which is placed when the table ends. */
export function addCell(row: RowBuild, facts: Partial<Omit<CellBuild, 'node'>>): TableCell {
  const node = createNode('tableCell');
  node.row = 0;
  node.column = 0;
  node.rowSpan = 1;
  node.colSpan = 1;
  node.role = 'data';
  node.children = [];
  const { element, isHeader = false, rowSpan = 1, colSpan = 1, scope, id, headers, align } = facts;
  row.cells.push({ node, element, isHeader, rowSpan, colSpan, scope, id, headers, align });
  return node;
}

/** Lays out the cells of a table once all of them are read. */
export function finishTable(state: State, { node, siblings, table: build }: Frame): void {
  const table = node as Table;
  if (!build?.rows.some((row) => row.cells.length > 0)) {
    // A caption without a table becomes ordinary text.
    replaceLast(
      siblings,
      table.children.flatMap((child) => (child.type === 'caption' ? captionBlocks(child) : [])),
    );
    return;
  }
  if (isEmptyLine(table, build)) {
    siblings.pop();
    return;
  }
  if (laysOut(table, build)) {
    replaceLast(siblings, dissolve(table));
    report(state, table, { code: 'layout-table', message: layoutMessage, severity: 'info' });
    return;
  }
  if (hasEmptyHead(build)) {
    build.rows.shift();
    table.children.splice(
      table.children.findIndex(({ type }) => type === 'tableRow'),
      1,
    );
  }
  const own = build.rows.reduce((sum, row) => sum + row.cells.length, 0);
  state.tableCells += own;
  const slots = slotsFor(own, state.tableCells, state.limits) - state.addedSlots;
  const layout = layoutTable(build.rows, { spans: state.limits.spans, tableCells: slots });
  if (layout.overflow) report(state, table, { code: 'limit-spans', message: overflowMessage });
  const isFilled = layout.slots <= slots && isFillable(layout.slots, own);
  if (!isFilled) {
    table.ragged = true;
    report(state, table, { code: 'limit-cells', message: raggedMessage });
  }
  state.addedSlots += Math.max(layout.covered, isFilled ? layout.slots : 0) - own;
  const cells: CellBuild[] = [];
  const inputs: HeaderInput[] = [];
  build.rows.forEach((row, y) => {
    row.cells.forEach((cell, x) => {
      const { node: placed, element, isHeader, scope } = cell;
      const sign = showsNoWord(placed) ? cellSign(element) : undefined;
      if (sign !== undefined) placed.alt = sign;
      const header = isHeader || scopedRole(scope) !== undefined;
      const { row: top, column, rowSpan, colSpan } = layout.places[y]?.[x] ?? placed;
      placed.row = top;
      placed.column = column;
      placed.rowSpan = rowSpan;
      placed.colSpan = colSpan;
      cells.push(cell);
      inputs.push({ row: top, column, rowSpan, colSpan, header, scope, section: row.section });
    });
  });
  const roles = assignRoles(inputs, layout.width, layout.height);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined || !inputs[index]?.header) continue;
    cell.node.role = roles[index] ?? 'data';
    if (!cell.isHeader) cell.node.inferred = true;
  }
  resolveHeaders(cells);
  // A grown array reserves extra room, which is held as long as the tree.
  for (const row of table.children) if (row.type === 'tableRow') row.children = row.children.slice();
  table.columns = tableColumns(table);
  alignColumns(table.columns, cells);
}

function captionBlocks(caption: Caption): Node[] {
  const { children } = caption;
  return children.every(isPhrasing) ? [{ type: 'paragraph', children }] : children;
}

/**
 * Resolves the headers that the author named for the cells:
 * https://html.spec.whatwg.org/multipage/tables.html#attr-tdth-headers
 */
function resolveHeaders(cells: readonly CellBuild[]): void {
  if (!cells.some((cell) => cell.headers !== undefined)) return;
  const byId = new Map<string, CellReference>();
  for (const { id, node } of cells) {
    if (id && !byId.has(id)) byId.set(id, [node.row, node.column]);
  }
  for (const { headers, node } of cells) {
    const found = [...new Set((headers ?? '').split(/\s+/))].flatMap((id): CellReference[] => {
      const reference = byId.get(id);
      return reference && (reference[0] !== node.row || reference[1] !== node.column) ? [[...reference]] : [];
    });
    if (found.length > 0) node.headers = found;
  }
}

const overflowMessage =
  'The spans of a table cover more places than the limits allow; the spans beyond them count as 1.';
const raggedMessage =
  'The rows of a table leave more places empty than the limits allow; they are not filled up to its longest row.';

const layoutMessage = 'A table that only lays the page out was taken apart into its blocks (one row, marked as such).';

type Fact = Pick<Diagnostic, 'code' | 'message'> & Partial<Pick<Diagnostic, 'severity'>>;

function report({ article }: State, { position }: Table, fact: Fact): void {
  article.diagnostics.push({ severity: 'warning', ...fact, ...(position && { position }) });
}
