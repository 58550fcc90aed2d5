export { type ArticleOptions, parseArticle } from './article.ts';
export { type ErrorCode, EspalierError } from './error.ts';
export type { Limits } from './limits.ts';
export { records } from './read/records.ts';
export { grid } from './tree/grid.ts';
export { inspect } from './tree/inspect.ts';
export { toText } from './tree/text.ts';
export type * from './tree/types.ts';
export { find, findAll, type VisitResult, visit } from './tree/walk.ts';
