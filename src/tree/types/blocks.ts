/** Sections, and the blocks of text in them. */

import type { FlowContent, PhrasingContent } from '../types.ts';
import type { Branch, Common, Leaf } from './node.ts';

/** A heading and all content under it, up to the next heading of the same or a higher rank. */
export interface Section extends Branch<FlowContent> {
  /** What kind of node this is. */
  type: 'section';
  /** The rank of its heading. */
  depth: Depth;
}

/** The rank of a heading: 1 for `<h1>` to 6 for `<h6>`. */
export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading. Where it heads a section it is the section's first child. */
export interface Heading extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'heading';
  /** The rank: 1 for `<h1>` to 6 for `<h6>`. */
  depth: Depth;
  /** The fragment identifier that a link to this heading would use. */
  id?: string;
}

/** A run of phrasing content. */
export interface Paragraph extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'paragraph';
}

/**
 * How the items of an ordered list are counted where it is not by numbers: by letters or by Roman numerals, small or
 * capital.
 */
export type ListStyle = 'a' | 'A' | 'i' | 'I';

/** A list of items. `start` is set if an ordered list does not start at 1, or at its length where it counts down. */
export interface List extends Branch<ListItem> {
  /** What kind of node this is. */
  type: 'list';
  /** Whether its items are counted. */
  ordered: boolean;
  /** The first number, where it is not 1; where the list counts down, not its length. */
  start?: number;
  /** Set to `true` if the list counts down. */
  reversed?: true;
  /** How its items are counted, where it is not by numbers. */
  style?: ListStyle;
  /** Set to `true` if the items are separated like paragraphs. */
  spread?: true;
}

/**
 * An item of a list; its children are blocks. `checked` is set for the items of a task list, `value` where the number
 * is not the one that counting gives.
 */
export interface ListItem extends Branch<FlowContent> {
  /** What kind of node this is. */
  type: 'listItem';
  /** The number of the item, where it is not the one that counting gives. */
  value?: number;
  /** Whether it is done; set for the items of a task list. */
  checked?: boolean;
  /** The identifier by which table rows refer to this item as a note; unique in the article. */
  identifier?: string;
}

/** A figure: what it shows and, often, a caption. */
export interface Figure extends Branch<FlowContent | PhrasingContent | Caption> {
  /** What kind of node this is. */
  type: 'figure';
}

/** The caption of a table or a figure: phrasing content, or blocks where there is more than one paragraph. */
export interface Caption extends Branch<FlowContent | PhrasingContent> {
  /** What kind of node this is. */
  type: 'caption';
}

/** Preformatted text, its white space untouched. `lang` is the language as the markup names it. */
export interface Code extends Leaf {
  /** What kind of node this is. */
  type: 'code';
  /** The language, as the markup names it. */
  lang?: string;
}

/** A quotation. */
export interface Blockquote extends Branch<FlowContent> {
  /** What kind of node this is. */
  type: 'blockquote';
}

/** A note, tip, warning or aside. `tone` is the word that the markup uses for it. */
export interface Callout extends Branch<FlowContent> {
  /** What kind of node this is. */
  type: 'callout';
  /** The word that the markup uses for its kind, such as `note` or `warning`. */
  tone?: string;
}

/** A disclosure: a summary and what it discloses. */
export interface Details extends Branch<Summary | FlowContent> {
  /** What kind of node this is. */
  type: 'details';
}

/** The visible part of a closed disclosure. `depth` is set to its rank if it is a heading. */
export interface Summary extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'summary';
  /** Its rank, where the summary is a heading. */
  depth?: Depth;
}

/** A formula that is a block: `value` as the reader sees it, `tex` its source where the page gives one. */
export interface Math extends Leaf {
  /** What kind of node this is. */
  type: 'math';
  /** Its source in TeX, where the page gives one. */
  tex?: string;
}

/** Something shown in place that is not text: a frame, a video, a sound, an object. */
export interface Embed extends Common {
  /** What kind of node this is. */
  type: 'embed';
  /** The address of what is shown, as the page has it. */
  url: string;
  /** Its title on the page. */
  title?: string;
}

/** A break between topics. */
export interface ThematicBreak extends Common {
  /** What kind of node this is. */
  type: 'thematicBreak';
}

/** The text of a footnote; `identifier` ties it to its references. */
export interface FootnoteDefinition extends Branch<FlowContent> {
  /** What kind of node this is. */
  type: 'footnoteDefinition';
  /** The identifier in its references. */
  identifier: string;
}

/** Terms and their definitions, in the order of the markup. */
export interface DescriptionList extends Branch<Term | Definition> {
  /** What kind of node this is. */
  type: 'descriptionList';
}

/** A term that is defined. */
export interface Term extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'term';
}

/** What a term means; its children are blocks. */
export interface Definition extends Branch<FlowContent> {
  /** What kind of node this is. */
  type: 'definition';
}
