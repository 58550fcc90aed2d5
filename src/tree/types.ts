/**
 * The whole model on one page.
 *
 * Every tree is a valid [unist](https://github.com/syntax-tree/unist) tree of plain JSON: `type` is the discriminant, all text
 * is reachable through `children` or `value`, `data` belongs to the user, and an absent fact is an absent key. Where the meaning is mdast's, the name is
 * [mdast](https://github.com/syntax-tree/mdast)'s.
 */

import type { schemaVersion } from './version.ts';

/**
 * A whole number from 0.
 *
 * @asType integer
 * @minimum 0
 */
type Index = number;

/**
 * A whole number from 1.
 *
 * @asType integer
 * @minimum 1
 */
type Count = number;

/** One place in the input: `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units. */
export interface Point {
  line: Count;
  column: Count;
  offset: Index;
}

/** Where a node stands in the input: from the first character of its markup to behind the last one. */
export interface Position {
  start: Point;
  end: Point;
}

/** Why a judgement was made. `score` lies between 0 and 1; a signal that starts with `-` spoke against it. */
export interface Evidence {
  by: string;
  score: number;
  signals: string[];
}

/** A named way of turning flattened text back into structure. */
export type RecoverRule =
  | 'label-heading'
  | 'bold-heading'
  | 'numbered-paragraphs'
  | 'numbered-lines'
  | 'dash-bullets'
  | 'label-items'
  | 'field-lines'
  | 'trailing-fields'
  | 'item-fields'
  | 'br-paragraphs'
  | 'quote-alerts'
  | 'word-lists'
  | 'list-runs'
  | 'task-marks';

interface Common {
  /** Stands when the caller asked for positions and the node has a place in the input. */
  position?: Position;
  /** Stands when the structure was not in the markup but was recovered from the text. */
  origin?: 'recovered';
  /** The recovery rule that made a node whose `origin` is `'recovered'`. */
  by?: RecoverRule;
  /** The characters that a recovery rule took out of the text here, such as `1)` or `–`, in order. */
  markers?: string[];
  /** Why a semantic node was recognised. */
  evidence?: Evidence;
  /** Belongs to the user; the library never writes it. */
  data?: Record<string, unknown>;
}

interface Branch<Child> extends Common {
  children: Child[];
}

interface Leaf extends Common {
  value: string;
}

// --- root ---------------------------------------------------------------------------------------------------------------

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
  | 'control'
  | 'fallback'
  | 'hidden'
  | 'decoration'
  | 'duplicate'
  | 'line-numbers'
  | 'backlink'
  | 'permalink'
  | 'feed-boilerplate'
  | 'limit';

/** A remark on the input. `code` is stable and documented; `message` is for people. */
export interface Diagnostic {
  code: string;
  message: string;
  severity: 'info' | 'warning' | 'error';
  position?: Position;
}

/** The root of every tree. */
export interface Article extends Branch<FlowContent> {
  type: 'article';
  /** The version of the tree's shape; it changes when a shape changes. */
  schemaVersion: typeof schemaVersion;
  title?: string;
  /** A BCP 47 tag, as the page states it. */
  language?: string;
  direction?: 'ltr' | 'rtl';
  dropped: Dropped[];
  diagnostics: Diagnostic[];
}

// --- outline ------------------------------------------------------------------------------------------------------------

/** A heading and all that stands under it, up to the next heading of the same or a higher rank. */
export interface Section extends Branch<FlowContent> {
  type: 'section';
  depth: Depth;
}

/** The rank of a heading: 1 for `<h1>` to 6 for `<h6>`. */
export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading. Where it heads a section it is the section's first child. */
export interface Heading extends Branch<PhrasingContent> {
  type: 'heading';
  depth: Depth;
  /** The fragment identifier that a link to this heading would use. */
  id?: string;
}

// --- blocks -------------------------------------------------------------------------------------------------------------

/** A run of phrasing content. */
export interface Paragraph extends Branch<PhrasingContent> {
  type: 'paragraph';
}

/** How the items of an ordered list are counted where it is not by numbers: by letters or by Roman numerals, small or capital. */
export type ListStyle = 'a' | 'A' | 'i' | 'I';

/** A list of items. `start` stands when an ordered list does not start at 1, or at its length where it counts down. */
export interface List extends Branch<ListItem> {
  type: 'list';
  ordered: boolean;
  start?: number;
  /** Stands, as `true`, when the list counts down. */
  reversed?: true;
  style?: ListStyle;
  /** Stands, as `true`, when the items are set apart as paragraphs. */
  spread?: true;
}

/** An item of a list; its children are blocks. `checked` stands for the items of a task list, `value` where the number is not the one that counting gives. */
export interface ListItem extends Branch<FlowContent> {
  type: 'listItem';
  value?: number;
  checked?: boolean;
  /** What table rows call this item by when it is a note of theirs; unique in the article. */
  identifier?: string;
}

/** A figure: what it shows and, often, a caption. */
export interface Figure extends Branch<FlowContent | PhrasingContent | Caption> {
  type: 'figure';
}

/** The caption of a table or a figure: phrasing content, or blocks where there is more than one paragraph. */
export interface Caption extends Branch<FlowContent | PhrasingContent> {
  type: 'caption';
}

/** Preformatted text, its white space untouched. `lang` is the language as the markup names it. */
export interface Code extends Leaf {
  type: 'code';
  lang?: string;
}

/** A quotation. */
export interface Blockquote extends Branch<FlowContent> {
  type: 'blockquote';
}

/** A note, tip, warning or aside. `tone` is the word that the markup uses for it. */
export interface Callout extends Branch<FlowContent> {
  type: 'callout';
  tone?: string;
}

/** A disclosure: a summary and what it discloses. */
export interface Details extends Branch<Summary | FlowContent> {
  type: 'details';
}

/** What a disclosure shows while it is closed. `depth` stands where it is a heading: its rank. */
export interface Summary extends Branch<PhrasingContent> {
  type: 'summary';
  depth?: Depth;
}

/** A formula that stands on its own: `value` as the reader sees it, `tex` its source where the page gives one. */
export interface Math extends Leaf {
  type: 'math';
  tex?: string;
}

/** Something shown in place that is not text: a frame, a video, a sound, an object. */
export interface Embed extends Common {
  type: 'embed';
  url: string;
  title?: string;
}

/** A break between topics. */
export interface ThematicBreak extends Common {
  type: 'thematicBreak';
}

/** The text of a footnote; `identifier` ties it to its references. */
export interface FootnoteDefinition extends Branch<FlowContent> {
  type: 'footnoteDefinition';
  identifier: string;
}

/** Terms and their definitions, in the order of the markup. */
export interface DescriptionList extends Branch<Term | Definition> {
  type: 'descriptionList';
}

/** A term that is defined. */
export interface Term extends Branch<PhrasingContent> {
  type: 'term';
}

/** What a term means; its children are blocks. */
export interface Definition extends Branch<FlowContent> {
  type: 'definition';
}

// --- tables -------------------------------------------------------------------------------------------------------------

/** `[row, column]` in the expanded grid, both from 0. */
export type CellReference = [row: Index, column: Index];

/** A column of a table: `name` as its header says it, `key` the name that `records` uses, never empty and never twice. */
export interface Column {
  name: string;
  key: string;
  /** The unit that the header names for the values below it. */
  unit?: string;
  /** How its cells are set, where all of those that hold something say the same. */
  align?: 'left' | 'center' | 'right';
}

interface TableCommon extends Branch<Caption | TableRow> {
  type: 'table';
  columns: Column[];
  /** Stands, as `true`, where the rows are of such different lengths that `grid` does not fill them up to the longest. */
  ragged?: true;
  /** Other kinds that came close. */
  alternatives?: Evidence[];
}

/** A table that neither compares nor measures. One of questions and answers has the evidence of the recognizer `faq`. */
export interface DataTable extends TableCommon {
  kind: 'data';
}

/** A table in which alternatives of the same kind are told apart by their attributes. */
export interface ComparisonTable extends TableCommon {
  kind: 'comparison';
  /** Which axis lists the alternatives. */
  subjects: 'rows' | 'columns';
  /** The cells that name the alternatives. */
  subjectCells: CellReference[];
  /** The cells that name what the alternatives are told apart on. */
  attributeCells: CellReference[];
}

/** A table whose rows (or columns) name metrics, with their targets or values, or how they are measured. */
export interface MetricTable extends TableCommon {
  kind: 'metric';
  metrics: Metric[];
}

export type Table = DataTable | ComparisonTable | MetricTable;

/** One metric of a metric table: the row (or, in a table on its side, the column) that names it. */
export interface Metric {
  row: Index;
  name: CellReference;
  id?: CellReference;
  target?: MetricTarget;
}

/** The target, threshold or value of a metric. */
export interface MetricTarget extends Target {
  cell: CellReference;
}

/** A row of a table; `section` is the part of the table that it stands in. */
export interface TableRow extends Branch<TableCell> {
  type: 'tableRow';
  section: 'head' | 'body' | 'foot';
  /** The identifiers of the list items that are notes on this row. */
  notes?: string[];
}

/** A cell: phrasing content, or blocks where there is more than one paragraph. */
export interface TableCell extends Branch<FlowContent | PhrasingContent> {
  type: 'tableCell';
  row: Index;
  column: Index;
  rowSpan: Count;
  colSpan: Count;
  role: 'data' | 'columnHeader' | 'rowHeader';
  /** Stands when the cell is a header though it was not marked as one. */
  inferred?: true;
  /** The header cells that the author named for this one (`headers=`). */
  headers?: CellReference[];
  /** What is shown in a cell without content, in the words that the markup has for it: the label of an icon. */
  alt?: string;
  /** The typed reading of the cell. */
  value?: Value;
}

// --- values -------------------------------------------------------------------------------------------------------------

/** A number, a range or a bound with its unit, as read from a text. */
export interface Quantity {
  /** Exactly as written. */
  text: string;
  min?: number;
  max?: number;
  exclusiveMin?: true;
  exclusiveMax?: true;
  approximate?: true;
  /** Canonical where known (`%`, `ms`, `s`, `min`, `h`, `d`, `MB`, `req/s`, `USD` …), else as written. */
  unit?: string;
  /** `p50`, `p95`, `avg`, `median`, `max` … */
  statistic?: string;
  /** `day`, `month` … */
  per?: string;
}

/** What a text asks for: its quantities and the words that qualify them. */
export interface Target {
  text: string;
  quantities: Quantity[];
  qualifier?: string;
}

/** The typed reading of a cell. */
export type Value = { type: 'quantity'; quantities: Quantity[] } | { type: 'boolean'; value: boolean };

// --- meaning ------------------------------------------------------------------------------------------------------------

/** Questions and their answers. */
export interface Faq extends Branch<FaqPair> {
  type: 'faq';
}

/** A question and the blocks that answer it. */
export interface FaqPair extends Branch<Question | Answer> {
  type: 'faqPair';
}

/** A question: the heading that asks it, or phrasing content. */
export interface Question extends Branch<Heading | PhrasingContent | FlowContent> {
  type: 'question';
}

/** An answer; its children are blocks. */
export interface Answer extends Branch<FlowContent> {
  type: 'answer';
}

/** Terms with their explanations. */
export interface Glossary extends Branch<GlossaryEntry> {
  type: 'glossary';
}

/** One term and its definitions. */
export interface GlossaryEntry extends Branch<Term | Definition> {
  type: 'glossaryEntry';
}

/** A run of labelled values. */
export interface Fields extends Branch<Field> {
  type: 'fields';
}

/** A label and its value. */
export interface Field extends Branch<Label | FieldValue> {
  type: 'field';
}

/** The name of a field. */
export interface Label extends Branch<PhrasingContent> {
  type: 'label';
}

/** The value of a field. */
export interface FieldValue extends Branch<PhrasingContent | FlowContent> {
  type: 'value';
}

/** A procedure. */
export interface Steps extends Branch<Step> {
  type: 'steps';
}

/** One step of a procedure; its children are blocks, the first of which is its title. */
export interface Step extends Branch<FlowContent> {
  type: 'step';
}

// --- phrasing -----------------------------------------------------------------------------------------------------------

/** A run of text, its white space as a browser shows it. */
export interface Text extends Leaf {
  type: 'text';
}

export interface Strong extends Branch<PhrasingContent> {
  type: 'strong';
}

export interface Emphasis extends Branch<PhrasingContent> {
  type: 'emphasis';
}

/** Text that is underlined, as `<u>` has it. */
export interface Underline extends Branch<PhrasingContent> {
  type: 'underline';
}

/** Text that is marked because it matters here, as with a highlighter. */
export interface Mark extends Branch<PhrasingContent> {
  type: 'mark';
}

/**
 * Words that are quoted within a line. The input has no quotation marks for them: browsers write them, and so does `toText`. `language` stands where the text around has a
 * language whose marks are not the English ones.
 */
export interface Quotation extends Branch<PhrasingContent> {
  type: 'quotation';
  language?: string;
}

/** An abbreviation; `title` is what it stands for. */
export interface Abbreviation extends Branch<PhrasingContent> {
  type: 'abbreviation';
  title: string;
}

export interface Delete extends Branch<PhrasingContent> {
  type: 'delete';
}

export interface Superscript extends Branch<PhrasingContent> {
  type: 'superscript';
}

export interface Subscript extends Branch<PhrasingContent> {
  type: 'subscript';
}

/** A fragment of code within a text. */
export interface InlineCode extends Leaf {
  type: 'inlineCode';
}

/** A hyperlink. `url` is resolved where a base is known, and kept as a fact whatever its scheme. */
export interface Link extends Branch<PhrasingContent> {
  type: 'link';
  url: string;
  title?: string;
}

export interface Image extends Common {
  type: 'image';
  url: string;
  alt: string;
  title?: string;
}

/** A line break within a block. */
export interface Break extends Common {
  type: 'break';
}

/** A formula within a text. */
export interface InlineMath extends Leaf {
  type: 'inlineMath';
  tex?: string;
}

/** A reference to the footnote with the same `identifier`; its children are the mark that the reader sees. */
export interface FootnoteReference extends Branch<PhrasingContent> {
  type: 'footnoteReference';
  identifier: string;
}

// --- unions -------------------------------------------------------------------------------------------------------------

/** Every node by its type. Users may augment it with the nodes of their own recognizers. */
export interface NodeMap {
  article: Article;
  section: Section;
  heading: Heading;
  paragraph: Paragraph;
  list: List;
  listItem: ListItem;
  table: Table;
  caption: Caption;
  tableRow: TableRow;
  tableCell: TableCell;
  figure: Figure;
  code: Code;
  blockquote: Blockquote;
  callout: Callout;
  details: Details;
  summary: Summary;
  math: Math;
  embed: Embed;
  thematicBreak: ThematicBreak;
  footnoteDefinition: FootnoteDefinition;
  descriptionList: DescriptionList;
  term: Term;
  definition: Definition;
  faq: Faq;
  faqPair: FaqPair;
  question: Question;
  answer: Answer;
  glossary: Glossary;
  glossaryEntry: GlossaryEntry;
  fields: Fields;
  field: Field;
  label: Label;
  value: FieldValue;
  steps: Steps;
  step: Step;
  text: Text;
  strong: Strong;
  emphasis: Emphasis;
  underline: Underline;
  mark: Mark;
  quotation: Quotation;
  abbreviation: Abbreviation;
  delete: Delete;
  superscript: Superscript;
  subscript: Subscript;
  inlineCode: InlineCode;
  link: Link;
  image: Image;
  break: Break;
  inlineMath: InlineMath;
  footnoteReference: FootnoteReference;
}

/** The blocks by their types. Users may augment it with the blocks of their own recognizers. */
export interface FlowContentMap {
  section: Section;
  heading: Heading;
  paragraph: Paragraph;
  list: List;
  table: Table;
  figure: Figure;
  code: Code;
  blockquote: Blockquote;
  callout: Callout;
  details: Details;
  math: Math;
  embed: Embed;
  thematicBreak: ThematicBreak;
  footnoteDefinition: FootnoteDefinition;
  descriptionList: DescriptionList;
  faq: Faq;
  glossary: Glossary;
  fields: Fields;
  steps: Steps;
}

/** The phrasing nodes by their types. */
export interface PhrasingContentMap {
  text: Text;
  strong: Strong;
  emphasis: Emphasis;
  underline: Underline;
  mark: Mark;
  quotation: Quotation;
  abbreviation: Abbreviation;
  delete: Delete;
  superscript: Superscript;
  subscript: Subscript;
  inlineCode: InlineCode;
  link: Link;
  image: Image;
  break: Break;
  inlineMath: InlineMath;
  footnoteReference: FootnoteReference;
}

export type NodeType = keyof NodeMap;
export type Node = NodeMap[NodeType];
export type FlowContent = FlowContentMap[keyof FlowContentMap];
export type PhrasingContent = PhrasingContentMap[keyof PhrasingContentMap];
/** A node that holds other nodes. */
export type Parent = Extract<Node, { children: unknown[] }>;
/** A node that holds a string. */
export type Literal = Extract<Node, { value: string }>;
