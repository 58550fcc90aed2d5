/**
 * What an article is in Portable Text. The types are those of `@portabletext/types`, told exactly: each can be given wherever these are asked for. They are type aliases and no
 * interfaces, since only these can stand for objects of any keys.
 */

import type { Column, Quantity, TableRow as Row, Table, TableCell } from '../tree/types.ts';

/** A list of blocks and objects, as a field of Portable Text holds it. */
export type PortableText = PortableTextNode[];

/** What stands in such a list: a block of text, or an object. */
export type PortableTextNode = TextBlock | PortableTextObject;

/** The styles of blocks. */
export type TextStyle = 'normal' | 'blockquote' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** A paragraph, a heading, a quoted paragraph or an item of a list. */
export type TextBlock = {
  _type: 'block';
  /** Unique in the whole result. */
  _key: string;
  style: TextStyle;
  children: (Span | ImageObject)[];
  /** What the marks of its spans stand for that are no names of decorators. */
  markDefs: MarkDefinition[];
  /** Stands in an item of a list, with `level`. */
  listItem?: 'bullet' | 'number';
  /** How deep the list is nested, from 1. */
  level?: number;
  /** Stands where an item has another number than counting up from the item before, or from 1, gives it. */
  number?: number;
  /** How the items of its list are counted, where it is not by numbers. */
  numbering?: 'a' | 'A' | 'i' | 'I';
  /** Stands in the items of a task list. */
  checked?: boolean;
};

/** Decorators: marks that say all by their names. */
export type Decorator = 'strong' | 'em' | 'underline' | 'strike-through' | 'code' | 'highlight' | 'sup' | 'sub';

/** A run of text with the same marks. A line feed in it is a line break. */
export type Span = {
  _type: 'span';
  _key: string;
  text: string;
  /** Names of decorators, and keys of what `markDefs` of the block has. */
  marks: string[];
};

/** A mark with facts. */
export type MarkDefinition = LinkMark | AnchorMark | AbbreviationMark | MathMark | FootnoteMark;

/** A hyperlink whose address is safe. */
export type LinkMark = { _type: 'link'; _key: string; href: string; title?: string };

/** The place that links within the article lead to: `id` is the fragment of their addresses. */
export type AnchorMark = { _type: 'anchor'; _key: string; id: string };

/** An abbreviation; `title` is what it stands for. */
export type AbbreviationMark = { _type: 'abbreviation'; _key: string; title: string };

/** A formula within a text, which has it as the reader sees it; `tex` is its source where the page gives one. */
export type MathMark = { _type: 'math'; _key: string; tex?: string };

/** The mark of a footnote; `note` is the `_key` of the object `footnote`. */
export type FootnoteMark = { _type: 'footnote'; _key: string; note: string };

/** A picture: a node of its own, or within a line of text. */
export type ImageObject = {
  _type: 'image';
  _key: string;
  url: string;
  alt: string;
  title?: string;
  /** Where it leads, where the picture is a link. */
  href?: string;
  caption?: PortableText;
};

/** Any object that stands beside blocks. */
export type PortableTextObject =
  | ImageObject
  | FigureObject
  | CodeObject
  | MathObject
  | QuoteObject
  | CalloutObject
  | DetailsObject
  | EmbedObject
  | ThematicBreakObject
  | FootnoteObject
  | ListObject
  | DescriptionListObject
  | GlossaryObject
  | FieldsObject
  | FaqObject
  | StepsObject
  | TableObject;

/** A figure that is more than one picture, with its caption. */
export type FigureObject = { _type: 'figure'; _key: string; content: PortableText; caption: PortableText };

/** Preformatted text, its white space untouched. */
export type CodeObject = { _type: 'code'; _key: string; language?: string; code: string };

/** A formula that stands on its own: `text` as the reader sees it, `tex` its source where the page gives one. */
export type MathObject = { _type: 'math'; _key: string; text: string; tex?: string };

/** A quotation that holds more than paragraphs. */
export type QuoteObject = { _type: 'quote'; _key: string; content: PortableText };

/** A note, tip, warning or aside; `tone` is the word of the page for it. */
export type CalloutObject = { _type: 'callout'; _key: string; tone?: string; content: PortableText };

/** A disclosure. */
export type DetailsObject = { _type: 'details'; _key: string; summary: PortableText; content: PortableText };

/** Something shown in place that is not text, such as a video; its address is safe. */
export type EmbedObject = { _type: 'embed'; _key: string; url: string; title?: string };

/** A break between topics. */
export type ThematicBreakObject = { _type: 'thematicBreak'; _key: string };

/** The text of a footnote. The marks of its references have its `_key`. */
export type FootnoteObject = { _type: 'footnote'; _key: string; content: PortableText };

/** A list whose items hold more than lines of text and lists. */
export type ListObject = {
  _type: 'list';
  _key: string;
  ordered: boolean;
  numbering?: 'a' | 'A' | 'i' | 'I';
  items: ListItemObject[];
};

/** An item of such a list; `number` stands in those that are counted. */
export type ListItemObject = {
  _type: 'listItem';
  _key: string;
  number?: number;
  checked?: boolean;
  content: PortableText;
};

/** Terms with their definitions. */
export type DescriptionListObject = { _type: 'descriptionList'; _key: string; entries: EntryObject[] };

/** Terms that the article explains. */
export type GlossaryObject = { _type: 'glossary'; _key: string; entries: EntryObject[] };

/** One or more terms, and what they mean. */
export type EntryObject = { _type: 'entry'; _key: string; term: PortableText; definition: PortableText };

/** A run of labelled values. */
export type FieldsObject = { _type: 'fields'; _key: string; fields: FieldObject[] };

/** A label and its value. */
export type FieldObject = { _type: 'field'; _key: string; label: PortableText; value: PortableText };

/** Questions and their answers. */
export type FaqObject = { _type: 'faq'; _key: string; pairs: FaqPairObject[] };

/** A question and its answer. */
export type FaqPairObject = { _type: 'faqPair'; _key: string; question: PortableText; answer: PortableText };

/** A procedure. */
export type StepsObject = { _type: 'steps'; _key: string; steps: StepObject[] };

/** A step of a procedure; what its content begins with is its title. */
export type StepObject = { _type: 'step'; _key: string; content: PortableText };

/** A table of any kind. */
export type TableObject = {
  _type: 'table';
  _key: string;
  kind: Table['kind'];
  caption?: PortableText;
  columns: ({ _type: 'column'; _key: string } & Column)[];
  rows: RowObject[];
  /** Of a table that compares. */
  comparison?: ComparisonObject;
  /** Of a table of metrics. */
  metrics?: MetricObject[];
};

/** A row of a table. */
export type RowObject = {
  _type: 'row';
  _key: string;
  section: Row['section'];
  cells: CellObject[];
  /** The keys of the items that are notes on this row: blocks or objects `listItem`. */
  notes?: string[];
};

/** A cell. It stands once, where it begins; places that it spans have none. */
export type CellObject = {
  _type: 'cell';
  _key: string;
  content: PortableText;
  /** Stands in header cells: what they head. */
  header?: 'column' | 'row';
  /** Stands in a header cell that was not marked as one. */
  inferred?: true;
  /** Stand where they are more than 1. */
  rowSpan?: TableCell['rowSpan'];
  colSpan?: TableCell['colSpan'];
  /** What is shown in a cell without content, in words. */
  alt?: string;
};

/** What a table compares. */
export type ComparisonObject = {
  _type: 'comparison';
  /** Which axis lists the alternatives. */
  axis: 'rows' | 'columns';
  subjects: NamedCell[];
  attributes: NamedCell[];
};

/** A cell that names something: its name on one line, and the `_key` of the cell. */
export type NamedCell = { _type: 'namedCell'; _key: string; name: string; cell: string };

/** A metric that a table names. */
export type MetricObject = {
  _type: 'metric';
  _key: string;
  id?: string;
  name: string;
  /** The `_key` of the cell that names it. */
  cell: string;
  target?: TargetObject;
};

/** The target, threshold or value of a metric: its text untouched, and the quantities that it was read as. */
export type TargetObject = {
  _type: 'target';
  text: string;
  /** The `_key` of its cell. */
  cell: string;
  quantities: ({ _type: 'quantity'; _key: string } & Quantity)[];
  qualifier?: string;
};
