import { endsStatement } from '../../blocks/sentence.ts';
import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords } from '../../lexicon/lookup.ts';
import { type ProcedureTitle, procedureTitle } from '../../lexicon/procedure-title.ts';
import { entryTest, titleTest } from '../../lexicon/title.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import { asks } from '../../values/asks.ts';
import { endsInColon } from '../../values/colon.ts';
import { hasDigit } from '../../values/digit.ts';
import { type WordedContext, wordsAt } from '../words.ts';
import { namesAbility } from './ability.ts';
import { isName } from './name.ts';
import { stepNumber } from './number.ts';
import { isAsideTitle, readTitle, type TitleReading } from './title-reading.ts';

/** What the titles of a block tell about a procedure. */
export interface Announcement extends ProcedureTitle {
  /** Whether it comes from a heading above the nearest one, which names a part. */
  isGroup: boolean;
  /** What shows that a procedure follows, if no title does. */
  signal?: string;
}

const isAnnounced = titleTest('followingSteps');

const excludesProcedure = titleTest('noStepTitles');

const namesPerformer = titleTest('performedBy');

const finiteIn = madeOf(({ copulas, auxiliaries }): ReadonlySet<string> => new Set([...copulas, ...auxiliaries]));

const longestEnd = 50;
const longestPart = 3;
const longestLine = 120;
const sentenceEnds: ReadonlySet<string> = new Set('.!?。！？');

/**
 * Returns what the titles of a block tell about a procedure: the line before the block, the nearest heading, or a
 * heading above that one, over groups of steps.
 */
export function announcementAt(
  siblings: readonly FlowContent[],
  index: number,
  context: WordedContext,
): Announcement | undefined {
  const { headings } = context;
  const words = wordsAt(context);
  const nearest = lastOf(headings);
  const before = siblings[index - 1];
  const title = nearest && readTitle(nearest, words);
  let hasOtherIntroduction = false;
  if (before !== nearest && (before?.type === 'heading' || before?.type === 'paragraph')) {
    const line = leadIn(toLine(before));
    if (namesAbility(line, words) || isDoneByOthers(line, words)) return undefined;
    // A sentence may announce the steps as well, a long one at its end.
    const end = (line.length <= longestLine ? line : line.slice(-longestEnd)).replace(/\.$/, '');
    const procedure = isTitleLike(line) || isAnnounced(end, words) ? procedureTitle(end, words) : undefined;
    if (procedure && !(procedure.isActivity && before.type === 'paragraph' && isClause(line))) {
      const isOther = title?.excludesProcedure && !title.procedure?.isWhole;
      return isOther ? undefined : { ...procedure, isGroup: false };
    }
    if (namesOtherContent(line, words) || describesBullets(line, siblings[index], words)) return undefined;
    hasOtherIntroduction = before.type === 'paragraph' && endsInColon(line) && isClause(line);
    const above = titleAbove(siblings, index, words);
    if (above) return above;
  }
  if (title === undefined) return undefined;
  if (title.procedure) return { ...title.procedure, isGroup: false };
  if ((title.isAside && title.line.length <= longestLine) || stepNumber(nearest, words)) return undefined;
  // A list with an introduction of its own is no part of a procedure that a title further above announces.
  if (hasOtherIntroduction || (nearest && isName(nearest))) return undefined;
  return groupOf(title, headings, words);
}

/** Tells whether a statement introduces a bullet list: `The topics are:` */
function describesBullets(line: string, node: FlowContent | undefined, words: ChosenWords): boolean {
  if (node?.type !== 'list' || node.ordered || !endsInColon(line)) return false;
  const finite = finiteIn(words);
  return asWords(line)
    .trim()
    .split(' ')
    .some((word) => finite.has(word));
}

/** Tells whether the heading of a block or the line before it shows that the block contains no steps. */
export function excludesSteps(siblings: readonly FlowContent[], index: number, context: WordedContext): boolean {
  const words = wordsAt(context);
  const nearest = lastOf(context.headings);
  const before = siblings[index - 1];
  if (nearest !== undefined) {
    const { line, isAside, excludesProcedure: isExcluded } = readTitle(nearest, words);
    if (((isAside || isExcluded) && line.length <= longestLine) || stepNumber(nearest, words)) return true;
    if (namesAbility(line, words) || isDoneByOthers(line, words)) return true;
  }
  if (before === nearest || (before?.type !== 'heading' && before?.type !== 'paragraph')) return false;
  const line = leadIn(toLine(before));
  if (namesAbility(line, words) || isDoneByOthers(line, words)) return true;
  return namesOtherContent(line, words);
}

/**
 * Tells whether a line before a list names something other than a procedure. Words such as `time` or `share` count
 * only in a title.
 */
function namesOtherContent(line: string, words: ChosenWords): boolean {
  if (line.length > longestLine) return namesChoices(line, words);
  return isTitleLike(line) ? isAsideTitle(line, words) : excludesProcedure(line.replace(/\.$/, ''), words);
}

/** Reads a line that is only the title of a procedure, with one paragraph between it and its list. */
function titleAbove(siblings: readonly FlowContent[], index: number, words: ChosenWords): Announcement | undefined {
  const [line, node] = [siblings[index - 2], siblings[index]];
  if (line?.type !== 'paragraph' || node?.type !== 'list' || !node.ordered) return undefined;
  const procedure = isTitleLike(toLine(line)) ? procedureTitle(toLine(line), words) : undefined;
  return procedure?.isWhole ? { ...procedure, isGroup: false } : undefined;
}

/** Reads the headings above one that names a part: a letter, a number, or what is made in that part. */
function groupOf(
  { line, ...title }: TitleReading,
  headings: WordedContext['headings'],
  words: ChosenWords,
): Announcement | undefined {
  if (isNumbered(line) || isAddressedToReaders(line)) return undefined;
  const [over, further] = [headings.at(-2), headings.at(-3)];
  const above = over && readTitle(over, words);
  if (above?.procedure) {
    if (line.length <= longestPart) return { ...above.procedure, isGroup: false };
    return above.procedure.isWhole || !title.excludesProcedure ? { ...above.procedure, isGroup: true } : undefined;
  }
  const top = further && !above?.isAside ? readTitle(further, words) : undefined;
  return top?.procedure?.isWhole ? { ...top.procedure, isGroup: true } : undefined;
}

/** A question or an exclamation heads no part of a procedure; a single word with an exclamation mark may: `Serve!` */
function isAddressedToReaders(line: string): boolean {
  return asks(line) || ((line.endsWith('!') || line.endsWith('！')) && /\s\S{1,40}[!！]$/.test(line));
}

/** A title with a number is a step itself, not a group of steps. */
function isNumbered(title: string): boolean {
  return title.length > longestPart && hasDigit(title) && /^(?:\p{L}{3,9}\s)?\d{1,2}(?:[.):–—-]|\s)/u.test(title);
}

/** Returns the introduction of a list: the last sentence, if the paragraph ends in a colon. */
function leadIn(text: string): string {
  if (!endsInColon(text)) return text;
  for (let at = text.length - 2; at > text.length - longestLine && at > 0; at -= 1)
    if (endsSentence(text, at)) return text.slice(at + 1).trim();
  return text;
}

function endsSentence(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sentenceEnds.has(sign) && (sign > '\u3000' || text.charAt(at + 1) === ' ');
}

const readerActsIn = madeOf(({ addresses, auxiliaries }) =>
  entryTest(addresses.flatMap((reader) => auxiliaries.map((auxiliary) => `${reader} ${auxiliary}`))),
);

/** Tells whether a sentence announces at its end what somebody else does, and not the readers: `You will …`. */
function isDoneByOthers(line: string, words: ChosenWords): boolean {
  if (!endsInColon(line)) return false;
  const end = line.slice(-longestPerformer);
  return namesPerformer(end, words) && !readerActsIn(words)(end);
}

const longestPerformer = 90;
const longestName = 5;

/** A sentence before a list may only mention an activity: `This method does not depend on:`. */
function isClause(line: string): boolean {
  return line.split(' ', longestName + 1).length > longestName;
}

/** Tells whether a long sentence ends with words that exclude steps: `in one of the following ways:`. */
function namesChoices(line: string, words: ChosenWords): boolean {
  return endsInColon(line) && excludesProcedure(line.slice(-longestEnd), words);
}

/** Tells whether a line before a list names or introduces it, also with an ellipsis, and is no complete sentence. */
function isTitleLike(line: string): boolean {
  return line.length <= longestLine && (line.endsWith('…') || !endsStatement(line));
}
