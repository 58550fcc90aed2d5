import { toMarkdown } from '../markdown/to-markdown.ts';
import { isPhrasing } from '../tree/content.ts';
import type { Article, FlowContent, Node, Parent, PhrasingContent, Table } from '../tree/types.ts';
import { schemaVersion } from '../tree/version.ts';
import type { Group, Part } from './model.ts';

/** Parts whose line is strong, to distinguish it from what follows. */
const strongs: ReadonlySet<string> = new Set(['question', 'summary', 'term', 'label']);

/**
 * Returns the Markdown of a node that contains a line, with the markers of the items and quotations around it, and its
 * separator from the previous line.
 */
export function markdownOf(node: Node, parent: Parent, group: Group): { text: string; before: string } | undefined {
  const text = node.type === 'thematicBreak' ? '' : markdownAlone(blocksOf(node));
  if (text === '') return undefined;
  if (parent.type === 'field' && group.children.length > 0) return { text, before: ' ' };
  const { indent, marker } = group;
  const isMarked = marker !== '' && group.children.length === 0;
  const lines = text.split('\n');
  const first = (isMarked ? group.parent?.indent + marker : indent) + lines[0];
  const rest = lines.slice(1).map((line) => (line === '' ? indent.trimEnd() : indent + line));
  return {
    text: [first, ...rest].join('\n'),
    before: isMarked && !opensList(group) ? '\n' : `\n${indent.trimEnd()}\n`,
  };
}

/** Whether an item is the first of a list that is not within another list. */
function opensList({ parent }: Group): boolean {
  return parent?.children.length === 1 && parent.parent?.isWhole !== true;
}

/** Returns the lines of a table in Markdown, without its caption: its head, the delimiter row, and its rows. */
export function markdownRows(table: Table): string[] {
  const rows = table.children.filter((child) => child.type === 'tableRow');
  return markdownAlone([{ ...table, children: rows }]).split('\n');
}

function blocksOf(node: Node): FlowContent[] {
  if (!strongs.has(node.type) && !['caption', 'value', 'tableCell'].includes(node.type)) return [node as FlowContent];
  const { children } = node as Parent;
  const [first] = children as readonly Node[];
  if (first !== undefined && !isPhrasing(first)) return children as FlowContent[];
  const line = children as PhrasingContent[];
  return [{ type: 'paragraph', children: strongs.has(node.type) ? [{ type: 'strong', children: line }] : line }];
}

function markdownAlone(children: FlowContent[]): string {
  const article: Article = { type: 'article', schemaVersion, children, dropped: [], diagnostics: [] };
  return toMarkdown(article).trimEnd();
}

/** Returns the links, code and marks in a line of Markdown, which are not cut. */
export function markdownParts(text: string): Part[] {
  const parts: Part[] = [];
  const brackets: number[] = [];
  const marks = new Map<string, number>();
  let at = 0;
  const add = (start: number, end: number): void => {
    parts.push({ start, end, isSolid: true });
    at = end;
  };
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '\\') at += 2;
    else if (sign === '[') brackets.push(at++);
    else if (sign === ']' && brackets.length > 0) {
      const start = brackets.pop() ?? at;
      const end = text[at + 1] === '(' ? addressEnd(text, at + 2) : at + 1;
      add(start, end);
    } else if (sign === '*' || sign === '~' || sign === '`') {
      let end = at + 1;
      while (text[end] === sign) end += 1;
      const mark = text.slice(at, end);
      const start = marks.get(mark);
      if (start === undefined) {
        marks.set(mark, at);
        at = end;
      } else {
        marks.delete(mark);
        add(start, end);
      }
    } else at += 1;
  }
  return parts;
}

/** The end of the URL of a link, whose brackets are escaped. */
function addressEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ')') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}
