import { faq } from './faq/faq.ts';
import { fields } from './fields.ts';
import { glossary } from './glossary.ts';
import type { Recognizer } from './recognizer.ts';
import { steps } from './steps/steps.ts';
import { tableKind } from './table/kind.ts';

/** The recognizers that are run, in the order in which ties are settled. */
export const recognizers: readonly Recognizer[] = [faq, tableKind, glossary, fields, steps];
