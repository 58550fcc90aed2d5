import { type OutlineEntry, outline } from '../../read/outline.ts';
import { quoted } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';

/**
 * A heading is more than one rank below the heading above it in the outline. Headings that were recovered from labels
 * have no rank of their own.
 */
export const headingJump = defineRule({
  name: 'heading-jump',
  severity: 'warning',
  about: 'A heading skips a rank below the one that it is under.',
  find(article) {
    const remarks: Remark[] = [];
    const open: OutlineEntry[] = [...outline(article)].reverse();
    for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
      for (const child of entry.children) {
        if (child.recovered || entry.recovered || child.depth <= entry.depth + 1) continue;
        remarks.push({
          message: `The heading ${quoted(child.text)} of rank ${child.depth} is under one of rank ${entry.depth}.`,
          position: child.position,
          fix: `Make it a heading of rank ${entry.depth + 1}.`,
        });
      }
      for (let index = entry.children.length - 1; index >= 0; index -= 1)
        open.push(entry.children[index] as OutlineEntry);
    }
    return remarks;
  },
});
