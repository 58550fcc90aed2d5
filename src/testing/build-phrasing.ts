import type {
  Abbreviation,
  Break,
  Delete,
  Emphasis,
  FootnoteReference,
  Image,
  InlineCode,
  InlineMath,
  Link,
  Mark,
  PhrasingContent,
  Quotation,
  Strong,
  Subscript,
  Superscript,
  Text,
  Underline,
} from '../tree/types.ts';
import { type Builder, builder, texts } from './builder.ts';

/** Makes a text; within other builders a string does the same. */
export const text = (value: string): Text => ({ type: 'text', value });

/** Makes strong text. */
export const strong: Builder<Strong, PhrasingContent> = builder('strong');

/** Makes emphasized text. */
export const em: Builder<Emphasis, PhrasingContent> = builder('emphasis');

/** Makes underlined text. */
export const u: Builder<Underline, PhrasingContent> = builder('underline');

/** Makes text that is marked as with a highlighter. */
export const mark: Builder<Mark, PhrasingContent> = builder('mark');

/** Makes quoted words, around which `toText` writes the quotation marks. */
export const q: Builder<Quotation, PhrasingContent> = builder('quotation');

/** Makes an abbreviation, given what it stands for. */
export const abbr = (title: string, ...children: (PhrasingContent | string)[]): Abbreviation => ({
  type: 'abbreviation',
  title,
  children: texts(children),
});

/** Makes text that was struck out. */
export const del: Builder<Delete, PhrasingContent> = builder('delete');

/** Makes raised text. */
export const sup: Builder<Superscript, PhrasingContent> = builder('superscript');

/** Makes lowered text. */
export const sub: Builder<Subscript, PhrasingContent> = builder('subscript');

/** Makes code within a line. */
export const code = (value: string): InlineCode => ({ type: 'inlineCode', value });

/** Makes a formula within a line. */
export const math = (value: string): InlineMath => ({ type: 'inlineMath', value });

/** Makes a link. */
export const link = (url: string, ...children: (PhrasingContent | string)[]): Link => ({
  type: 'link',
  url,
  children: texts(children),
});

/** Makes a picture. */
export const img = (url: string, alt = ''): Image => ({ type: 'image', url, alt });

/** Makes a line break. */
export const br = (): Break => ({ type: 'break' });

/** Makes a reference to a footnote; the children are its mark. */
export const ref = (identifier: string, ...children: (PhrasingContent | string)[]): FootnoteReference => ({
  type: 'footnoteReference',
  identifier,
  children: texts(children),
});
