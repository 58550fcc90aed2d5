/** The content of a line of text. */

import type { PhrasingContent } from '../types.ts';
import type { Branch, Common, Leaf } from './node.ts';

/** A run of text, its white space as a browser shows it. */
export interface Text extends Leaf {
  /** What kind of node this is. */
  type: 'text';
}

/** Text of strong importance, usually bold. */
export interface Strong extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'strong';
}

/** Text that is stressed, usually in italics. */
export interface Emphasis extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'emphasis';
}

/** Text that is underlined, as `<u>` has it. */
export interface Underline extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'underline';
}

/** Text that is marked because it matters here, as with a highlighter. */
export interface Mark extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'mark';
}

/**
 * Words that are quoted within a line. The input has no quotation marks for them: browsers write them, and so does
 * `toText`. `language` is set if the language of the text around has other marks than English.
 */
export interface Quotation extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'quotation';
  /** The language whose quotation marks are due, where they are not the English ones. */
  language?: string;
}

/** An abbreviation; `title` is its full form. */
export interface Abbreviation extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'abbreviation';
  /** The full form of the abbreviation. */
  title: string;
}

/** Text that is struck out. */
export interface Delete extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'delete';
}

/** Raised text. */
export interface Superscript extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'superscript';
}

/** Lowered text. */
export interface Subscript extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'subscript';
}

/** A fragment of code within a text. */
export interface InlineCode extends Leaf {
  /** What kind of node this is. */
  type: 'inlineCode';
}

/** A hyperlink. `url` is resolved where a base is known, and kept as a fact whatever its scheme. */
export interface Link extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'link';
  /** The address: resolved where a base is known, and of any scheme. */
  url: string;
  /** The title of the link. */
  title?: string;
}

/** A picture. */
export interface Image extends Common {
  /** What kind of node this is. */
  type: 'image';
  /** The address of the picture: resolved where a base is known, and of any scheme. */
  url: string;
  /** The description of the picture; empty where the page gives none. */
  alt: string;
  /** The title of the picture. */
  title?: string;
}

/** A line break within a block. */
export interface Break extends Common {
  /** What kind of node this is. */
  type: 'break';
}

/** A formula within a text. */
export interface InlineMath extends Leaf {
  /** What kind of node this is. */
  type: 'inlineMath';
  /** Its source in TeX, where the page gives one. */
  tex?: string;
}

/** A reference to the footnote with the same `identifier`; its children are the mark that the reader sees. */
export interface FootnoteReference extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'footnoteReference';
  /** The `identifier` of the footnote. */
  identifier: string;
}
