import { boldHeading } from './bold-heading.ts';
import { brParagraphs } from './br-paragraphs.ts';
import { dashBullets } from './dash-bullets.ts';
import { fieldLines } from './field-lines.ts';
import { itemFields } from './item-fields.ts';
import { labelHeading } from './label-heading.ts';
import { labelItems } from './label-items.ts';
import { listRuns } from './list-runs.ts';
import { numberedLines } from './numbered-lines.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { quoteAlerts } from './quote-alerts.ts';
import type { Rule } from './rule.ts';
import { taskMarks } from './task-marks.ts';
import { trailingFields } from './trailing-fields.ts';
import { wordLists } from './word-lists.ts';

/**
 * The rules in the order in which they are applied: those that split paragraphs, then those that make lists and fields
 * of them, then those that make headings.
 */
export const rules: readonly Rule[] = [
  wordLists,
  brParagraphs,
  numberedParagraphs,
  numberedLines,
  dashBullets,
  listRuns,
  taskMarks,
  labelItems,
  trailingFields,
  itemFields,
  fieldLines,
  boldHeading,
  labelHeading,
  quoteAlerts,
];
