export { type ArticleOptions, parseArticle } from './article.ts';
export { type AuditGap, type AuditReport, audit } from './audit.ts';
export { auditOutput, type Output, type OutputGap, type OutputReport, type WrittenChunk } from './audit-output.ts';
export { type ErrorCode, EspalierError } from './error.ts';
export type { Limits } from './limits.ts';
export { type ExplainOptions, type Explanation, explain, type Judgement } from './read/explain.ts';
export * from './read/index.ts';
export { records } from './read/records.ts';
export type { Refusal } from './read/recovery.ts';
export { recognizers } from './recognize/index.ts';
export { defineRecognizer, type Proposal, type RecognizeContext, type Recognizer } from './recognize/recognizer.ts';
export type { RecoverOptions } from './recover/options.ts';
export { grid } from './tree/grid.ts';
export { inspect } from './tree/inspect.ts';
export { toText } from './tree/text.ts';
export type * from './tree/types.ts';
export { find, findAll, type VisitResult, visit } from './tree/walk.ts';
export { parseBoolean } from './values/boolean.ts';
export { headerUnit } from './values/header.ts';
export { parseQuantity, type QuantityOptions } from './values/quantity.ts';
export { parseTarget } from './values/target.ts';
export { toHtml } from './write/html.ts';
export {
  type JsonLd,
  type JsonLdArticle,
  type JsonLdDefinedTermSet,
  type JsonLdFaqPage,
  type JsonLdHowTo,
  type JsonLdTable,
  toJsonLd,
} from './write/json-ld.ts';
