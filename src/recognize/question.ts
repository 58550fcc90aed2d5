import { faqTitles, questionMarks } from '../lexicon/faq.ts';

const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Scripts that set words apart need whole words; the others have none. */
const titles: readonly string[] = Object.values(faqTitles)
  .flat()
  .map((title) => (spaced.test(title) ? ` ${title} ` : title));
const closing = /[\s"'”’»)\]*]+$/u;

/** Tells whether a text ends as a question does; what closes a quotation or a bracket may stand behind the mark. */
export function isQuestion(text: string): boolean {
  const end = text.length > 400 ? text.slice(-400) : text;
  const last = end.replace(closing, '').slice(-1);
  return last !== '' && questionMarks.includes(last);
}

const longestTitle = 120;

/** Tells whether a title says that questions and answers stand under it. */
export function isFaqTitle(text: string): boolean {
  if (text.length > longestTitle) return false;
  const title = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}&.-]+/gu, ' ').trim()} `;
  return titles.some((entry) => title.includes(entry));
}
