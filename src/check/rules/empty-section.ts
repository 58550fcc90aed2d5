import { toLine } from '../../tree/line.ts';
import { findAll } from '../../tree/walk.ts';
import { asks } from '../../values/asks.ts';
import { leftOutOf } from '../left-out.ts';
import { quotedText } from '../quoted.ts';
import { defineRule } from '../rule.ts';
import { showsAnything } from '../shown.ts';

/**
 * A heading with nothing visible below it; a heading that asks a question is reported as a question without an answer.
 * The content below it may have been left out of the article.
 */
export const emptySection = defineRule({
  name: 'empty-section',
  severity: 'warning',
  about: 'There is nothing under a heading.',
  find(article) {
    const leftOut = leftOutOf(article);
    return findAll(article, 'section').flatMap(({ children: [heading, ...rest] }) => {
      if (heading?.type !== 'heading' || showsAnything(rest) || asks(toLine(heading))) return [];
      if (leftOut.behind(heading.position?.end.offset)) return [];
      return {
        message: `There is nothing under the heading ${quotedText(heading)}.`,
        position: heading.position,
        fix: 'Write the section, take its heading out, or give the headings that belong under it a lower rank.',
      };
    });
  },
});
