import { marked } from 'marked';
import { micromark } from 'micromark';

/** Renderers of Markdown that let HTML and every address through: one of CommonMark, one of GitHub's Markdown. */
export const renderers: Readonly<Record<'CommonMark' | 'GFM', (markdown: string) => string>> = {
  CommonMark: (markdown) => micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true }),
  GFM: (markdown) => marked.parse(markdown, { async: false, gfm: true }),
};
