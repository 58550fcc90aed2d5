import { faq } from './faq.ts';
import type { Recognizer } from './recognizer.ts';
import { comparisonTable } from './table/comparison.ts';
import { metricTable } from './table/metric.ts';

/** The recognizers that are run, in the order in which ties are settled. */
export const recognizers: readonly Recognizer[] = [faq, comparisonTable, metricTable];
