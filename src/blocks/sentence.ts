// What closes a quotation or a bracket may stand behind the mark.
const statementEnd = /[.!…。！．]["'”’»)\]]{0,2}$/;
const sentenceEnd = /[.!?…。！？．]["'”’»)\]]{0,2}$/;

/** As many characters as a mark and what closes behind it have. */
const LONGEST_END = 3;

/**
 * Tells whether a text ends as a sentence does: as a statement, a call, a question, or with an ellipsis. Cells of
 * tables have tests of their own, since figures and signs end there as well.
 */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.trimEnd().slice(-LONGEST_END));
}

/** Tells whether a text ends as a sentence does that is no question; `asks` tells those. */
export function endsStatement(text: string): boolean {
  return statementEnd.test(text.trimEnd().slice(-LONGEST_END));
}
