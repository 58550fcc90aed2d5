import { choiceWords, differenceWords, remarkWords } from '../../lexicon/comparison-columns.ts';
import { choiceTitleWords, comparisonTitleWords } from '../../lexicon/comparison-titles.ts';
import { attributeCorners, subjectCorners } from '../../lexicon/corners.ts';
import { diagnosisWords, meaningWords } from '../../lexicon/explanations.ts';
import { listingWords } from '../../lexicon/listings.ts';
import { asWords } from '../../lexicon/lookup.ts';
import { measureWords } from '../../lexicon/measures.ts';
import {
  metricMethodWords,
  metricNameWords,
  metricTargetWords,
  metricValueWords,
} from '../../lexicon/metric-columns.ts';
import { metricTitleWords } from '../../lexicon/metric-titles.ts';
import { nutrientWords, nutritionTitleWords } from '../../lexicon/nutrition.ts';
import { gradeNames, planNames } from '../../lexicon/plans.ts';

/** What headers, row labels and titles are asked for. */
const lexicons = {
  listing: listingWords,
  diagnosis: diagnosisWords,
  meaning: meaningWords,
  difference: differenceWords,
  choice: choiceWords,
  remark: remarkWords,
  subjectCorner: subjectCorners,
  attributeCorner: attributeCorners,
  plan: [...planNames, ...gradeNames],
  comparisonTitle: comparisonTitleWords,
  choiceTitle: choiceTitleWords,
  metricName: metricNameWords,
  metricTarget: metricTargetWords,
  metricMethod: metricMethodWords,
  metricValue: metricValueWords,
  metricTitle: metricTitleWords,
  measure: measureWords,
  nutrient: nutrientWords,
  nutritionTitle: nutritionTitleWords,
} satisfies Record<string, readonly string[]>;

export type Topic = keyof typeof lexicons;

/** A word or phrase of a topic, with a space at its ends. */
interface Entry {
  topic: Topic;
  words: string;
}

/** The topics of some words: of each the first entry of its lexicon that stands in them. */
export type Topics = readonly Entry[];

const entries = /* @__PURE__ */ entriesByWord();

/** The entries of all topics by their first word; of those of a topic the word alone comes first. */
function entriesByWord(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const topic of Object.keys(lexicons) as Topic[]) {
    for (const entry of lexicons[topic]) {
      const words = asWords(entry);
      const first = words.slice(1, words.indexOf(' ', 1));
      const begun = found.get(first);
      if (begun === undefined) found.set(first, [{ topic, words }]);
      else if (words.length === first.length + 2) begun.unshift({ topic, words });
      else begun.push({ topic, words });
    }
  }
  return found;
}

const none: Topics = [];

/** Returns the topics of words as `asWords` gives them; they are gone through once, however many topics there are. */
export function topicsOf(words: string): Topics {
  let found: Entry[] | undefined;
  for (let start = 1; start < words.length; ) {
    const end = words.indexOf(' ', start);
    if (end < 0) break;
    const begun = entries.get(words.slice(start, end));
    if (begun !== undefined) {
      for (const entry of begun) {
        if (!words.startsWith(entry.words, start - 1)) continue;
        if (found === undefined) found = [entry];
        else if (!tells(found, entry.topic)) found.push(entry);
      }
    }
    start = end + 1;
  }
  return found ?? none;
}

/** Tells whether a topic is among some. */
export function tells(topics: Topics, topic: Topic): boolean {
  for (const entry of topics) if (entry.topic === topic) return true;
  return false;
}

/** Returns the word or phrase by which a topic is told, or `undefined`. */
export function entryOf(topics: Topics, topic: Topic): string | undefined {
  for (const entry of topics) if (entry.topic === topic) return entry.words.trim();
  return undefined;
}

/** Tells whether words are one entry of a topic and nothing else. */
export function isTopic(words: string, topic: Topic): boolean {
  const begun = entries.get(words.slice(1, words.indexOf(' ', 1)));
  return begun?.some((entry) => entry.topic === topic && entry.words === words) ?? false;
}
