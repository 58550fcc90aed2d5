import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { convert as toPlainText } from 'html-to-text';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import Turndown from 'turndown';
import { unified } from 'unified';
import { type Article, findAll, grid, type Node, parseArticle, toText } from '../../src/index.ts';
import { lineOf, squash } from '../accuracy/score.ts';
import { type NativeCell, nativeMarkdown } from '../native-markdown.ts';
import { type Kept, nothing, type Tool } from './kept.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

const pipeline = unified().use(rehypeParse).use(rehypeRemark).use(remarkGfm).use(remarkStringify);

/** The tools side by side, each used as described in its own documentation. */
export const tools: readonly Tool[] = [
  {
    name: 'espalier',
    packages: ['espalier'],
    findsArticle: true,
    run: async (html, { url, isBody }) => {
      const article = parseArticle(html, { url, root: isBody ? 'document' : 'auto' });
      return () => readTree(article);
    },
  },
  {
    name: 'Readability',
    packages: ['@mozilla/readability', 'linkedom'],
    findsArticle: true,
    run: async (html) => {
      const found = new Readability(parseHTML(html).document).parse();
      return () => (found === null ? nothing : readHtml(found.content ?? ''));
    },
  },
  {
    name: 'Defuddle',
    packages: ['defuddle', 'linkedom'],
    findsArticle: true,
    run: async (html, { url }) => {
      const { content } = await Defuddle(parseHTML(html).document, url, { useAsync: false });
      return () => readHtml(content);
    },
  },
  {
    name: 'turndown',
    packages: ['turndown'],
    findsArticle: false,
    run: async (html) => {
      const markdown = new Turndown().turndown(html);
      return () => readMarkdown(markdown);
    },
  },
  {
    name: 'rehype → remark',
    packages: ['unified', 'rehype-parse', 'rehype-remark', 'remark-gfm', 'remark-stringify'],
    findsArticle: false,
    run: async (html) => {
      const markdown = String(await pipeline.process(html));
      return () => readMarkdown(markdown);
    },
  },
  {
    name: 'html-to-text',
    packages: ['html-to-text'],
    findsArticle: false,
    drawsTables: true,
    run: async (html) => {
      const text = toPlainText(html, {
        wordwrap: false,
        selectors: [
          { selector: 'a', options: { ignoreHref: true } },
          { selector: 'img', format: 'skip' },
          { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
        ],
      });
      return () => readText(text);
    },
  },
  ...(nativeMarkdown === undefined ? [] : [htmlToMarkdown(nativeMarkdown)]),
];

/** A native module, measured where it is installed. */
function htmlToMarkdown(native: NonNullable<typeof nativeMarkdown>): Tool {
  return {
    name: 'html-to-markdown',
    packages: ['@kreuzberg/html-to-markdown-node'],
    findsArticle: false,
    run: async (html) => {
      const options = { extractMetadata: false, includeDocumentStructure: true };
      const { content = '', tables = [] } = native.convert(html, options);
      return () => {
        const kept = readMarkdown(content);
        // Beside the Markdown it returns the tables as grids with spans; the one with more facts about a table counts.
        return { ...kept, tables: [...kept.tables, ...tables.map(({ grid: cells }) => fill(cells.cells ?? []))] };
      };
    },
  };
}

function fill(cells: readonly NativeCell[]): string[][] {
  const rows: string[][] = [];
  for (const { content, row, col, rowSpan, colSpan } of cells) {
    for (let y = row; y < row + rowSpan; y += 1) {
      for (let x = col; x < col + colSpan; x += 1) {
        rows[y] ??= [];
        const line = rows[y];
        if (line !== undefined) line[x] = squash(content);
      }
    }
  }
  return rows;
}

/**
 * The types of list items, and of those of lists with a meaning: an item, a step, a term with what it means, a label
 * with its value, a question with its answer.
 */
const itemTypes = ['listItem', 'step', 'glossaryEntry', 'field', 'faqPair'] as const;

function readTree(article: Article): Kept {
  return {
    text: squash(toText(article)),
    headings: [...findAll(article, 'heading'), ...findAll(article, 'summary')].map(lineOf),
    items: itemTypes.flatMap((type) => findAll(article, type).map(ownText)),
    tables: findAll(article, 'table').map((table) => grid(table).map((row) => row.map(lineOf))),
  };
}

function ownText(node: Node): string {
  if (!('children' in node)) return '';
  const children: Node[] = node.children;
  const own = children.filter(({ type }) => type !== 'list').map(toText);
  return squash(own.join(' '));
}
