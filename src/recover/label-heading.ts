import { isAllBold } from '../blocks/bold.ts';
import { isLongParagraph } from '../blocks/prose.ts';
import { madeOf } from '../lexicon/chosen-words.ts';
import { procedureTitle } from '../lexicon/procedure-title.ts';
import { lastOf } from '../tree/last.ts';
import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { FlowContent, List, ListItem, Paragraph, Table } from '../tree/types.ts';
import { isLabelled, isMenu, repeatRefusals, repeatsHeading, sectionOf } from './heading.ts';
import { isDateline } from './reading/dateline.ts';
import { isFaqHeading, type Label, labelOf, labelRefusals, readLabel } from './reading/label.ts';
import type { RecoverContext, Refusals, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  ...labelRefusals,
  ...repeatRefusals,
  'empty-list': 'The list below it has no text, or only signs.',
  menu: 'The items below it are only links, as in a menu.',
  dateline: 'The list below it is a date line.',
  'single-item': 'The list below it is one short item.',
  'longer-than-list': 'It is longer than the list below it.',
  subject: 'The items below it continue the sentence of which it is the subject.',
  'counted-thing': 'It follows a choice of numbers, and names what they count.',
  description: 'It defines the subject of the article, above a table beside the text.',
  introduction: 'It is the introduction between a heading and its content.',
  legend: 'It asks which or where, after code or a formula whose parts the list explains.',
  advice: 'It is advice before the only steps of a procedure.',
  tab: 'It is one of several tabs or columns side by side.',
  'among-questions': 'It is in a section of questions.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * A short paragraph that names the list or the table directly after it is a heading; its section ends with the lists
 * and tables.
 */
export const labelHeading: Rule<Refusal> = {
  name: 'label-heading',
  traits: trait.list | trait.table,
  refusals,
  apply(siblings, context, refuse) {
    if (!context.isOutline) return siblings;
    let made: FlowContent[] | undefined;
    let isAmongQuestions: boolean | undefined;
    for (let index = 0; index < siblings.length; index += 1) {
      const node = siblings[index] as FlowContent;
      if (node.type !== 'paragraph' || !isListOrTable(siblings[index + 1])) {
        made?.push(node);
        continue;
      }
      let why = refusalOf(node, siblings, index, context);
      if (why === undefined) {
        isAmongQuestions ??= isFaqHeading(context.headings.at(-1), context.words);
        if (isAmongQuestions) why = 'among-questions';
      }
      if (why !== undefined) {
        refuse?.(node, why);
        made?.push(node);
        continue;
      }
      made ??= siblings.slice(0, index);
      let end = index + 1;
      while (isLabelled(siblings[end])) end += 1;
      made.push(sectionOf('label-heading', node, siblings.slice(index + 1, end), context));
      index = end - 1;
    }
    return made ?? siblings;
  },
};

function isListOrTable(node: FlowContent | undefined): node is List | Table {
  return node?.type === 'list' || node?.type === 'table';
}

/** Returns why a paragraph does not head the list or the table after it. */
function refusalOf(
  node: Paragraph,
  siblings: readonly FlowContent[],
  index: number,
  context: RecoverContext,
): Refusal | undefined {
  const next = siblings[index + 1];
  if (!isLabelled(next)) return 'empty-list';
  const label = readLabel(node, context.words);
  if (typeof label === 'string') return label;
  if (repeatsHeading(label, context)) return 'repeats-heading';
  const ofList = next?.type === 'list' ? listRefusal(node, label, next, context) : undefined;
  if (ofList !== undefined) return ofList;
  if (isOfNumbers(siblings[index - 1])) return 'counted-thing';
  if (isDescription(siblings, index, context)) return 'description';
  if (isIntroduction(node, label, siblings, index, context)) return 'introduction';
  if (isLegend(label, siblings[index - 1], context)) return 'legend';
  if (isAdvice(node, siblings, context)) return 'advice';
  return isOfRow(siblings, index, context) ? 'tab' : undefined;
}

const mostWordsOfTab = 3;

/** The names of tabs and columns are side by side: a few words directly after two such lines are one of them. */
function isOfRow(siblings: readonly FlowContent[], index: number, { words }: RecoverContext): boolean {
  const isPlain = (at: number): boolean => {
    const node = siblings[at];
    const label = node?.type === 'paragraph' && !isAllBold(node) ? labelOf(node, words) : undefined;
    return label?.hasColon === false && label.text.split(' ', mostWordsOfTab + 1).length <= mostWordsOfTab;
  };
  return isPlain(index) && isPlain(index - 1) && isPlain(index - 2);
}

/**
 * The first line under the title of an article describes its subject if it precedes a table that is not part of the
 * text, with prose after that and no other label.
 */
function isDescription(siblings: readonly FlowContent[], index: number, { headings, words }: RecoverContext): boolean {
  const label = siblings[index];
  if (headings.length > 1 || label?.type !== 'paragraph' || siblings[index + 1]?.type !== 'table') return false;
  if (siblings.slice(0, index).some(({ type }) => type !== 'heading')) return false;
  if (isAllBold(label) || labelOf(label, words)?.hasColon !== false) return false;
  const behind = siblings.slice(index + 2);
  const isAlone = !behind.some(
    (node, at) => node.type === 'paragraph' && isLabelled(behind[at + 1]) && labelOf(node, words),
  );
  return isAlone && behind.some(isLongParagraph);
}

const fewestOfIntroduction = 5;

/**
 * A section has one title. A line of several words directly below it or below the code that it is about, above the only
 * list or table that follows a line there, describes the subject of the title or leads into what follows. Text that
 * follows under the title of the whole article is a section of its own.
 */
function isIntroduction(
  paragraph: Paragraph,
  { text, hasColon }: Label,
  siblings: readonly FlowContent[],
  index: number,
  { headings, words }: RecoverContext,
): boolean {
  if (siblings[0]?.type !== 'heading' || isAllBold(paragraph)) return false;
  if (siblings.slice(1, index).some(({ type }) => type !== 'code')) return false;
  const fewest = hasColon ? fewestOfIntroduction - 1 : fewestOfIntroduction;
  if (text.split(' ', fewest).length < fewest) return false;
  // The title of a procedure names the steps below it, wherever it occurs.
  if (procedureTitle(text, words) !== undefined) return false;
  const behind = siblings.slice(index + 1);
  if (headings.length < 2 && behind.some(({ type }) => type === 'paragraph')) return false;
  return !behind.some(({ type }, at) => type === 'paragraph' && isListOrTable(behind[at + 1]));
}

/** `Where`, after a formula and before the meanings of its letters. */
function isLegend({ text }: Label, before: FlowContent | undefined, { words }: RecoverContext): boolean {
  return (before?.type === 'code' || before?.type === 'math') && words.clauseStarts.includes(text.toLowerCase());
}

/** A word after a choice of numbers is what they count. */
function isOfNumbers(before: FlowContent | undefined): boolean {
  return before?.type === 'list' && before.children.length > 1 && before.children.every(isNumber);
}

const longestNumber = 4;

function isNumber(item: ListItem): boolean {
  const text = toText(item).trim();
  return text.length <= longestNumber && /^\d+$/.test(text);
}

const actionVerbs = madeOf((words) => new Set(words.actionVerbs));

/**
 * Under the title of a procedure, an instruction before its only list of steps is advice; the names of parts precede
 * several lists.
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

/** A single item is worth a title if it has more than a few words. */
const shortestText = 40;

const fewestOfPhrase = 4;

/** A phrase half as long again as all that it would head is longer than a title. */
function isLongerThan(paragraph: Paragraph, { text, hasColon }: Label, list: List): boolean {
  if (hasColon || isAllBold(paragraph) || text.split(' ', fewestOfPhrase).length < fewestOfPhrase) return false;
  return toText(list).trim().length * 3 < text.length * 2;
}

const finiteIn = madeOf(
  ({ sentenceWords, leadInVerbs, copulas }) => new Set([...sentenceWords, ...leadInVerbs, ...copulas]),
);

/** `The new bell`, before `is cast in bronze` and `weighs a ton`: a thing by its article, and a verb in most items. */
function isSubject({ text }: Label, { children }: List, { words }: RecoverContext): boolean {
  const [article = ''] = text.toLowerCase().split(' ', 1);
  if (!words.articles.includes(article)) return false;
  const verbs = finiteIn(words);
  const going = children.filter((item) => verbs.has(toText(item).trimStart().split(/\s/, 1)[0] ?? ''));
  return going.length > 1 && going.length * 2 >= children.length;
}

function listRefusal(paragraph: Paragraph, label: Label, list: List, context: RecoverContext): Refusal | undefined {
  if (isSubject(label, list, context)) return 'subject';
  if (isLongerThan(paragraph, label, list)) return 'longer-than-list';
  if (isMenu(list)) return 'menu';
  if (isDateline(list)) return 'dateline';
  const isEnough = label.hasColon || list.children.length > 1 || toText(list).length >= shortestText;
  return isEnough ? undefined : 'single-item';
}
