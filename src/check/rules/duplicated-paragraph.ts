import { toLine } from '../../tree/line.ts';
import { findAll } from '../../tree/walk.ts';
import { quoted } from '../quoted.ts';
import { defineRule } from '../rule.ts';

/** Shorter texts may be said twice on purpose. */
const shortest = 80;

/** A paragraph that stands twice, word for word. */
export const duplicatedParagraph = defineRule({
  name: 'duplicated-paragraph',
  severity: 'warning',
  about: 'A paragraph stands twice.',
  find(article) {
    const seen = new Set<string>();
    return findAll(article, 'paragraph').flatMap((paragraph) => {
      const text = toLine(paragraph);
      if (text.length < shortest) return [];
      const isFirst = !seen.has(text);
      seen.add(text);
      return isFirst
        ? []
        : {
            message: `This paragraph has stood before: ${quoted(text)}.`,
            position: paragraph.position,
            fix: 'Keep one of the two.',
          };
    });
  },
});
