import { endsStatement } from '../../blocks/sentence.ts';
import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { type ProcedureTitle, procedureTitle } from '../../lexicon/procedure-title.ts';
import { titleTest } from '../../lexicon/title.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import { asks } from '../../values/asks.ts';
import { endsInColon } from '../../values/colon.ts';
import { hasDigit } from '../../values/digit.ts';
import { type WordedContext, wordsAt } from '../words.ts';
import { saysWhatMayBe } from './ability.ts';
import { isName } from './name.ts';
import { stepNumber } from './number.ts';
import { isAsideTitle, readTitle, type TitleReading } from './title-reading.ts';

/** What the titles that a block stands under say of a procedure. */
export interface Announcement extends ProcedureTitle {
  /** Whether it is the title above the one that stands nearest, which names a part. */
  isGroup: boolean;
  /** What shows that a procedure follows, where no title says so. */
  signal?: string;
}

const isAnnounced = titleTest('followingSteps');

const isNoTitle = titleTest('noStepTitles');

const isPerformed = titleTest('performedBy');

const longestEnd = 50;
const longestPart = 3;
const longestLine = 120;
const sentenceEnds: ReadonlySet<string> = new Set('.!?。！？');

/**
 * Returns what the titles that a block stands under say of a procedure: the line before it, the nearest heading, or one
 * above that heads groups.
 */
export function announced(
  siblings: readonly FlowContent[],
  index: number,
  context: WordedContext,
): Announcement | undefined {
  const { headings } = context;
  const words = wordsAt(context);
  const nearest = lastOf(headings);
  const before = siblings[index - 1];
  const title = nearest && readTitle(nearest, words);
  let isLedOtherwise = false;
  if (before !== nearest && (before?.type === 'heading' || before?.type === 'paragraph')) {
    const line = leadIn(toLine(before));
    if (saysWhatMayBe(line, words) || tellsOfOthers(line, words)) return undefined;
    // A sentence may announce what stands behind it in so many words, a long one at its end.
    const end = (line.length <= longestLine ? line : line.slice(-longestEnd)).replace(/\.$/, '');
    const said = isTitleLike(line) || isAnnounced(end, words) ? procedureTitle(end, words) : undefined;
    if (said && !(said.isActivity && before.type === 'paragraph' && isClause(line))) {
      const isOther = title?.isNoTitle && !title.said?.isWhole;
      return isOther ? undefined : { ...said, isGroup: false };
    }
    if (leadsAside(line, words)) return undefined;
    isLedOtherwise = before.type === 'paragraph' && endsInColon(line) && isClause(line);
    const above = titleAbove(siblings, index, words);
    if (above) return above;
  }
  if (title === undefined) return undefined;
  if (title.said) return { ...title.said, isGroup: false };
  if ((title.isAside && title.line.length <= longestLine) || stepNumber(nearest, words)) return undefined;
  // What a sentence of its own leads into is no part of what a title further above announces.
  if (isLedOtherwise || (nearest && isName(nearest))) return undefined;
  return groupOf(title, headings, words);
}

/** Tells whether the heading or the line before a block says that what follows are no steps of a procedure. */
export function excludesSteps(siblings: readonly FlowContent[], index: number, context: WordedContext): boolean {
  const words = wordsAt(context);
  const nearest = lastOf(context.headings);
  const before = siblings[index - 1];
  if (nearest !== undefined) {
    const { line, isAside, isNoTitle: isNone } = readTitle(nearest, words);
    if (((isAside || isNone) && line.length <= longestLine) || stepNumber(nearest, words)) return true;
  }
  if (before === nearest || (before?.type !== 'heading' && before?.type !== 'paragraph')) return false;
  const line = leadIn(toLine(before));
  if (saysWhatMayBe(line, words) || tellsOfOthers(line, words)) return true;
  return leadsAside(line, words);
}

/**
 * Tells whether a line before a list names something other than a procedure. Words such as `time` or `share` do so only
 * in a title.
 */
function leadsAside(line: string, words: ChosenWords): boolean {
  if (line.length > longestLine) return namesChoices(line, words);
  return isTitleLike(line) ? isAsideTitle(line, words) : isNoTitle(line, words);
}

/** A line that is just the title of a procedure, with one paragraph between it and the list that it heads. */
function titleAbove(siblings: readonly FlowContent[], index: number, words: ChosenWords): Announcement | undefined {
  const [line, node] = [siblings[index - 2], siblings[index]];
  if (line?.type !== 'paragraph' || node?.type !== 'list' || !node.ordered) return undefined;
  const said = isTitleLike(toLine(line)) ? procedureTitle(toLine(line), words) : undefined;
  return said?.isWhole ? { ...said, isGroup: false } : undefined;
}

/** A title above one that names a part: a letter or a number, or what is made in it. */
function groupOf(
  { line, ...title }: TitleReading,
  headings: WordedContext['headings'],
  words: ChosenWords,
): Announcement | undefined {
  if (isNumbered(line) || addressesReaders(line)) return undefined;
  const [over, further] = [headings.at(-2), headings.at(-3)];
  const above = over && readTitle(over, words);
  if (above?.said) {
    if (line.length <= longestPart) return { ...above.said, isGroup: false };
    return above.said.isWhole || !title.isNoTitle ? { ...above.said, isGroup: true } : undefined;
  }
  const top = further && !above?.isAside ? readTitle(further, words) : undefined;
  return top?.said?.isWhole ? { ...top.said, isGroup: true } : undefined;
}

/** What asks readers or calls to them heads no part of a procedure; a word alone may: `Serve!` */
function addressesReaders(line: string): boolean {
  return asks(line) || ((line.endsWith('!') || line.endsWith('！')) && /\s\S{1,40}[!！]$/.test(line));
}

/** A title with a number is a step of its own, and no group of them. */
function isNumbered(title: string): boolean {
  return title.length > longestPart && hasDigit(title) && /^(?:\p{L}{3,9}\s)?\d{1,2}(?:[.):–—-]|\s)/u.test(title);
}

/** What leads into a list: of a paragraph that ends in a colon, its last sentence. */
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

/** A sentence may say that somebody else takes the steps that it announces, in its end. */
function tellsOfOthers(line: string, words: ChosenWords): boolean {
  return endsInColon(line) && isPerformed(line.slice(-longestTold), words);
}

const longestTold = 90;
const longestName = 5;

/** In a sentence that leads into a list, what is done is spoken of: `This method does not depend on:`. */
function isClause(line: string): boolean {
  return line.split(' ', longestName + 1).length > longestName;
}

/** The end of a long sentence may say that what it leads into are no steps: `in one of the following ways:`. */
function namesChoices(line: string, words: ChosenWords): boolean {
  return endsInColon(line) && isNoTitle(line.slice(-longestEnd), words);
}

/** A line before a list leads into it, as an ellipsis does, or names it, and is no sentence of its own. */
function isTitleLike(line: string): boolean {
  return line.length <= longestLine && (line.endsWith('…') || !endsStatement(line));
}
