/**
 * The whole model: the root and all nodes by their types here, the nodes themselves by what they are in `types/`.
 *
 * Every tree is a valid [unist](https://github.com/syntax-tree/unist) tree of plain JSON: `type` is the discriminant, all text
 * is reachable through `children` or `value`, `data` belongs to the user, and an absent fact is an absent key. Where the meaning is mdast's, the name is
 * [mdast](https://github.com/syntax-tree/mdast)'s.
 */

import type * as block from './types/blocks.ts';
import type * as meaning from './types/meaning.ts';
import type { Branch, Position } from './types/node.ts';
import type * as phrasing from './types/phrasing.ts';
import type * as table from './types/tables.ts';
import type { schemaVersion } from './version.ts';

export type * from './types/blocks.ts';
export type * from './types/meaning.ts';
export type { Evidence, Point, Position, RecoverRule } from './types/node.ts';
export type * from './types/phrasing.ts';
export type * from './types/tables.ts';
export type * from './types/values.ts';

/** A text that the input shows and the tree leaves out, and why. */
export interface Dropped {
  reason: DroppedReason;
  text: string;
  position?: Position;
}

/** Why a visible text is not in the tree. */
export type DroppedReason =
  | 'outside-article'
  | 'removed'
  | 'navigation'
  | 'comments'
  | 'related'
  | 'boilerplate'
  | 'byline'
  | 'control'
  | 'fallback'
  | 'hidden'
  | 'decoration'
  | 'duplicate'
  | 'line-numbers'
  | 'backlink'
  | 'permalink'
  | 'front-matter'
  | 'feed-boilerplate'
  | 'limit';

/** A remark on the input. `code` is stable and documented; `message` is for people. */
export interface Diagnostic {
  code: string;
  message: string;
  severity: 'info' | 'warning' | 'error';
  position?: Position;
}

/** What a page says of its article; an absent fact is an absent key. Texts are plain and on one line, dates are ISO 8601 with the time and the zone that the page states. */
export interface Metadata {
  /** Names, each once. */
  authors?: string[];
  published?: string;
  modified?: string;
  description?: string;
  siteName?: string;
  /** The address of the picture that stands for the article. */
  image?: string;
  /** The address that the page calls its own. */
  canonical?: string;
  keywords?: string[];
  section?: string;
}

/** The root of every tree. */
export interface Article extends Branch<FlowContent> {
  type: 'article';
  /** The version of the tree's shape; it changes when a shape changes. */
  schemaVersion: typeof schemaVersion;
  /** The title of the article itself, without the name of the site. */
  title?: string;
  /** A BCP 47 tag, as the page states it. */
  language?: string;
  direction?: 'ltr' | 'rtl';
  /** What the page says of the article; absent where it says nothing. */
  metadata?: Metadata;
  dropped: Dropped[];
  diagnostics: Diagnostic[];
}

/** The blocks by their types. Users may augment it with the blocks of their own recognizers. */
export interface FlowContentMap {
  section: block.Section;
  heading: block.Heading;
  paragraph: block.Paragraph;
  list: block.List;
  table: table.Table;
  figure: block.Figure;
  code: block.Code;
  blockquote: block.Blockquote;
  callout: block.Callout;
  details: block.Details;
  math: block.Math;
  embed: block.Embed;
  thematicBreak: block.ThematicBreak;
  footnoteDefinition: block.FootnoteDefinition;
  descriptionList: block.DescriptionList;
  faq: meaning.Faq;
  glossary: meaning.Glossary;
  fields: meaning.Fields;
  steps: meaning.Steps;
}

/** The phrasing nodes by their types. */
export interface PhrasingContentMap {
  text: phrasing.Text;
  strong: phrasing.Strong;
  emphasis: phrasing.Emphasis;
  underline: phrasing.Underline;
  mark: phrasing.Mark;
  quotation: phrasing.Quotation;
  abbreviation: phrasing.Abbreviation;
  delete: phrasing.Delete;
  superscript: phrasing.Superscript;
  subscript: phrasing.Subscript;
  inlineCode: phrasing.InlineCode;
  link: phrasing.Link;
  image: phrasing.Image;
  break: phrasing.Break;
  inlineMath: phrasing.InlineMath;
  footnoteReference: phrasing.FootnoteReference;
}

/** Every node by its type: those of the two maps, and those that stand in one kind of parent alone. Users may augment it with the nodes of their own recognizers. */
export interface NodeMap extends FlowContentMap, PhrasingContentMap {
  article: Article;
  listItem: block.ListItem;
  caption: block.Caption;
  tableRow: table.TableRow;
  tableCell: table.TableCell;
  summary: block.Summary;
  term: block.Term;
  definition: block.Definition;
  faqPair: meaning.FaqPair;
  question: meaning.Question;
  answer: meaning.Answer;
  glossaryEntry: meaning.GlossaryEntry;
  field: meaning.Field;
  label: meaning.Label;
  value: meaning.FieldValue;
  step: meaning.Step;
}

export type NodeType = keyof NodeMap;
export type Node = NodeMap[NodeType];
export type FlowContent = FlowContentMap[keyof FlowContentMap];
export type PhrasingContent = PhrasingContentMap[keyof PhrasingContentMap];
/** A node that holds other nodes. */
export type Parent = Extract<Node, { children: unknown[] }>;
/** A node that holds a string. */
export type Literal = Extract<Node, { value: string }>;
