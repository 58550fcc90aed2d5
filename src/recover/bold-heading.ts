import { isSpoken, isVoicesTitle } from '../lexicon/voices.ts';
import { lastOf } from '../tree/last.ts';
import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { asks } from '../values/asks.ts';
import { isLabelled, sectionOf } from './heading.ts';
import { isAllStrong, isFaqHeading, type Label, labelOf } from './reading/label.ts';
import { hasLines } from './reading/lines.ts';
import { areUserNames } from './reading/user-names.ts';
import type { RecoverContext, Rule } from './rule.ts';
import { trait } from './traits.ts';

/**
 * A paragraph that is bold as a whole and reads as a title heads the blocks after it, up to the next such paragraph, a
 * bold question, a heading or a break. One that stands over a list or a table alone heads only that, unless others of
 * its kind head text.
 */
export const boldHeading: Rule = {
  name: 'bold-heading',
  looksAt: trait.bold,
  apply(siblings, context) {
    if (!context.isOutline || !siblings.some((node) => node.type === 'paragraph' && isAllStrong(node))) return siblings;
    if (isFaqHeading(context.headings.at(-1), context.words)) return siblings;
    const titles = titlesAmong(siblings, context);
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

interface Title {
  paragraph: Paragraph;
  label: Label;
  index: number;
  /** Behind the last block that the title could head. */
  end: number;
}

function titlesAmong(siblings: readonly FlowContent[], context: RecoverContext): Title[] {
  const candidates = candidatesAmong(siblings, context);
  if (areSpeakers(candidates, siblings, context) || areUserNames(boldLines(siblings))) return [];
  const withText = new Set(candidates.filter((title) => isOverText(title, siblings)));
  // Among more questions than titles, what asks nothing may be a question that lost its mark.
  if (
    withText.size < siblings.filter((node) => node.type === 'paragraph' && isAllStrong(node) && isAsking(node)).length
  ) {
    withText.clear();
  }
  const kinds = [true, false].map((hasColon) => {
    const kin = [...withText].filter(({ label }) => label.hasColon === hasColon);
    return { kin, clear: kin.filter((title) => !isBehindPicture(title, siblings)).length };
  });
  const titles = candidates.flatMap((title): Title[] => {
    const { kin, clear } = kinds[title.label.hasColon ? 0 : 1] as (typeof kinds)[number];
    const isOverList = isLabelled(siblings[title.index + 1]);
    // What holds for most of a run holds for those over a short sentence as well.
    const isOfRun = kin.length > 1 && isOverSentence(title, siblings);
    if (!isOverList && !withText.has(title) && !isOfRun) return [];
    if (isByline(title, candidates, siblings, context) || isUnderPicture(title, clear, siblings)) return [];
    if (kin.length > 1) return [title];
    if (isOverList) return [{ ...title, end: endOfLabelled(title, siblings) }];
    return !title.label.hasColon && partsText(title, siblings) ? [title] : [];
  });
  // What stands within another title's blocks is found there, one level deeper.
  let done = 0;
  return titles.filter(({ index, end }) => {
    const isFree = index >= done;
    if (isFree) done = end;
    return isFree;
  });
}

function boldLines(siblings: readonly FlowContent[]): string[] {
  return siblings.flatMap((node) => (node.type === 'paragraph' && isAllStrong(node) ? [toLine(node)] : []));
}

/** Titles with a colon are of a lower kind: they end at any title, and end none that has no colon. */
function candidatesAmong(siblings: readonly FlowContent[], { words }: RecoverContext): Title[] {
  const found: Title[] = [];
  let open: Title[] = [];
  const close = (index: number, isEnd: (title: Title) => boolean): void => {
    open = open.filter((title) => {
      if (isEnd(title)) title.end = index;
      return !isEnd(title);
    });
  };
  const captions = captionsAmong(siblings);
  let counted: TitleNumber | undefined;
  siblings.forEach((node, index) => {
    if (node.type === 'section' || node.type === 'thematicBreak') close(index, () => true);
    if (node.type !== 'paragraph' || !isAllStrong(node)) return;
    if (captions.has(node)) return;
    if (isAsking(node)) close(index, () => true);
    const number = numberOf(node);
    const label = labelOf(node, words) ?? (isNext(number, counted) ? longLabelOf(node) : undefined);
    if (label === undefined) return;
    if (number !== undefined) counted = number;
    close(index, (title) => title.label.hasColon || !label.hasColon);
    const title = { paragraph: node, label, index, end: siblings.length };
    open.push(title);
    found.push(title);
  });
  return found;
}

interface TitleNumber {
  value: number;
  /** The sign behind the number. */
  sign: string;
}

function numberOf(paragraph: Paragraph): TitleNumber | undefined {
  const found = /^\s{0,3}(\d{1,2})([.)])\s/.exec(toText(paragraph).slice(0, 8));
  return found === null ? undefined : { value: Number(found[1]), sign: found[2] ?? '' };
}

function isNext(number: TitleNumber | undefined, last: TitleNumber | undefined): boolean {
  return number !== undefined && last !== undefined && number.sign === last.sign && number.value === last.value + 1;
}

const longestCounted = 100;

/** What goes on with the count of a title is one, though it has more words than others. */
function longLabelOf(paragraph: Paragraph): Label | undefined {
  const text = toLine(paragraph);
  const isTitle =
    text.length <= longestCounted && /[\p{L}\p{N})”»"]$/u.test(text) && !/[.!?…]\s\p{Lu}/u.test(text.slice(4));
  return isTitle && !hasLines(paragraph) ? { text, hasColon: false } : undefined;
}

/**
 * Bold and slanted lines say what is in the pictures before them, unless two or more of that kind stand behind none.
 */
function captionsAmong(siblings: readonly FlowContent[]): ReadonlySet<FlowContent> {
  const slanted = siblings.flatMap((node, index) => (isSlanted(node) ? [index] : []));
  const behind = slanted.filter((index) => isPicture(siblings[index - 1]));
  return new Set(slanted.length - behind.length > 1 ? [] : behind.flatMap((index) => siblings[index] ?? []));
}

function isSlanted(node: FlowContent): boolean {
  if (node.type !== 'paragraph' || !isAllStrong(node)) return false;
  return node.children.every((part) =>
    part.type === 'strong' ? part.children.every(({ type }) => type === 'emphasis') : part.type === 'emphasis',
  );
}

function isAsking(paragraph: Paragraph): boolean {
  return asks(toText(paragraph).trimEnd());
}

const shortestText = 40;
const shortestSentence = 20;
const shortestProse = 80;

function isOverText({ index }: Title, siblings: readonly FlowContent[]): boolean {
  const first = siblings[index + 1];
  const under = first?.type === 'figure' ? siblings[index + 2] : first;
  if (under?.type === 'paragraph') return !isAllStrong(under) && isText(under);
  return under?.type === 'code' || (first?.type === 'figure' && isLabelled(under));
}

function isOverSentence({ index }: Title, siblings: readonly FlowContent[]): boolean {
  const under = siblings[index + 1];
  return under?.type === 'paragraph' && !isAllStrong(under) && isSentence(under);
}

/**
 * Names over what these people say of something are no titles: under such a heading, or where most of what they say is
 * quoted or said in the first person.
 */
function areSpeakers(
  titles: readonly Title[],
  siblings: readonly FlowContent[],
  { headings, words }: RecoverContext,
): boolean {
  const over = titles.filter(({ index }) => siblings[index + 1]?.type === 'paragraph');
  if (over.length < 2 || !over.every(({ label }) => isNameLike(label.text))) return false;
  const heading = lastOf(headings);
  if (heading && isVoicesTitle(toLine(heading), words)) return true;
  const spoken = over.filter(({ index }) => isSpoken(toLine(siblings[index + 1] as Paragraph), words));
  return spoken.length * 2 > over.length;
}

function isText(paragraph: Paragraph): boolean {
  const { length } = toText(paragraph);
  return length >= shortestText || (length >= shortestSentence && isSentence(paragraph));
}

function isSentence(paragraph: Paragraph): boolean {
  return /[.!?…。！？]["'”’»)\]]?$/.test(toText(paragraph).trimEnd().slice(-3));
}

function isProse(node: FlowContent | undefined): boolean {
  return node?.type === 'paragraph' && isSentence(node) && toText(node).length >= shortestProse;
}

/** A lone bold line is a title if prose stands before and after it, and no picture that it could name. */
function partsText({ index }: Title, siblings: readonly FlowContent[]): boolean {
  return isProse(siblings[index - 1]) && isProse(siblings[index + 1]);
}

function endOfLabelled({ index }: Title, siblings: readonly FlowContent[]): number {
  let end = index + 1;
  while (isLabelled(siblings[end])) end += 1;
  return end;
}

/** A name before any text of the article is its author's, where the other titles are not written like names. */
function isByline(
  title: Title,
  all: readonly Title[],
  siblings: readonly FlowContent[],
  { headings }: RecoverContext,
): boolean {
  if (headings.length > 1 || title !== all[0] || !isNameLike(title.label.text)) return false;
  if (siblings.slice(0, title.index).some(isProse)) return false;
  return all.length === 1 || all.some(({ label }) => label.text.includes(' ') && !isNameLike(label.text));
}

/** A name behind a picture says who is in it, unless most titles stand behind none. */
function isUnderPicture(title: Title, clear: number, siblings: readonly FlowContent[]): boolean {
  return clear < 2 && isNameLike(title.label.text) && isBehindPicture(title, siblings);
}

function isBehindPicture({ index }: Title, siblings: readonly FlowContent[]): boolean {
  return siblings[index - 1]?.type === 'figure';
}

function isPicture(node: FlowContent | undefined): boolean {
  return node?.type === 'figure' || (node?.type === 'paragraph' && node.children.every(({ type }) => type === 'image'));
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
