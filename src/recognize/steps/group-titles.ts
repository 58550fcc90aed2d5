import { endsStatement } from '../../blocks/sentence.ts';
import { span } from '../../positions/join.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, ListItem, Step } from '../../tree/types.ts';
import type { Speech } from './action.ts';

const longest = 40;
const mostWords = 4;
const longestCapital = 60;
const mostCapital = 8;

/** Steps of a list that stand under one title, which is an item of the list; those before any title have none. */
export interface StepGroup {
  title?: FlowContent[];
  steps: Step[];
}

/**
 * Returns the steps by the titles among them: where the first item of a list is a few words and most others are
 * sentences, or none of them is written as titles are, such items are no steps. A title over each single step heads
 * that one, as its first block; others head the steps up to the next of them. Where the first step of each title is
 * the same, the titles name things that are made one like the other, and no procedure is one of all.
 */
export function underTitles(
  items: readonly ListItem[],
  steps: readonly Step[],
  isCounted: boolean,
  { beginsWithAction }: Speech,
): StepGroup[] | undefined {
  // Languages that write nouns with capitals have them in any sentence; what is counted and says what to do is a step.
  const isAsked = (line: string): boolean => isCounted && beginsWithAction(line);
  const capital = items.map((item) => isTitle(item, (line) => isCapitalTitle(line) && !isAsked(line)));
  const isCapital = capital[0] === true && capital.filter((found) => found).length * 3 <= items.length;
  const titles = items.map(
    (item, index) => index < items.length - 1 && (isCapital ? capital[index] === true : isTitle(item, isShort)),
  );
  const sentences = items.filter(beginsWithSentence).length;
  const count = titles.filter((found) => found).length;
  // A number that was taken out of a title can be noted on no block but a step.
  const isMarked = steps.some(({ markers }, index) => titles[index] && markers !== undefined);
  const isInstruction = count === 1 && items[0] !== undefined && beginsWithAction(lineOf(items[0]));
  if (
    !titles[0] ||
    isInstruction ||
    (!isCapital && sentences + count < items.length) ||
    count * 2 > items.length ||
    isMarked
  )
    return [{ steps: [...steps] }];
  if (beginAlike(items, titles)) return undefined;
  if (titles.every((isOne, index) => isOne === (index % 2 === 0))) return [{ steps: inPairs(steps) }];
  const groups: StepGroup[] = [];
  steps.forEach((step, index) => {
    if (titles[index]) groups.push({ title: step.children, steps: [] });
    else groups.at(-1)?.steps.push(step);
  });
  return groups;
}

function inPairs(steps: readonly Step[]): Step[] {
  return steps.flatMap((step, index) => {
    const title = index % 2 === 1 ? steps[index - 1] : undefined;
    return title ? [joined(title, step)] : [];
  });
}

const fewestTrailing = 2;

/**
 * Returns the items of a list without two or more at its end that are written as titles, where all before them are
 * sentences: they name other pages.
 */
export function withoutTrailing(items: readonly ListItem[], { beginsWithAction }: Speech): readonly ListItem[] {
  const isOther = (line: string): boolean => isCapitalTitle(line) && !beginsWithAction(line);
  let end = items.length;
  while (end > 0 && isTitle(items[end - 1] as ListItem, isOther)) end -= 1;
  const isCut = end > 1 && items.length - end >= fewestTrailing && items.slice(0, end).every(beginsWithSentence);
  return isCut ? items.slice(0, end) : items;
}

function lineOf({ children: [first] }: ListItem): string {
  return first === undefined ? '' : toLine(first);
}

function beginsWithSentence(item: ListItem): boolean {
  return endsStatement(lineOf(item));
}

function beginAlike(items: readonly ListItem[], titles: readonly (boolean | undefined)[]): boolean {
  const firsts = items.filter((_, index) => titles[index - 1]).map(lineOf);
  return firsts.length > 1 && new Set(firsts).size * 2 <= firsts.length;
}

function isTitle({ children }: ListItem, isOne: (line: string) => boolean): boolean {
  const [only, ...others] = children;
  if (only?.type !== 'paragraph' || others.length > 0) return false;
  const line = toLine(only);
  return !endsStatement(line) && !/[,，、;；]$/.test(line) && /\p{L}{2}/u.test(line) && isOne(line);
}

function isShort(line: string): boolean {
  return line.length <= longest && line.split(' ').length <= mostWords;
}

/** Each of its longer words begins with a capital letter, and half of all of them. */
function isCapitalTitle(line: string): boolean {
  const words = line.split(' ');
  if (line.length > longestCapital || words.length < 2 || words.length > mostCapital) return false;
  const capital = words.filter((word) => /^["'(“‘]?\p{Lu}/u.test(word));
  const low = words.filter((word) => /^\p{Ll}.{4}/u.test(word));
  return capital.length > 1 && capital.length * 2 >= words.length && low.length === 0;
}

function joined(title: Step, step: Step): Step {
  const children = [...title.children, ...step.children];
  return { ...step, children, ...(title.position && step.position && span([title, step])) };
}
