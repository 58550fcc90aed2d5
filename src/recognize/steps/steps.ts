import { isAllBold } from '../../blocks/bold.ts';
import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { procedureTitle } from '../../lexicon/procedure-title.ts';
import { span } from '../../positions/join.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, List } from '../../tree/types.ts';
import { endsInColon } from '../../values/colon.ts';
import { defineRecognizer, type Proposal } from '../recognizer.ts';
import { languageAt, type WordedContext, wordsAt } from '../words.ts';
import { type InstructionTests, instructionTests } from './action.ts';
import { type Announcement, announcementAt } from './announcement.ts';
import { announcementByContent } from './by-content.ts';
import type { Continuations } from './continuation.ts';
import { introducesNext } from './introduces-next.ts';
import { listSteps } from './list.ts';
import { numberedBlocks } from './numbered.ts';
import { hasOrderWords } from './order-words.ts';
import { paragraphSteps } from './paragraphs.ts';
import { sectionSteps } from './sections.ts';
import { isAsideTitle } from './title-reading.ts';

/** A context with the counts that continue elsewhere in the article. */
export interface CountedContext extends WordedContext {
  continuations?: () => Continuations;
}

const noContinuations: Continuations = {
  isListContinued: () => false,
  highestFrom: () => 1,
  isHeadingContinued: () => false,
  isRepeated: () => false,
};

/** Recognizes procedures: content under a title that announces one, and blocks that are numbered as steps. */
export const steps = defineRecognizer({
  name: 'steps',
  nodeTypes: ['list', 'section', 'paragraph'],
  recognize(siblings, context: CountedContext) {
    const { parent, recover } = context;
    if (parent.type === 'step' || (parent.type === 'listItem' && siblings[0]?.type !== 'heading')) return [];
    const continuations = context.continuations ?? (() => noContinuations);
    const proposals = numberedBlocks(siblings, continuations, wordsAt(context));
    if (!recover) return proposals;
    const lists = listsAmong(siblings, context, continuations);
    if (lists.length > 0 || proposals.length > 0) return [...proposals, ...lists];
    return textsAmong(siblings, context, continuations);
  },
});

function listsAmong(
  siblings: readonly FlowContent[],
  context: CountedContext,
  continuations: () => Continuations,
): Proposal[] {
  const found: Proposal[] = [];
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index] as FlowContent;
    if (node.type !== 'list' || isBroken(siblings, index)) continue;
    const announcement =
      announcementAt(siblings, index, context) ?? announcementByContent(node, siblings, index, context);
    const proposal =
      announcement && listSteps(node, index, announcement, testsFor(announcement, context), wordsAt(context));
    if (!announcement || !proposal || continuations().isListContinued(node)) continue;
    if (!node.ordered && !announcement.isWhole && areTips(node, context, continuations)) continue;
    const whole = withIntroduced(proposal, node, siblings);
    if (whole) found.push(whole);
  }
  return found;
}

/** Tells whether a count restarts after nothing but code: neither list is then the whole procedure. */
function isBroken(siblings: readonly FlowContent[], index: number): boolean {
  const isOrderedList = (at: number): boolean => {
    const node = siblings[at];
    return node?.type === 'list' && node.ordered;
  };
  const isCode = (at: number): boolean => siblings[at]?.type === 'code';
  if (!isOrderedList(index)) return false;
  return (isCode(index + 1) && isOrderedList(index + 2)) || (isCode(index - 1) && isOrderedList(index - 2));
}

/**
 * Adds to the last step the code or the bulleted list that the last item introduces, directly after the list. Returns
 * `undefined` for a list that introduces more than that, since it is incomplete.
 */
function withIntroduced(
  proposal: Proposal,
  { ordered, children }: List,
  siblings: readonly FlowContent[],
): Proposal | undefined {
  const { node, end, rest } = proposal;
  const [next, afterNext] = siblings.slice(end, end + 2);
  const isIntroduced = next !== undefined && introducesNext(lastOf(lastOf(children)?.children ?? []), next);
  if (next === undefined || (!isIntroduced && !(next.type === 'code' && lacksItsCode(children)))) return proposal;
  const last = node.type === 'steps' ? lastOf(node.children) : undefined;
  const belongs = next.type === 'code' ? afterNext?.type !== 'list' : next.type === 'list' && ordered && !next.ordered;
  if (!belongs || rest || node.type !== 'steps' || !last || children.length < 2) return undefined;
  const step = { ...last, children: [...last.children, next], ...(last.position && span([last, next])) };
  const whole = { ...node, children: [...node.children.slice(0, -1), step], ...(node.position && span([node, next])) };
  return { ...proposal, end: end + 1, node: whole };
}

/** Tells whether each item except the last ends in code: code after the list then belongs to the last item. */
function lacksItsCode(items: List['children']): boolean {
  const coded = items.map((item) => lastOf(item.children)?.type === 'code');
  return coded.length > 1 && coded.pop() === false && coded.every((isCoded) => isCoded);
}

/** If several titles have the same form, a list without words of order under one of them is advice. */
function areTips(list: List, context: CountedContext, continuations: () => Continuations): boolean {
  const nearest = lastOf(context.headings);
  return nearest !== undefined && continuations().isRepeated(toLine(nearest)) && !hasOrderWords(list, wordsAt(context));
}

/** Proposes paragraphs and sections under a title: the heading of their section, or a line that is a title. */
function textsAmong(
  siblings: readonly FlowContent[],
  context: CountedContext,
  continuations: () => Continuations,
): Proposal[] {
  const found: Proposal[] = [];
  const nearest = lastOf(context.headings);
  const own = siblings[0] !== undefined && siblings[0] === nearest ? announcementAt(siblings, 1, context) : undefined;
  if (own) {
    const tests = testsFor(own, context);
    const sections = sectionSteps(siblings, own, tests, wordsAt(context), (heading) =>
      continuations().isHeadingContinued(heading),
    );
    if (sections) return [sections];
    for (let title: number | undefined = 0; title !== undefined; ) {
      const paragraphs = paragraphSteps(siblings, title, own, tests, wordsAt(context));
      if (paragraphs) found.push(paragraphs);
      title = paragraphs && isGroupLabel(siblings[paragraphs.end], wordsAt(context)) ? paragraphs.end : undefined;
    }
  }
  if (own?.isWhole) return found;
  for (let index = 0; index < siblings.length; index += 1) {
    const words = wordsAt(context);
    const announcement = lineAnnouncement(siblings[index], words);
    const proposal =
      announcement && paragraphSteps(siblings, index, announcement, testsFor(announcement, context), words);
    if (proposal) found.push(proposal);
  }
  return found;
}

const longestLabel = 40;

/** Tells whether a line is the label of the next part of a procedure: bold, or with a colon. */
function isGroupLabel(node: FlowContent | undefined, words: ChosenWords): boolean {
  if (node?.type !== 'paragraph') return false;
  const line = toLine(node);
  return line.length <= longestLabel && (isAllBold(node) || endsInColon(line)) && !isAsideTitle(line, words);
}

const longestLine = 60;

/** Reads a line that is only the title of a procedure. */
function lineAnnouncement(node: FlowContent | undefined, words: ChosenWords): Announcement | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const [first] = node.children;
  if (first?.type === 'text' && first.value.length > longestLine) return undefined;
  const line = toLine(node);
  const procedure = line.length <= longestLine ? procedureTitle(line, words) : undefined;
  return procedure?.isWhole ? { ...procedure, isGroup: false } : undefined;
}

function testsFor({ languages }: Announcement, context: CountedContext): InstructionTests {
  const own = languageAt(context);
  if (own === undefined) return instructionTests(languages);
  // The words of a title may belong to several languages, but the page is in one of them.
  return instructionTests(languages.includes(own) ? [own] : [...languages, own]);
}
