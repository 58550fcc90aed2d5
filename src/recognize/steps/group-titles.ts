import { span } from '../../positions/join.ts';
import { toLine } from '../../tree/line.ts';
import type { ListItem, Step } from '../../tree/types.ts';
import { isSentence } from './action.ts';

const longest = 40;
const mostWords = 4;

/**
 * Returns the steps without those that are titles: where the first item of a list is a few words and most others are sentences, such items head the step
 * behind them, as its first block.
 */
export function underTitles(items: readonly ListItem[], steps: readonly Step[]): Step[] {
  const titles = items.map((item, index) => index < items.length - 1 && isTitle(item));
  const sentences = items.filter(({ children: [first] }) => first !== undefined && isSentence(toLine(first))).length;
  const count = titles.filter((found) => found).length;
  if (!titles[0] || sentences + count < items.length || count * 2 > items.length) return [...steps];
  return steps.flatMap((step, index) => {
    if (titles[index]) return [];
    const title = titles[index - 1] ? steps[index - 1] : undefined;
    return title ? [joined(title, step)] : [step];
  });
}

function isTitle({ children }: ListItem): boolean {
  const [only, ...others] = children;
  if (only?.type !== 'paragraph' || others.length > 0) return false;
  const line = toLine(only);
  return line.length <= longest && line.split(' ').length <= mostWords && !isSentence(line) && /\p{L}{2}/u.test(line);
}

function joined(title: Step, step: Step): Step {
  const children = [...title.children, ...step.children];
  const markers = [...(title.markers ?? []), ...(step.markers ?? [])];
  return {
    ...step,
    children,
    ...(markers.length > 0 && { markers }),
    ...(title.position && step.position && span([title, step])),
  };
}
