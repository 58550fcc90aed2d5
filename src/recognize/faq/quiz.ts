import { endsStatement } from '../../blocks/sentence.ts';
import { toLine } from '../../tree/line.ts';
import type { FaqPair } from '../../tree/types.ts';

/**
 * Tells whether questions are a test or a poll: most of them offer a choice among lettered answers or, outside an FAQ,
 * among short items of a list.
 */
export function isQuiz(pairs: readonly FaqPair[], isFaq: boolean): boolean {
  const choices = pairs.filter((pair) => offersChoices(pair) || (!isFaq && offersWords(pair)));
  return choices.length * 2 > pairs.length;
}

const longestChoice = 30;

/** An answer that is only a list of items of a few words: `Never`, `Weekly`. */
function offersWords({ children }: FaqPair): boolean {
  return children.some((part) => {
    if (part.type !== 'answer' || part.children.length > 1) return false;
    const first = part.children[0];
    if (first?.type !== 'list' || first.children.length < 2) return false;
    const lines = first.children.map(toLine);
    return lines.every((line) => line.length <= longestChoice && !endsStatement(line));
  });
}

function offersChoices({ children }: FaqPair): boolean {
  return children.some((part) => {
    if (part.type !== 'answer') return false;
    const first = part.children[0];
    return first?.type === 'list' && /^a$/i.test(first.style ?? '');
  });
}
