import type { Nodes, Root } from 'mdast';
import { type ComposedPage, createComposer } from '../../html/composer.ts';
import { directive } from './directives.ts';
import { resource, type Tag, tagsOf, takesText } from './elements.ts';
import { footnote, footnoteCall } from './footnotes.ts';
import { referencesOf } from './references.ts';
import { createWriter, type Inner, type Writer } from './writer.ts';

/** The options for making a page from a Markdown tree. */
export interface ComposeOptions {
  /** The Markdown that the tree was read from. */
  source?: string | undefined;
  /** Whether nodes get their place in it. */
  positions: boolean;
  /** How many characters of the Markdown precede the text that the tree was read from. */
  shift?: number;
  nodes: number;
}

/** A node whose elements are open. */
interface Open {
  node: Nodes;
  children: readonly Nodes[];
  index: number;
  /** The elements that end with it, the outermost first. */
  tags: readonly string[];
  /** Called after the children. */
  after: (() => void) | undefined;
  /** Whether it is a list whose items are lines. */
  isTight: boolean;
}

/** Returns the page of a Markdown tree: the elements that a renderer would write, with raw HTML parsed in place. */
export function composeMdast(root: Root, { source, positions, shift = 0, nodes }: ComposeOptions): ComposedPage {
  const composer = createComposer(nodes);
  const writer = createWriter(composer, { source, positions, shift, references: referencesOf(root) });
  const open: Open[] = [opened(root, { tags: [] })];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.children[top.index];
    top.index += 1;
    if (node === undefined) {
      top.after?.();
      for (const tag of top.tags.toReversed()) writer.close(tag, top.node);
      open.pop();
      continue;
    }
    if (typeof node !== 'object' || node === null) continue;
    const inner = begin(writer, node, top, open.at(-2));
    if (inner) open.push(opened(node, inner));
  }
  return composer.finish();
}

function opened(node: Nodes, { tags, after, children }: Inner): Open {
  return { node, children: children ?? childrenOf(node), index: 0, tags, after, isTight: isTight(node) };
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as Nodes[]) : [];
}

/** Writes the beginning of a node, or all of a node without children; returns the elements open for its children. */
function begin(writer: Writer, node: Nodes, parent: Open, outer: Open | undefined): Inner | undefined {
  const tags = tagsOf(node);
  if (tags) return writer.within(node, tags);
  switch (node.type) {
    case 'text':
      return writer.text(node, node.value);
    case 'paragraph':
      return outer?.isTight && parent.node.type === 'listItem'
        ? tight(writer, node, parent)
        : writer.within(node, [{ name: 'p' }]);
    case 'listItem':
      return item(writer, node);
    case 'tableRow':
      return writer.within(node, parent.index === 1 ? [{ name: 'thead' }, { name: 'tr' }] : [{ name: 'tr' }]);
    case 'tableCell':
      return writer.within(node, [cell(parent, outer)]);
    case 'break':
      return writer.leaf(node, { name: 'br' });
    case 'thematicBreak':
      return writer.leaf(node, { name: 'hr' });
    case 'inlineCode':
      return writer.around(node, [{ name: 'code' }], node.value);
    case 'code':
      return writer.around(node, [{ name: 'pre' }, code(node.lang)], `${node.value}\n`);
    case 'image':
      return writer.leaf(node, { name: 'img', attributes: { ...resource('src', node), alt: node.alt ?? '' } });
    case 'imageReference':
      return imageReference(writer, node);
    case 'linkReference':
      return linkReference(writer, node);
    case 'html':
      return takesText(node.value) && isWithinLine(parent.node) ? writer.text(node, node.value) : writer.html(node);
    case 'footnoteReference':
      return footnoteCall(writer, node);
    case 'footnoteDefinition':
      return footnote(writer, node);
    case 'definition':
    case 'yaml':
      return undefined;
    case 'containerDirective':
    case 'leafDirective':
    case 'textDirective':
      return directive(writer, node);
    default:
      return other(writer, node);
  }
}

/** An item that contains its lines directly: a second paragraph begins on a new line. */
function tight(writer: Writer, node: Nodes, parent: Open): Inner {
  if (parent.index > 1 && parent.children[parent.index - 2]?.type === 'paragraph')
    writer.leaf(undefined, { name: 'br' });
  return writer.within(node, []);
}

function item(writer: Writer, node: Extract<Nodes, { type: 'listItem' }>): Inner {
  const inner = writer.within(node, [{ name: 'li' }]);
  if (typeof node.checked === 'boolean')
    writer.leaf(undefined, {
      name: 'input',
      attributes: { type: 'checkbox', disabled: '', ...(node.checked && { checked: '' }) },
    });
  return inner;
}

/** CommonMark: a list is loose if any two blocks in it, or in one of its items, are separated by a blank line. */
function isTight(node: Nodes): boolean {
  if (node.type !== 'list' || node.spread) return false;
  return childrenOf(node).every((child) => child?.type !== 'listItem' || !child.spread);
}

function cell(row: Open, table: Open | undefined): Tag {
  const name = table?.index === 1 ? 'th' : 'td';
  const align = table?.node.type === 'table' ? table.node.align?.[row.index - 1] : undefined;
  return align ? { name, attributes: { align } } : { name };
}

function code(lang: unknown): Tag {
  return typeof lang === 'string' && lang !== ''
    ? { name: 'code', attributes: { class: `language-${lang}` } }
    : { name: 'code' };
}

function linkReference(writer: Writer, node: Extract<Nodes, { type: 'linkReference' }>): Inner {
  const definition = writer.definitionOf(node);
  if (definition) return writer.within(node, [{ name: 'a', attributes: resource('href', definition) }]);
  writer.text(undefined, '[');
  const { label, identifier, referenceType } = node;
  const behind = referenceType === 'full' ? `][${label ?? identifier}]` : referenceType === 'collapsed' ? '][]' : ']';
  return { tags: [], after: () => void writer.text(undefined, behind) };
}

function imageReference(writer: Writer, node: Extract<Nodes, { type: 'imageReference' }>): undefined {
  const definition = writer.definitionOf(node);
  const alt = node.alt ?? '';
  if (definition) writer.leaf(node, { name: 'img', attributes: { ...resource('src', definition), alt } });
  else writer.text(node, `![${alt}]${node.referenceType === 'full' ? `[${node.label ?? node.identifier}]` : ''}`);
}

const lines: ReadonlySet<string> = new Set(
  'delete emphasis heading link linkReference paragraph strong tableCell textDirective leafDirective'.split(' '),
);

function isWithinLine({ type }: Nodes): boolean {
  return lines.has(type);
}

/** A node of another Markdown extension: a formula, or a node that shows its children or its text. */
function other(writer: Writer, node: Nodes): Inner | undefined {
  const { type, value }: { type: string; value?: unknown } = node;
  if (type === 'toml') return undefined;
  if (typeof value !== 'string') return writer.within(node, type === 'summary' ? [{ name: type }] : []);
  if (type !== 'math' && type !== 'inlineMath') return writer.text(node, value);
  const kind = type === 'math' ? 'math/tex; mode=display' : 'math/tex';
  return writer.around(node, [{ name: 'script', attributes: { type: kind } }], value);
}
