import type { ListItem as MdastItem, PhrasingContent } from 'mdast';
import { isPhrasing } from '../tree/content.ts';
import { toText } from '../tree/text.ts';
import type { Code, Definition, FaqPair, Field, Node, NodeMap, NodeType, Term } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { endsInColon } from '../values/colon.ts';
import { alertOf } from './alerts.ts';
import { type Block, type Context, contained, deepest, inside, strong } from './context.ts';
import { countedRuns } from './counting.ts';
import { embed, line } from './line.ts';
import { list, listItem, quotation } from './nesting.ts';
import { inlineCode, mark, phrasing, text, trim } from './phrasing.ts';
import { table } from './table.ts';

type Handlers = { [Type in NodeType]?: (node: NodeMap[Type], context: Context) => Block[] };

/** Returns the blocks of some children; phrasing content among them becomes paragraphs. */
export function flow(children: readonly Node[], context: Context): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    if (run.length > 0) for (const block of paragraph(phrasing(run, context))) blocks.push(block);
    run = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) {
      run.push(child);
      continue;
    }
    endRun();
    for (const block of convert(child, context)) blocks.push(block);
  }
  endRun();
  return blocks;
}

function convert(node: Node, context: Context): Block[] {
  if (context.level > deepest) return paragraph([text(toText(node))]);
  const known = Object.hasOwn(handlers, node.type) ? handlers[node.type] : undefined;
  const handler = known as ((node: Node, context: Context) => Block[]) | undefined;
  if (handler) return handler(node, context);
  if (isParent(node)) return flow(node.children, inside(context));
  return 'value' in node ? paragraph([text(String(node.value))]) : [];
}

const handlers: Handlers = {
  section: ({ depth, children }, context) => flow(children, { ...inside(context), depth }),
  heading: ({ depth, children }, context) => heading(depth, children, context),
  paragraph: ({ children }, context) => paragraph(phrasing(children, inside(context))),
  list: (node, context) => {
    const items = node.children.map((item) =>
      listItem(flow(item.children, contained(inside(context))), node.spread, item.checked),
    );
    return countedRuns(node).flatMap(({ start, from, to }) =>
      list(node.ordered, items.slice(from, to), context, {
        ...(node.ordered && { start }),
        ...(node.spread && { spread: node.spread }),
      }),
    );
  },
  table,
  code: (node) => [code(node)],
  blockquote: ({ children }, context) => quotation(flow(children, contained(context)), context),
  callout: ({ tone, children }, context) =>
    quotation(flow(children, contained(context)), context, { data: { alert: alertOf(tone) } }),
  summary: ({ depth, children }, context) =>
    depth !== undefined
      ? heading(depth, children, context)
      : paragraph(mark('strong', phrasing(children, strong(context)))),
  math: (node) => math(node),
  embed: (node) => paragraph(embed(node)),
  thematicBreak: () => [{ type: 'thematicBreak' }],
  footnoteDefinition: (node, context) => {
    const label = context.footnotes.get(node.identifier);
    const blocks = flow(node.children, contained(context));
    return label === undefined || !context.definitions.has(node)
      ? blocks
      : [{ type: 'footnoteDefinition', identifier: label, label, children: blocks }];
  },
  descriptionList: ({ children }, context) => list(false, definitionItems(children, context), context),
  glossary: ({ children }, context) => {
    const items = children.flatMap((entry) => definitionItems(entry.children, inside(context)));
    return list(false, items, context);
  },
  faqPair: (node, context) => faqPair(node, context),
  field: (node, context) => field(node, context),
  steps: ({ children }, context) => {
    const items = children.map((step) => listItem(flow(step.children, contained(inside(context)))));
    return list(true, items, context);
  },
};

function paragraph(children: PhrasingContent[]): Block[] {
  const { content } = trim(children);
  return content.length === 0 ? [] : [{ type: 'paragraph', children: content }];
}

function heading(depth: number, children: readonly Node[], context: Context): Block[] {
  const content = line(children, ' ', inside(context));
  const rank = Math.min(Math.max(depth, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6;
  return content.length === 0 ? [] : [{ type: 'heading', depth: rank, children: content }];
}

/**
 * Code whose line feeds are Markdown's own. Its language keeps only the characters of language names: with a pipe, some
 * renderers read the first line and the line below it as a table instead of code.
 */
function code({ lang, value }: Code): Block {
  const name = String(lang ?? '').replace(/[^\p{L}\p{N}+#._-]/gu, '');
  return { type: 'code', ...(name !== '' && { lang: name }), value };
}

/** A formula in GitHub's notation if there is TeX for it, else as the reader sees it. */
function math({ tex, value }: NodeMap['math']): Block[] {
  return tex === undefined ? paragraph(inlineCode(value)) : [{ type: 'code', lang: 'math', value: tex }];
}

/** Terms and definitions as items: `**Term**: definition`, with further content of the definitions below. */
function definitionItems(parts: readonly (Term | Definition)[], context: Context): MdastItem[] {
  const entries: { terms: Term[]; definitions: Definition[] }[] = [];
  for (const part of parts) {
    const last = entries[entries.length - 1];
    if (part.type === 'definition') {
      if (last) last.definitions.push(part);
      else entries.push({ terms: [], definitions: [part] });
    } else if (last && last.definitions.length === 0) last.terms.push(part);
    else entries.push({ terms: [part], definitions: [] });
  }
  return entries.map(({ terms, definitions }) => {
    const names = terms.flatMap((term, index) => [
      ...(index > 0 ? [text(', ')] : []),
      ...mark('strong', line(term.children, ' ', strong(context))),
    ]);
    return listItem(
      labelled(
        names,
        definitions.flatMap((part) => flow(part.children, contained(inside(context)))),
      ),
    );
  });
}

/** A label and a colon before the labelled content, on one line if that begins with a paragraph. */
function labelled(label: PhrasingContent[], blocks: readonly Block[]): Block[] {
  if (label.length === 0) return [...blocks];
  const [first, ...rest] = blocks;
  if (first === undefined) return paragraph(label);
  if (first.type !== 'paragraph') return [...paragraph([...label, text(':')]), ...blocks];
  const begins = first.children[0];
  const hasColon = begins?.type === 'text' && /^[:：]/.test(begins.value);
  return [{ type: 'paragraph', children: [...label, text(hasColon ? '' : ': '), ...first.children] }, ...rest];
}

/** A question is a heading: of its own rank, or one below the section that contains it. */
function faqPair({ children }: FaqPair, context: Context): Block[] {
  return children.flatMap((part) => {
    if (part.type === 'answer') return flow(part.children, inside(context));
    const own = part.children.find((child) => child.type === 'heading');
    return heading(own?.depth ?? Math.max(context.depth, 1) + 1, part.children, context);
  });
}

/** `**Label:** value`; the colon is the label's own if it has one. */
function field({ children }: Field, context: Context): Block[] {
  const label = children.flatMap((child) => (child.type === 'label' ? line(child.children, ' ', strong(context)) : []));
  const blocks = children.flatMap((child) => (child.type === 'value' ? flow(child.children, inside(context)) : []));
  const [first, ...rest] = blocks;
  const last = label[label.length - 1];
  const hasColon = last?.type === 'text' && endsInColon(last.value);
  const name = mark('strong', hasColon ? label : [...label, text(':')]);
  if (label.length === 0) return blocks;
  if (first?.type !== 'paragraph') return [...paragraph(name), ...blocks];
  return [{ type: 'paragraph', children: [...trim(name).content, text(' '), ...first.children] }, ...rest];
}
