/** Finds the offsets before which a text may be cut, by the rules of a language. */
export interface Segments {
  sentences: (text: string) => number[];
  /** Between words that no white space separates; none if a language has white space between its words. */
  words: (text: string) => number[];
}

/** Returns the segmenters for texts; an invalid language tag counts as none. */
export function segmentsOf(language: string | undefined): Segments {
  let sentences: Intl.Segmenter | undefined;
  let words: Intl.Segmenter | undefined;
  return {
    sentences(text) {
      sentences ??= segmenterFor(language, 'sentence');
      const starts: number[] = [];
      for (const { index } of sentences.segment(text)) if (index > 0) starts.push(index);
      return starts;
    },
    words(text) {
      if (!unspaced.test(text)) return [];
      words ??= segmenterFor(language, 'word');
      const starts: number[] = [];
      // A segment that is not a word stays with the word before it: a sign that ends a clause does not begin a line.
      for (const { index, isWordLike } of words.segment(text))
        if (index > 0 && isWordLike && isUnspaced(text, index)) starts.push(index);
      return starts;
    },
  };
}

/** Scripts without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

function isUnspaced(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return !opening.test(before) && (unspaced.test(before) || unspaced.test(text.slice(at, at + 2)));
}

function segmenterFor(language: string | undefined, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}
