import { isAllBold, isBoldParagraph } from '../blocks/bold.ts';
import { isProse, sizeOf } from '../blocks/prose.ts';
import { endsSentence } from '../blocks/sentence.ts';
import { isSpoken, isVoicesTitle } from '../lexicon/voices.ts';
import { lastOf } from '../tree/last.ts';
import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { withFaqTitles } from './bold-faq-title.ts';
import { type BoldTitle, candidateRefusals, candidatesAmong, isAsking } from './bold-titles.ts';
import { isLabelled, repeatRefusals, repeatsHeading, sectionOf } from './heading.ts';
import { isFaqHeading } from './reading/label.ts';
import { areUserNames } from './reading/user-names.ts';
import type { RecoverContext, Refusals, Refuse, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  ...candidateRefusals,
  ...repeatRefusals,
  'among-questions': 'It is in a section of questions, or among more bold questions than titles.',
  speakers: 'It is one of several names, each above what that person says.',
  'user-names': 'It is one of several user names.',
  'nothing-to-head': 'What follows it is no text, list or table that it could head.',
  byline: 'It is a name before the text of the article.',
  'name-in-picture': 'It is a name, the caption of the picture before it.',
  quotation: 'It is the only one of its kind, and is a quotation.',
  alone: 'It is the only one of its kind, without long passages of text before and after it.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * A paragraph that is bold as a whole and reads as a title heads the blocks after it, up to the next such paragraph, a
 * bold question, a heading or a break. One directly above a list or a table heads only that, unless others of its kind
 * head text.
 */
export const boldHeading: Rule<Refusal> = {
  name: 'bold-heading',
  traits: trait.bold,
  refusals,
  apply(siblings, context, refuse) {
    if (!context.isOutline || !siblings.some(isBoldParagraph)) return siblings;
    if (isFaqHeading(context.headings.at(-1), context.words)) {
      if (refuse) for (const node of siblings.filter(isBoldParagraph)) refuse(node, 'among-questions');
      return siblings;
    }
    const titles = titlesAmong(siblings, context, refuse);
    if (titles.length === 0) return siblings;
    const made: FlowContent[] = [];
    let done = 0;
    for (const { paragraph, index, end } of titles) {
      for (const node of siblings.slice(done, index)) made.push(node);
      made.push(sectionOf('bold-heading', paragraph, siblings.slice(index + 1, end), context));
      done = end;
    }
    for (const node of siblings.slice(done)) made.push(node);
    return made;
  },
};

function titlesAmong(
  siblings: readonly FlowContent[],
  context: RecoverContext,
  refuse: Refuse<Refusal> | undefined,
): BoldTitle[] {
  const {
    titles: candidates,
    overQuestions,
    asking,
  } = withFaqTitles(candidatesAmong(siblings, context.words, refuse), siblings, context.words);
  const ofAll = refusalOfAll(candidates, siblings, context);
  if (ofAll !== undefined) {
    if (refuse) for (const { paragraph } of candidates) refuse(paragraph, ofAll);
    return [];
  }
  const withText = new Set(candidates.filter((title) => overQuestions.has(title) || isOverText(title, siblings)));
  // Among more questions than titles, a title may be a question that lost its mark.
  const isUntitled = (node: FlowContent): boolean => isBoldParagraph(node) && isAsking(node) && !asking.has(node);
  const isAmongQuestions = withText.size < siblings.filter(isUntitled).length;
  if (isAmongQuestions) withText.clear();
  const kinds = [true, false].map((hasColon): Kin => {
    const kin = [...withText].filter(({ label }) => label.hasColon === hasColon);
    return { count: kin.length, clear: kin.filter((title) => !isBehindPicture(title, siblings)).length };
  });
  const titles = candidates.flatMap((title): BoldTitle[] => {
    const kin = kinds[title.label.hasColon ? 0 : 1] as Kin;
    const isOverList = isLabelled(siblings[title.index + 1]);
    // Titles of a run may head a short sentence as well.
    const isOfRun = kin.count > 1 && isOverSentence(title, siblings);
    const why =
      isOverList || withText.has(title) || isOfRun
        ? refusalOf(
            title,
            isOverList || (overQuestions.has(title) && candidates.length > 1),
            kin,
            candidates,
            siblings,
            context,
          )
        : isAmongQuestions
          ? 'among-questions'
          : 'nothing-to-head';
    if (why !== undefined) {
      refuse?.(title.paragraph, why);
      return [];
    }
    return [kin.count < 2 && isOverList ? { ...title, end: endOfLabelled(title, siblings) } : title];
  });
  // Titles within the blocks of another title are found there, one level deeper.
  let done = 0;
  return titles.filter(({ index, end }) => {
    const isFree = index >= done;
    if (isFree) done = end;
    return isFree;
  });
}

/** How many titles over text are of one kind, and how many of them do not follow a picture. */
interface Kin {
  count: number;
  clear: number;
}

/** Returns why none of the bold lines is a title. */
function refusalOfAll(
  candidates: readonly BoldTitle[],
  siblings: readonly FlowContent[],
  context: RecoverContext,
): Refusal | undefined {
  if (areSpeakers(candidates, siblings, context)) return 'speakers';
  return areUserNames(boldLines(siblings)) ? 'user-names' : undefined;
}

/** Returns why a bold line does not head the blocks that it could head. */
function refusalOf(
  title: BoldTitle,
  isSure: boolean,
  { count, clear }: Kin,
  candidates: readonly BoldTitle[],
  siblings: readonly FlowContent[],
  context: RecoverContext,
): Refusal | undefined {
  if (repeatsHeading(title.label, context)) return 'repeats-heading';
  if (isByline(title, candidates, siblings, context)) return 'byline';
  if (isUnderPicture(title, clear, siblings)) return 'name-in-picture';
  if (count > 1 || isSure) return undefined;
  if (quoted.test(title.label.text)) return 'quotation';
  return !title.label.hasColon && partsText(title, siblings) ? undefined : 'alone';
}

/** A line that is in quotation marks as a whole, as quotations in newspapers are. */
const quoted = /^(?:["“”„][^"“”„]+["“”]|[«»][^«»]+[«»]|「[^「」]+」)$/;

function boldLines(siblings: readonly FlowContent[]): string[] {
  return siblings.filter(isBoldParagraph).map(toLine);
}

const shortestText = 40;
const shortestSentence = 20;

function isOverText({ index }: BoldTitle, siblings: readonly FlowContent[]): boolean {
  const first = siblings[index + 1];
  const under = first?.type === 'figure' ? siblings[index + 2] : first;
  if (under?.type === 'paragraph') return !isAllBold(under) && isText(under);
  return under?.type === 'code' || (first?.type === 'figure' && isLabelled(under));
}

function isOverSentence({ index }: BoldTitle, siblings: readonly FlowContent[]): boolean {
  const under = siblings[index + 1];
  return under?.type === 'paragraph' && !isAllBold(under) && isSentence(under);
}

/**
 * Names above what these people say about something are no titles: under a heading that announces that, or where most
 * of the texts are quotations or in the first person.
 */
function areSpeakers(
  titles: readonly BoldTitle[],
  siblings: readonly FlowContent[],
  { headings, words }: RecoverContext,
): boolean {
  const over = titles.filter(({ index }) => siblings[index + 1]?.type === 'paragraph');
  if (over.length < 2 || !over.every(({ label }) => isNameLike(nameIn(label.text)))) return false;
  const heading = lastOf(headings);
  if (heading && isVoicesTitle(toLine(heading), words)) return true;
  const spoken = over.filter(({ index }) => isSpoken(toLine(siblings[index + 1] as Paragraph), words));
  return spoken.length * 2 > over.length;
}

function isText(paragraph: Paragraph): boolean {
  const size = sizeOf(toText(paragraph));
  return size >= shortestText || (size >= shortestSentence && isSentence(paragraph));
}

function isSentence(paragraph: Paragraph): boolean {
  return endsSentence(toText(paragraph));
}

/** A lone bold line is a title between two blocks of prose; after a picture, it may be the name of that. */
function partsText({ index }: BoldTitle, siblings: readonly FlowContent[]): boolean {
  return isProse(siblings[index - 1]) && isProse(siblings[index + 1]);
}

function endOfLabelled({ index }: BoldTitle, siblings: readonly FlowContent[]): number {
  let end = index + 1;
  while (isLabelled(siblings[end])) end += 1;
  return end;
}

/** A name before any text of the article is its author's, unless the other titles are written like names, too. */
function isByline(
  title: BoldTitle,
  all: readonly BoldTitle[],
  siblings: readonly FlowContent[],
  { headings }: RecoverContext,
): boolean {
  if (headings.length > 1 || title !== all[0] || !isNameLike(title.label.text)) return false;
  if (siblings.slice(0, title.index).some(isProse)) return false;
  return all.length === 1 || all.some(({ label }) => label.text.includes(' ') && !isNameLike(label.text));
}

/** A name after a picture is of a person in it, unless two or more titles follow no picture. */
function isUnderPicture(title: BoldTitle, clear: number, siblings: readonly FlowContent[]): boolean {
  return clear < 2 && isNameLike(title.label.text) && isBehindPicture(title, siblings);
}

function isBehindPicture({ index }: BoldTitle, siblings: readonly FlowContent[]): boolean {
  return siblings[index - 1]?.type === 'figure';
}

/** The name of a person without the role, the place or the date behind it: `Ann Lee, baker`, `Ann Lee – May 2020`. */
function nameIn(text: string): string {
  const [name = '', behind] = text.split(/,\s|\s[–—|]\s/, 2);
  return behind !== undefined && name.includes(' ') ? name : text;
}

function isNameLike(text: string): boolean {
  const words = text.split(/[\s/,&-]+/);
  return (
    words.length > 1 &&
    words.length < 7 &&
    words.every((word) => /^\p{Lu}[\p{L}.’']*$/u.test(word)) &&
    /\p{Ll}/u.test(text)
  );
}
