import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { type ProcedureTitle, procedureTitle } from '../../lexicon/procedure-title.ts';
import { titleTest } from '../../lexicon/title.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import { type WordedContext, wordsAt } from '../words.ts';

/** What the titles that a block stands under say of a procedure. */
export interface Announcement extends ProcedureTitle {
  /** Whether it is the title above the one that stands nearest, which names a part. */
  isGroup: boolean;
}

const isNoTitle = titleTest('noStepTitles');
const isAside = titleTest('asideTitles');
const isAnnounced = titleTest('followingSteps');

const longestPart = 3;
const longestLine = 120;
const sentenceEnds: ReadonlySet<string> = new Set('.!?。！？');

/** Returns what the titles that a block stands under say of a procedure: the line before it, the nearest heading, or one above that heads groups. */
export function announced(
  siblings: readonly FlowContent[],
  index: number,
  context: WordedContext,
): Announcement | undefined {
  const { headings } = context;
  const words = wordsAt(context);
  const nearest = lastOf(headings);
  const before = siblings[index - 1];
  const title = nearest ? toLine(nearest) : '';
  if (before !== nearest && (before?.type === 'heading' || before?.type === 'paragraph')) {
    const line = leadIn(toLine(before));
    const said = isTitleLike(line) || announcesFollowing(line, words) ? procedureTitle(line, words) : undefined;
    if (said) {
      const isOther = isNoTitle(title, words) && !procedureTitle(title, words)?.isWhole;
      return isOther ? undefined : { ...said, isGroup: false };
    }
    if (line.length <= longestLine && isAsideTitle(line, words)) return undefined;
  }
  const said = procedureTitle(title, words);
  if (said) return { ...said, isGroup: false };
  const isAsideLine = title !== '' && isAside(title, words) && title.length <= longestLine;
  return isAsideLine ? undefined : groupOf(title, headings, words);
}

/** A title above one that names a part: a letter or a number, or what is made in it. */
function groupOf(title: string, headings: WordedContext['headings'], words: ChosenWords): Announcement | undefined {
  if (isNumbered(title) || addressesReaders.test(title)) return undefined;
  const [above, top] = [headings.at(-2), headings.at(-3)];
  const said = above && procedureTitle(toLine(above), words);
  if (said) {
    if (title.length <= longestPart) return { ...said, isGroup: false };
    return said.isWhole || !isNoTitle(title, words) ? { ...said, isGroup: true } : undefined;
  }
  const further = top && !isAside(toLine(above ?? top), words) ? procedureTitle(toLine(top), words) : undefined;
  return further?.isWhole ? { ...further, isGroup: true } : undefined;
}

/** What asks readers or calls to them heads no part of a procedure; a word alone may: `Serve!` */
const addressesReaders = /[?？]$|\s\S{1,40}[!！]$/;

/** A title with a number is a step of its own, and no group of them. */
function isNumbered(title: string): boolean {
  return title.length > longestPart && /^(?:\p{L}{3,9}\s)?\d{1,2}(?:[.):–—-]|\s)/u.test(title);
}

/** What leads into a list: of a long paragraph that ends in a colon, its last sentence. */
function leadIn(text: string): string {
  if (text.length <= longestLine || !/[:：]$/.test(text)) return text;
  for (let at = text.length - 1; at > text.length - longestLine; at -= 1)
    if (sentenceEnds.has(text.charAt(at))) return text.slice(at + 1).trim();
  return text;
}

/** A sentence may announce what stands behind it in so many words. */
function announcesFollowing(line: string, words: ChosenWords): boolean {
  return line.length <= longestLine && isAnnounced(line, words);
}

/** A line before a list leads into it, or names it, and is no sentence of its own. */
function isTitleLike(line: string): boolean {
  return line.length <= longestLine && !/[.!。！]["'”’»)\]]?$/.test(line);
}

/** Tells whether a title stands among the parts of a procedure and heads no part of it. */
export function isAsideTitle(title: string, words: ChosenWords): boolean {
  return isAside(title, words) || isNoTitle(title, words);
}
