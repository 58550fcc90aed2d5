/** Text, its marks, and pictures. */

import type { PortableText } from '../types.ts';

/** The styles of blocks. */
export type TextStyle = 'normal' | 'blockquote' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** A paragraph, a heading, a quoted paragraph or an item of a list. */
export type TextBlock = {
  /** What kind of object this is. */
  _type: 'block';
  /** Unique in the whole result. */
  _key: string;
  /** What the block is: running text, a quotation, or a heading and its rank. */
  style: TextStyle;
  /** Its texts, with the pictures that stand within the line. */
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
  /** What kind of object this is. */
  _type: 'span';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The text itself; a line feed in it is a line break. */
  text: string;
  /** Names of decorators, and keys of what `markDefs` of the block has. */
  marks: string[];
};

/** A mark with facts. */
export type MarkDefinition = LinkMark | AnchorMark | AbbreviationMark | MathMark | FootnoteMark;

/** A hyperlink whose address is safe. */
export type LinkMark = {
  /** What kind of object this is. */
  _type: 'link';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The address. */
  href: string;
  /** What the page says of the link. */
  title?: string;
};

/** The place that links within the article lead to: `id` is the fragment of their addresses. */
export type AnchorMark = {
  /** What kind of object this is. */
  _type: 'anchor';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The fragment of the addresses that lead here. */
  id: string;
};

/** An abbreviation; `title` is what it stands for. */
export type AbbreviationMark = {
  /** What kind of object this is. */
  _type: 'abbreviation';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** What the abbreviation stands for. */
  title: string;
};

/** A formula within a text, which has it as the reader sees it; `tex` is its source where the page gives one. */
export type MathMark = {
  /** What kind of object this is. */
  _type: 'math';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The source of the formula in TeX, where the page gives one. */
  tex?: string;
};

/** The mark of a footnote; `note` is the `_key` of the object `footnote`. */
export type FootnoteMark = {
  /** What kind of object this is. */
  _type: 'footnote';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The `_key` of the object `footnote`. */
  note: string;
};

/** A picture: a node of its own, or within a line of text. */
export type ImageObject = {
  /** What kind of object this is. */
  _type: 'image';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The address of the picture. */
  url: string;
  /** What the picture shows, in words; empty where the page says nothing. */
  alt: string;
  /** What the page says of the picture. */
  title?: string;
  /** Where it leads, where the picture is a link. */
  href?: string;
  /** Its caption. */
  caption?: PortableText;
};
