import { faqTitles, questionMarks, questionWords } from '../../lexicon/faq.ts';

const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Scripts that set words apart need whole words; the others have none. */
const titles: readonly string[] = Object.values(faqTitles)
  .flat()
  .map((title) => (spaced.test(title) ? ` ${title} ` : title));

const openers: readonly string[] = Object.values(questionWords)
  .flat()
  .map((word) => `${word} `);

const closing = new Set([...'"\'”’»)]*  \u3000…']);
const longestQuestion = 300;
const longestTitle = 120;

/** Tells whether a text ends as a question does; what closes a quotation or a bracket may stand behind the mark. */
export function isQuestion(text: string): boolean {
  if (text.length > longestQuestion) return false;
  let end = text.length;
  while (end > 0 && closing.has(text.charAt(end - 1))) end -= 1;
  return end > 1 && questionMarks.includes(text.charAt(end - 1)) && /\p{L}/u.test(text);
}

/** Tells whether a text that stands among questions is one too: it ends as one, or opens as one and is no sentence. */
export function mayAsk(text: string): boolean {
  if (isQuestion(text)) return true;
  if (text.length > longestTitle || /[.!:;,]$/.test(text)) return false;
  const words = text.toLowerCase().replace(/^[^\p{L}]+/u, '');
  return openers.some((opener) => words.startsWith(opener));
}

/** Tells whether a title says that questions and answers stand under it. */
export function isFaqTitle(text: string): boolean {
  if (text.length > longestTitle) return false;
  const title = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&.-]+/gu, ' ')
    .trim()} `;
  return titles.some((entry) => title.includes(entry));
}
