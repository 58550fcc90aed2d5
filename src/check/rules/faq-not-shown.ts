import type { Article } from '../../tree/types.ts';
import { reported } from '../reported.ts';
import { defineRule } from '../rule.ts';

/**
 * Questions in schema.org data that the article does not show with an answer. The page also shows what was left out of
 * the article.
 */
export const faqNotShown = defineRule({
  name: 'faq-not-shown',
  severity: 'warning',
  about: 'The structured data contain a question that the page does not answer visibly.',
  find(article) {
    const remarks = reported(
      article,
      'faq-not-visible',
      'Show the question and its answer, or take them out of the data.',
    );
    if (remarks.length === 0) return [];
    const lines = linesLeftOut(article);
    return remarks.filter(({ message }) => !lines.has(keyOf(message.slice(message.indexOf(': ') + 1))));
  },
});

function linesLeftOut({ dropped }: Article): Set<string> {
  return new Set(dropped.flatMap(({ reason, text }) => (reason === 'hidden' ? [] : text.split('\n').map(keyOf))));
}

/** This much of a question identifies it; the message has at most 200 characters of it. */
const longestKey = 120;

/** A line without the number at its beginning and without white space. */
function keyOf(line: string): string {
  return line
    .slice(0, 1000)
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s+/g, '')
    .toLowerCase()
    .slice(0, longestKey);
}
