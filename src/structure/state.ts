import { type DomElement, type DomNode, type DomParent, isElement } from '../html/dom.ts';
import { elementFacts } from '../html/elements.ts';
import type { Limits } from '../limits.ts';
import type { SourceMap } from '../positions/source-map.ts';
import { isUnseen } from '../tree/dropped.ts';
import type {
  Article,
  Depth,
  Dropped,
  InlineCode,
  Link,
  ListItem,
  Node,
  Parent,
  PhrasingContent,
  Section,
  Text,
} from '../tree/types.ts';
import type { RowBuild, TableBuild } from './table/open-table.ts';

/**
 * What the children of an open node are: `flow` blocks, `phrasing` content, or only the parts of a list, a table, a row
 * or a description list. Content that does not fit gets the part that it lacks.
 */
export type Model = 'flow' | 'phrasing' | 'items' | 'rows' | 'cells' | 'terms';

/** A node that is open: what is read next goes into it. */
export interface Frame {
  node: Parent;
  model: Model;
  /** The nodes among which `node` stands, as its last. */
  siblings: Node[];
  /** Stands when no element opened the frame; it gives way to the next element that fits better. */
  anonymous: boolean;
  /** Called when the frame closes and all its children are known. */
  finish: ((state: State, frame: Frame) => void) | undefined;
  table: TableBuild | undefined;
  row: RowBuild | undefined;
  /** The rank of the heading that a disclosure stands in. */
  depth: Depth | undefined;
}

/** Returns a frame; all frames have the same keys, which keeps the pass over the input quick. */
export function frameOf(node: Parent, model: Model, siblings: Node[], anonymous: boolean): Frame {
  return { node, model, siblings, anonymous, finish: undefined, table: undefined, row: undefined, depth: undefined };
}

/** An inline element that is open; its node is made when there is content to put into it. */
export interface Mark {
  type: PhrasingContent['type'];
  node: () => Parent;
  element: DomElement;
}

/** A part of the input that is white space, and how many nodes of marks were open around it. */
export interface HeldSpace {
  start: number;
  end: number;
  depth: number;
}

/** A parent that is being read, and the index of its child that comes next. */
export interface OpenElement {
  parent: DomParent;
  index: number;
}

/** By the first block of each box of a question or a switch and what it opens: the last block of the box. */
export type Boxes = Map<Node, Node>;

/**
 * At which level of which list a block stands that an office program or an editor wrote flat, and the marker that it
 * wrote before the text.
 */
export interface WrittenLevel {
  list: string;
  level: number;
  marker?: string;
}

/** A link that points into the page, with the identifiers by which it can be pointed back at. */
export interface LocalLink {
  link: Link;
  target: string;
  /** The identifiers of the link and of the element around it. */
  own: string[];
  /** The identifiers of the link and of all elements near around it. */
  enclosing: string[];
  /** How many texts had been left out before it. */
  dropped: number;
  /** Whether the markup or the place of the link says that it leads from a note back to the text. */
  isBack: boolean;
  /** Whether it is a raised mark, or the markup says that it refers to a note. */
  isRaised: boolean;
  /** The element that begins with the link and goes on with more: of a note, all of it. */
  box?: NoteBox;
}

/**
 * Where an element stands in the tree that begins with a link: among the children of a node, from its first block to
 * behind its last.
 */
export interface NoteBox {
  parent: Parent;
  from: number;
  to: number;
}

/** All that the one pass over the parsed input remembers. */
export interface State {
  article: Article;
  limits: Limits;
  source: SourceMap | undefined;
  resolve: (url: string) => string;
  frames: Frame[];
  /** How few frames were open since the element began: what it opens may take the place of one that gave way to it. */
  floor: number;
  /** The sections that are open at the top of the outline, outermost first. */
  sections: Section[];
  marks: Mark[];
  /** The block that phrasing content goes into at the moment, and the marks that are open in it. */
  inline: Parent | undefined;
  chain: Parent[];
  hasContent: boolean;
  /**
   * Whether the line ends in a digit so far, which of what is raised or lowered that digit stands in, and whether an
   * element has begun or ended since.
   */
  endsInDigit: boolean;
  digitScript: Mark['type'] | undefined;
  hasEdge: boolean;
  /**
   * What lies between the last content and the next: nothing that matters, the end of an element, or the end of one and
   * the start of another that touches it.
   */
  joint: 'none' | 'end' | 'between';
  /** What holds the element that began last where another had ended. */
  jointParent: DomParent | undefined;
  /** Whether the line feeds of texts are line breaks, as `white-space: pre` makes them. */
  keepsLines: boolean;
  /** White space and line breaks that show only if more content follows. */
  space: '' | ' ' | '\n' | '\u2002';
  breaks: (DomNode | undefined)[];
  /** Whether something that shows was left out behind the last content: two words on both sides of it stay two. */
  isParted: boolean;
  /**
   * Where the white space that was held back stands: between two offsets of the input, in so many marks; known only
   * with positions.
   */
  heldSpace: HeldSpace | undefined;
  /** The element that makes code of the text within it. */
  code: DomElement | undefined;
  codeNode: InlineCode | undefined;
  /** The `<p>` whose paragraph is not begun yet. */
  paragraph: DomElement | undefined;
  /** The list that items without a list were put into last. */
  strays: Parent | undefined;
  /** Texts in which a line feed stands for collapsed white space that held one. */
  softBreaks: Text[];
  /** Elements that begin with a link into the page, as long as they are open. */
  noteBoxes: Map<DomParent, LocalLink>;
  /** The links into the page, among which the references to footnotes are. */
  localLinks: LocalLink[];
  /** Items of lists by their identifiers, for a note may be one without a link back. */
  itemIds: Map<string, ListItem>;
  /** Identifiers of what the markup says to be footnotes. */
  noteIds: Set<string>;
  /** The boxes of a line and what it opens or answers. */
  boxes: Boxes;
  /** Headings and items that are only lines. */
  lines: ReadonlySet<DomElement> | undefined;
  /** The elements that are being read, outermost first, and which of them is the innermost. */
  scopes: readonly OpenElement[];
  depth: number;
  /** Elements that are still to come, and why they leave the text. */
  leaving: Map<DomElement, Dropped['reason']>;
  /** The control that has ended last, as long as nothing has been read since. */
  control: 'button' | 'other' | undefined;
  depthReported: boolean;
  /**
   * How many cells the tables so far have, and how many slots their spans and the ends of short rows have added to
   * them.
   */
  tableCells: number;
  addedSlots: number;
  /** The levels that the markup states of blocks that are written flat. */
  levels: Map<Node, WrittenLevel>;
  /** Whether the options of controls stay in the tree. */
  keepsControls: boolean;
}

/** Gives a node its position, where positions are asked for and the source has one. */
export function locate<T extends Node>(state: State, node: T, element: DomNode | undefined): T {
  if (!state.source || !element) return node;
  const position = state.source.element(element);
  if (position) node.position = position;
  return node;
}

/** Puts a node behind the other children of its parent. */
export function addChild(parent: Parent, node: Node): void {
  // Most nodes have one child, and an array that is grown from nothing reserves room for sixteen.
  if (parent.children.length === 0) (parent as { children: Node[] }).children = [node];
  else (parent.children as Node[]).push(node);
}

/** A button may show a sign alone. */
function isSign(node: DomNode): boolean {
  return isElement(node) && elementFacts(node.tagName)?.display === 'word';
}

/** Records a visible text that the tree leaves out. */
export function drop(state: State, reason: Dropped['reason'], text: string, element: DomNode): void {
  if (state.hasContent && !isUnseen(reason) && (text !== '' || isSign(element))) state.isParted = true;
  if (text === '') return;
  const entry: Dropped = { reason, text };
  const position = state.source?.element(element);
  if (position) entry.position = position;
  state.article.dropped.push(entry);
}
