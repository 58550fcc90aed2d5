import type { ReaderName } from '../records/readers.ts';
import type { RecoverRule } from '../tree/types.ts';

/**
 * The readers that `--only` accepts. Listed here so that the command line can be read before the readers are loaded;
 * the compiler checks that the list is complete.
 */
export const readerNames = Object.keys({
  comparisons: true,
  faqs: true,
  fields: true,
  glossary: true,
  links: true,
  metrics: true,
  outline: true,
  steps: true,
  tables: true,
} satisfies Record<ReaderName, true>) as ReaderName[];

/** The rules that `--recover` accepts. */
export const ruleNames = Object.keys({
  'bold-heading': true,
  'br-paragraphs': true,
  'dash-bullets': true,
  'field-lines': true,
  'item-fields': true,
  'label-heading': true,
  'label-items': true,
  'list-runs': true,
  'numbered-lines': true,
  'numbered-paragraphs': true,
  'quote-alerts': true,
  'task-marks': true,
  'trailing-fields': true,
  'word-lists': true,
} satisfies Record<RecoverRule, true>) as RecoverRule[];
