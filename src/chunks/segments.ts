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
      return segmentsIn(text, sentences).map(({ index }) => index);
    },
    words(text) {
      if (!unspaced.test(text)) return [];
      words ??= segmenterFor(language, 'word');
      // A segment that is not a word stays with the word before it: a sign that ends a clause does not begin a line.
      return segmentsIn(text, words)
        .filter(({ index, isWord }) => isWord && isUnspaced(text, index))
        .map(({ index }) => index);
    },
  };
}

interface Segment {
  index: number;
  isWord: boolean;
}

const windowLength = 4096;
/** Where a segment begins may depend on so much of the text behind it. */
const lookahead = 256;

/**
 * Returns the segments of a text after the first. A segmenter reads all of its text for each segment, so a long text is
 * read in windows, each from a segment on.
 */
function segmentsIn(text: string, segmenter: Intl.Segmenter): Segment[] {
  const found: Segment[] = [];
  let length = windowLength;
  for (let from = 0; from < text.length; ) {
    const end = Math.min(text.length, from + length);
    const sure = end === text.length ? end : end - lookahead;
    let last = from;
    for (const { index, isWordLike } of segmenter.segment(text.slice(from, end))) {
      const at = from + index;
      if (at >= sure) break;
      if (index === 0) continue;
      found.push({ index: at, isWord: isWordLike === true });
      last = at;
    }
    if (end === text.length) break;
    length = last === from ? 2 * length : windowLength;
    from = last;
  }
  return found;
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
