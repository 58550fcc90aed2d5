import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { entryTest } from '../../lexicon/title.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, List, ListItem } from '../../tree/types.ts';
import { asks } from '../../values/asks.ts';
import { languageAt, type WordedContext, wordsAt } from '../words.ts';
import { instructionTests } from './action.ts';
import { type Announcement, excludesSteps } from './announcement.ts';
import { readTitle } from './title-reading.ts';

const fewest = 3;
const namesControl = madeOf(({ controlWords }: ChosenWords) => entryTest(controlWords));

/**
 * Returns an announcement for an ordered list under a title that announces no procedure, if its items show a procedure:
 * most are instructions, and they use the controls of a program, come with code, or follow the list of what they need.
 */
export function announcementByContent(
  list: List,
  siblings: readonly FlowContent[],
  index: number,
  context: WordedContext,
): Announcement | undefined {
  const { ordered, children } = list;
  if (!ordered || children.length < fewest || context.headings.length === 0) return undefined;
  if (isOneOfSeveral(siblings, index)) return undefined;
  const words = wordsAt(context);
  const isAfterMaterials = followsMaterials(siblings, index, context);
  if (!isAfterMaterials && excludesSteps(siblings, index, context)) return undefined;
  const own = languageAt(context);
  const languages = own === undefined ? Object.keys(words.byLanguage) : [own];
  const tests = instructionTests(languages);
  const lines = children.map(({ children: [first] }) => (first === undefined ? '' : toLine(first)));
  const instructions = lines.filter(tests.isInstruction).length;
  if (instructions * 4 < lines.length * 3 || lines.some(asks)) return undefined;
  const hasControl = namesControl(words);
  const controls = lines.filter((line) => hasControl(line.slice(0, longestLook).replaceAll('.', ' '))).length;
  const coded = children.filter(endsInCode).length;
  const shared = { isWhole: false, isTask: true as const, isGroup: false, languages };
  if (isAfterMaterials) return { ...shared, signal: 'instructions after what they need' };
  if (controls * 4 >= lines.length) return { ...shared, signal: 'controls of a program' };
  return coded * 2 < lines.length ? undefined : { ...shared, signal: 'instructions with code' };
}

/** Tells whether another numbered list is directly before or after one: it alone is not the whole procedure. */
function isOneOfSeveral(siblings: readonly FlowContent[], index: number): boolean {
  return [siblings[index - 1], siblings[index + 1]].some((node) => node?.type === 'list' && node.ordered === true);
}

/** Tells whether a block directly follows a list under a title such as `Ingredients`. */
function followsMaterials(siblings: readonly FlowContent[], index: number, context: WordedContext): boolean {
  const [nearest, before] = [lastOf(context.headings), siblings[index - 1]];
  if (nearest === undefined || before?.type !== 'list') return false;
  const { isAside, excludesProcedure } = readTitle(nearest, wordsAt(context));
  return isAside && !excludesProcedure;
}

const longestLook = 120;

function endsInCode({ children }: ListItem): boolean {
  return lastOf(children)?.type === 'code';
}
