import type { ChosenWords } from '../lexicon/chosen-words.ts';
import type { StatedQuestion } from '../metadata/questions.ts';
import { holdsBlocks } from '../tree/content.ts';
import { createNode } from '../tree/create.ts';
import { toText } from '../tree/text.ts';
import type { Article, FlowContent, Heading, Node, Parent, PhrasingContent, Question } from '../tree/types.ts';
import { compareWithStated, statedQuestionTest } from './faq/stated-questions.ts';
import { openAll, openBlocks, type Place } from './places.ts';
import type { Proposal, Recognizer } from './recognizer.ts';
import { type Continuations, continuationsOf } from './steps/continuation.ts';
import type { CountedContext } from './steps/steps.ts';
import type { PreparedContext } from './table/kind.ts';
import { prepareTables } from './table/prepare.ts';
import type { WordedContext } from './words.ts';

/** How recognition is run. */
export interface RecognizeOptions {
  /** Built in; tests prove that they keep the text. */
  recognizers: readonly Recognizer[];
  /** The caller's; the text of their proposals is checked. */
  custom: readonly Recognizer[];
  /** Proposals with a lower score are ignored. */
  threshold: number;
  language?: string;
  /** `false` leaves lists as they are. */
  recover: boolean;
  /** The boxes of a line and what it opens or answers: the last block of each, by its first. */
  boxes?: ReadonlyMap<Node, Node>;
  /** The words of the languages that the article may be in. */
  words: ChosenWords;
  /** The questions that the page states for machines. */
  stated: readonly StatedQuestion[];
}

/**
 * Recognizes the structure of an article, in place: each recognizer examines the children of every node that holds
 * blocks, outer nodes first, and of overlapping proposals the one with the highest score replaces its run. The text of
 * the article stays the same.
 */
export function recognize(article: Article, options: RecognizeOptions): void {
  const known = prepareTables(article, options);
  const scheduled = [...options.custom, ...options.recognizers].map(
    (by): ScheduledRecognizer => ({ by, isScheduled: runsEverywhere(by) }),
  );
  const byNodeType = groupByNodeType(scheduled);
  const states = statedQuestionTest(options.stated);
  const makers: Makers = new WeakMap();
  let counts: Continuations | undefined;
  const continuations = (): Continuations => {
    counts ??= continuationsOf(article, options.words);
    return counts;
  };
  // Recognizers without `nodeTypes` also run on parts of lists, tables and fields.
  const openBelow = scheduled.some(({ by }) => runsEverywhere(by)) ? openAll : openBlocks;
  const open: Place[] = holdsBlocks(article) ? [{ parent: article, headings: [] }] : [];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { parent } = place;
    const first = parent.children[0] as Node | undefined;
    const headings = first?.type === 'heading' ? [...place.headings, first] : place.headings;
    choose(parent.children as Node[], byNodeType);
    const claims: Claim[] = [];
    let context: KnowingContext | undefined;
    for (const entry of scheduled) {
      if (!entry.isScheduled) continue;
      const { by } = entry;
      entry.isScheduled = runsEverywhere(by);
      context ??= contextOf(parent, headings, { states, known, continuations }, options);
      for (const proposal of by.recognize(parent.children as FlowContent[], context)) {
        if (proposal.score >= options.threshold) claims.push({ ...proposal, by });
      }
    }
    if (claims.length > 0) settle(article, parent, claims, options, makers);
    // The content of a step is part of that step, whatever the headings above it are.
    openBelow(open, parent, parent.type === 'step' ? [] : headingsBelow(parent, headings));
  }
  compareWithStated(article, options.stated);
}

/** An answer is under its question, even if that heading no longer opens a section. */
function headingsBelow({ type, children }: Parent, headings: readonly Heading[]): readonly Heading[] {
  if (type !== 'faqPair') return headings;
  const question = (children as readonly Node[]).find((child) => child.type === 'question');
  if (question === undefined) return headings;
  const [first] = question.children as readonly Node[];
  return [...headings, first?.type === 'heading' ? first : asHeading(question)];
}

/** A question line counts as a heading of its answer. */
function asHeading({ children }: Question): Heading {
  const heading = createNode('heading');
  heading.depth = 6;
  heading.children = children.filter((child): child is PhrasingContent => child.type !== 'heading');
  return heading;
}

type KnowingContext = PreparedContext & CountedContext & WordedContext;
type Known = Pick<Required<KnowingContext>, 'states' | 'known' | 'continuations'>;

/** Built step by step: spreading an object for each place takes as long as the rest of the walk. */
function contextOf(
  parent: Parent,
  headings: readonly Heading[],
  { states, known, continuations }: Known,
  { language, recover, boxes, words }: RecognizeOptions,
): KnowingContext {
  const context: KnowingContext = { parent, headings, recover, states, words, known, continuations };
  if (boxes) context.boxes = boxes;
  if (language) context.language = language;
  return context;
}

/** A recognizer, and whether it runs on the current place. */
interface ScheduledRecognizer {
  by: Recognizer;
  isScheduled: boolean;
}

function runsEverywhere({ nodeTypes }: Recognizer): boolean {
  return nodeTypes === undefined;
}

/** The recognizers of each block type. */
type RecognizersByNodeType = ReadonlyMap<Node['type'], readonly ScheduledRecognizer[]>;

function groupByNodeType(scheduled: readonly ScheduledRecognizer[]): RecognizersByNodeType {
  const groups = new Map<Node['type'], ScheduledRecognizer[]>();
  for (const entry of scheduled) {
    for (const type of entry.by.nodeTypes ?? []) groups.set(type, [...(groups.get(type) ?? []), entry]);
  }
  return groups;
}

/** Marks the recognizers that run on some siblings, by the types of the siblings. */
function choose(siblings: readonly Node[], byNodeType: RecognizersByNodeType): void {
  let last: Node['type'] | undefined;
  for (const { type } of siblings) {
    if (type === last) continue;
    last = type;
    const group = byNodeType.get(type);
    if (group !== undefined) for (const entry of group) entry.isScheduled = true;
  }
}

interface Claim extends Proposal {
  by: Recognizer;
}

/**
 * The proposed nodes, each with its recognizer and, if it replaced all children of a proposed node, those of that node.
 */
type Makers = WeakMap<Node, readonly Recognizer[]>;

/** Replaces runs by their claims; of those that overlap the surest wins. */
function settle(article: Article, parent: Parent, claims: Claim[], options: RecognizeOptions, makers: Makers): void {
  const siblings = parent.children as FlowContent[];
  claims.sort((a, b) => b.score - a.score);
  const owners = new Array<Claim | undefined>(siblings.length).fill(undefined);
  for (const claim of claims) {
    const isFree = owners.slice(claim.start, claim.end).every((owner) => owner === undefined);
    const isWhole = claim.start === 0 && claim.end >= siblings.length;
    const before = isWhole ? (makers.get(parent) ?? []) : [];
    // A recognizer that replaces all content of its own node again would loop endlessly.
    if (!isFree || before.includes(claim.by)) continue;
    if (options.custom.includes(claim.by) && !keepsText(article, siblings, claim)) continue;
    owners.fill(claim, claim.start, claim.end);
    makers.set(claim.node, [...before, claim.by]);
  }
  const settled: FlowContent[] = [];
  siblings.forEach((node, index) => {
    const owner = owners[index];
    if (!owner) settled.push(node);
    else if (owner.start === index) {
      owner.node.evidence = { by: owner.by.name, score: owner.score, signals: owner.signals };
      for (const block of owner.lead ?? []) settled.push(block);
      settled.push(owner.node);
      for (const block of owner.rest ?? []) settled.push(block);
    }
  });
  (parent as { children: Node[] }).children = settled;
}

/** White space is not compared: a question and its answer may have been on one line. */
function keepsText(article: Article, siblings: readonly FlowContent[], claim: Claim): boolean {
  const { start, end, node, lead = [], rest = [], by } = claim;
  const textOf = (blocks: readonly FlowContent[]): string => blocks.map(toText).join('').replace(/\s+/g, '');
  if (textOf(siblings.slice(start, end)) === textOf([...lead, node, ...rest])) return true;
  article.diagnostics.push({
    code: 'recognizer-changed-text',
    message: `The recognizer '${by.name}' proposed a node whose text differs from that of the blocks it replaces; it was refused.`,
    severity: 'warning',
  });
  return false;
}
