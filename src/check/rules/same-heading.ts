import { type OutlineEntry, outline } from '../../read/outline.ts';
import { quoted } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';

/** Two headings of one text stand under the same heading, so that neither readers nor links can tell them apart. Under different ones, each has a name of its own by its path. */
export const sameHeading = defineRule({
  name: 'same-heading',
  severity: 'warning',
  about: 'Two headings under one heading have the same text.',
  find(article) {
    const remarks: Remark[] = [];
    const open: (readonly OutlineEntry[])[] = [outline(article)];
    for (let siblings = open.pop(); siblings !== undefined; siblings = open.pop()) {
      const seen = new Set<string>();
      for (const { text, position, children, depth } of siblings) {
        const key = `${depth} ${text.toLowerCase()}`;
        if (seen.has(key))
          remarks.push({ message: `Another heading beside this one says ${quoted(text)}, too.`, position });
        if (text !== '') seen.add(key);
        if (children.length > 0) open.push(children);
      }
    }
    return remarks;
  },
});
