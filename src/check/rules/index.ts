import type { Rule } from '../rule.ts';
import { danglingNote } from './dangling-note.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicatedParagraph } from './duplicated-paragraph.ts';
import { emptySection } from './empty-section.ts';
import { faqDiffers } from './faq-differs.ts';
import { faqNotShown } from './faq-not-shown.ts';
import { flattenedStructure } from './flattened-structure.ts';
import { headingJump } from './heading-jump.ts';
import { imageWithoutAlt } from './image-without-alt.ts';
import { linkWithoutText } from './link-without-text.ts';
import { listOfOne } from './list-of-one.ts';
import { metricWithoutTarget } from './metric-without-target.ts';
import { mixedUnits } from './mixed-units.ts';
import { placeholderText } from './placeholder-text.ts';
import { raggedRows } from './ragged-rows.ts';
import { sameHeading } from './same-heading.ts';
import { stepsOutOfCount } from './steps-out-of-count.ts';
import { tableWithoutHeader } from './table-without-header.ts';
import { targetWithoutUnit } from './target-without-unit.ts';
import { unansweredQuestion } from './unanswered-question.ts';
import { unreadableTarget } from './unreadable-target.ts';

/** The rules that `check` applies by default. */
export const rules: readonly Rule[] = [
  headingJump,
  sameHeading,
  emptySection,
  unansweredQuestion,
  faqNotShown,
  faqDiffers,
  danglingNote,
  danglingReference,
  tableWithoutHeader,
  raggedRows,
  mixedUnits,
  metricWithoutTarget,
  unreadableTarget,
  targetWithoutUnit,
  flattenedStructure,
  listOfOne,
  stepsOutOfCount,
  linkWithoutText,
  imageWithoutAlt,
  placeholderText,
  duplicatedParagraph,
];
