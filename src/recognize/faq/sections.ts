import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { asWords } from '../../lexicon/lookup.ts';
import { isFaqTitle, isQuestionsTitle } from '../../lexicon/title.ts';
import { isSpoken } from '../../lexicon/voices.ts';
import { arrayOf } from '../../tree/create.ts';
import { toLine } from '../../tree/line.ts';
import type { FaqPair, FlowContent, Node, Section } from '../../tree/types.ts';
import { endsInColon } from '../../values/colon.ts';
import type { Proposal } from '../recognizer.ts';
import type { PreparedContext } from '../table/kind.ts';
import { type WordedContext, wordsAt } from '../words.ts';
import { endsAnswers, isBadge } from './answer-end.ts';
import { colophonBehind } from './colophon.ts';
import { faqOf, hasSizeOfAnswer, isAnswer, isForm, pairOf } from './pair.ts';
import { invites, isQuestion, mayAsk } from './question.ts';
import { isRightUnderFaqTitle, isTopicGroup, isTopicSection } from './topic.ts';
import { isUnderFaqTitle } from './under-title.ts';

interface Candidate {
  section: Section;
  title: string;
  isStated: boolean;
  /** The last block of the box around its heading. */
  boxEnd?: Node;
  /** Whether it is a question here; under an FAQ title it needs no mark. */
  counts: boolean;
}

/**
 * Sections whose headings are questions. Under an FAQ title, or right after one of the same rank, each counts, also
 * those that only open as a question. Elsewhere a run counts if all its sections are short and plain: questions meant
 * to catch the reader head long sections.
 */
export function headingQuestions(neighbours: readonly Section[], start: number, context: PreparedContext): Proposal[] {
  const { states, boxes } = context;
  const words = wordsAt(context);
  const titles = neighbours.map(titleOf);
  // The headings above are only read where a section may be a question.
  const first = titles.findIndex((title) => mayAsk(title, words) || states(title));
  if (first === -1) return topics(neighbours, start, context);
  const isFaq = isUnderFaqTitle(context);
  const last = isFaq ? titles.findLastIndex((title) => mayAsk(title, words) || states(title)) : first;
  const candidates = neighbours.map((section, index): Candidate => {
    const title = titles[index] ?? '';
    const isStated = states(title);
    // A section between questions under an FAQ title is one, too, if it is of their size.
    const isBetween = index > first && index < last && isTopicSection(section);
    const heading = section.children[0];
    const boxEnd = heading && boxes?.get(heading);
    return {
      section,
      title,
      isStated,
      ...(boxEnd && { boxEnd }),
      counts: isStated || isQuestion(title) || (isFaq && mayAsk(title, words)) || isBetween,
    };
  });
  const proposals: Proposal[] = [];
  for (let index = 0; index < candidates.length; ) {
    const run = runFrom(candidates, index);
    if (run.length > 0) {
      const isTitled = isFaq || isBareTitle(candidates[index - 1], words);
      const score = isTitled || !isEssay(run, neighbours, context) ? scoreOf(run, neighbours, isTitled, context) : 0;
      if (score > 0) proposals.push(propose(run, start + index, score, isTitled, words));
    }
    index += Math.max(1, run.length);
  }
  return proposals;
}

/**
 * Sections right under an FAQ title, all short and without a question in their heading. If half of them begin with a
 * bold topic, either these or the headings may be the questions.
 */
function topics(neighbours: readonly Section[], start: number, context: PreparedContext): Proposal[] {
  if (neighbours.length < 2) return [];
  if (!isRightUnderFaqTitle(context)) return boxedTopics(neighbours, start, context);
  if (!neighbours.every(isTopicSection) || neighbours.filter(isTopicGroup).length * 2 >= neighbours.length) return [];
  const run = neighbours.map((section): Candidate => ({ section, title: '', isStated: false, counts: true }));
  return [propose(run, start, 0.85, true, wordsAt(context))];
}

/** Topics in boxes that open, right after an FAQ title of the same rank. */
function boxedTopics(neighbours: readonly Section[], start: number, context: PreparedContext): Proposal[] {
  const { boxes } = context;
  if (boxes === undefined || boxes.size === 0) return [];
  const words = wordsAt(context);
  const title = neighbours.findIndex(({ children }) => {
    const [heading] = children;
    return children.length <= 2 && heading !== undefined && isFaqTitle(toLine(heading), words);
  });
  if (title === -1) return [];
  const run: Candidate[] = [];
  for (const section of neighbours.slice(title + 1)) {
    const [heading] = section.children;
    const boxEnd = heading && boxes.get(heading);
    if (boxEnd === undefined || section.depth !== neighbours[title]?.depth) break;
    run.push({ section, title: '', isStated: false, boxEnd, counts: true });
  }
  return run.length > 1 ? [propose(run, start + title + 1, 0.85, true, words)] : [];
}

/** If all sections of a text are headed by questions, these only catch the reader. */
function isEssay(run: readonly Candidate[], neighbours: readonly Section[], { headings }: WordedContext): boolean {
  if (run.some(({ boxEnd }) => boxEnd !== undefined)) return false;
  const isTop = (run[0]?.section.depth ?? 1) <= 2;
  return isTop && headings.length <= 1 && run.length === neighbours.length && run.every(({ isStated }) => !isStated);
}

function titleOf({ children }: Section): string {
  const heading = children[0];
  return heading ? toLine(heading) : '';
}

/** An FAQ title with at most an introduction: its questions follow at the same rank. */
function isBareTitle(candidate: Candidate | undefined, words: ChosenWords): boolean {
  return candidate !== undefined && candidate.section.children.length <= 2 && isQuestionsTitle(candidate.title, words);
}

/** The answered questions of one rank from `index` on. */
function runFrom(candidates: readonly Candidate[], index: number): Candidate[] {
  const run: Candidate[] = [];
  for (let at = index; at < candidates.length; at += 1) {
    const candidate = candidates[at] as Candidate;
    const isOne = candidate.counts && isAnswer(candidate.section.children.slice(1));
    if (!isOne || candidate.section.depth !== (run[0] ?? candidate).section.depth) break;
    run.push(candidate);
  }
  return run;
}

const fewest = 3;

function scoreOf(
  run: readonly Candidate[],
  neighbours: readonly Section[],
  isUnderTitle: boolean,
  context: WordedContext,
): number {
  if (isUnderTitle || run.filter(({ isStated }) => isStated).length * 2 >= run.length) return 0.95;
  const forms = run.filter(({ section }) => isForm(section.children.slice(1)));
  if (forms.length * 2 > run.length) return 0;
  if (run.length > 1 && run.every(({ boxEnd }) => boxEnd !== undefined)) return 0.85;
  if (!run.every(({ section }) => isPlain(section))) return 0;
  return run.length >= fewest || areOnly(run, neighbours, context) ? 0.7 : 0;
}

const longestShort = 320;
const shortestName = 5;
const peopleIn = madeOf(({ firstPerson, addresses }) => new Set([...firstPerson, ...addresses]));

/**
 * Two questions below a chapter are an FAQ if it has no other section, and one short paragraph, not in the first
 * person, answers each. One of them has a word for the writer or reader, or one of a heading above: others only catch
 * the reader.
 */
function areOnly(run: readonly Candidate[], neighbours: readonly Section[], context: WordedContext): boolean {
  const words = wordsAt(context);
  if (run.length < 2 || run.length < neighbours.length || (run[0]?.section.depth ?? 1) < 3) return false;
  const named = new Set(context.headings.flatMap((heading) => asWords(toLine(heading)).split(' ')));
  const people = peopleIn(words);
  const isPlainly = run.some(({ title }) =>
    asWords(title)
      .split(' ')
      .some((word) => people.has(word) || (word.length >= shortestName && named.has(word))),
  );
  if (!isPlainly) return false;
  return run.every(({ title, section: { children } }) => {
    const [, answer, ...others] = children;
    if (answer?.type !== 'paragraph' || others.length > 0 || !isQuestion(title)) return false;
    const line = toLine(answer);
    return line.length <= longestShort && !isSpoken(line, words);
  });
}

/** No subsections, no tables, and of the size of an answer. */
function isPlain({ children }: Section): boolean {
  const isDivided = children.some(({ type }) => type === 'section' || type === 'table' || type === 'code');
  return !isDivided && hasSizeOfAnswer(children.slice(1));
}

function propose(
  run: readonly Candidate[],
  start: number,
  score: number,
  isUnderTitle: boolean,
  words: ChosenWords,
): Proposal {
  const last = run.at(-1)?.section.children ?? [];
  const boxLast = run.at(-1)?.boxEnd;
  const boxEnd = boxLast === undefined ? -1 : (last as Node[]).indexOf(boxLast);
  const others = run.slice(0, -1).map(({ section }) => section.children);
  const facts = Math.min(recordBehind(last, others), colophonBehind(last, 2, others, words));
  const close = boxEnd > 0 ? boxEnd + 1 : Math.min(endOfLast(last), facts);
  const pairs = run.map(({ section: { children } }): FaqPair => {
    const [heading, ...blocks] = children === last ? last.slice(0, close) : children;
    return pairOf(heading?.type === 'heading' ? arrayOf(heading) : [], blocks);
  });
  const rest = last.slice(close);
  const signals = [`headings that ask: ${run.length}`, isUnderTitle ? 'FAQ title' : '-no FAQ title'];
  return { start, end: start + run.length, node: faqOf(pairs), ...(rest.length > 0 && { rest }), score, signals };
}

/**
 * Returns where the last answer ends: at a thematic break, or before a badge or an invitation to readers with more
 * questions.
 */
function endOfLast(children: readonly FlowContent[]): number {
  const end = children.findIndex((node, index) => index > 1 && endsAnswers(node));
  if (end !== -1) return end;
  const leads = children.at(-2);
  const isLed = leads !== undefined && endsInColon(toLine(leads));
  if (children.length > 2 && !isLed && isBadge(children.at(-1))) return children.length - 1;
  let start = children.length;
  while (start > 2 && mayFollow(children[start - 1])) start -= 1;
  // A link alone may be an answer or an offer; after an invitation it is an offer.
  const invitation = children.findIndex((node, index) => index >= start && invites(toLine(node)));
  return invitation === -1 ? children.length : invitation;
}

/**
 * Returns where fields follow the last answer that no other answer has: they are facts of the text, unless a lead-in
 * announces them.
 */
function recordBehind(children: readonly FlowContent[], others: readonly (readonly FlowContent[])[]): number {
  const at = children.findIndex(({ type }, index) => index > 1 && type === 'fields');
  const before = children[at - 1];
  if (at === -1 || before === undefined || endsInColon(toLine(before))) return children.length;
  const isOfAnswers = others.length === 0 || others.some((answer) => answer.some(({ type }) => type === 'fields'));
  return isOfAnswers ? children.length : at;
}

function mayFollow(node: FlowContent | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  return invites(toLine(node)) || node.children.every(({ type }) => type === 'link');
}
