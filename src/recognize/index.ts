import { faq } from './faq/faq.ts';
import type { Recognizer } from './recognizer.ts';
import { tableKind } from './table/kind.ts';

/** The recognizers that are run, in the order in which ties are settled. */
export const recognizers: readonly Recognizer[] = [faq, tableKind];
