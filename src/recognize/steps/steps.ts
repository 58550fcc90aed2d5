import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { procedureTitle } from '../../lexicon/procedure-title.ts';
import { span } from '../../positions/join.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, List } from '../../tree/types.ts';
import { defineRecognizer, type Proposal } from '../recognizer.ts';
import { languageAt, type WordedContext, wordsAt } from '../words.ts';
import { type Speech, speechOf } from './action.ts';
import { type Announcement, announced } from './announcement.ts';
import { headed } from './headed.ts';
import { leadsOut } from './lead-out.ts';
import { listed } from './listed.ts';
import { numberedBlocks } from './numbered.ts';
import { operated } from './operated.ts';
import { hasOrder } from './repeated.ts';
import type { Wholeness } from './whole.ts';
import { written } from './written.ts';

/** A place in an article of which is known where its counts go on. */
export interface CountedContext extends WordedContext {
  wholeness?: () => Wholeness;
}

const nothingKnown: Wholeness = {
  goesOn: () => false,
  highestFrom: () => 1,
  isFollowed: () => false,
  isRepeated: () => false,
};

/** Procedures: what stands under a title that announces one, and blocks that are numbered as steps. */
export const steps = defineRecognizer({
  name: 'steps',
  nodeTypes: ['list', 'section', 'paragraph'],
  recognize(siblings, context: CountedContext) {
    const { parent, recover } = context;
    if (parent.type === 'step' || (parent.type === 'listItem' && siblings[0]?.type !== 'heading')) return [];
    const wholeness = context.wholeness ?? (() => nothingKnown);
    const proposals = numberedBlocks(siblings, wholeness, wordsAt(context));
    if (!recover) return proposals;
    const lists = listsAmong(siblings, context, wholeness);
    if (lists.length > 0 || proposals.length > 0) return [...proposals, ...lists];
    return textsAmong(siblings, context, wholeness);
  },
});

function listsAmong(siblings: readonly FlowContent[], context: CountedContext, wholeness: () => Wholeness): Proposal[] {
  const found: Proposal[] = [];
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index] as FlowContent;
    if (node.type !== 'list' || isBroken(siblings, index)) continue;
    const said = announced(siblings, index, context) ?? operated(node, siblings, index, context);
    const proposal = said && listed(node, index, said, speechIn(said, context), wordsAt(context));
    if (!said || !proposal || wholeness().goesOn(node)) continue;
    if (!node.ordered && !said.isWhole && areTips(node, context, wholeness)) continue;
    const whole = withLed(proposal, node, siblings);
    if (whole) found.push(whole);
  }
  return found;
}

/** Tells whether a count begins anew behind code, without a word of why: neither part of it is the whole procedure. */
function isBroken(siblings: readonly FlowContent[], index: number): boolean {
  const counts = (at: number): boolean => {
    const node = siblings[at];
    return node?.type === 'list' && node.ordered;
  };
  const isCode = (at: number): boolean => siblings[at]?.type === 'code';
  if (!counts(index)) return false;
  return (isCode(index + 1) && counts(index + 2)) || (isCode(index - 1) && counts(index - 2));
}

/**
 * Code behind a list whose last item leads to it is a part of the last step, and so are bullets behind a count; where
 * more is led to, the list is not whole.
 */
function withLed(
  proposal: Proposal,
  { ordered, children }: List,
  siblings: readonly FlowContent[],
): Proposal | undefined {
  const { node, end, rest } = proposal;
  const [led, behind] = siblings.slice(end, end + 2);
  const isLed = led !== undefined && leadsOut(lastOf(lastOf(children)?.children ?? []), led);
  if (led === undefined || (!isLed && !(led.type === 'code' && lacksItsCode(children)))) return proposal;
  const last = node.type === 'steps' ? lastOf(node.children) : undefined;
  const belongs = led.type === 'code' ? behind?.type !== 'list' : led.type === 'list' && ordered && !led.ordered;
  if (!belongs || rest || node.type !== 'steps' || !last || children.length < 2) return undefined;
  const step = { ...last, children: [...last.children, led], ...(last.position && span([last, led])) };
  const whole = { ...node, children: [...node.children.slice(0, -1), step], ...(node.position && span([node, led])) };
  return { ...proposal, end: end + 1, node: whole };
}

/** Tells whether each item but the last one ends in code: what stands behind the list is that of the last. */
function lacksItsCode(items: List['children']): boolean {
  const coded = items.map((item) => lastOf(item.children)?.type === 'code');
  return coded.length > 1 && coded.pop() === false && coded.every((isCoded) => isCoded);
}

/** Where each of several sections ends with a title of one form, what stands under it without any order is advice. */
function areTips(list: List, context: CountedContext, wholeness: () => Wholeness): boolean {
  const nearest = lastOf(context.headings);
  return nearest !== undefined && wholeness().isRepeated(toLine(nearest)) && !hasOrder(list, wordsAt(context));
}

/** Paragraphs and sections under a title: the heading of their section, or a line that is one. */
function textsAmong(siblings: readonly FlowContent[], context: CountedContext, wholeness: () => Wholeness): Proposal[] {
  const found: Proposal[] = [];
  const nearest = lastOf(context.headings);
  const own = siblings[0] !== undefined && siblings[0] === nearest ? announced(siblings, 1, context) : undefined;
  if (own) {
    const speech = speechIn(own, context);
    const sections = headed(siblings, own, speech, wordsAt(context), (heading) => wholeness().isFollowed(heading));
    if (sections) return [sections];
    const paragraphs = written(siblings, 0, own, speech, wordsAt(context));
    if (paragraphs) found.push(paragraphs);
  }
  if (own?.isWhole) return found;
  for (let index = 0; index < siblings.length; index += 1) {
    const words = wordsAt(context);
    const said = lineOf(siblings[index], words);
    const proposal = said && written(siblings, index, said, speechIn(said, context), words);
    if (proposal) found.push(proposal);
  }
  return found;
}

const longestLine = 60;

/** A line that is the title of a procedure and nothing else. */
function lineOf(node: FlowContent | undefined, words: ChosenWords): Announcement | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const [first] = node.children;
  if (first?.type === 'text' && first.value.length > longestLine) return undefined;
  const line = toLine(node);
  const said = line.length <= longestLine ? procedureTitle(line, words) : undefined;
  return said?.isWhole ? { ...said, isGroup: false } : undefined;
}

function speechIn({ languages }: Announcement, context: CountedContext): Speech {
  const own = languageAt(context);
  if (own === undefined) return speechOf(languages);
  // A title may be one in several languages, and the page is in one of them.
  return speechOf(languages.includes(own) ? [own] : [...languages, own]);
}
