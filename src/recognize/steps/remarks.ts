import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import type { ListItem } from '../../tree/types.ts';
import { colonIn } from '../../values/colon.ts';
import { firstWord, type InstructionTests } from './action.ts';
import type { Announcement } from './announcement.ts';
import { lineOf } from './item-line.ts';
import { isClosing } from './last-step.ts';
import { isAsideTitle } from './title-reading.ts';

const fewestSteps = 2;

/**
 * Returns items without those at the end that are no steps, if the others are instructions: remarks beside the
 * procedure, `Storage: keep them in a jar`, and a last item that describes the result or addresses the readers.
 */
export function withoutRemarks(
  items: readonly ListItem[],
  announcement: Announcement,
  tests: InstructionTests,
  words: ChosenWords,
): readonly ListItem[] {
  const texts = items.map(lineOf);
  let end = items.length;
  // If the first step has a label as well, the label names a step.
  while (end > fewestSteps && isLabelledAside(texts[end - 1], words) && labelEnd(texts[0]) <= 0) end -= 1;
  if (texts.slice(0, end).filter(tests.isInstruction).length * 2 < end) return items;
  const rest = items.slice(0, end);
  return end > fewestSteps &&
    endsInRemark(rest, announcement, tests, words) &&
    texts.slice(0, end - 1).every(tests.isInstruction)
    ? rest.slice(0, -1)
    : rest;
}

/** Tells whether the last item describes a result or addresses the readers: `The page is closed.`, `I hope …`. */
function endsInRemark(
  items: readonly ListItem[],
  { signal }: Announcement,
  tests: InstructionTests,
  words: ChosenWords,
): boolean {
  const item = items.at(-1);
  const [node] = item?.children ?? [];
  if (item === undefined || node === undefined) return false;
  const last = lineOf(item);
  // Without a title, most items are instructions, so one without that form is the result.
  const isResult =
    !tests.beginsWithAction(last) && (signal === undefined ? tests.isStatement(last) : !tests.hasInstructionForm(last));
  return isResult || beginsWithExclamation(last, tests) || isClosing(node, words) || isOfAuthor(last, words);
}

const exclamation = /^(?:[^.!?:。！？]{2,20}[!！]|\p{L}{2,12}\.)(?=\s|$)/u;

/**
 * Tells whether a text begins with a short exclamation, or a word alone, that is no instruction: `Done! …` With nothing
 * after it, it may be a verb that is not known: `Jump!`
 */
function beginsWithExclamation(text: string, tests: InstructionTests): boolean {
  const [beginning] = exclamation.exec(text) ?? [];
  return beginning !== undefined && beginning.length < text.length && !tests.isInstruction(beginning);
}

/** Tells whether a text begins with a pronoun of the first person: `I hope you like it.` */
function isOfAuthor(text: string, { firstPerson }: ChosenWords): boolean {
  return firstPerson.includes(firstWord(text));
}

const longestLabel = 24;

/** Tells whether a line begins with the label of a remark beside a procedure: `Tip: …`. */
export function isLabelledAside(text: string | undefined, words: ChosenWords): boolean {
  const end = labelEnd(text);
  return text !== undefined && end > 0 && isAsideTitle(text.slice(0, end), words);
}

function labelEnd(text = ''): number {
  return colonIn(text.slice(0, longestLabel));
}
