import { isBlank } from '../values/blanks.ts';

const statementMarks: ReadonlySet<string> = new Set('.!…。！．');
const sentenceMarks: ReadonlySet<string> = new Set('.!?…。！？．');

/** Characters that close a quotation or a bracket: up to two may follow the final mark. */
const closing: ReadonlySet<string> = new Set('"\'”’»)]');
const MOST_CLOSING = 2;

function endsWithMark(text: string, marks: ReadonlySet<string>): boolean {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  for (let count = 0; count < MOST_CLOSING && closing.has(text.charAt(end - 1)); count += 1) end -= 1;
  return marks.has(text.charAt(end - 1));
}

/**
 * Tells whether a text ends as a sentence does: as a statement, a call, a question, or with an ellipsis. Cells of
 * tables have tests of their own, since figures and signs may end them as well.
 */
export function endsSentence(text: string): boolean {
  return endsWithMark(text, sentenceMarks);
}

/** Tells whether a text ends as a sentence that is not a question; `asks` tells those. */
export function endsStatement(text: string): boolean {
  return endsWithMark(text, statementMarks);
}
