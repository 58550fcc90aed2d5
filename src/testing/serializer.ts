import { checkNames } from '../given.ts';
import { grid } from '../tree/grid.ts';
import { toLine } from '../tree/line.ts';
import type { Node, Position, Table } from '../tree/types.ts';
import { isParent, visit } from '../tree/walk.ts';
import { isNode } from './node.ts';

/**
 * What snapshots show besides the structure and the texts; all of it is left out by default, because it may change when
 * the structure does not.
 */
export interface SerializerOptions {
  /** Why something was recognised, how sure that is, and what else it might be. */
  evidence?: boolean;
  /** The keys of columns that `records` uses, beside their names. */
  keys?: boolean;
  /** The positions of nodes in the input, in a tree that was made with `positions: true`. */
  positions?: boolean;
  /** Rows, columns and spans of all cells; by default spans are shown where they are larger than one. */
  places?: boolean;
  /** The values that cells and targets were parsed as: quantities, dates, booleans. */
  values?: boolean;
}

/** A snapshot serializer of Vitest and Jest. */
export interface Serializer {
  /** Whether a value is a tree or a node that it writes. */
  test(value: unknown): boolean;
  /** Writes a node and all below it, one line each. */
  serialize(value: unknown, config?: unknown, indentation?: string): string;
}

/**
 * Returns a snapshot serializer for articles and the nodes that hold others: snapshots show them one line a node, with
 * their facts and texts, so that a change of structure is a change of few lines. Facts that only describe how a tree
 * was recognised are left out by default, so that snapshots do not change when recognition becomes surer.
 *
 * @throws {TypeError} for an unknown option, and one that is not a boolean.
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { createSerializer } from 'espalier/testing';
 *
 * const { serialize } = createSerializer({ positions: true });
 * serialize(parseArticle('<p>Two cups.', { positions: true })); // 'article\n  paragraph @1:1-1:13\n    text @1:4-1:13 "Two cups."'
 * ```
 * @see https://vitest.dev/guide/snapshot.html#custom-serializer
 */
export function createSerializer(options: SerializerOptions = {}): Serializer {
  checkNames('createSerializer', options, ['evidence', 'keys', 'positions', 'places', 'values']);
  for (const [name, value] of Object.entries(options))
    if (typeof value !== 'boolean') throw new TypeError(`createSerializer: ${name} must be a boolean`);
  return {
    test: (value) => isNode(value) && isParent(value) && Array.isArray(value.children),
    serialize: (value, _config, indentation = '') => linesOf(value as Node, options).join(`\n${indentation}`),
  };
}

/**
 * The snapshot serializer with its defaults: neither evidence nor keys, positions, places or values.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 * import { serializer } from 'espalier/testing';
 *
 * serializer.serialize(parseArticle('<p>Two cups.')); // 'article\n  paragraph\n    text "Two cups."'
 * ```
 */
export const serializer: Serializer = createSerializer();

/**
 * Trees are not deeper unless the limit on depth is raised; without a maximum the total indentation would grow with the
 * square of the depth.
 */
const DEEPEST = 250;

function linesOf(root: Node, options: SerializerOptions): string[] {
  const lines: string[] = [];
  visit(root, (node, ancestors) => {
    lines.push('  '.repeat(Math.min(ancestors.length, DEEPEST)) + lineOf(node, options));
  });
  if (root.type === 'article') {
    for (const { reason, text } of root.dropped) lines.push(`dropped ${reason} ${JSON.stringify(text)}`);
    for (const { code, severity } of root.diagnostics) lines.push(`${severity} ${code}`);
  }
  return lines;
}

/** Keys that the shape of the line itself shows, or that would repeat the whole tree. */
const hidden = new Set(['type', 'children', 'position', 'data', 'dropped', 'diagnostics', 'schemaVersion']);

const optional: Partial<Record<string, keyof SerializerOptions>> = {
  evidence: 'evidence',
  alternatives: 'evidence',
  row: 'places',
  column: 'places',
  value: 'values',
};

function lineOf(node: Node, options: SerializerOptions): string {
  let text = node.type;
  for (const [key, value] of Object.entries(node)) {
    if (hidden.has(key) || (key === 'value' && typeof value === 'string')) continue;
    const option = optional[key];
    if (option !== undefined && options[option] !== true) continue;
    if ((key === 'rowSpan' || key === 'colSpan') && value === 1 && options.places !== true) continue;
    const fact = node.type === 'table' ? tableFact(node, key, options) : value;
    const isPlain = typeof fact === 'string' && /^[\w%./:#-]+$/.test(fact);
    text += ` ${key}=${isPlain ? fact : JSON.stringify(fact)}`;
  }
  if (options.positions === true && node.position) text += ` @${placeOf(node.position)}`;
  return 'value' in node && typeof node.value === 'string' ? `${text} ${JSON.stringify(node.value)}` : text;
}

function placeOf({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** Columns, metrics and the sides of a comparison, by their names. */
function tableFact(table: Table, key: string, options: SerializerOptions): unknown {
  if (key === 'columns' && options.keys !== true) return table.columns.map(({ name }) => name);
  if (table.kind === 'metric' && key === 'metrics' && options.values !== true) {
    const cells = grid(table);
    return table.metrics.map(({ name: [row, column] }) => lineAt(cells[row]?.[column]));
  }
  if (table.kind === 'comparison' && (key === 'subjectCells' || key === 'attributeCells') && options.places !== true) {
    const cells = grid(table);
    return table[key].map(([row, column]) => lineAt(cells[row]?.[column]));
  }
  return table[key as keyof Table];
}

function lineAt(cell: Node | undefined): string {
  return cell === undefined ? '' : toLine(cell);
}
