import { level } from '../audit/solid.ts';
import { isHeaderRow } from '../tree/columns.ts';
import { grid } from '../tree/grid.ts';
import { toLine } from '../tree/line.ts';
import type { Figure, Node, Table, TableCell } from '../tree/types.ts';
import { beginningOf } from './beginning.ts';
import type { Expectation } from './expectation.ts';
import type { Form } from './form.ts';

/** A node to read, or a function to call in its turn, which may return further steps. */
export type Step = Node | (() => readonly Step[]);

/**
 * The steps to read a table: a caption precedes or follows the rows as it was written, and in Markdown, where a table
 * has one header row, the names of the columns may replace several. In Portable Text the caption is a field, and read
 * first.
 */
export function tableSteps(table: Table, expectation: Expectation, form: Form): readonly Step[] {
  const children = table.children as readonly Node[];
  if (form === 'portable-text') return [...captionsOf(children), ...withoutCaptions(children)];
  const steps = captionSteps(children, expectation);
  if (form !== 'markdown') return steps;
  const rows = grid(table);
  const end = rows.findIndex((row) => !isHeaderRow(row));
  const headRows = end < 0 ? rows.length : end;
  if (headRows < 2) return steps;
  const names = table.columns.map(({ name }) => name).filter((name) => name !== '');
  const first = steps.findIndex((step) => typeof step !== 'function' && step.type === 'tableRow');
  if (first < 0 || names.length === 0) return steps;
  const head = steps.slice(first, first + headRows);
  const named = (): readonly Step[] => {
    if (!expectation.continues(names.join(' ')) || isRowByRow(rows.slice(0, headRows), expectation)) return head;
    return names.map((name) => () => {
      expectation.part(level.space);
      expectation.required(name);
      expectation.part(level.space);
      return [];
    });
  };
  return [...steps.slice(0, first), named, ...steps.slice(first + headRows)];
}

/** Whether header rows were written one by one: then they begin like the names of their columns, and continue. */
function isRowByRow(rows: readonly (readonly TableCell[])[], expectation: Expectation): boolean {
  const cells = rows.flatMap((row, index) => row.filter((cell) => cell.row === index));
  const texts = new Set(cells);
  const isPlain = cells.every(({ children }) => children.every(({ type }) => type === 'text'));
  return !isPlain || expectation.continues([...texts].map(toLine).join(' '));
}

/**
 * The steps to read a figure: its caption precedes or follows its content as it was written. In Portable Text it is a
 * field, and read last.
 */
export function figureSteps({ children }: Figure, expectation: Expectation, form: Form): readonly Step[] {
  if (form === 'portable-text') return [...withoutCaptions(children), ...captionsOf(children)];
  return captionSteps(children, expectation);
}

function captionsOf(children: readonly Node[]): readonly Node[] {
  return children.filter(({ type }) => type === 'caption');
}

function withoutCaptions(children: readonly Node[]): readonly Node[] {
  return children.filter(({ type }) => type !== 'caption');
}

function captionSteps(children: readonly Node[], expectation: Expectation): readonly Step[] {
  const [captions, others] = [captionsOf(children), withoutCaptions(children)];
  if (captions.length === 0 || others.length === 0) return children;
  const orders = [children, [...captions, ...others], [...others, ...captions]];
  const written = orders.find((order) => continues(order, expectation));
  if (written !== undefined) return written;
  if (continues(captions, expectation)) return [...captions, ...others];
  return continues(others, expectation) ? [...others, ...captions] : children;
}

function continues(nodes: readonly Node[], expectation: Expectation): boolean {
  return [beginningOf(nodes), beginningOf(nodes, true)].some((text) => text !== '' && expectation.continues(text));
}
