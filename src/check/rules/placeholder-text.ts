import { madeOf } from '../../lexicon/chosen-words.ts';
import { draftMarks } from '../../lexicon/draft-marks.ts';
import { linesOf } from '../lines.ts';
import { quoted } from '../quoted.ts';
import { defineRule } from '../rule.ts';

/** Text that was to be replaced or removed before publication. Within quotation marks it is only mentioned. */
export const placeholderText = defineRule({
  name: 'placeholder-text',
  severity: 'error',
  about: 'Text of a draft was left in.',
  find(article, { words }) {
    const phrases = phrasesOf(words);
    return linesOf(article).flatMap(({ node, text }) => {
      const found = markIn(text) ?? phraseIn(text, phrases);
      if (found === undefined) return [];
      return {
        message: `${quoted(found)} was left in: ${quoted(text)}.`,
        position: node.position,
        fix: 'Write what is meant, or take it out.',
      };
    });
  },
});

const phrasesOf = madeOf(({ placeholderPhrases }) => [...placeholderPhrases]);
const letter = /[\p{L}\p{N}]/u;
const opening = /["'“”‘„«‹「『]\s?$/u;

function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  // Some letters are longer in lower case, and then the offsets are not those of the text.
  const original = lower.length === text.length ? text : lower;
  for (const phrase of phrases) {
    const at = lower.indexOf(phrase);
    if (at === -1) continue;
    const end = at + phrase.length;
    if (letter.test(lower.charAt(at - 1)) || letter.test(lower.charAt(end)) || opening.test(lower.slice(0, at)))
      continue;
    return original.slice(at, end);
  }
  return undefined;
}

/**
 * A mark that a writer leaves for later: the first word of a line, followed by a colon or nothing, or alone in
 * brackets. In running text it is a word like others.
 */
function markIn(text: string): string | undefined {
  for (const mark of draftMarks) {
    if (text === mark || text.startsWith(`${mark}:`)) return mark;
    for (const [before, behind] of brackets) {
      const at = text.indexOf(before + mark);
      const next = text.charAt(at + before.length + mark.length);
      if (at !== -1 && (next === behind || next === ':'))
        return text.slice(at, at + before.length + mark.length) + next;
    }
  }
  return undefined;
}

const brackets = [
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['<', '>'],
] as const;
