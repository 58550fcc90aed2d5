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
 * The kind of children of an open node: `flow` blocks, `phrasing` content, or only the parts of a list, a table, a row
 * or a description list. Content that does not fit is wrapped in the missing part.
 */
export type Model = 'flow' | 'phrasing' | 'items' | 'rows' | 'cells' | 'terms';

/** An open node, which receives what is read next. */
export interface Frame {
  node: Parent;
  model: Model;
  /** The children of the parent; `node` is the last. */
  siblings: Node[];
  /** Set when no element opened the frame; it gives way to the next element that fits better. */
  anonymous: boolean;
  /** Called when the frame closes and all its children are known. */
  finish: ((state: State, frame: Frame) => void) | undefined;
  table: TableBuild | undefined;
  row: RowBuild | undefined;
  /** The rank of the heading around a disclosure. */
  depth: Depth | undefined;
}

/** Returns a frame; all frames have the same keys, which keeps the pass over the input fast. */
export function frameOf(node: Parent, model: Model, siblings: Node[], anonymous: boolean): Frame {
  return { node, model, siblings, anonymous, finish: undefined, table: undefined, row: undefined, depth: undefined };
}

/** An open inline element; its node is created once there is content for it. */
export interface Mark {
  type: PhrasingContent['type'];
  node: () => Parent;
  element: DomElement;
}

/** A part of the input that is white space, and the number of open mark nodes around it. */
export interface HeldSpace {
  start: number;
  end: number;
  depth: number;
}

/** A parent that is being read, and the index of its next child. */
export interface OpenElement {
  parent: DomParent;
  index: number;
}

/** Maps the first block of each box (a question or a switch, and what it opens) to its last block. */
export type Boxes = Map<Node, Node>;

/**
 * The list and level of a block that an office program or an editor wrote flat, and the marker that it wrote before the
 * text.
 */
export interface WrittenLevel {
  list: string;
  level: number;
  /** How far a style indents the block, in pixels. */
  indent?: number;
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
  /** How many texts were dropped before it. */
  dropped: number;
  /** Whether its markup or position marks it as a link from a note back to the text. */
  isBack: boolean;
  /** Whether the markup names it as a link back. */
  isMarkedBack: boolean;
  /** Whether it is a raised mark, or marked up as a reference to a note. */
  isRaised: boolean;
  /** The element that begins with the link and has more content: for a note, all of it. */
  box?: NoteBox;
}

/**
 * The nodes of an element that begins with a link: among the children of a parent, from the first block to after the
 * last.
 */
export interface NoteBox {
  parent: Parent;
  from: number;
  to: number;
}

/** The state of the pass over the parsed input. */
export interface State {
  article: Article;
  limits: Limits;
  source: SourceMap | undefined;
  resolve: (url: string) => string;
  frames: Frame[];
  /** The lowest number of open frames since the element began: what it opens may replace one that gave way to it. */
  floor: number;
  /** The sections that are open at the top of the outline, outermost first. */
  sections: Section[];
  marks: Mark[];
  /** The block that currently receives phrasing content, and its open marks. */
  inline: Parent | undefined;
  chain: Parent[];
  hasContent: boolean;
  /**
   * Whether the line so far ends in a digit, whether that digit is raised or lowered, and whether an element has begun
   * or ended since.
   */
  endsInDigit: boolean;
  digitScript: Mark['type'] | undefined;
  hasEdge: boolean;
  /**
   * What is between the last content and the next: nothing relevant, the end of an element, or the end of one and the
   * start of another directly after it.
   */
  joint: 'none' | 'end' | 'between';
  /** The parent of the last element that began where another had ended. */
  jointParent: DomParent | undefined;
  /** Whether the line feeds of texts are line breaks, as `white-space: pre` makes them. */
  keepsLines: boolean;
  /** White space and line breaks that show only if more content follows. */
  space: '' | ' ' | '\n' | '\u2002';
  breaks: (DomNode | undefined)[];
  /** Whether something visible was left out after the last content: the words on both sides stay separate. */
  isParted: boolean;
  /** The input range of the white space that was held back, and its mark depth; known only with positions. */
  heldSpace: HeldSpace | undefined;
  /** The element whose text becomes inline code. */
  code: DomElement | undefined;
  codeNode: InlineCode | undefined;
  /** The `<p>` whose paragraph has not begun yet. */
  paragraph: DomElement | undefined;
  /** The list that last received items without a list. */
  strays: Parent | undefined;
  /** Texts with a line feed in place of collapsed white space that contained one. */
  softBreaks: Text[];
  /** Open elements that begin with a link into the page. */
  noteBoxes: Map<DomParent, LocalLink>;
  /** The links into the page, among which the references to footnotes are. */
  localLinks: LocalLink[];
  /** Items of lists by their identifiers, since one may be a note without a link back. */
  itemIds: Map<string, ListItem>;
  /** Identifiers of what is marked up as a footnote. */
  noteIds: Set<string>;
  /** The boxes of a line and its panel or answer. */
  boxes: Boxes;
  /** Headings and items that are plain lines. */
  lines: ReadonlySet<DomElement> | undefined;
  /** The elements that are being read, outermost first, and the index of the innermost. */
  scopes: readonly OpenElement[];
  depth: number;
  /** Elements that come later, and why they are left out. */
  leaving: Map<DomElement, Dropped['reason']>;
  /** The last control that ended, as long as nothing has been read since. */
  control: 'button' | 'other' | undefined;
  depthReported: boolean;
  /** The number of cells of all tables so far, and of slots that spans and the ends of short rows added. */
  tableCells: number;
  addedSlots: number;
  /** The levels that the markup gives for blocks that are written flat. */
  levels: Map<Node, WrittenLevel>;
  /** Whether the options of controls stay in the tree. */
  keepsControls: boolean;
}

/** Sets the position of a node, where positions are requested and the source has one. */
export function locate<T extends Node>(state: State, node: T, element: DomNode | undefined): T {
  if (!state.source || !element) return node;
  const position = state.source.element(element);
  if (position) node.position = position;
  return node;
}

/** Appends a node to the children of its parent. */
export function addChild(parent: Parent, node: Node): void {
  // Most nodes have one child, and an array grown from empty reserves room for sixteen.
  if (parent.children.length === 0) (parent as { children: Node[] }).children = [node];
  else (parent.children as Node[]).push(node);
}

/** A button may show only an icon. */
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
