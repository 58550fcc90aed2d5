import { toLine } from '../../tree/line.ts';
import type { Article, FaqPair } from '../../tree/types.ts';
import { visit } from '../../tree/walk.ts';

/** A question and its answer as the page states them for machines. */
export interface Witness {
  question: string;
  answer: string;
}

/** Returns a question as it is compared: its letters and digits alone, tags and entities of the statement left out. */
function normalizeQuestion(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#?\w{1,8};/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is asked of a page that states nothing. */
export const nothingStated = (): boolean => false;

/** Returns the function that tells whether a question is stated. */
export function witness(witnesses: readonly Witness[]): (question: string) => boolean {
  const stated = new Set(witnesses.map(({ question }) => normalizeQuestion(question)));
  return stated.size === 0 ? nothingStated : (question) => stated.has(normalizeQuestion(question));
}

/**
 * Holds the recognised pairs against what the page states for machines: a pair that is stated says so in the evidence, and a stated question that
 * the reader does not find as a pair is reported. The statement never makes a pair.
 */
export function hearWitness(article: Article, witnesses: readonly Witness[]): void {
  if (witnesses.length === 0) return;
  const stated = new Set(witnesses.map(({ question }) => normalizeQuestion(question)));
  const missing = new Map(witnesses.map(({ question }) => [normalizeQuestion(question), question]));
  visit(article, (node) => {
    if (node.type !== 'faq') return;
    const confirmed = node.children.filter((pair) => stated.has(questionOf(pair)));
    for (const pair of node.children) missing.delete(questionOf(pair));
    if (confirmed.length > 0) node.evidence?.signals.push(`stated as schema.org data: ${confirmed.length}`);
  });
  for (const question of missing.values()) {
    article.diagnostics.push({
      code: 'faq-not-visible',
      message: `The page's schema.org data states a question that the article does not show with an answer: ${question.slice(0, 200)}`,
      severity: 'info',
    });
  }
}

function questionOf(pair: FaqPair): string {
  const question = pair.children.find(({ type }) => type === 'question');
  return question ? normalizeQuestion(toLine(question)) : '';
}
