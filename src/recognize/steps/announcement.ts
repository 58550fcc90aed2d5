import { followingSteps } from '../../lexicon/following-steps.ts';
import { asideTitles, noStepTitles } from '../../lexicon/no-steps.ts';
import { type ProcedureTitle, procedureTitle } from '../../lexicon/procedure-title.ts';
import { titleTest } from '../../lexicon/title.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import type { RecognizeContext } from '../recognizer.ts';

/** What the titles that a block stands under say of a procedure. */
export interface Announcement extends ProcedureTitle {
  /** Whether it is the title above the one that stands nearest, which names a part. */
  isGroup: boolean;
}

const isNoTitle = titleTest(noStepTitles);
const isAside = titleTest(asideTitles);
const isAnnounced = titleTest(followingSteps);

const longestPart = 3;
const longestLine = 120;
const sentenceEnds: ReadonlySet<string> = new Set('.!?。！？');

/** Returns what the titles that a block stands under say of a procedure: the line before it, the nearest heading, or one above that heads groups. */
export function announced(
  siblings: readonly FlowContent[],
  index: number,
  { headings }: RecognizeContext,
): Announcement | undefined {
  const nearest = lastOf(headings);
  const before = siblings[index - 1];
  const title = nearest ? toLine(nearest) : '';
  if (before !== nearest && (before?.type === 'heading' || before?.type === 'paragraph')) {
    const line = leadIn(toLine(before));
    const said = isTitleLike(line) || announcesFollowing(line) ? procedureTitle(line) : undefined;
    if (said) return isNoTitle(title) && !procedureTitle(title)?.isWhole ? undefined : { ...said, isGroup: false };
    if (line.length <= longestLine && (isNoTitle(line) || isAside(line))) return undefined;
  }
  const said = procedureTitle(title);
  if (said) return { ...said, isGroup: false };
  return title !== '' && isAside(title) && title.length <= longestLine ? undefined : groupOf(title, headings);
}

/** A title above one that names a part: a letter or a number, or what is made in it. */
function groupOf(title: string, headings: RecognizeContext['headings']): Announcement | undefined {
  if (isNumbered(title)) return undefined;
  const [above, top] = [headings.at(-2), headings.at(-3)];
  const said = above && procedureTitle(toLine(above));
  if (said) {
    if (title.length <= longestPart) return { ...said, isGroup: false };
    return said.isWhole || !isNoTitle(title) ? { ...said, isGroup: true } : undefined;
  }
  const further = top && !isAside(toLine(above ?? top)) ? procedureTitle(toLine(top)) : undefined;
  return further?.isWhole ? { ...further, isGroup: true } : undefined;
}

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
function announcesFollowing(line: string): boolean {
  return line.length <= longestLine && isAnnounced(line);
}

/** A line before a list leads into it, or names it, and is no sentence of its own. */
function isTitleLike(line: string): boolean {
  return line.length <= longestLine && !/[.!。！]["'”’»)\]]?$/.test(line);
}

/** Tells whether a title stands among the parts of a procedure and heads no part of it. */
export function isAsideTitle(title: string): boolean {
  return isAside(title) || isNoTitle(title);
}
