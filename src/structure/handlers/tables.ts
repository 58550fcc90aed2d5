import { attribute, type DomElement, isElement } from '../../html/dom.ts';
import { createNode } from '../../tree/create.ts';
import type { Table, TableRow } from '../../tree/types.ts';
import { addNumberedCode, closeFrame, openBlock, openPart } from '../blocks.ts';
import { codeTable } from '../code-table.ts';
import { finishCaption, unwrapParagraph } from '../flow.ts';
import { topFrame } from '../frames.ts';
import { closeInline } from '../inline.ts';
import { cellLabels } from '../seen/cell-labels.ts';
import type { State } from '../state.ts';
import { alignmentOf } from '../table/align.ts';
import { addCell, finishTable } from '../table/build.ts';
import { parseSpan } from '../table/grid.ts';
import type { RowBuild, TableBuild } from '../table/open-table.ts';
import { all, block, type Handler, type Handlers, none } from './handler.ts';

function openTable(state: State, element: DomElement): 'done' | undefined {
  const highlighted = codeTable(element);
  if (highlighted) {
    addNumberedCode(state, highlighted.code, highlighted.numbers, element);
    return 'done';
  }
  for (const label of cellLabels(element)) state.leaving.set(label, 'duplicate');
  openTableNode(state, element);
  return undefined;
}

/** A table may be for layout by its role, or as the whole content of a callout. */
function mayLayOut(state: State, element: DomElement): boolean {
  const role = element.attrs.length === 0 ? undefined : attribute(element, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const { node } = topFrame(state);
  return node.type === 'callout' && node.children.length === 0 && !state.hasContent;
}

function openTableNode(state: State, element: DomElement): undefined {
  const build: TableBuild = { rows: [], group: -1, part: undefined, mayLayOut: mayLayOut(state, element) };
  const table: Table = { type: 'table', kind: 'data', columns: [], children: [] };
  const frame = openBlock(state, table, 'rows', element);
  if (!frame) return;
  frame.table = build;
  frame.finish = finishTable;
}

/** The part of a table that was opened for stray content gives way to the next part. */
function closeImplied(state: State): void {
  const { anonymous, node } = topFrame(state);
  if (anonymous && (node.type === 'caption' || node.type === 'tableCell')) closeFrame(state);
}

function openCaption(state: State, element: DomElement): undefined {
  closeImplied(state);
  if (topFrame(state).model !== 'rows') return;
  openPart(state, { type: 'caption', children: [] }, 'flow', element).finish = finishCaption;
}

function sectionOf(part: DomElement): TableRow['section'] {
  if (part.tagName === 'thead') return 'head';
  return part.tagName === 'tfoot' ? 'foot' : 'body';
}

function openRow(state: State, element: DomElement): undefined {
  closeImplied(state);
  const build = topFrame(state).table;
  if (!build) return;
  const part = element.parentNode;
  const section = part && isElement(part) ? sectionOf(part) : 'body';
  if (build.part !== part) {
    build.part = part;
    build.group += 1;
  }
  const row: RowBuild = { section, group: build.group, cells: [] };
  build.rows.push(row);
  const node = createNode('tableRow');
  node.section = section;
  node.children = [];
  openPart(state, node, 'cells', element).row = row;
}

/** What a `<td>` with a header role heads. */
const headed: ReadonlyMap<string, 'col' | 'row'> = new Map([
  ['columnheader', 'col'],
  ['rowheader', 'row'],
]);

function openCell(state: State, element: DomElement): undefined {
  const { tagName } = element;
  const heads = tagName === 'td' && element.attrs.length > 0 ? headed.get(attribute(element, 'role') ?? '') : undefined;
  openCellNode(state, element, {
    element,
    isHeader: tagName === 'th' || heads !== undefined,
    rowSpan: parseSpan(attribute(element, 'rowspan'), 'rowspan'),
    colSpan: parseSpan(attribute(element, 'colspan'), 'colspan'),
    scope: attribute(element, 'scope') ?? heads,
    id: attribute(element, 'id'),
    headers: attribute(element, 'headers'),
    align: alignmentOf(element),
  });
}

function openCellNode(state: State, element: DomElement, facts: Parameters<typeof addCell>[1]): undefined {
  closeImplied(state);
  const { row } = topFrame(state);
  if (!row) return;
  const node = addCell(row, facts);
  closeInline(state);
  openPart(state, node, 'flow', element).finish = unwrapParagraph;
}

function cellOfRole(scope: 'col' | 'row' | undefined): Handler {
  return {
    display: 'block',
    open(state, element) {
      return openCellNode(state, element, {
        element,
        isHeader: scope !== undefined,
        rowSpan: parseSpan(attribute(element, 'aria-rowspan'), 'rowspan'),
        colSpan: parseSpan(attribute(element, 'aria-colspan'), 'colspan'),
        scope,
        align: alignmentOf(element),
      });
    },
  };
}

/** Tabular data: https://html.spec.whatwg.org/multipage/tables.html */
export const tables: Handlers = {
  table: { open: openTable },
  caption: { open: openCaption },
  ...all('colgroup col', none),
  tr: { open: openRow },
  ...all('td th', { open: openCell }),
};

/** Elements that are parts of a table by their role: https://www.w3.org/TR/wai-aria-1.2/#table */
export const tableRoles: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...['table', 'grid', 'treegrid'].map((role): [string, Handler] => [role, { display: 'block', open: openTableNode }]),
  ['rowgroup', block],
  ['row', { display: 'block', open: openRow }],
  ['columnheader', cellOfRole('col')],
  ['rowheader', cellOfRole('row')],
  ['cell', cellOfRole(undefined)],
  ['gridcell', cellOfRole(undefined)],
]);
