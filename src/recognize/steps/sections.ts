import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { createParent } from '../../tree/create.ts';
import { lastOf } from '../../tree/last.ts';
import { toLine } from '../../tree/line.ts';
import type { FlowContent, Node, Section } from '../../tree/types.ts';
import type { Proposal } from '../recognizer.ts';
import type { InstructionTests } from './action.ts';
import type { Announcement } from './announcement.ts';
import { takeClosing } from './last-step.ts';
import { numberedBefore } from './number-before.ts';
import { numberOfTitle } from './number-of-title.ts';
import { isAsideTitle } from './title-reading.ts';

const fewestInstructions = 3;

/** Returns as steps the sections under a title that announces a procedure: numbered ones, or instructions. */
export function sectionSteps(
  siblings: readonly FlowContent[],
  announcement: Announcement,
  tests: InstructionTests,
  words: ChosenWords,
  isContinued: (heading: Node) => boolean,
): Proposal | undefined {
  if (announcement.isGroup || announcement.isTask) return undefined;
  const sections = siblings.flatMap((node, index) => (node.type === 'section' ? [{ node, index }] : []));
  const counted = sections.filter(({ node }) => numberOf(node) !== undefined);
  const end = counted.at(-1)?.node.children[0];
  // A count that continues under another title is no complete procedure here.
  if (end && counted.length > 1 && isContinued(end)) return undefined;
  if (counted.length > 1) return countedSections(siblings, counted, announcement, tests, words);
  const own = sections.filter(({ node }) => !isAsideTitle(titleOf(node), words));
  if (areNumberedBefore(siblings, own, announcement, tests, words)) {
    const evidence = { signal: `sections with a number before each: ${own.length}`, score: 0.8 };
    return proposalOf(siblings, own, evidence, words);
  }
  return instructionSections(siblings, own, announcement, tests, words);
}

interface Place {
  node: Section;
  index: number;
}

function titleOf({ children: [heading] }: Section): string {
  return heading?.type === 'heading' ? toLine(heading) : '';
}

function numberOf(section: Section): number | undefined {
  return numberOfTitle(titleOf(section));
}

/** Proposes sections that count from one on, with at most one other block between two of them. */
function countedSections(
  siblings: readonly FlowContent[],
  counted: readonly Place[],
  announcement: Announcement,
  tests: InstructionTests,
  words: ChosenWords,
): Proposal | undefined {
  if (counted.some(({ node }, place) => numberOf(node) !== place + 1)) return undefined;
  if (counted.some(({ index }, place) => index - (counted[place - 1]?.index ?? index) > 2)) return undefined;
  const actions = counted.filter(({ node }) => isInstructionSection(node, tests)).length;
  if (tests.isKnown ? actions * 2 < counted.length : !announcement.isWhole) return undefined;
  return proposalOf(siblings, counted, { signal: `sections that count: ${counted.length}`, score: 0.8 }, words);
}

/** Tells whether the title of a section is an instruction, or the first item of the list directly under it. */
function isInstructionSection(section: Section, tests: InstructionTests): boolean {
  if (tests.isAction(titleOf(section).replace(/^\d{1,2}\S?\s{0,3}/, ''))) return true;
  const list = section.children[1];
  const first = list?.type === 'list' ? list.children[0]?.children[0] : undefined;
  return first?.type === 'paragraph' && tests.beginsWithAction(toLine(first));
}

/** Tells whether consecutive sections are instructions with their number in a separate block before each. */
function areNumberedBefore(
  siblings: readonly FlowContent[],
  own: readonly Place[],
  announcement: Announcement,
  tests: InstructionTests,
  words: ChosenWords,
): boolean {
  const first = own[0]?.index ?? 0;
  if (own.length < 2 || own.some(({ index }, place) => index !== first + place)) return false;
  const sections = own.map(({ node }) => node);
  if (numberedBefore(siblings[first - 1], sections, words) === undefined) return false;
  const actions = sections.filter((section) => tests.isAction(titleOf(section))).length;
  return tests.isKnown ? actions * 2 >= own.length : announcement.isWhole;
}

/** Proposes consecutive sections without lists whose headings are instructions; under a longer title, with pictures. */
function instructionSections(
  siblings: readonly FlowContent[],
  own: readonly Place[],
  announcement: Announcement,
  tests: InstructionTests,
  words: ChosenWords,
): Proposal | undefined {
  const gaps = own.some(({ index }, place) => place > 0 && index !== (own[place - 1]?.index ?? 0) + 1);
  if (!tests.isKnown || gaps || own.length < fewestInstructions) return undefined;
  if (own.some(({ node }) => node.children.some(({ type }) => type === 'list' || type === 'section'))) return undefined;
  const pictured = own.filter(({ node }) => node.children.some(hasPicture)).length;
  if (!announcement.isWhole && pictured * 2 <= own.length) return undefined;
  if (own.some(({ node }) => !tests.isAction(titleOf(node)))) return undefined;
  return proposalOf(siblings, own, { signal: `sections that say what to do: ${own.length}`, score: 0.7 }, words);
}

function hasPicture(node: FlowContent): boolean {
  if (node.type === 'figure' || node.type === 'embed') return true;
  return node.type === 'paragraph' && node.children.some(({ type }) => type === 'image');
}

function proposalOf(
  siblings: readonly FlowContent[],
  places: readonly Place[],
  { signal, score }: { signal: string; score: number },
  words: ChosenWords,
): Proposal {
  const first = places[0]?.index ?? 0;
  const end = (places.at(-1)?.index ?? 0) + 1;
  const isRow = end - first === places.length;
  const sections = places.map(({ node }) => node);
  const withoutNumbers = isRow ? numberedBefore(siblings[first - 1], sections, words) : undefined;
  const children =
    withoutNumbers ??
    places.map(({ index }, place) => createParent('step', siblings.slice(index, places[place + 1]?.index ?? end)));
  const rest = takeClosing(lastOf(children), words);
  return {
    start: withoutNumbers ? first - 1 : first,
    end,
    node: { type: 'steps', children },
    ...(rest.length > 0 && { rest }),
    score,
    signals: [signal, 'title of a procedure'],
  };
}
