/**
 * The types of an article in Portable Text. They are those of `@portabletext/types` in exact form: each is assignable
 * to these. They are type aliases and not interfaces, since only aliases are assignable to objects with any keys.
 */

import type {
  DescriptionListObject,
  FaqObject,
  FieldsObject,
  GlossaryObject,
  ListObject,
  StepsObject,
} from './types/lists.ts';
import type {
  CalloutObject,
  CodeObject,
  DetailsObject,
  EmbedObject,
  FigureObject,
  FootnoteObject,
  MathObject,
  QuoteObject,
  ThematicBreakObject,
} from './types/objects.ts';
import type { TableObject } from './types/tables.ts';
import type { ImageObject, TextBlock } from './types/text.ts';

export type * from './types/lists.ts';
export type * from './types/objects.ts';
export type * from './types/tables.ts';
export type * from './types/text.ts';

/** A list of blocks and objects, as a field of Portable Text holds it. */
export type PortableText = PortableTextNode[];

/** An entry of such a list: a block of text, or an object. */
export type PortableTextNode = TextBlock | PortableTextObject;

/** Any object beside blocks. */
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
