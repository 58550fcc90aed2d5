import { type OutlineEntry, outline } from '../../read/outline.ts';
import { quoted } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';

/**
 * Two headings with the same text below the same heading, so that neither readers nor links can tell them apart. Below
 * different headings, each is identified by its path; a heading that was recovered from a label is not one to readers.
 */
export const sameHeading = defineRule({
  name: 'same-heading',
  severity: 'warning',
  about: 'Two headings under the same heading have the same text.',
  find(article) {
    const remarks: Remark[] = [];
    const open: (readonly OutlineEntry[])[] = [outline(article)];
    for (let siblings = open.pop(); siblings !== undefined; siblings = open.pop()) {
      const seen = new Set<string>();
      for (const { text, position, children, depth, recovered } of siblings) {
        const key = `${depth} ${text.toLowerCase()}`;
        if (!recovered && seen.has(key))
          remarks.push({ message: `Another heading beside this one says ${quoted(text)}, too.`, position });
        if (text !== '' && !recovered) seen.add(key);
        if (children.length > 0) open.push(children);
      }
    }
    return remarks;
  },
});
