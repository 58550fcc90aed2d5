import { MarkdownTextSplitter, RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { chunks } from '../../src/chunks/index.ts';
import { type Article, toHtml, toText } from '../../src/index.ts';
import { toMarkdown } from '../../src/markdown/index.ts';

/** A maker of chunks, and how the text of a chunk is read. */
export interface Splitter {
  split: (article: Article, size: number) => Promise<string[]>;
  read: (chunk: string) => string;
}

const asIs = (chunk: string): string => chunk;

/** Without tags, including a partial one at the beginning or end of a chunk. */
const withoutTags = (chunk: string): string =>
  chunk
    .replace(/^[^<>]*["/a-z]>/, '')
    .replace(/<\/?(?:b|strong|em|u|mark|a|code|sup|sub|abbr|del|q)\b[^<>]*>/g, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/<[^<>]*$/, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Without addresses, pictures, escapes and marks. */
const withoutMarks = (chunk: string): string =>
  chunk
    .replace(/!\[[^\]]*\]\((?:\\.|[^\\()])*\)/g, '')
    .replace(/\]\((?:\\.|[^\\()])*\)/g, '')
    .replace(/\[\^\d+\]:?/g, ' ')
    .replace(/^ *\d+[.)] /gm, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])|[*`~[]/g, '');

/**
 * Each gets the same article: the others as the cleanest HTML, Markdown or text of it, cleaner than pages as they are
 * found.
 */
export const splitters: Readonly<Record<string, Splitter>> = {
  'espalier/chunks': {
    split: async (article, size) => chunks(article, { size }).map(({ text }) => text),
    read: asIs,
  },
  'espalier/chunks, Markdown': {
    split: async (article, size) => chunks(article, { size, markdown: true }).map(({ text }) => text),
    read: withoutMarks,
  },
  'LangChain, HTML': {
    split: (article, size) =>
      RecursiveCharacterTextSplitter.fromLanguage('html', { chunkSize: size, chunkOverlap: 0 }).splitText(
        toHtml(article),
      ),
    read: withoutTags,
  },
  'LangChain, Markdown': {
    split: (article, size) =>
      new MarkdownTextSplitter({ chunkSize: size, chunkOverlap: 0 }).splitText(toMarkdown(article)),
    read: withoutMarks,
  },
  'LangChain, plain text': {
    split: (article, size) =>
      new RecursiveCharacterTextSplitter({ chunkSize: size, chunkOverlap: 0 }).splitText(toText(article)),
    read: asIs,
  },
};
