import type { Blockquote, List, ListItem } from 'mdast';
import { type Block, type Context, widest } from './context.ts';

/** Returns a quotation; where too many are around it, what it holds. */
export function quotation(children: Block[], { nested }: Context, facts: Pick<Blockquote, 'data'> = {}): Block[] {
  return nested >= widest ? children : [{ type: 'blockquote', ...facts, children }];
}

/** An item; its blocks are set apart by blank lines but for a list behind a paragraph. */
export function listItem(children: Block[], checked?: boolean): ListItem {
  const spread = children.some((block, index) => index > 0 && block.type !== 'list');
  return { type: 'listItem', spread, ...(checked !== undefined && { checked }), children };
}

/** Returns a list; where too many are around it, the lists within it stand beside it. */
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

/** The items of a list without the lists in them, and these lists, in the order of the text. Numbers go on behind them. */
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
