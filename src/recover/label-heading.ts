import { madeOf } from '../lexicon/chosen-words.ts';
import { procedureTitle } from '../lexicon/procedure-title.ts';
import { lastOf } from '../tree/last.ts';
import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { FlowContent, List, ListItem, Paragraph } from '../tree/types.ts';
import { isLabelled, isMenu, sectionOf } from './heading.ts';
import { isDateline } from './reading/dateline.ts';
import { isAllStrong, isFaqHeading, type Label, labelOf } from './reading/label.ts';
import type { RecoverContext, Rule } from './rule.ts';
import { trait } from './traits.ts';

/**
 * A short paragraph that names the list or the table directly behind it is a heading; what it heads ends with the lists
 * and tables.
 */
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
        !isOfNumbers(siblings[index - 1]) &&
        !isDescription(siblings, index, context) &&
        !isAdvice(node, siblings, context) &&
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

/**
 * The first line under the title of an article says what its subject is, where it stands over a table that is no part
 * of the text, with prose behind that and no other label.
 */
function isDescription(siblings: readonly FlowContent[], index: number, { headings, words }: RecoverContext): boolean {
  const label = siblings[index];
  if (headings.length > 1 || label?.type !== 'paragraph' || siblings[index + 1]?.type !== 'table') return false;
  if (siblings.slice(0, index).some(({ type }) => type !== 'heading')) return false;
  if (isAllStrong(label) || labelOf(label, words)?.hasColon !== false) return false;
  const behind = siblings.slice(index + 2);
  const isAlone = !behind.some(
    (node, at) => node.type === 'paragraph' && isLabelled(behind[at + 1]) && labelOf(node, words),
  );
  return isAlone && behind.some((node) => node.type === 'paragraph' && isProse(node));
}

const shortestProse = 120;

function isProse(paragraph: Paragraph): boolean {
  return toText(paragraph).length >= shortestProse;
}

/** A word behind a choice of numbers is what they count. */
function isOfNumbers(before: FlowContent | undefined): boolean {
  return before?.type === 'list' && before.children.length > 1 && before.children.every(isNumber);
}

function isNumber(item: ListItem): boolean {
  return /^\d{1,4}$/.test(toText(item).trim());
}

const actionVerbs = madeOf((words) => new Set(words.actionVerbs));

/**
 * Under the title of a procedure, what tells a reader to do something before its only list of steps is advice; the
 * names of parts stand over several.
 */
function isAdvice(label: Paragraph, siblings: readonly FlowContent[], { headings, words }: RecoverContext): boolean {
  const nearest = lastOf(headings);
  const [first = ''] = toLine(label).toLowerCase().split(' ', 1);
  if (nearest === undefined || !actionVerbs(words).has(first) || !onlyList(siblings)?.ordered) return false;
  return procedureTitle(toLine(nearest), words)?.isWhole === true;
}

function onlyList(siblings: readonly FlowContent[]): List | undefined {
  let only: List | undefined;
  for (const node of siblings) {
    if (node.type !== 'list') continue;
    if (only !== undefined) return undefined;
    only = node;
  }
  return only;
}

/** One item alone is worth a title if it says more than a few words. */
const shortestText = 40;

const fewestOfPhrase = 4;

/** A phrase that is half as long again as all that it would head says more than a title does. */
function isLongerThan(paragraph: Paragraph, { text, hasColon }: Label, list: List): boolean {
  if (hasColon || isAllStrong(paragraph) || text.split(' ', fewestOfPhrase).length < fewestOfPhrase) return false;
  return toText(list).trim().length * 3 < text.length * 2;
}

function heads(paragraph: Paragraph, next: FlowContent | undefined, { words }: RecoverContext): boolean {
  if (next === undefined || !isLabelled(next)) return false;
  const label = labelOf(paragraph, words);
  if (label === undefined) return false;
  if (next.type !== 'list') return true;
  return (
    !isLongerThan(paragraph, label, next) &&
    !isMenu(next) &&
    !isDateline(next) &&
    (label.hasColon || next.children.length > 1 || toText(next).length >= shortestText)
  );
}
