export type { Alert } from './alerts.ts';
export { toMarkdown } from './to-markdown.ts';
export { toMdast } from './to-mdast.ts';
