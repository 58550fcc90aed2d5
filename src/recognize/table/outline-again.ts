import { createNode } from '../../tree/create.ts';
import { lastOf } from '../../tree/last.ts';
import type { Article, FlowContent, Section } from '../../tree/types.ts';

/**
 * Rebuilds the outline of an article, in place: headings from the cells of a layout table open sections as all others
 * do. A recovered section stays as it is, since it may end before the next heading.
 */
export function outlineAgain(article: Article): void {
  const blocks = flattened(article.children);
  const open: Section[] = [];
  const top: FlowContent[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') {
      (lastOf(open)?.children ?? top).push(block);
      continue;
    }
    while ((lastOf(open)?.depth ?? 0) >= block.depth) open.pop();
    const section = createNode('section');
    section.depth = block.depth;
    section.children = [block];
    (lastOf(open)?.children ?? top).push(section);
    open.push(section);
  }
  article.children = top;
}

/** The blocks of the outline as a flat list, without the sections of the page's own headings. */
function flattened(children: readonly FlowContent[]): FlowContent[] {
  const blocks: FlowContent[] = [];
  const waiting = [...children].reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.type !== 'section' || block.origin === 'recovered') blocks.push(block);
    else
      for (let index = block.children.length - 1; index >= 0; index -= 1)
        waiting.push(block.children[index] as FlowContent);
  }
  return blocks;
}
