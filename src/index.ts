export { type ArticleOptions, parseArticle } from './article.ts';
export { EspalierError, type ErrorCode } from './error.ts';
export { toText } from './tree/text.ts';
export type * from './tree/types.ts';
export { find, findAll, visit, type VisitResult } from './tree/walk.ts';
