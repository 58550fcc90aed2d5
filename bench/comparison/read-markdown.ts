import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { squash } from '../accuracy/score.ts';
import type { Kept } from './kept.ts';
import { readHtml } from './read-html.ts';

/** Reads what is kept in GitHub-flavoured Markdown; HTML within it is read as HTML. */
export function readMarkdown(markdown: string): Kept {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const kept: Kept = { text: squash(textOf(root)), headings: [], items: [], tables: [] };
  const look = (node: Nodes): void => {
    if (node.type === 'heading') kept.headings.push(squash(textOf(node)));
    if (node.type === 'listItem') {
      const own = node.children.filter(({ type }) => type !== 'list').map(textOf);
      kept.items.push(squash(own.join(' ')));
    }
    if (node.type === 'table') {
      kept.tables.push(node.children.map((row) => row.children.map((cell) => squash(textOf(cell)))));
    }
    if (node.type === 'html') {
      const { headings, items, tables } = readHtml(node.value);
      kept.headings.push(...headings);
      kept.items.push(...items);
      kept.tables.push(...tables);
    }
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(root);
  return kept;
}

const inline = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineCode']);

function textOf(node: Nodes): string {
  if (node.type === 'html') return readHtml(node.value).text;
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const texts = node.children.map((child) => (inline.has(child.type) ? textOf(child) : ` ${textOf(child)} `));
  return texts.join('');
}
