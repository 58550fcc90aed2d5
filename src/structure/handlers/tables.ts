import { attribute, type DomElement, isElement } from '../../html/dom.ts';
import { createNode } from '../../tree/create.ts';
import type { Table, TableRow } from '../../tree/types.ts';
import { addCode, closeFrame, openBlock, openPart } from '../blocks.ts';
import { finishCaption, unwrapParagraph } from '../flow.ts';
import { topFrame } from '../frames.ts';
import { closeInline } from '../inline.ts';
import { highlighterTable } from '../preformatted.ts';
import { drop, type State } from '../state.ts';
import { addCell, finishTable, type RowBuild } from '../table/build.ts';
import { parseSpan } from '../table/grid.ts';
import { all, block, type Handlers, none } from './handler.ts';

function openTable(state: State, element: DomElement): 'done' | undefined {
  const highlighted = highlighterTable(element);
  if (highlighted) {
    drop(state, 'line-numbers', highlighted.numbers, element);
    addCode(state, highlighted.code, element);
    return 'done';
  }
  const table: Table = { type: 'table', kind: 'data', columns: [], children: [] };
  const frame = openBlock(state, table, 'rows', element);
  if (!frame) return undefined;
  frame.table = { rows: [], group: -1, part: undefined };
  frame.finish = finishTable;
  return undefined;
}

/** The part of a table that was opened for content that had none gives way to the next part. */
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

function openCell(state: State, element: DomElement): undefined {
  closeImplied(state);
  const { row } = topFrame(state);
  if (!row) return;
  const node = addCell(row, {
    element,
    isHeader: element.tagName === 'th',
    rowSpan: parseSpan(attribute(element, 'rowspan'), 'rowspan'),
    colSpan: parseSpan(attribute(element, 'colspan'), 'colspan'),
    scope: attribute(element, 'scope'),
    id: attribute(element, 'id'),
    headers: attribute(element, 'headers'),
  });
  closeInline(state);
  openPart(state, node, 'flow', element).finish = unwrapParagraph;
}

/** Tabular data: https://html.spec.whatwg.org/multipage/tables.html */
export const tables: Handlers = {
  table: { display: 'block', open: openTable },
  caption: { display: 'block', open: openCaption },
  ...all('thead tbody tfoot', block),
  ...all('colgroup col', none),
  tr: { display: 'block', open: openRow },
  ...all('td th', { display: 'block', open: openCell }),
};
