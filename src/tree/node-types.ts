import type { FlowContentMap, Node, NodeMap, NodeType, PhrasingContentMap } from './types.ts';

/**
 * What a node is: the root, a block, a part that only certain parents list, or phrasing content, which is part of a
 * line of text.
 */
type Class = 'root' | 'block' | 'part' | 'phrasing';

/** Content that is not listed by its types: blocks, phrasing content, or either of them but never mixed. */
type Content = 'blocks' | 'phrasing' | 'either';

/** The facts on the nodes of a type. */
interface NodeFacts<Is extends Class = Class, Part extends string = string> {
  is: Is;
  /** The kinds of its children; omitted if it has none. */
  holds?: readonly (Content | Part)[];
  /** It may have no children. */
  mayBeEmpty?: true;
  /** No markup tells where it ends, so it may have absorbed a paragraph that belongs to the article. */
  isOpenEnded?: true;
}

/** The class that the unions of `types.ts` give to a type. */
type ClassOf<Type> = Type extends keyof PhrasingContentMap
  ? 'phrasing'
  : Type extends keyof FlowContentMap
    ? 'block'
    : Type extends 'article'
      ? 'root'
      : 'part';

type ChildType<Type extends NodeType> = NodeMap[Type] extends { children: (infer Child)[] }
  ? Child extends Node
    ? Child['type']
    : never
  : never;

type Table = { readonly [Type in NodeType]: NodeFacts<ClassOf<Type>, ChildType<Type>> };

/** The library's nodes, one row per type: what it is, what it holds. */
export const nodeTypes: Table = {
  article: { is: 'root', holds: ['blocks'], mayBeEmpty: true },
  section: { is: 'block', holds: ['blocks'], isOpenEnded: true },
  heading: { is: 'block', holds: ['phrasing'] },
  paragraph: { is: 'block', holds: ['phrasing'] },
  list: { is: 'block', holds: ['listItem'] },
  listItem: { is: 'part', holds: ['blocks'], mayBeEmpty: true },
  table: { is: 'block', holds: ['caption', 'tableRow'] },
  caption: { is: 'part', holds: ['either'] },
  tableRow: { is: 'part', holds: ['tableCell'], mayBeEmpty: true },
  tableCell: { is: 'part', holds: ['either'], mayBeEmpty: true },
  figure: { is: 'block', holds: ['either', 'caption'] },
  code: { is: 'block' },
  blockquote: { is: 'block', holds: ['blocks'] },
  callout: { is: 'block', holds: ['blocks'] },
  details: { is: 'block', holds: ['summary', 'blocks'] },
  summary: { is: 'part', holds: ['phrasing'] },
  math: { is: 'block' },
  embed: { is: 'block' },
  thematicBreak: { is: 'block' },
  footnoteDefinition: { is: 'block', holds: ['blocks'] },
  descriptionList: { is: 'block', holds: ['term', 'definition'] },
  term: { is: 'part', holds: ['phrasing'], mayBeEmpty: true },
  definition: { is: 'part', holds: ['blocks'], mayBeEmpty: true },
  faq: { is: 'block', holds: ['faqPair'], isOpenEnded: true },
  faqPair: { is: 'part', holds: ['question', 'answer'], isOpenEnded: true },
  question: { is: 'part', holds: ['either'] },
  answer: { is: 'part', holds: ['blocks'], isOpenEnded: true },
  glossary: { is: 'block', holds: ['glossaryEntry'] },
  glossaryEntry: { is: 'part', holds: ['term', 'definition'] },
  fields: { is: 'block', holds: ['field'] },
  field: { is: 'part', holds: ['label', 'value'] },
  label: { is: 'part', holds: ['phrasing'] },
  value: { is: 'part', holds: ['either'] },
  steps: { is: 'block', holds: ['step'], isOpenEnded: true },
  step: { is: 'part', holds: ['blocks'], isOpenEnded: true },
  text: { is: 'phrasing' },
  strong: { is: 'phrasing', holds: ['phrasing'] },
  emphasis: { is: 'phrasing', holds: ['phrasing'] },
  underline: { is: 'phrasing', holds: ['phrasing'] },
  mark: { is: 'phrasing', holds: ['phrasing'] },
  quotation: { is: 'phrasing', holds: ['phrasing'] },
  abbreviation: { is: 'phrasing', holds: ['phrasing'] },
  delete: { is: 'phrasing', holds: ['phrasing'] },
  superscript: { is: 'phrasing', holds: ['phrasing'] },
  subscript: { is: 'phrasing', holds: ['phrasing'] },
  inlineCode: { is: 'phrasing' },
  link: { is: 'phrasing', holds: ['phrasing'] },
  image: { is: 'phrasing' },
  break: { is: 'phrasing' },
  inlineMath: { is: 'phrasing' },
  footnoteReference: { is: 'phrasing', holds: ['phrasing'] },
};

const table: ReadonlyMap<string, NodeFacts> = new Map(Object.entries(nodeTypes));

/** Returns the facts on a type; `undefined` for one that is not the library's. */
export function nodeFacts(type: string): NodeFacts | undefined {
  return table.get(type);
}
