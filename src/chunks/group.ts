import type { Line } from './line.ts';
import type { ChunkKind, ChunkTable } from './types.ts';

/** What is read of a section: the path of headings that leads to what stands in it. */
export interface Place {
  parent: Place | undefined;
  depth: number;
  headings: readonly string[];
}

/** What all chunks of a table say of it. */
export type TableFacts = Pick<ChunkTable, 'kind' | 'caption' | 'columns'>;

/** What belongs together: the lines of an item, of a list, of a table, of a section. */
export interface Group {
  type: 'group';
  parent: Group | undefined;
  place: Place;
  /** What chunks of it are, where that is more than a part of a section. */
  kind: ChunkKind | undefined;
  /** The types of the blocks around its lines. */
  types: readonly string[];
  children: (Group | Line)[];
  /** Whether it is cut only where it is too large by itself. */
  isWhole: boolean;
  /** A section: it is never a piece as a whole. */
  isOpen: boolean;
  /** A table, or questions: its chunks hold nothing else. */
  island: Group | undefined;
  /** What is repeated before a part of it. */
  lead: Line[];
  table?: TableFacts;
  /** What its first item is counted as. */
  count?: number;
  /** In Markdown: what its lines begin with, and the end of it that its first line has another for. */
  indent: string;
  marker: string;
  /** Its first line, and what the measure gives for all of its lines behind others. */
  first: Line | undefined;
  joined: number;
}

/** What is placed into chunks. */
export type Item = Group | Line;

/** What the measure gives for an item that begins a chunk: the sum of its lines. */
export function ownCost(item: Item): number {
  if (item.type === 'line') return item.own;
  return item.first === undefined ? 0 : item.joined - item.first.joined + item.first.own;
}

/** Returns the lines of an item. */
export function linesOf(item: Item): Line[] {
  const lines: Line[] = [];
  const open: Item[] = [item];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'line') lines.push(next);
    else for (let index = next.children.length - 1; index >= 0; index -= 1) open.push(next.children[index] as Item);
  }
  return lines;
}

/** Returns the group that an item stands in, itself where it is one. */
export function groupOf(item: Item): Group {
  return item.type === 'line' ? item.group : item;
}
