import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const lenient = { allowDangerousHtml: true, allowDangerousProtocol: true };
const it = markdownIt({ html: true, linkify: false });
it.validateLink = (): boolean => true;

/** Renderers of Markdown that let HTML and every address through. */
export const renderers = {
  'micromark (CommonMark)': (markdown) => micromark(markdown, lenient),
  'micromark (GFM)': (markdown) =>
    micromark(markdown, { ...lenient, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  marked: (markdown) => marked.parse(markdown, { async: false, gfm: true }),
  'markdown-it': (markdown) => it.render(markdown),
} satisfies Record<string, (markdown: string) => string>;
