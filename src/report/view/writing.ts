import type { Node, Table } from '../../tree/types.ts';
import type { View } from './view.ts';

/** What stands before and behind what is in a node; `value` in place of it. */
export interface Tags {
  open: string;
  close: string;
  value?: string;
}

/** What a cell is to the meaning of its table. */
export interface CellMeaning {
  side?: 'subject' | 'attribute' | 'metric' | 'target';
  /** A target as it was understood. */
  readings?: readonly string[];
}

/** What the writers of nodes share while an article is written. */
export interface Writing {
  view: View;
  /** The rank of the last heading: the headings of the page skip none, whatever the article does. */
  rank: number;
  /** How many tables were written. */
  tables: number;
  /** What the cells of the tables around mean, by their places. */
  meanings: Map<Table, ReadonlyMap<string, CellMeaning>>;
  /** The nodes around, from the top. */
  around: readonly Node[];
}
