/** What may close a quotation or a bracket behind the mark of a sentence. */
const closed = `["'”’»)\\]]{0,2}$`;
const statementEnd = new RegExp(`[.!…。！．]${closed}`);
const sentenceEnd = new RegExp(`[.!?…。！？．]${closed}`);

/** As many characters as a mark and what closes behind it have. */
const LONGEST_END = 3;

/**
 * Tells whether a text ends as a sentence does: as a statement, a call, a question, or with an ellipsis. Cells of tables
 * have tests of their own, since figures and signs end there as well.
 */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.trimEnd().slice(-LONGEST_END));
}

/** Tells whether a text ends as a sentence does that is no question; `asks` tells those. */
export function endsStatement(text: string): boolean {
  return statementEnd.test(text.trimEnd().slice(-LONGEST_END));
}
