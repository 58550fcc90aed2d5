import type { ChosenWords } from '../../lexicon/chosen-words.ts';
import { toLine } from '../../tree/line.ts';
import type { Article, List, Node } from '../../tree/types.ts';
import { visit } from '../../tree/walk.ts';
import { countsOf } from './counts.ts';
import { follows, isFirst, type StepNumber, stepNumber } from './number.ts';
import { numberOfTitle } from './number-of-title.ts';
import { titleForm } from './repeated.ts';

/** What is known of procedures that go on elsewhere in the article. */
export interface Wholeness {
  /** Tells whether another list goes on with the count of this one, or with one around it. */
  goesOn: (list: List) => boolean;
  /** The highest number that the count reaches which begins with this line. */
  highestFrom: (line: Node) => number;
  /** Tells whether a heading elsewhere goes on with the count that this one ends. */
  isFollowed: (heading: Node) => boolean;
  /** Tells whether other headings have the form of this title. */
  isRepeated: (title: string) => boolean;
}

/** A number from two on that an author typed, where too few stood together to be a list. */
const typedNumber = /^([2-9]|[1-9]\d)[.)]\s/;

/** Looks through an article for counts that are broken off and go on under another heading or behind other blocks. */
export function wholenessOf(article: Article, words: ChosenWords): Wholeness {
  const cut = new Set<List>();
  const counts = countsOf(cut);
  const reached = new Map<Node, number>();
  const forms = new Map<string, number>();
  const followed = new Set<Node>();
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
        if (value > 1 && before && value === before.value + 1) followed.add(before.heading);
        numbered.set(node.depth, { heading: node, value });
      }
    }
    if (node.type !== 'heading' && node.type !== 'paragraph') return node.type === 'table' ? 'skip' : undefined;
    if (node.type === 'paragraph') {
      const typed = typedNumber.exec(toLine(node));
      if (typed) counts.typed(Number(typed[1]));
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
    goesOn: (list) => cut.has(list),
    highestFrom: (line) => reached.get(line) ?? 1,
    isFollowed: (heading) => followed.has(heading),
    isRepeated: (title) => (forms.get(titleForm(title) ?? '') ?? 0) > 1,
  };
}
