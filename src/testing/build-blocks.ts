import type {
  Article,
  Blockquote,
  Callout,
  Caption,
  Code,
  Definition,
  Depth,
  DescriptionList,
  Details,
  Embed,
  Figure,
  FlowContent,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Node,
  Paragraph,
  PhrasingContent,
  Section,
  Summary,
  Term,
  ThematicBreak,
} from '../tree/types.ts';
import { schemaVersion } from '../tree/version.ts';
import { type Builder, blocks, builder } from './builder.ts';

type Block = FlowContent | PhrasingContent;

/** Makes an article of blocks, as `parseArticle` returns it. */
export const article: Builder<Article, Block> = builder('article', () => ({
  schemaVersion,
  dropped: [],
  diagnostics: [],
}));

/** Makes a section of a heading and the content under it; its depth is the heading's. */
export const section = (heading: Heading, ...children: (Block | string)[]): Section => ({
  type: 'section',
  depth: heading.depth,
  children: [heading, ...blocks(children)],
});

function headingOf(depth: Depth): Builder<Heading, PhrasingContent> {
  return builder('heading', () => ({ depth }));
}

/** Makes a heading of rank 1. */
export const h1: Builder<Heading, PhrasingContent> = headingOf(1);
/** Makes a heading of rank 2. */
export const h2: Builder<Heading, PhrasingContent> = headingOf(2);
/** Makes a heading of rank 3. */
export const h3: Builder<Heading, PhrasingContent> = headingOf(3);
/** Makes a heading of rank 4. */
export const h4: Builder<Heading, PhrasingContent> = headingOf(4);
/** Makes a heading of rank 5. */
export const h5: Builder<Heading, PhrasingContent> = headingOf(5);
/** Makes a heading of rank 6. */
export const h6: Builder<Heading, PhrasingContent> = headingOf(6);

/** Makes a paragraph. */
export const p: Builder<Paragraph, PhrasingContent> = builder('paragraph');

/** Makes an item of a list; a string in it is a paragraph. */
export const li: Builder<ListItem, Block> = builder('listItem');

/** Makes a list; a string is an item. */
export const ul: Builder<List, ListItem> = builder('list', () => ({ ordered: false }), items);

/** Makes an ordered list; a string is an item. */
export const ol: Builder<List, ListItem> = builder('list', () => ({ ordered: true }), items);

function items(children: (ListItem | string)[]): Node[] {
  return children.map((child) => (typeof child === 'string' ? li(child) : child));
}

/** Makes a description list of terms and definitions. */
export const dl: Builder<DescriptionList, Term | Definition> = builder('descriptionList');

/** Makes a term. */
export const dt: Builder<Term, PhrasingContent> = builder('term');

/** Makes a definition; a string in it is a paragraph. */
export const dd: Builder<Definition, Block> = builder('definition');

/** Makes a quotation; a string in it is a paragraph. */
export const blockquote: Builder<Blockquote, Block> = builder('blockquote');

/** Makes a callout; a string in it is a paragraph. */
export const callout: Builder<Callout, Block> = builder('callout');

/** Makes a disclosure of a summary and blocks. */
export const details: Builder<Details, Summary | Block> = builder('details');

/** Makes the summary of a disclosure. */
export const summary: Builder<Summary, PhrasingContent> = builder('summary');

/** Makes a figure of what it shows and a caption. */
export const figure: Builder<Figure, Block | Caption> = builder('figure');

/** Makes the caption of a figure or a table. */
export const caption: Builder<Caption, Block> = builder('caption');

/** Makes the text of a footnote; a string in it is a paragraph. */
export const footnote: Builder<FootnoteDefinition, Block> = builder('footnoteDefinition', () => ({
  identifier: '',
}));

/** Makes preformatted text, with its language if one is given. */
export const pre = (value: string, lang?: string): Code => ({
  type: 'code',
  ...(lang !== undefined && { lang }),
  value,
});

/** Makes a break between topics. */
export const hr = (): ThematicBreak => ({ type: 'thematicBreak' });

/** Makes something that is shown in place, such as a video. */
export const embed = (url: string, title?: string): Embed => ({
  type: 'embed',
  url,
  ...(title !== undefined && { title }),
});
