import type { Blockquote, List, ListItem } from 'mdast';
import { type Block, type Context, widest } from './context.ts';

/** Returns a quotation, or its content if too many containers are around it. */
export function quotation(children: Block[], { nested }: Context, facts: Pick<Blockquote, 'data'> = {}): Block[] {
  return nested >= widest ? children : [{ type: 'blockquote', ...facts, children }];
}

/** A list item; in a tight list, blank lines separate its blocks only where one would continue in the next. */
export function listItem(children: Block[], isSpread?: boolean, checked?: boolean): ListItem {
  const spread = isSpread
    ? children.length > 1
    : children.some((block, index) => index > 0 && !mayFollow(children[index - 1], block));
  return { type: 'listItem', spread, ...(checked !== undefined && { checked }), children };
}

/**
 * The blocks that may follow a block on the next line. A line of text would continue the last block of a quotation or a
 * list, and a thematic break makes a heading of the text above it.
 */
const followers: Partial<Record<Block['type'], ReadonlySet<Block['type']>>> = {
  paragraph: new Set(['list', 'blockquote', 'code']),
  heading: new Set(['list', 'blockquote', 'code', 'heading', 'paragraph']),
  code: new Set(['list', 'blockquote', 'code', 'heading', 'paragraph']),
  blockquote: new Set(['list', 'code']),
  list: new Set(['blockquote', 'code', 'list']),
};

function mayFollow(block: Block | undefined, next: Block): boolean {
  return block !== undefined && followers[block.type]?.has(next.type) === true;
}

/** Returns a list; if too many containers are around it, the lists in it are put beside it. */
export function list(
  ordered: boolean,
  items: ListItem[],
  { nested }: Context,
  facts: Pick<List, 'start' | 'spread'> = {},
): Block[] {
  if (items.length === 0) return [];
  const whole: List = { type: 'list', ordered, ...(ordered && { start: 1 }), spread: false, ...facts, children: items };
  return nested >= widest ? unfolded(whole) : [whole];
}

/**
 * The items of a list without the lists in them, and these lists, in text order. The numbering continues after them.
 */
function unfolded(whole: List): Block[] {
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  let start = whole.start ?? 1;
  const endList = (): void => {
    if (items.length === 0) return;
    blocks.push({ ...whole, ...(whole.ordered && { start }), children: items });
    start += items.length;
    items = [];
  };
  for (const item of whole.children) {
    let own: Block[] = [];
    for (const block of item.children) {
      if (block.type !== 'list') {
        own.push(block);
        continue;
      }
      if (own.length > 0) items.push({ ...item, children: own });
      own = [];
      endList();
      blocks.push(block);
    }
    if (own.length > 0) items.push({ ...item, children: own });
  }
  endList();
  return blocks;
}
