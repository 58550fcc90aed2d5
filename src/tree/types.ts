/**
 * The whole model: the root and all nodes by their types here, the nodes themselves by what they are in `types/`.
 *
 * Every tree is a valid [unist](https://github.com/syntax-tree/unist) tree of plain JSON: `type` is the discriminant,
 * all text is reachable through `children` or `value`, `data` belongs to the user, and an absent fact is an absent key.
 * Where the meaning is mdast's, the name is [mdast](https://github.com/syntax-tree/mdast)'s.
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
  /** Why it is left out. */
  reason: DroppedReason;
  /** The text itself. */
  text: string;
  /** Where it is in the input; only with `positions: true`. */
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
  /** Which remark it is; does not change between versions. */
  code: string;
  /** The problem, for people. */
  message: string;
  /** How much it matters. */
  severity: 'info' | 'warning' | 'error';
  /** Where it is in the input; only with `positions: true`. */
  position?: Position;
}

/**
 * The metadata of a page on its article; an absent fact is an absent key. Texts are plain and on one line, dates are
 * ISO 8601 with the time and the zone that the page states.
 */
export interface Metadata {
  /** Names, each once. */
  authors?: string[];
  /** When it was first published. */
  published?: string;
  /** When it was last changed. */
  modified?: string;
  /** A sentence or two on what it is about. */
  description?: string;
  /** The name of the site. */
  siteName?: string;
  /** The address of the picture that represents the article. */
  image?: string;
  /** The address that the page gives as its own. */
  canonical?: string;
  /** What it is about, in single words or phrases. */
  keywords?: string[];
  /** The part of the site that it belongs to, such as `Travel`. */
  section?: string;
}

/** The root of every tree. */
export interface Article extends Branch<FlowContent> {
  /** What kind of node this is. */
  type: 'article';
  /** The version of the tree's shape; it changes when a shape changes. */
  schemaVersion: typeof schemaVersion;
  /** The title of the article itself, without the name of the site. */
  title?: string;
  /** A BCP 47 tag, as the page states it. */
  language?: string;
  /** The direction of the writing, as the page states it. */
  direction?: 'ltr' | 'rtl';
  /** The page's metadata on the article; absent if there is none. */
  metadata?: Metadata;
  /** Every visible text that is in no node, with the reason. */
  dropped: Dropped[];
  /** What was odd in the input, and what was cut. */
  diagnostics: Diagnostic[];
}

/** The blocks by their types. Users may augment it with the blocks of their own recognizers. */
export interface FlowContentMap {
  /** A heading with all content under it. */
  section: block.Section;
  /** A heading. */
  heading: block.Heading;
  /** A run of text. */
  paragraph: block.Paragraph;
  /** A list of items. */
  list: block.List;
  /** A table: a comparison, a metric table, or data. */
  table: table.Table;
  /** A figure with its caption. */
  figure: block.Figure;
  /** Preformatted text. */
  code: block.Code;
  /** A quotation that is a block. */
  blockquote: block.Blockquote;
  /** A note, tip, warning or aside. */
  callout: block.Callout;
  /** A disclosure. */
  details: block.Details;
  /** A formula that is a block. */
  math: block.Math;
  /** Something shown in place that is not text. */
  embed: block.Embed;
  /** A break between topics. */
  thematicBreak: block.ThematicBreak;
  /** The text of a footnote. */
  footnoteDefinition: block.FootnoteDefinition;
  /** Terms and their definitions, as the markup lists them. */
  descriptionList: block.DescriptionList;
  /** Questions with their answers. */
  faq: meaning.Faq;
  /** Terms that the article explains. */
  glossary: meaning.Glossary;
  /** A run of labelled values. */
  fields: meaning.Fields;
  /** A procedure. */
  steps: meaning.Steps;
}

/** The phrasing nodes by their types. */
export interface PhrasingContentMap {
  /** A run of text. */
  text: phrasing.Text;
  /** Text of strong importance. */
  strong: phrasing.Strong;
  /** Text that is stressed. */
  emphasis: phrasing.Emphasis;
  /** Text that is underlined. */
  underline: phrasing.Underline;
  /** Text that is marked, as with a highlighter. */
  mark: phrasing.Mark;
  /** Words that are quoted within a line. */
  quotation: phrasing.Quotation;
  /** An abbreviation with its full form. */
  abbreviation: phrasing.Abbreviation;
  /** Text that is struck out. */
  delete: phrasing.Delete;
  /** Raised text. */
  superscript: phrasing.Superscript;
  /** Lowered text. */
  subscript: phrasing.Subscript;
  /** A fragment of code within a text. */
  inlineCode: phrasing.InlineCode;
  /** A hyperlink. */
  link: phrasing.Link;
  /** A picture. */
  image: phrasing.Image;
  /** A line break within a block. */
  break: phrasing.Break;
  /** A formula within a text. */
  inlineMath: phrasing.InlineMath;
  /** The mark of a footnote. */
  footnoteReference: phrasing.FootnoteReference;
}

/**
 * Every node by its type: those of the two maps, and those that only one kind of parent may contain. Users may augment
 * it with the nodes of their own recognizers.
 */
export interface NodeMap extends FlowContentMap, PhrasingContentMap {
  /** The root of a tree. */
  article: Article;
  /** An item of a list. */
  listItem: block.ListItem;
  /** The caption of a table or a figure. */
  caption: block.Caption;
  /** A row of a table. */
  tableRow: table.TableRow;
  /** A cell of a table. */
  tableCell: table.TableCell;
  /** What a disclosure shows while it is closed. */
  summary: block.Summary;
  /** A term that is defined. */
  term: block.Term;
  /** What a term means. */
  definition: block.Definition;
  /** A question with its answer. */
  faqPair: meaning.FaqPair;
  /** A question. */
  question: meaning.Question;
  /** An answer. */
  answer: meaning.Answer;
  /** One term with its definitions. */
  glossaryEntry: meaning.GlossaryEntry;
  /** A label with its value. */
  field: meaning.Field;
  /** The name of a field. */
  label: meaning.Label;
  /** The value of a field. */
  value: meaning.FieldValue;
  /** One step of a procedure. */
  step: meaning.Step;
}

/** The name of a type of node. */
export type NodeType = keyof NodeMap;
/** Any node of a tree. */
export type Node = NodeMap[NodeType];
// A docstring on a union that others use would make the schema define it twice: a block, and phrasing content.
export type FlowContent = FlowContentMap[keyof FlowContentMap];
export type PhrasingContent = PhrasingContentMap[keyof PhrasingContentMap];
/** A node that holds other nodes. */
export type Parent = Extract<
  Node,
  {
    /** The nodes that it holds, in the order of the text. */
    children: unknown[];
  }
>;
/** A node that holds a string. */
export type Literal = Extract<
  Node,
  {
    /** The string that it holds. */
    value: string;
  }
>;
