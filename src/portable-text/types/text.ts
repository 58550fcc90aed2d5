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
  /** Its texts, with the pictures within the line. */
  children: (Span | ImageObject)[];
  /** The definitions of those marks of its spans that are not names of decorators. */
  markDefs: MarkDefinition[];
  /** Set in an item of a list, with `level`. */
  listItem?: 'bullet' | 'number';
  /** How deep the list is nested, from 1. */
  level?: number;
  /** Set if the number of an item is not the one after that of the item before, or not 1 for the first. */
  number?: number;
  /** How the items of its list are counted, if not by numbers. */
  numbering?: 'a' | 'A' | 'i' | 'I';
  /** Set in the items of a task list. */
  checked?: boolean;
};

/** Decorators: marks that consist of their names only. */
export type Decorator = 'strong' | 'em' | 'underline' | 'strike-through' | 'code' | 'highlight' | 'sup' | 'sub';

/** A run of text with the same marks. A line feed in it is a line break. */
export type Span = {
  /** What kind of object this is. */
  _type: 'span';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The text itself; a line feed in it is a line break. */
  text: string;
  /** Names of decorators, and keys of the `markDefs` of the block. */
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
  /** The title that the page gives the link. */
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

/** A formula within a text, which contains it as the reader sees it; `tex` is its source if the page gives one. */
export type MathMark = {
  /** What kind of object this is. */
  _type: 'math';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The source of the formula in TeX, if the page gives one. */
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
  /** What the picture shows, in words; empty if the page has none. */
  alt: string;
  /** The title that the page gives the picture. */
  title?: string;
  /** The address that it links to, if the picture is a link. */
  href?: string;
  /** Its caption. */
  caption?: PortableText;
};
