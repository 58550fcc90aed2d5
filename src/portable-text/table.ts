import { repeatedTexts } from '../read/repeated.ts';
import { headName } from '../recognize/table/head-name.ts';
import { cellName } from '../tree/cell-text.ts';
import { grid } from '../tree/grid.ts';
import { toText } from '../tree/text.ts';
import type { CellReference, ComparisonTable, Metric, Table, TableCell, TableRow } from '../tree/types.ts';
import { type Context, keyOf, within } from './context.ts';
import type {
  CellObject,
  ComparisonObject,
  MetricObject,
  NamedCell,
  PortableText,
  RowObject,
  TableObject,
  TargetObject,
} from './types.ts';

/** Finds a cell of a table by its place in the grid: its name on one line, and its key. */
type Find = (reference: CellReference) => { cell: TableCell; name: string; key: string } | undefined;

/** Returns a table with its rows and cells, and its meaning, which refers to cells by their keys. */
export function tableObject(table: Table, context: Context): TableObject {
  const _key = keyOf('table', () => toText(table), context);
  const { keys } = context;
  const inner = within(within(context));
  const captions = table.children.filter((child) => child.type === 'caption');
  const caption: PortableText = context.flow(captions, inner);
  const cellKeys = new Map<TableCell, string>();
  const rows = table.children
    .filter((child) => child.type === 'tableRow')
    .map((row) => rowObject(row, cellKeys, within(inner)));
  const find = finder(table, cellKeys);
  return {
    _type: 'table',
    _key,
    kind: table.kind,
    ...(caption.length > 0 && { caption }),
    columns: table.columns.map((column) => ({ _type: 'column', _key: keys.next(), ...column })),
    rows,
    ...(table.kind === 'comparison' && { comparison: comparisonObject(table, find, context) }),
    ...(table.kind === 'metric' && { metrics: table.metrics.flatMap((metric) => metricObject(metric, find, context)) }),
  };
}

function rowObject(row: TableRow, cellKeys: Map<TableCell, string>, context: Context): RowObject {
  const notes = (row.notes ?? []).flatMap((identifier) => context.named.notes.get(identifier) ?? []);
  return {
    _type: 'row',
    _key: context.keys.next(),
    section: row.section,
    cells: row.children.map((cell): CellObject => {
      const _key = context.keys.next();
      cellKeys.set(cell, _key);
      return {
        _type: 'cell',
        _key,
        content: context.flow(cell.children, within(context)),
        ...(cell.role === 'columnHeader' && { header: 'column' }),
        ...(cell.role === 'rowHeader' && { header: 'row' }),
        ...(cell.inferred === true && { inferred: true }),
        ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
        ...(cell.colSpan > 1 && { colSpan: cell.colSpan }),
        ...(cell.alt !== undefined && { alt: cell.alt }),
      };
    }),
    ...(notes.length > 0 && { notes }),
  };
}

function finder(table: Table, keys: ReadonlyMap<TableCell, string>): Find {
  if (table.kind === 'data') return () => undefined;
  const cells = grid(table);
  const nameOf = repeatedTexts(cellName);
  return ([row, column]) => {
    const cell = cells[row]?.[column];
    const key = cell && keys.get(cell);
    return cell === undefined || key === undefined ? undefined : { cell, name: nameOf(cell), key };
  };
}

function comparisonObject(table: ComparisonTable, find: Find, { keys }: Context): ComparisonObject {
  const named = (reference: CellReference): NamedCell[] => {
    const found = find(reference);
    if (found === undefined) return [];
    const isHead = table.subjects === 'columns' && reference[0] === table.subjectCells[0]?.[0];
    const name = isHead ? headName(found.cell, found.name) : found.name;
    return [{ _type: 'namedCell', _key: keys.next(), name, cell: found.key }];
  };
  return {
    _type: 'comparison',
    axis: table.subjects,
    subjects: table.subjectCells.flatMap(named),
    attributes: table.attributeCells.flatMap(named),
  };
}

function metricObject({ name, id, target }: Metric, find: Find, { keys }: Context): MetricObject[] {
  const found = find(name);
  if (found === undefined) return [];
  const identity = id && find(id);
  const targetCell = target && find(target.cell);
  return [
    {
      _type: 'metric',
      _key: keys.next(),
      ...(identity && { id: identity.name }),
      name: found.name,
      cell: found.key,
      ...(target &&
        targetCell && {
          target: {
            _type: 'target',
            text: target.text,
            cell: targetCell.key,
            quantities: target.quantities.map((quantity) => ({ _type: 'quantity', _key: keys.next(), ...quantity })),
            ...(target.qualifier !== undefined && { qualifier: target.qualifier }),
          } satisfies TargetObject,
        }),
    },
  ];
}
