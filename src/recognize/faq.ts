import { toLine } from '../tree/line.ts';
import type { DescriptionList, Details, Faq, FaqPair, FlowContent, Question, Section } from '../tree/types.ts';
import { isFaqTitle, isQuestion } from './question.ts';
import { defineRecognizer, type Proposal, type RecognizeContext } from './recognizer.ts';

/** Questions and answers: headings that ask under a title that says so, disclosures, and description lists. */
export const faq = defineRecognizer({
  name: 'faq',
  looksAt: ['section', 'details', 'descriptionList'],
  recognize(siblings, context) {
    const candidates = runs(siblings);
    if (candidates.length === 0) return [];
    const isFaq = context.headings.some((heading) => isFaqTitle(toLine(heading)));
    return candidates.flatMap((run) => propose(siblings, run, isFaq, context));
  },
});

interface Run {
  type: 'section' | 'details' | 'descriptionList';
  start: number;
  end: number;
}

/** The longest runs of neighbours that could be pairs. */
function runs(siblings: readonly FlowContent[]): Run[] {
  const found: Run[] = [];
  siblings.forEach(({ type }, index) => {
    const last = found.at(-1);
    if (type === 'descriptionList') found.push({ type, start: index, end: index + 1 });
    else if (type === 'section' || type === 'details') {
      if (last && last.type === type && last.end === index) last.end = index + 1;
      else found.push({ type, start: index, end: index + 1 });
    }
  });
  return found;
}

function propose(siblings: readonly FlowContent[], run: Run, isFaq: boolean, context: RecognizeContext): Proposal[] {
  const nodes = siblings.slice(run.start, run.end);
  switch (run.type) {
    case 'section':
      return isFaq ? headingQuestions(nodes as Section[], run.start, context) : [];
    case 'details':
      return disclosures(nodes as Details[], run, isFaq);
    case 'descriptionList':
      return definedQuestions(nodes[0] as DescriptionList, run, isFaq);
  }
}

/** The sections of an FAQ section whose headings ask. */
function headingQuestions(sections: readonly Section[], offset: number, context: RecognizeContext): Proposal[] {
  const proposals: Proposal[] = [];
  let pairs: FaqPair[] = [];
  const flush = (end: number): void => {
    if (pairs.length > 0) {
      const node: Faq = { type: 'faq', children: pairs };
      const title = context.headings.map(toLine).findLast(isFaqTitle) ?? '';
      proposals.push({
        start: offset + end - pairs.length,
        end: offset + end,
        node,
        score: 0.95,
        signals: [`title: ${title}`, `headings that ask: ${pairs.length}`],
      });
    }
    pairs = [];
  };
  sections.forEach((section, index) => {
    const pair = headingPair(section);
    if (pair) pairs.push(pair);
    else flush(index);
  });
  flush(sections.length);
  return proposals;
}

function headingPair({ children: [heading, ...blocks] }: Section): FaqPair | undefined {
  if (heading?.type !== 'heading' || blocks.length === 0 || !isQuestion(toLine(heading))) return undefined;
  return pairOf([heading], blocks);
}

function pairOf(question: Question['children'], answer: FlowContent[]): FaqPair {
  return {
    type: 'faqPair',
    children: [
      { type: 'question', children: question },
      { type: 'answer', children: answer },
    ],
  };
}

function disclosures(details: readonly Details[], { start, end }: Run, isFaq: boolean): Proposal[] {
  const pairs: FaqPair[] = [];
  let questions = 0;
  for (const { children: [summary, ...rest] } of details) {
    if (summary?.type !== 'summary' || rest.length === 0) return [];
    if (isQuestion(toLine(summary))) questions += 1;
    pairs.push(pairOf(summary.children, rest as FlowContent[]));
  }
  if (!isFaq && (details.length < 2 || questions * 2 < details.length)) return [];
  const signals = [`disclosures: ${details.length}`, `of these ask: ${questions}`];
  return [{ start, end, node: { type: 'faq', children: pairs }, score: isFaq ? 0.95 : 0.8, signals }];
}

function definedQuestions(list: DescriptionList, { start, end }: Run, isFaq: boolean): Proposal[] {
  const pairs: FaqPair[] = [];
  let questions = 0;
  for (const part of list.children) {
    if (part.type === 'term') {
      if (isQuestion(toLine(part))) questions += 1;
      pairs.push(pairOf(part.children, []));
    } else {
      const answer = pairs.at(-1)?.children[1];
      if (answer?.type !== 'answer') return [];
      answer.children.push(...part.children);
    }
  }
  const isComplete = pairs.length > 0 && pairs.every(({ children: [, answer] }) => answer && answer.children.length > 0);
  if (!isComplete || (isFaq ? questions === 0 : questions * 2 <= pairs.length || pairs.length < 2)) return [];
  const signals = [`terms: ${pairs.length}`, `of these ask: ${questions}`];
  return [{ start, end, node: { type: 'faq', children: pairs }, score: isFaq ? 0.95 : 0.8, signals }];
}
