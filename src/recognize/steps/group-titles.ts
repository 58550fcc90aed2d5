import { endsStatement } from '../../blocks/sentence.ts';
import { span } from '../../positions/join.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, ListItem, Step } from '../../tree/types.ts';
import type { InstructionTests } from './action.ts';

const longest = 40;
const mostWords = 4;
const longestCapital = 60;
const mostCapital = 8;

/** Steps of a list, and the item that is the title of them; no title if the list has none, or each step its own. */
export interface StepGroup {
  title?: FlowContent[];
  steps: Step[];
}

/**
 * Groups steps by the titles among them. Items such as the first are titles if it is a few words long and the others
 * are sentences, or if it is capitalized like a title and most others are not. If each step has a title, the title is
 * the first block of the step; other titles head the steps up to the next title. If the first steps under the titles
 * are the same, the titles name things that are made in the same way, and the result is `undefined`.
 */
export function groupByTitles(
  items: readonly ListItem[],
  steps: readonly Step[],
  isCounted: boolean,
  { beginsWithAction }: InstructionTests,
): StepGroup[] | undefined {
  // Languages that capitalize nouns do so in any sentence; a numbered instruction is a step.
  const isCountedAction = (line: string): boolean => isCounted && beginsWithAction(line);
  const capital = items.map((item) => isTitle(item, (line) => isCapitalTitle(line) && !isCountedAction(line)));
  const isCapital = capital[0] === true && capital.filter((found) => found).length * 3 <= items.length;
  const titles = items.map(
    (item, index) => index < items.length - 1 && (isCapital ? capital[index] === true : isTitle(item, isShort)),
  );
  const sentences = items.filter(beginsWithSentence).length;
  const count = titles.filter((found) => found).length;
  // A number that was removed from a title can only be kept in the `markers` of a step.
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
 * Returns items without two or more at the end that are written like titles, if all items before them are sentences:
 * such titles name other pages.
 */
export function withoutTrailing(
  items: readonly ListItem[],
  { beginsWithAction }: InstructionTests,
): readonly ListItem[] {
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
  return new Set(firsts).size * 2 <= firsts.length;
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

/** Tells whether all longer words of a line and half of all its words begin with a capital letter. */
function isCapitalTitle(line: string): boolean {
  const words = line.split(' ');
  if (line.length > longestCapital || words.length > mostCapital) return false;
  const capital = words.filter((word) => /^["'(“‘]?\p{Lu}/u.test(word));
  const low = words.filter((word) => /^\p{Ll}.{4}/u.test(word));
  return capital.length > 1 && capital.length * 2 >= words.length && low.length === 0;
}

function joined(title: Step, step: Step): Step {
  const children = [...title.children, ...step.children];
  return { ...step, children, ...(title.position && step.position && span([title, step])) };
}
