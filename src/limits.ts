/**
 * How much of an input is processed; beyond a limit the result is cut, and `article.diagnostics` has an entry for it.
 */
export interface Limits {
  /**
   * UTF-16 code units that a tree is made of; the text after them is dropped with the reason `'limit'`. Default
   * 50,000,000.
   */
  bytes: number;
  /**
   * Elements that the parser may make; the text after them is dropped with the reason `'limit'`. Default: one for every
   * two characters of the input, at least 100,000 and at most 2,000,000.
   */
  nodes: number;
  /** Blocks within blocks; what is nested deeper is kept in the deepest block. Default 200. */
  depth: number;
  /** Slots that the spanned cells of one table may cover. Default 100,000. */
  spans: number;
  /**
   * Cells of a table after its spans are expanded and the rows are filled up, including the slots that were added to
   * the tables before it. Default: those that there are, and 20,000 and 20 for each cell so far, at most 1,000,000.
   */
  tableCells: number;
}

/** Limits that real pages do not reach. */
export const defaultLimits: Limits = {
  bytes: 50_000_000,
  nodes: 2_000_000,
  depth: 200,
  spans: 100_000,
  tableCells: 1_000_000,
};

const fewNodes = 100_000;

const fewSlots = 20_000;
const slotsPerCell = 20;

/** Returns how many slots a table may have, by the number of its own cells and of all cells that were read so far. */
export function slotsFor(own: number, all: number, { tableCells }: Limits): number {
  if (tableCells !== defaultLimits.tableCells) return tableCells;
  return Math.min(tableCells, own + fewSlots + slotsPerCell * all);
}

/** Returns the limits for an input: those that are stated, and the defaults. */
export function limitsFor(length: number, stated: Partial<Limits> | undefined): Limits {
  const limits = { ...defaultLimits, nodes: Math.min(defaultLimits.nodes, Math.max(fewNodes, Math.floor(length / 2))) };
  for (const name of Object.keys(defaultLimits) as (keyof Limits)[]) limits[name] = stated?.[name] ?? limits[name];
  return limits;
}
