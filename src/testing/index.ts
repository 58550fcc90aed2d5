export { type Arbitraries, arbitraries } from './arbitraries.ts';
export {
  article,
  blockquote,
  callout,
  caption,
  dd,
  details,
  dl,
  dt,
  embed,
  figure,
  footnote,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  hr,
  li,
  ol,
  p,
  pre,
  section,
  summary,
  ul,
} from './build-blocks.ts';
export { faq, faqPair, field, fields, glossary, glossaryEntry, step, steps } from './build-meaning.ts';
export { node } from './build-node.ts';
export { abbr, br, code, del, em, img, link, mark, math, q, ref, strong, sub, sup, text, u } from './build-phrasing.ts';
export { table, td, th, tr } from './build-table.ts';
export type { Builder, Facts } from './builder.ts';
export type { Expected } from './expected.ts';
export type {
  EspalierMatchers,
  ExpectedCell,
  ExpectedComparison,
  ExpectedHeading,
  ExpectedOutline,
  ExpectedTable,
} from './matcher-types.ts';
export { matchers } from './matchers.ts';
export type { MatcherResult } from './search.ts';
export { createSerializer, type Serializer, type SerializerOptions, serializer } from './serializer.ts';
