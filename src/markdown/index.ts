export { type FromMdastOptions, fromMdast } from './from-mdast.ts';
export { type ParseMarkdownOptions, parseMarkdown } from './parse-markdown.ts';
export { toMarkdown } from './to-markdown.ts';
export { toMdast } from './to-mdast.ts';
