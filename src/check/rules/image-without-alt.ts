import { toLine } from '../../tree/line.ts';
import type { Image, Node, Parent } from '../../tree/types.ts';
import { visit } from '../../tree/walk.ts';
import { quoted } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';

/**
 * A picture that is alone in its block, so that it is not the decoration of a text, and that no text describes. A
 * picture in a link is left to the rule for links.
 */
export const imageWithoutAlt = defineRule({
  name: 'image-without-alt',
  severity: 'warning',
  about: 'A picture on its own has no text for those who cannot see it.',
  find(article) {
    const remarks: Remark[] = [];
    visit(article, (node, ancestors) => {
      if (node.type !== 'image' || node.alt.trim() !== '' || (node.title ?? '').trim() !== '') return;
      if (!isAloneInBlock(node, ancestors)) return;
      remarks.push({
        message: `The picture ${quoted(node.url)} has no text.`,
        position: node.position,
        fix: 'Say in its alt what it shows.',
      });
    });
    return remarks;
  },
});

function isAloneInBlock(image: Image, ancestors: readonly Parent[]): boolean {
  const block = ancestors.findLast(({ type }) => type === 'paragraph' || type === 'figure');
  if (block === undefined || ancestors.some(({ type }) => type === 'link' || type === 'tableCell')) return false;
  const pictures = (block.children as readonly Node[]).filter(({ type }) => type === 'image');
  return toLine(block) === '' && pictures.length <= 1 && pictures.every((picture) => picture === image);
}
