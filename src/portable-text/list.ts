import { toText } from '../tree/text.ts';
import type { List, ListItem, Node, PhrasingContent } from '../tree/types.ts';
import { type Context, inside, keyOf, namedKeyOf, within } from './context.ts';
import { lineOf } from './line.ts';
import type { ListItemObject, ListObject, PortableTextNode, Span, TextBlock } from './types.ts';

/** Returns a list as blocks, one per item; a list that holds more than lines and lists as an object. */
export function list(node: List, context: Context): PortableTextNode[] {
  return context.rich.has(node) ? [listObject(node, context)] : items(node, context, 1);
}

function items(node: List, context: Context, level: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  const numbers = numbersOf(node);
  let expected = 1;
  node.children.forEach((item, index) => {
    const number = numbers[index];
    blocks.push(itemBlock(item, node, level, context, number === expected ? undefined : number));
    expected = (number ?? 0) + 1;
    for (const child of item.children as readonly Node[]) {
      if (child.type !== 'list') continue;
      const deeper = items(child, inside(inside(context)), level + 1);
      restart(blocks.at(-1), deeper, child);
      for (const block of deeper) blocks.push(block);
    }
  });
  return blocks;
}

/** Two adjacent lists would be counted as one. */
export function restart(before: PortableTextNode | undefined, blocks: readonly PortableTextNode[], list: List): void {
  const [first] = blocks;
  if (first?._type !== 'block' || first.listItem !== 'number' || before?._type !== 'block') return;
  if (before.listItem !== undefined && (before.level ?? 1) >= (first.level ?? 1))
    first.number = numbersOf(list)[0] ?? 1;
}

/** The numbers of the items of an ordered list, as a browser counts them. */
function numbersOf({ ordered, start, reversed, children }: List): (number | undefined)[] {
  if (!ordered) return children.map(() => undefined);
  let next = start ?? (reversed ? children.length : 1);
  return children.map(({ value }) => {
    const number = value ?? next;
    next = number + (reversed ? -1 : 1);
    return number;
  });
}

function itemBlock(
  item: ListItem,
  { ordered, style }: List,
  level: number,
  context: Context,
  number: number | undefined,
): TextBlock {
  const nodes = linesOf(item);
  const named = item.identifier === undefined ? undefined : context.named.notes.get(item.identifier);
  const text = (): string => nodes.map(toText).join('');
  const _key = namedKeyOf(named, 'item', text, context);
  const { children, markDefs } = lineOf(nodes, inside(inside(context)));
  const empty = (): Span => ({ _type: 'span', _key: context.keys.next(), text: '', marks: [] });
  return {
    _type: 'block',
    _key,
    style: 'normal',
    listItem: ordered ? 'number' : 'bullet',
    level,
    ...(number !== undefined && { number }),
    ...(ordered && style !== undefined && { numbering: style }),
    ...(item.checked !== undefined && { checked: item.checked }),
    children: children.length > 0 ? children : [empty()],
    markDefs,
  };
}

/**
 * The lines of an item as one, with a line break before each except the first: an item of Portable Text is one block.
 */
function linesOf({ children }: ListItem): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const child of children) {
    if (child.type === 'list') break;
    if (nodes.length > 0 && child.type === 'paragraph') nodes.push({ type: 'break' });
    if (child.type === 'paragraph') for (const node of child.children) nodes.push(node);
    else nodes.push(child as Node as PhrasingContent);
  }
  return nodes;
}

function listObject(node: List, context: Context): ListObject {
  const _key = keyOf('list', () => toText(node), context);
  const numbers = numbersOf(node);
  const inner = within(context);
  return {
    _type: 'list',
    _key,
    ordered: node.ordered,
    ...(node.ordered && node.style !== undefined && { numbering: node.style }),
    items: node.children.map((item, index): ListItemObject => {
      const number = numbers[index];
      const named = item.identifier === undefined ? undefined : context.named.notes.get(item.identifier);
      return {
        _type: 'listItem',
        _key: namedKeyOf(named, 'item', () => '', inner),
        ...(number !== undefined && { number }),
        ...(item.checked !== undefined && { checked: item.checked }),
        content: context.flow(item.children, within(inner)),
      };
    }),
  };
}
