import type { Link as MdastLink, PhrasingContent } from 'mdast';
import { isPhrasing } from '../tree/content.ts';
import { quotationMarks } from '../tree/quotation.ts';
import { inScript, isScript, rawText, type Script, scriptText } from '../tree/scripts.ts';
import { toText } from '../tree/text.ts';
import type { Delete, Emphasis, Image, Link, Mark, Node, NodeMap, Strong } from '../tree/types.ts';
import { apart } from '../write/apart.ts';
import { markdownUrl } from './address.ts';
import { type Context, deepest, inside } from './context.ts';

/**
 * Returns phrasing nodes as nodes of mdast; adjacent texts are merged, and so is adjacent code, whose backticks would
 * meet.
 */
export function phrasing(children: readonly Node[], context: Context): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let previous: Node | undefined;
  for (const child of children) {
    const before = isScript(child) && previous ? rawText(previous) : '';
    previous = child;
    for (const node of convert(child, before, context)) {
      const last = found[found.length - 1];
      if (node.type === 'text' && last?.type === 'text') last.value += node.value;
      else if (node.type === 'inlineCode' && last?.type === 'inlineCode') last.value += node.value;
      else if (node.type !== 'text' || node.value !== '') found.push(node);
    }
  }
  return found;
}

function convert(node: Node, before: string, context: Context): PhrasingContent[] {
  if (context.level > deepest || !isPhrasing(node)) return [text(toText(node))];
  switch (node.type) {
    case 'text':
      return [text(context.script ? inScript(node.value, context.script) : node.value)];
    case 'strong':
    case 'emphasis':
    case 'delete': {
      const { type } = node;
      return once(node, type, context, (children) => mark(type, children));
    }
    case 'mark':
      // GitHub has no syntax for it, and emphasis is the nearest.
      return once(node, 'emphasis', context, (children) => mark('emphasis', children));
    case 'quotation': {
      const [before, after] = quotationMarks(node, context.marks.filter((mark) => mark === 'quotation').length);
      const within = { ...inside(context), marks: [...context.marks, 'quotation'] };
      return [text(before), ...phrasing(node.children, within), text(after)];
    }
    case 'superscript':
    case 'subscript':
      return script(node, before, context);
    case 'inlineCode':
      return inlineCode(node.value);
    case 'inlineMath':
      return inlineMath(node);
    case 'break':
      return [{ type: 'break' }];
    case 'image':
      return image(node);
    case 'footnoteReference': {
      const label = context.footnotes.get(node.identifier);
      if (label === undefined) return script(node, before, context);
      return [{ type: 'footnoteReference', identifier: label, label }];
    }
    case 'link':
      return once(node, 'link', context, (children) => link(node.url, node.title, children));
    default:
      // Markdown has no syntax for it.
      return phrasing(node.children, inside(context));
  }
}

/** More nested marks of one kind than this add nothing. */
const deepestMark = 3;

/** Whether a mark adds something within the open marks of its kind. */
function addsMeaning({ type }: Node, { marks, isStrong }: Context): boolean {
  if (type === 'strong') return !isStrong && marks.filter((mark) => mark === type).length < deepestMark;
  if (type === 'emphasis') return marks.filter((mark) => mark === type).length < deepestMark;
  return false;
}

/** Applies a mark to the children of a node, unless an open mark of its kind has the same meaning already. */
function once(
  node: Strong | Emphasis | Delete | Link | Mark,
  type: string,
  context: Context,
  make: (children: PhrasingContent[]) => PhrasingContent[],
): PhrasingContent[] {
  if (context.marks.includes(type) && !addsMeaning(node, context)) return phrasing(node.children, inside(context));
  return make(phrasing(node.children, { ...inside(context), marks: [...context.marks, type] }));
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A mark around phrasing content. A mark cannot begin or end with white space, so that is put outside. */
export function mark(type: 'strong' | 'emphasis' | 'delete', children: PhrasingContent[]): PhrasingContent[] {
  const { before, content, after } = trim(children);
  return content.length === 0 ? [...before, ...after] : [...before, { type, children: content }, ...after];
}

/** A link if its URL is safe, else its content. */
export function link(url: string, title: string | undefined, children: PhrasingContent[]): PhrasingContent[] {
  const address = markdownUrl(url, 'link');
  if (address === undefined) return children;
  const { before, content, after } = trim(children);
  if (content.length === 0) return children;
  const node: MdastLink = { type: 'link', url: address, ...titled(title), children: content };
  return [...before, node, ...after];
}

function image({ url, alt, title }: Image): PhrasingContent[] {
  const address = markdownUrl(url, 'image');
  if (address === undefined) return alt === '' ? [] : [text(alt)];
  return [{ type: 'image', url: address, alt: attribute(alt), ...titled(title) }];
}

function titled(title: string | undefined): { title?: string } {
  return title === undefined ? {} : { title: apart(title) };
}

/** A text for an attribute, as `toHtml` would write it; some renderers leave out the line feeds in it. */
function attribute(value: string): string {
  return apart(value.trim().replace(/[\r\n]+/g, ' '));
}

/** Words, spaces and backticks: not markup even to a renderer that finds the ends of code in another way. */
export const plainCode = /^[\p{L}\p{N} \u00a0`]*$/u;

/**
 * Code on one line: a line feed within it could begin a block. Backticks beside signs are written between pieces of
 * code, since renderers disagree on what they end.
 */
export function inlineCode(value: string): PhrasingContent[] {
  const line = value.replace(/[\r\n]+/g, ' ');
  if (line === '') return [];
  if (plainCode.test(line)) return [{ type: 'inlineCode', value: line }];
  return line.split(/(`+)/).flatMap((piece): PhrasingContent[] => {
    if (piece === '') return [];
    return piece.startsWith('`') || piece.trim() === '' ? [text(piece)] : [{ type: 'inlineCode', value: piece }];
  });
}

/** A formula in GitHub's notation if there is TeX for it, else as the reader sees it. */
export function inlineMath({ tex, value }: NodeMap['inlineMath' | 'math']): PhrasingContent[] {
  if (tex === undefined || tex.includes('`')) return inlineCode(value);
  return [text('$'), ...inlineCode(tex), text('$')];
}

/** Raised or lowered content as plain text has it: `10` directly followed by a raised `5` would be another number. */
function script(node: Script, before: string, context: Context): PhrasingContent[] {
  const whole = scriptText(node, before);
  if (node.children.every((child) => child.type === 'text')) return [text(whole)];
  const raw = rawText(node);
  if (whole.length < raw.length) return [text(whole)];
  const apart = whole.length > raw.length ? [text(' ')] : [];
  const forms = whole.endsWith(raw) ? undefined : node.type;
  return [...apart, ...phrasing(node.children, { ...inside(context), ...(forms && { script: forms }) })];
}

/** Phrasing content without the white space and the line breaks at its ends, and these separately. */
export function trim(children: readonly PhrasingContent[]): {
  before: PhrasingContent[];
  content: PhrasingContent[];
  after: PhrasingContent[];
} {
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  let start = 0;
  let end = children.length;
  while (start < end && isBlank(children[start])) start += 1;
  while (end > start && isBlank(children[end - 1])) end -= 1;
  const before = children.slice(0, start);
  const after = children.slice(end);
  const content = children.slice(start, end);
  const first = content[0];
  if (first?.type === 'text' && first.value !== first.value.trimStart()) {
    before.push(text(' '));
    content[0] = text(first.value.trimStart());
  }
  const last = content[content.length - 1];
  if (last?.type === 'text' && last.value !== last.value.trimEnd()) {
    after.unshift(text(' '));
    content[content.length - 1] = text(last.value.trimEnd());
  }
  return { before, content, after };
}
