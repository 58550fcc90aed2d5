import { headingText } from '../../read/sections.ts';
import type { List, Node, Parent } from '../../tree/types.ts';
import { isParent, visit } from '../../tree/walk.ts';
import { quoted } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';

interface Counted {
  number: number;
  text: string;
  node: Node;
}

/**
 * Headings that count steps (`Step 1`, `Step 3`), and items of ordered lists with stated numbers, where a number is
 * missing or occurs twice.
 */
export const stepsOutOfCount = defineRule({
  name: 'steps-out-of-count',
  severity: 'warning',
  about: 'The numbers of steps or items skip one, or have one twice.',
  find(article, { words }) {
    const remarks: Remark[] = [];
    const stepWords = new Set(words.stepWords);
    visit(article, (node) => {
      if (!isParent(node)) return;
      const counted = node.type === 'list' ? itemsOf(node) : stepsOf(node, stepWords);
      const wrong = outOfCount(counted);
      if (wrong !== undefined) remarks.push(wrong);
    });
    return remarks;
  },
});

const marker = /^\(?(\d{1,4})\s?[.)]?$/;

/** The items of an ordered list with their numbers, if a recovery rule read these from the text. */
function itemsOf({ ordered, reversed, children }: List): Counted[] {
  if (!ordered || reversed) return [];
  return children.flatMap((node) => {
    const number = marker.exec(node.markers?.[0] ?? '')?.[1];
    return number === undefined ? [] : { number: Number(number), text: number, node };
  });
}

const numbered = /^(\p{L}{2,20})\s(\d{1,3})(?![\d.,\p{L}])/u;

/** The sections of a node whose headings begin with a word for a step and a number. */
function stepsOf({ children }: Parent, stepWords: ReadonlySet<string>): Counted[] {
  return (children as readonly Node[]).flatMap((node) => {
    const heading = node.type === 'section' ? node.children[0] : node.type === 'heading' ? node : undefined;
    if (heading?.type !== 'heading') return [];
    const text = headingText(heading);
    const match = numbered.exec(text);
    if (match === null || !stepWords.has((match[1] ?? '').toLowerCase())) return [];
    return { number: Number(match[2]), text, node: heading };
  });
}

/** Reports the first number that does not follow the previous one. A count that restarts at 1 is a new one. */
function outOfCount(counted: readonly Counted[]): Remark | undefined {
  for (let index = 1; index < counted.length; index += 1) {
    const [before, one] = [counted[index - 1] as Counted, counted[index] as Counted];
    if (one.number === before.number + 1 || one.number === 1) continue;
    return {
      message: `${quoted(one.text)} follows ${quoted(before.text)}.`,
      position: one.node.position,
      fix: `Number it ${before.number + 1}, or add what is missing.`,
    };
  }
  return undefined;
}
