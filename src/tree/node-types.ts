import type { FlowContentMap, NodeType, PhrasingContentMap } from './types.ts';

/** Where a node stands: at the top, among blocks, in a line of text, or only in its own kind of parent. */
type Place<Type extends NodeType> = Type extends keyof PhrasingContentMap
  ? 'phrasing'
  : Type extends keyof FlowContentMap
    ? 'block'
    : 'root' | 'part';

/** The types of the library's nodes, and where each stands. */
export const nodeTypes: { readonly [Type in NodeType]: Place<Type> } = {
  article: 'root',
  section: 'block',
  heading: 'block',
  paragraph: 'block',
  list: 'block',
  listItem: 'part',
  table: 'block',
  caption: 'part',
  tableRow: 'part',
  tableCell: 'part',
  figure: 'block',
  code: 'block',
  blockquote: 'block',
  callout: 'block',
  details: 'block',
  summary: 'part',
  math: 'block',
  embed: 'block',
  thematicBreak: 'block',
  footnoteDefinition: 'block',
  descriptionList: 'block',
  term: 'part',
  definition: 'part',
  faq: 'block',
  faqPair: 'part',
  question: 'part',
  answer: 'part',
  glossary: 'block',
  glossaryEntry: 'part',
  fields: 'block',
  field: 'part',
  label: 'part',
  value: 'part',
  steps: 'block',
  step: 'part',
  text: 'phrasing',
  strong: 'phrasing',
  emphasis: 'phrasing',
  underline: 'phrasing',
  mark: 'phrasing',
  quotation: 'phrasing',
  abbreviation: 'phrasing',
  delete: 'phrasing',
  superscript: 'phrasing',
  subscript: 'phrasing',
  inlineCode: 'phrasing',
  link: 'phrasing',
  image: 'phrasing',
  break: 'phrasing',
  inlineMath: 'phrasing',
  footnoteReference: 'phrasing',
};
