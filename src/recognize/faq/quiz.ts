import type { FaqPair } from '../../tree/types.ts';

/** Tells whether questions are a test: the reader is to choose, for most of them, among answers that letters count. */
export function isQuiz(pairs: readonly FaqPair[]): boolean {
  return pairs.filter(offersChoices).length * 2 > pairs.length;
}

function offersChoices({ children }: FaqPair): boolean {
  return children.some((part) => {
    if (part.type !== 'answer') return false;
    const first = part.children[0];
    return first?.type === 'list' && /^a$/i.test(first.style ?? '');
  });
}
