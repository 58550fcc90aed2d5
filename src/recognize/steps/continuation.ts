import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { beginsWithNumber, numberMarker, startOf } from '../../recover/reading/marker.ts';
import { toLine } from '../../tree/line.ts';
import type { Article, List, Node } from '../../tree/types.ts';
import { visit } from '../../tree/walk.ts';
import { countsOf } from './counts.ts';
import { follows, isFirst, type StepNumber, stepNumber } from './number.ts';
import { numberOfTitle } from './number-of-title.ts';
import { titleForm } from './title-form.ts';

/** Which counts continue elsewhere in the article. */
export interface Continuations {
  /** Tells whether another list continues the count of this list, or a count in which it is nested. */
  isListContinued: (list: List) => boolean;
  /** Returns the highest number of the count that begins with this line. */
  highestFrom: (line: Node) => number;
  /** Tells whether a heading elsewhere continues the count that ends with this one. */
  isHeadingContinued: (heading: Node) => boolean;
  /** Tells whether other headings have the form of this title. */
  isRepeated: (title: string) => boolean;
}

/** The longest number at the start of a paragraph. */
const longestNumber = 12;

/** Finds the counts of an article that are interrupted and continue under another heading or after other blocks. */
export function continuationsOf(article: Article, words: ChosenWords): Continuations {
  const continuedLists = new Set<List>();
  const counts = countsOf(continuedLists);
  const reached = new Map<Node, number>();
  const forms = new Map<string, number>();
  const continuedHeadings = new Set<Node>();
  const numbered = new Map<number, { heading: Node; value: number }>();
  let first: Node | undefined;
  let last: StepNumber | undefined;
  visit(article, (node, ancestors) => {
    if (node.type === 'list') counts.list(node, ancestors);
    if (node.type === 'heading') {
      const form = titleForm(toLine(node));
      if (form !== undefined) forms.set(form, (forms.get(form) ?? 0) + 1);
      const value = numberOfTitle(toLine(node));
      const before = numbered.get(node.depth);
      if (value !== undefined) {
        if (value > 1 && before && value === before.value + 1) continuedHeadings.add(before.heading);
        numbered.set(node.depth, { heading: node, value });
      }
    }
    if (node.type !== 'heading' && node.type !== 'paragraph') return node.type === 'table' ? 'skip' : undefined;
    if (node.type === 'paragraph' && beginsWithNumber(node.children)) {
      const typed = numberMarker(startOf(node.children, longestNumber));
      if (typed && typed.value > 1) counts.typed(typed.value);
    }
    const number = stepNumber(node, words);
    if (number !== undefined && isFirst(number) && !(last && follows(last, number))) first = node;
    else if (!number || !last || number.value !== last.value + 1) {
      if (number && first) last = undefined;
      return 'skip';
    }
    last = number;
    if (first && number) reached.set(first, number.value);
    return 'skip';
  });
  return {
    isListContinued: (list) => continuedLists.has(list),
    highestFrom: (line) => reached.get(line) ?? 1,
    isHeadingContinued: (heading) => continuedHeadings.has(heading),
    isRepeated: (title) => (forms.get(titleForm(title) ?? '') ?? 0) > 1,
  };
}
