import { headingText } from '../read/sections.ts';
import { holdsBlocks } from '../tree/content.ts';
import { nodeFacts } from '../tree/node-types.ts';
import type { Article, Node, Parent, Table } from '../tree/types.ts';
import type { Lines } from './make-lines.ts';
import type { Group, Line, Place } from './model.ts';
import { readTable } from './read-table.ts';
import type { ChunkKind } from './types.ts';

/** The blocks whose chunks have a kind of their own. */
const kinds: Readonly<Record<string, ChunkKind>> = {
  faq: 'faq',
  table: 'table',
  list: 'list',
  descriptionList: 'list',
  steps: 'steps',
  glossary: 'glossary',
  fields: 'fields',
  code: 'code',
};

/** Nodes that are cut only if they are too large by themselves. */
const wholes: ReadonlySet<string> = new Set([
  'listItem',
  'step',
  'faqPair',
  'definition',
  'glossaryEntry',
  'field',
  'footnoteDefinition',
]);

/** Nodes whose first line is repeated before each part that is cut from them. */
const leads: ReadonlySet<string> = new Set(['faqPair', 'glossaryEntry', 'field']);

interface Frame {
  node: Parent;
  index: number;
  group: Group;
}

/** Returns an article as groups of lines, in the order of the text. */
export function readGroups(article: Article, lines: Lines): Group {
  const top = groupFor(article, undefined, { parent: undefined, depth: 0, headings: [] });
  const frames: Frame[] = [{ node: article, index: 0, group: top }];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const { node, group } = frame;
    const child = node.children[frame.index] as Node | undefined;
    frame.index += 1;
    if (child === undefined) {
      frames.pop();
      closeGroup(group, node);
    } else if (child.type === 'table') {
      const table = groupFor(child, group, placeBelow(child, group));
      readTable(child as Table, table, lines);
      if (table.children.length > 0) group.children.push(table);
      closeGroup(table, child);
    } else if (holdsBlocks(child)) {
      const inner = groupFor(child, group, placeBelow(child, group));
      group.children.push(inner);
      frames.push({ node: child, index: 0, group: inner });
    } else addLine(child, node, group, lines);
  }
  return top;
}

/** Text in a block with a kind of its own, such as code, makes a group of one line. */
function addLine(node: Node, parent: Parent, group: Group, lines: Lines): void {
  const isBlock = kinds[node.type] !== undefined;
  const owner = isBlock ? groupFor(node, group, group.place) : group;
  const line = lines.ofNode(node, parent, owner);
  if (line === undefined) return;
  const isFirst = group.children.length === 0;
  if (isFirst && parent.type === 'section' && node.type === 'heading') line.isHead = true;
  if (isFirst && (parent.type === 'question' || node.type === 'question')) line.isHead = true;
  owner.children.push(line);
  if (!isBlock) return;
  group.children.push(owner);
  closeGroup(owner, node);
}

function groupFor(node: Node, parent: Group | undefined, place: Place): Group {
  const kind = kinds[node.type] ?? parent?.kind;
  const around = parent?.types ?? [];
  const isNamed = nodeFacts(node.type)?.is === 'block' && node.type !== 'section' && !around.includes(node.type);
  const group: Group = {
    type: 'group',
    parent,
    place,
    kind,
    types: isNamed ? [...around, node.type] : around,
    children: [],
    isWhole: wholes.has(node.type),
    isOpen: node.type === 'section' || node.type === 'article',
    island: parent?.island,
    lead: [],
    ...indentOf(node, parent),
    first: undefined,
    joined: 0,
  };
  if (node.type === 'table' || node.type === 'faq') group.island = group;
  if (node.type === 'list' && node.ordered) group.count = node.start ?? 1;
  if (node.type === 'steps') group.count = 1;
  return group;
}

/** Deeper than this, Markdown is not indented further. */
const longestIndent = 40;

function indentOf(node: Node, parent: Group | undefined): Pick<Group, 'indent' | 'marker'> {
  const indent = parent?.indent ?? '';
  if (indent.length > longestIndent) return { indent, marker: '' };
  if (node.type === 'blockquote' || node.type === 'callout') return { indent: `${indent}> `, marker: '' };
  if (node.type !== 'listItem' && node.type !== 'step') return { indent, marker: '' };
  const marker = parent?.count === undefined ? '- ' : `${parent.count + parent.children.length}. `;
  const box = node.type === 'listItem' && node.checked !== undefined ? (node.checked ? '[x] ' : '[ ] ') : '';
  return { indent: indent + ' '.repeat(marker.length), marker: marker + box };
}

/** A section has the path of its heading; other nodes have the path of their parent. */
function placeBelow(node: Node, { place }: Group): Place {
  if (node.type !== 'section') return place;
  const [heading] = node.children;
  const headings =
    heading?.type === 'heading' ? [...place.headings, headingText(heading).slice(0, 300)] : place.headings;
  return { parent: place, depth: place.depth + 1, headings };
}

/** The first line and the size of a group are known only when all of it is read. */
function closeGroup(group: Group, node: Node): void {
  for (const child of group.children) {
    group.joined += child.joined;
    group.first ??= child.type === 'line' ? child : child.first;
  }
  if (leads.has(node.type)) group.lead = leadOf(group);
}

function leadOf(group: Group): Line[] {
  const [first] = group.children;
  if (first === undefined || group.children.length === 1) return [];
  if (first.type === 'line') return [first];
  return first.children.length === 1 && first.children[0]?.type === 'line' ? [first.children[0]] : [];
}
