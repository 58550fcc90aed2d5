/** What stands within a line of text. */

import type { PhrasingContent } from '../types.ts';
import type { Branch, Common, Leaf } from './node.ts';

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
