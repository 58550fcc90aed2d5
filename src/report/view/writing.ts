import type { Node, Table } from '../../tree/types.ts';
import type { View } from './view.ts';

/** The tags before and after the content of a node; `value` replaces the content. */
export interface Tags {
  open: string;
  close: string;
  value?: string;
}

/** The role of a cell in the meaning of its table. */
export interface CellMeaning {
  side?: 'subject' | 'attribute' | 'metric' | 'target';
  /** The parsed quantities of a target. */
  readings?: readonly string[];
}

/** The state that the writers of nodes share while an article is written. */
export interface Writing {
  view: View;
  /** The rank of the last heading: the headings of the page skip no rank, even if the article does. */
  rank: number;
  /** How many tables were written. */
  tables: number;
  /** The meanings of the cells of the tables around, by their places. */
  meanings: Map<Table, ReadonlyMap<string, CellMeaning>>;
  /** The ancestors, from the top. */
  around: readonly Node[];
}
