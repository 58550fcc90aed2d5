import { type ArticleOptions, type Proposal, parseArticle, recognizers } from '../../src/index.ts';

/** All proposals of one of the library's recognizers for an article, whether accepted or not. */
export function proposalsOf(name: string, html: string, options: ArticleOptions = {}): Proposal[] {
  const proposals: Proposal[] = [];
  const listening = recognizers
    .filter((recognizer) => recognizer.name === name)
    .map((recognizer) => ({
      ...recognizer,
      recognize: (...place: Parameters<typeof recognizer.recognize>): Proposal[] => {
        for (const proposal of recognizer.recognize(...place)) proposals.push(proposal);
        return [];
      },
    }));
  if (listening.length === 0) throw new Error(`There is no recognizer ${JSON.stringify(name)}`);
  parseArticle(html, { ...options, recognizers: listening });
  return proposals;
}
