import { toText } from '../tree/text.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { isLabelled, isMenu, sectionOf } from './heading.ts';
import { isDateline } from './reading/dateline.ts';
import { isAllStrong, isFaqHeading, labelOf } from './reading/label.ts';
import type { RecoverContext, Rule } from './rule.ts';
import { trait } from './traits.ts';

/** A short paragraph that names the list or the table directly behind it is a heading; what it heads ends with the lists and tables. */
export const labelHeading: Rule = {
  name: 'label-heading',
  looksAt: trait.list | trait.table,
  apply(siblings, context) {
    if (!context.isOutline) return siblings;
    let made: FlowContent[] | undefined;
    for (let index = 0; index < siblings.length; index += 1) {
      const node = siblings[index] as FlowContent;
      if (
        node.type === 'paragraph' &&
        heads(node, siblings[index + 1], context) &&
        !isOfRow(siblings, index, context)
      ) {
        if (made === undefined && isFaqHeading(context.headings.at(-1), context.words)) return siblings;
        made ??= siblings.slice(0, index);
        let end = index + 1;
        while (isLabelled(siblings[end])) end += 1;
        made.push(sectionOf('label-heading', node, siblings.slice(index + 1, end), context));
        index = end - 1;
      } else made?.push(node);
    }
    return made ?? siblings;
  },
};

const mostWordsOfTab = 3;

/** The names of tabs and columns stand side by side: a few words right behind two such lines are one of them. */
function isOfRow(siblings: readonly FlowContent[], index: number, { words }: RecoverContext): boolean {
  const isPlain = (at: number): boolean => {
    const node = siblings[at];
    const label = node?.type === 'paragraph' && !isAllStrong(node) ? labelOf(node, words) : undefined;
    return label?.hasColon === false && label.text.split(' ', mostWordsOfTab + 1).length <= mostWordsOfTab;
  };
  return isPlain(index) && isPlain(index - 1) && isPlain(index - 2);
}

/** One item alone is worth a title if it says more than a few words. */
const shortestText = 40;

function heads(paragraph: Paragraph, next: FlowContent | undefined, { words }: RecoverContext): boolean {
  if (next === undefined || !isLabelled(next)) return false;
  const label = labelOf(paragraph, words);
  if (label === undefined) return false;
  if (next.type !== 'list') return true;
  return (
    !isMenu(next) &&
    !isDateline(next) &&
    (label.hasColon || next.children.length > 1 || toText(next).length >= shortestText)
  );
}
