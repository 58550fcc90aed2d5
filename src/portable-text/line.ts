import { isPhrasing } from '../tree/content.ts';
import { quotationMarks } from '../tree/quotation.ts';
import { inScript, rawText, type Script, scriptText } from '../tree/scripts.ts';
import { toText } from '../tree/text.ts';
import type { Node, Parent, PhrasingContentMap } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { safeUrl } from '../write/url.ts';
import { type Context, deepest } from './context.ts';
import { imageObject } from './image.ts';
import { type Around, createSpanWriter, decorated, type Line, type SpanWriter } from './span-writer.ts';

type Handler<Of> = (node: Of, around: Around, writer: SpanWriter, context: Context) => void;

type Handlers = { [Type in keyof PhrasingContentMap]: Handler<PhrasingContentMap[Type]> };

/** Returns the line of some nodes; `anchor` is the fragment that links to it have. */
export function lineOf(nodes: readonly Node[], context: Context, anchor?: string): Line {
  const writer = createSpanWriter(context.keys);
  const top: Around = { marks: [], quotations: 0, level: context.level };
  const around = anchor === undefined ? top : writer.defined({ _type: 'anchor', id: anchor }, top);
  for (const node of nodes) write(node, around, writer, context);
  return writer.finish();
}

/** Tells whether a line shows nothing. */
export function isBlank({ children }: Line): boolean {
  return children.every((child) => child._type === 'span' && child.text.trim() === '');
}

function write(node: Node, around: Around, writer: SpanWriter, context: Context): void {
  if (around.level > deepest || !isPhrasing(node)) {
    writer.text(toText(node), around);
    return;
  }
  const other: Node = node;
  const known = Object.hasOwn(handlers, node.type) ? handlers[node.type] : undefined;
  if (known) (known as Handler<Node>)(node, around, writer, context);
  else if (isParent(other)) writeAll(other.children, around, writer, context);
  else if ('value' in other) writer.text(String(other.value), around);
}

function writeAll(children: readonly Node[], around: Around, writer: SpanWriter, context: Context): void {
  const inner = { ...around, level: around.level + 1 };
  for (const child of children) write(child, inner, writer, context);
}

function decorator(mark: Parameters<typeof decorated>[0]): Handler<Parent> {
  return ({ children }, around, writer, context) => writeAll(children, decorated(mark, around), writer, context);
}

const handlers: Handlers = {
  text: ({ value }, around, writer) => writer.text(around.script ? inScript(value, around.script) : value, around),
  break: (_, around, writer) => writer.text('\n', around),
  strong: decorator('strong'),
  emphasis: decorator('em'),
  underline: decorator('underline'),
  delete: decorator('strike-through'),
  mark: decorator('highlight'),
  inlineCode: ({ value }, around, writer) => writer.text(value, decorated('code', around)),
  inlineMath: ({ value, tex }, around, writer) =>
    writer.text(value, writer.defined({ _type: 'math', ...(tex !== undefined && { tex }) }, around)),
  abbreviation: ({ title, children }, around, writer, context) =>
    writeAll(children, writer.defined({ _type: 'abbreviation', title }, around), writer, context),
  link: ({ url, title, children }, around, writer, context) => {
    // A link within a link adds nothing.
    const href = around.href === undefined ? safeUrl(url, 'link') : undefined;
    if (href === undefined || href === '') return writeAll(children, around, writer, context);
    const mark = { _type: 'link' as const, href, ...(title !== undefined && { title }) };
    return writeAll(children, { ...writer.defined(mark, around), href }, writer, context);
  },
  image: (node, around, writer) => {
    if (!writer.image((key) => imageObject(node, around.href, key))) writer.text(node.alt, around);
  },
  quotation: (node, around, writer, context) => {
    const [open, close] = quotationMarks(node, around.quotations);
    writer.text(open, around);
    writeAll(node.children, { ...around, quotations: around.quotations + 1 }, writer, context);
    writer.text(close, around);
  },
  footnoteReference: (node, around, writer, context) => {
    const note = context.named.footnotes.get(node.identifier);
    writeScript(
      node,
      note === undefined ? around : writer.defined({ _type: 'footnote', note }, around),
      writer,
      context,
    );
  },
  superscript: (node, around, writer, context) => writeScript(node, around, writer, context),
  subscript: (node, around, writer, context) => writeScript(node, around, writer, context),
};

/**
 * Raised or lowered text, so that plain text has no other number: with the characters that Unicode has for it, or
 * marked, and set apart if necessary.
 */
function writeScript(node: Script, around: Around, writer: SpanWriter, context: Context): void {
  const whole = scriptText(node, writer.before());
  const raw = rawText(node);
  if (whole.endsWith(raw)) {
    if (whole.length > raw.length) writer.text(' ', around);
    writeAll(node.children, decorated(node.type === 'subscript' ? 'sub' : 'sup', around), writer, context);
  } else if (whole.length < raw.length || node.children.every(({ type }) => type === 'text'))
    writer.text(whole, around);
  else {
    if (whole.length > raw.length) writer.text(' ', around);
    writeAll(node.children, { ...around, script: node.type }, writer, context);
  }
}
