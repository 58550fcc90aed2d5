import { toLine } from '../../tree/line.ts';
import type { Paragraph } from '../../tree/types.ts';
import { visit } from '../../tree/walk.ts';
import { quoted } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';

/** Shorter texts may be repeated on purpose. */
const shortest = 80;

/** A paragraph that occurs twice, word for word. Items and cells may have the same text about different things. */
export const duplicatedParagraph = defineRule({
  name: 'duplicated-paragraph',
  severity: 'warning',
  about: 'A paragraph occurs twice.',
  find(article) {
    const seen = new Set<string>();
    const remarks: Remark[] = [];
    const read = (paragraph: Paragraph): void => {
      const text = toLine(paragraph);
      if (text.length < shortest) return;
      if (seen.has(text)) {
        const { position } = paragraph;
        remarks.push({
          message: `This paragraph occurs twice: ${quoted(text)}.`,
          position,
          fix: 'Keep one of the two.',
        });
      }
      seen.add(text);
    };
    visit(article, (node) => {
      if (node.type === 'listItem' || node.type === 'tableCell') return 'skip';
      if (node.type === 'paragraph') read(node);
      return undefined;
    });
    return remarks;
  },
});
