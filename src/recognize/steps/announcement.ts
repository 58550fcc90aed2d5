import { asWords } from '../../lexicon/lookup.ts';
import { asideTitles, noStepTitles } from '../../lexicon/no-steps.ts';
import { questionMarks } from '../../lexicon/questions.ts';
import { procedureTitles, purposeWords, stepTitles } from '../../lexicon/steps.ts';
import { titleTest } from '../../lexicon/title.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import type { RecognizeContext } from '../recognizer.ts';

/** What a title says of a procedure under it. */
export interface Announcement {
  /** Whether that is all that the title says, but for what the procedure is for. */
  isWhole: boolean;
  /** Whether it is the title above the one that stands nearest, which names a part. */
  isGroup: boolean;
  /** The languages that the title may be in. */
  languages: readonly string[];
}

const whole = new Map<string, string[]>();
for (const [language, titles] of Object.entries(procedureTitles)) {
  for (const title of titles) {
    const key = asWords(title).trim();
    whole.set(key, [...(whole.get(key) ?? []), language]);
  }
}
const purposes = new Set(purposeWords);
const holding = Object.entries(stepTitles).map(([language, titles]) => ({
  language,
  test: titleTest({ [language]: titles }),
}));
const holdsAny = titleTest(stepTitles);
const isNoTitle = titleTest(noStepTitles);
const isAside = titleTest(asideTitles);

const mostWords = 9;
const longestWhole = 80;
/** Numbers of parts, which say nothing of them. */
const numbering = /^(?:\d{1,2}|[ivx]{1,4})[.)]? (?=\S)/;

/** Returns the languages in which a title says that a procedure follows, and hardly anything else. */
function wholeIn(title: string): readonly string[] | undefined {
  if (title.length > longestWhole) return undefined;
  const [head = ''] = title.split(/[:：(（–—|]|\s-\s/, 1);
  const words = asWords(head).trim().replace(numbering, '').replace(/\.$/, '').split(' ');
  if (words.length > mostWords) return undefined;
  const all = whole.get(words.join(' '));
  if (all) return all;
  for (let index = 1; index < words.length; index += 1) {
    if (!purposes.has(words[index] as string)) continue;
    const found = whole.get(words.slice(0, index).join(' '));
    // What only begins a sentence, such as `how to`, says all by itself alone.
    if (found && !/ (?:to|fare|faire|fazer|hacer)$|^how|^cómo|^como|^come/.test(words.slice(0, index).join(' ')))
      return found;
  }
  return undefined;
}

/** Returns what a title says of a procedure under it, `undefined` where it announces none, or counts, ranks or asks. */
export function announcementOf(title: string): Omit<Announcement, 'isGroup'> | undefined {
  if (title === '') return undefined;
  const languages = wholeIn(title);
  if (languages) return { isWhole: true, languages };
  // A question is answered, by choices as often as by steps.
  if (!holdsAny(title) || questionMarks.includes(title.slice(-1)) || isNoTitle(title)) return undefined;
  return { isWhole: false, languages: holding.filter(({ test }) => test(title)).map(({ language }) => language) };
}

const longestPart = 3;
const longestLine = 120;

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
    const line = toLine(before);
    const said = isTitleLike(line) ? announcementOf(line) : undefined;
    if (said) return isNoTitle(title) && !announcementOf(title)?.isWhole ? undefined : { ...said, isGroup: false };
    if (line.length <= longestLine && (isNoTitle(line) || isAside(line))) return undefined;
  }
  const said = announcementOf(title);
  if (said) return { ...said, isGroup: false };
  return title !== '' && isAside(title) && title.length <= longestLine ? undefined : groupOf(title, headings);
}

/** A title above one that names a part: a letter or a number, or what is made in it. */
function groupOf(title: string, headings: RecognizeContext['headings']): Announcement | undefined {
  const [above, top] = [headings.at(-2), headings.at(-3)];
  const said = above && announcementOf(toLine(above));
  if (said) {
    if (title.length <= longestPart) return { ...said, isGroup: false };
    return said.isWhole || !isNoTitle(title) ? { ...said, isGroup: true } : undefined;
  }
  const further = top && !isAside(toLine(above ?? top)) ? announcementOf(toLine(top)) : undefined;
  return further?.isWhole ? { ...further, isGroup: true } : undefined;
}

/** A line before a list leads into it, or names it, and is no sentence of its own. */
function isTitleLike(line: string): boolean {
  return line.length <= longestLine && !/[.!。！]["'”’»)\]]?$/.test(line);
}

/** Tells whether a title stands among the parts of a procedure and heads no part of it. */
export function isAsideTitle(title: string): boolean {
  return isAside(title) || isNoTitle(title);
}
