import { isPhrasing } from '../tree/content.ts';
import { toText } from '../tree/text.ts';
import type { Details, Figure, Node, NodeMap, NodeType } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { safeUrl } from '../write/url.ts';
import { type Context, deepest, inside, keyOf, namedKeyOf, within } from './context.ts';
import { imageObject, type Linked, picturesOf } from './image.ts';
import { isBlank, lineOf } from './line.ts';
import { list, restart } from './list.ts';
import { descriptionListObject, faqObject, fieldsObject, glossaryObject, stepsObject } from './meaning.ts';
import { tableObject } from './table.ts';
import type { ImageObject, PortableText, PortableTextNode, TextStyle } from './types.ts';

type Handlers = { [Type in NodeType]?: (node: NodeMap[Type], context: Context) => PortableTextNode[] };

/** Returns the conversion of children; phrasing content among them becomes paragraphs. */
export function flow(children: readonly Node[], context: Context): PortableText {
  const nodes: PortableText = [];
  let run: Node[] = [];
  const endRun = (): void => {
    if (run.length > 0) for (const node of paragraph(run, context)) nodes.push(node);
    run = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) {
      run.push(child);
      continue;
    }
    endRun();
    const made = convert(child, context);
    if (child.type === 'list') restart(nodes.at(-1), made, child);
    for (const node of made) nodes.push(node);
  }
  endRun();
  return nodes;
}

function convert(node: Node, context: Context): PortableTextNode[] {
  if (context.level > deepest) return block([{ type: 'text', value: toText(node) }], 'normal', context);
  const known = Object.hasOwn(handlers, node.type) ? handlers[node.type] : undefined;
  const handler = known as ((node: Node, context: Context) => PortableTextNode[]) | undefined;
  if (handler) return handler(node, context);
  if (isParent(node)) return flow(node.children, inside(context));
  return 'value' in node ? block([{ type: 'text', value: String(node.value) }], 'normal', context) : [];
}

const handlers: Handlers = {
  heading: ({ depth, id, children }, context) => {
    const anchor = id !== undefined && context.fragments.has(id) ? id : undefined;
    return block(children, headingStyle(depth), context, anchor);
  },
  paragraph: ({ children }, context) => paragraph(children, context),
  list,
  table: (node, context) => [tableObject(node, context)],
  figure: (node, context) => figure(node, context),
  code: ({ lang, value }, context) => {
    const _key = keyOf('code', () => value, context);
    return [{ _type: 'code', _key, ...(lang !== undefined && { language: lang }), code: value }];
  },
  blockquote: (node, context) => {
    const isPlain = node.children.every(({ type, ...child }) => {
      return type === 'paragraph' && 'children' in child && picturesOf(child.children as Node[]) === undefined;
    });
    if (isPlain)
      return node.children.flatMap((child) =>
        child.type === 'paragraph' ? block(child.children, 'blockquote', inside(context)) : [],
      );
    const _key = keyOf('quote', () => toText(node), context);
    return [{ _type: 'quote', _key, content: flow(node.children, within(context)) }];
  },
  callout: (node, context) => {
    const _key = keyOf('callout', () => toText(node), context);
    const tone = node.tone === undefined ? {} : { tone: node.tone };
    return [{ _type: 'callout', _key, ...tone, content: flow(node.children, within(context)) }];
  },
  details: (node, context) => details(node, context),
  summary: ({ depth, children }, context) =>
    block(children, depth === undefined ? 'normal' : headingStyle(depth), context),
  math: ({ tex, value }, context) => {
    const _key = keyOf('math', () => value, context);
    return [{ _type: 'math', _key, text: value, ...(tex !== undefined && { tex }) }];
  },
  embed: ({ url, title }, context) => {
    const address = safeUrl(url, 'link');
    if (address === undefined || address === '')
      return title === undefined ? [] : block([{ type: 'text', value: title }], 'normal', context);
    const _key = keyOf('embed', () => address, context);
    return [{ _type: 'embed', _key, url: address, ...(title !== undefined && { title }) }];
  },
  thematicBreak: (_, context) => [{ _type: 'thematicBreak', _key: keyOf('thematicBreak', () => '', context) }],
  footnoteDefinition: (node, context) => {
    const named = context.named.footnotes.get(node.identifier);
    const _key = namedKeyOf(named, 'footnote', () => toText(node), context);
    return [{ _type: 'footnote', _key, content: flow(node.children, within(context)) }];
  },
  descriptionList: (node, context) => [descriptionListObject(node, context)],
  glossary: (node, context) => [glossaryObject(node, context)],
  fields: (node, context) => [fieldsObject(node, context)],
  faq: (node, context) => [faqObject(node, context)],
  steps: (node, context) => [stepsObject(node, context)],
};

function headingStyle(depth: number): TextStyle {
  return `h${Math.min(Math.max(Math.trunc(Number(depth)) || 1, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6}`;
}

/** A block of phrasing content; none if it shows nothing. */
function block(children: readonly Node[], style: TextStyle, context: Context, anchor?: string): PortableTextNode[] {
  const _key = keyOf('block', () => children.map(toText).join(''), context);
  const line = lineOf(children, inside(context), anchor);
  return isBlank(line) ? [] : [{ _type: 'block', _key, style, ...line }];
}

/** A paragraph; pictures without other content in it are placed beside blocks. */
function paragraph(children: readonly Node[], context: Context): PortableTextNode[] {
  const pictures = picturesOf(children);
  return pictures
    ? pictures.flatMap((picture) => pictureAlone(picture, context) ?? [])
    : block(children, 'normal', context);
}

function pictureAlone({ image, href }: Linked, context: Context): ImageObject | undefined {
  return imageObject(image, href, () => keyOf('image', () => image.url, context));
}

function figure({ children }: Figure, context: Context): PortableTextNode[] {
  const captions = (children as readonly Node[]).filter(({ type }) => type === 'caption');
  const content = (children as readonly Node[]).filter(({ type }) => type !== 'caption');
  if (captions.length === 0) return flow(content, inside(context));
  const [only] = content;
  const line = content.length === 1 && only?.type === 'paragraph' ? only.children : content;
  const pictures = picturesOf(line);
  const inner = within(within(context));
  if (pictures?.length === 1 && pictures[0]) {
    const image = pictureAlone(pictures[0], context);
    if (image) return [{ ...image, caption: flow(captions, inner) }];
  }
  const _key = keyOf('figure', () => (children as readonly Node[]).map(toText).join('\n'), context);
  return [{ _type: 'figure', _key, content: flow(content, inner), caption: flow(captions, inner) }];
}

/** A summary after other content stays there: in front of it, the words would have another order. */
function details(node: Details, context: Context): PortableTextNode[] {
  const _key = keyOf('details', () => toText(node), context);
  const inner = within(context);
  const count = node.children[0]?.type === 'summary' ? 1 : 0;
  const summary = flow(node.children.slice(0, count), inner);
  const content = flow(node.children.slice(count), inner);
  return [{ _type: 'details', _key, summary, content }];
}
