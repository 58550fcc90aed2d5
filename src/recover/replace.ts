import type { FlowContent } from '../tree/types.ts';

/**
 * Returns the blocks with some of them replaced, or the array itself where `replacement` returns `undefined` for all of
 * them.
 */
export function replaceEach(
  blocks: readonly FlowContent[],
  replacement: (block: FlowContent) => readonly FlowContent[] | undefined,
): readonly FlowContent[] {
  let made: FlowContent[] | undefined;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as FlowContent;
    const instead = replacement(block);
    if (instead) {
      made ??= blocks.slice(0, index);
      for (const node of instead) made.push(node);
    } else made?.push(block);
  }
  return made ?? blocks;
}
