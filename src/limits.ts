/** How much of an input is worked on; beyond a limit the result is cut, and `article.diagnostics` says so. */
export interface Limits {
  /** UTF-16 code units of the input. Default 50,000,000. */
  bytes: number;
  /** Elements that the parser may make. Default 2,000,000. */
  nodes: number;
  /** Blocks within blocks; what is nested deeper is kept and stands in the deepest block. Default 200. */
  depth: number;
  /** Slots that the spanned cells of one table may cover. Default 100,000. */
  spans: number;
  /** Cells of one table after its spans are expanded. Default 1,000,000. */
  tableCells: number;
}

/** Limits that real pages do not meet. */
export const defaultLimits: Limits = {
  bytes: 50_000_000,
  nodes: 2_000_000,
  depth: 200,
  spans: 100_000,
  tableCells: 1_000_000,
};
