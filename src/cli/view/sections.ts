import type { ReaderName } from '../../records/readers.ts';
import type { Article } from '../../tree/types.ts';
import { metricLines } from './metrics.ts';
import { outlineLines } from './outline.ts';
import { fieldLines, glossaryLines, linkLines, questionLines, stepLines } from './records.ts';
import type { Screen } from './screen.ts';
import { comparisonLines, tableLines } from './tables.ts';

/** The records of each reader, with the title above them, in the order in which they are shown. */
export const sections: Record<
  ReaderName,
  { title: string; draw: (article: Article, screen: Screen) => string[]; isAskedFor?: true }
> = {
  outline: { title: 'Outline', draw: outlineLines },
  tables: { title: 'Tables', draw: tableLines },
  comparisons: { title: 'Comparisons', draw: comparisonLines, isAskedFor: true },
  faqs: { title: 'Questions', draw: questionLines },
  metrics: { title: 'Metrics', draw: metricLines },
  steps: { title: 'Steps', draw: stepLines },
  glossary: { title: 'Glossary', draw: glossaryLines },
  fields: { title: 'Fields', draw: fieldLines },
  links: { title: 'Links', draw: linkLines, isAskedFor: true },
};
