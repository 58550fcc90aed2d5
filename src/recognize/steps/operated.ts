import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { entryTest } from '../../lexicon/title.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, List, ListItem } from '../../tree/types.ts';
import { asks } from '../../values/asks.ts';
import { languageAt, type WordedContext, wordsAt } from '../words.ts';
import { speechOf } from './action.ts';
import { type Announcement, excludesSteps } from './announcement.ts';
import { readTitle } from './title-reading.ts';

const fewest = 3;
const namesControl = madeOf(({ controlWords }: ChosenWords) => entryTest(controlWords));

/**
 * Returns an announcement for an ordered list of which no title says that it is a procedure, where the items show it:
 * hardly one is no instruction, and they use the controls of a program, come with code, or follow the list of what they
 * need.
 */
export function operated(
  list: List,
  siblings: readonly FlowContent[],
  index: number,
  context: WordedContext,
): Announcement | undefined {
  const { ordered, children } = list;
  if (!ordered || children.length < fewest) return undefined;
  const words = wordsAt(context);
  const isBehindThings = followsThings(siblings, index, context);
  if (!isBehindThings && excludesSteps(siblings, index, context)) return undefined;
  const own = languageAt(context);
  const languages = own === undefined ? Object.keys(words.byLanguage) : [own];
  const speech = speechOf(languages);
  const lines = children.map(({ children: [first] }) => (first === undefined ? '' : toLine(first)));
  const instructions = lines.filter((line) => speech.beginsWithAction(line) || speech.hasForm(line)).length;
  if (instructions * 4 < lines.length * 3 || lines.some(asks)) return undefined;
  const uses = namesControl(words);
  const controls = lines.filter((line) => uses(line.slice(0, longestLook).replaceAll('.', ' '))).length;
  const coded = children.filter(endsInCode).length;
  const said = { isWhole: false, isTask: true as const, isGroup: false, languages };
  if (isBehindThings) return { ...said, signal: 'instructions behind what they need' };
  if (controls * 4 >= lines.length) return { ...said, signal: 'controls of a program' };
  return coded * 2 < lines.length ? undefined : { ...said, signal: 'instructions with code' };
}

/** Tells whether a block directly follows a list under a title such as `Ingredients`. */
function followsThings(siblings: readonly FlowContent[], index: number, context: WordedContext): boolean {
  const [nearest, before] = [lastOf(context.headings), siblings[index - 1]];
  if (nearest === undefined || before?.type !== 'list') return false;
  const { isAside, isNoTitle } = readTitle(nearest, wordsAt(context));
  return isAside && !isNoTitle;
}

const longestLook = 120;

function endsInCode({ children }: ListItem): boolean {
  return lastOf(children)?.type === 'code';
}
