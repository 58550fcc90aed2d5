import type { FlowContent } from '../tree/types.ts';
import { hasBold } from './reading/field-run.ts';
import { hasLines } from './reading/lines.ts';
import type { Trait } from './rule.ts';

type Traits = Readonly<Record<Trait, boolean>>;

/** The traits of blocks that no rule starts from. */
export const none: Traits = { paragraph: false, lines: false, bold: false, list: false, table: false };

/** Returns what is quickly seen of some blocks, so that most rules need not look at most of them. */
export function traitsOf(blocks: readonly FlowContent[]): Traits {
  let paragraph = false;
  let lines = false;
  let bold = false;
  let list = false;
  let table = false;
  for (const block of blocks) {
    if (block.type === 'list') list = true;
    else if (block.type === 'table') table = true;
    else if (block.type === 'paragraph') {
      paragraph = true;
      lines ||= hasLines(block);
      bold ||= hasBold(block);
    }
  }
  return paragraph || list || table ? { paragraph, lines, bold, list, table } : none;
}
