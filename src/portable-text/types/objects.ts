/** The objects beside blocks of text: figures, code, quotations and the like. */

import type { PortableText } from '../types.ts';

/** A figure that is more than one picture, with its caption. */
export type FigureObject = {
  /** What kind of object this is. */
  _type: 'figure';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** What the figure shows. */
  content: PortableText;
  /** Its caption. */
  caption: PortableText;
};

/** Preformatted text, its white space untouched. */
export type CodeObject = {
  /** What kind of object this is. */
  _type: 'code';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The language, as the markup names it. */
  language?: string;
  /** The code, its white space untouched. */
  code: string;
};

/** A formula in a block of its own: `text` as the reader sees it, `tex` its source if the page gives one. */
export type MathObject = {
  /** What kind of object this is. */
  _type: 'math';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The formula as the reader sees it. */
  text: string;
  /** Its source in TeX, if the page gives one. */
  tex?: string;
};

/** A quotation that holds more than paragraphs. */
export type QuoteObject = {
  /** What kind of object this is. */
  _type: 'quote';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** What is quoted. */
  content: PortableText;
};

/** A note, tip, warning or aside; `tone` is the word of the page for it. */
export type CalloutObject = {
  /** What kind of object this is. */
  _type: 'callout';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The word of the page for its kind, such as `note` or `warning`. */
  tone?: string;
  /** The content of the callout. */
  content: PortableText;
};

/** A disclosure. */
export type DetailsObject = {
  /** What kind of object this is. */
  _type: 'details';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** What is shown while it is closed. */
  summary: PortableText;
  /** What it discloses. */
  content: PortableText;
};

/** Something shown in place that is not text, such as a video; its address is safe. */
export type EmbedObject = {
  /** What kind of object this is. */
  _type: 'embed';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The address of what is shown. */
  url: string;
  /** The title that the page gives it. */
  title?: string;
};

/** A break between topics. */
export type ThematicBreakObject = {
  /** What kind of object this is. */
  _type: 'thematicBreak';
  /** Unique among the blocks and objects of the result. */
  _key: string;
};

/** The text of a footnote. The marks of its references have its `_key`. */
export type FootnoteObject = {
  /** What kind of object this is. */
  _type: 'footnote';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The content of the footnote. */
  content: PortableText;
};
