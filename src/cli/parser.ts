import { type ArticleOptions, parseArticle } from '../article.ts';
import type { ParseArticle } from '../records/result.ts';
import type { Arguments } from './arguments.ts';

/**
 * Returns the parser for the options of the command line; rejects with an `invalid-option` if a selector is invalid.
 */
export async function parserOf({ root, remove, ...asked }: Arguments): Promise<ParseArticle> {
  const options = optionsOf(asked);
  const isSelector = root !== undefined && root !== 'auto' && root !== 'document';
  if (!isSelector && remove.length === 0) {
    return (html, own) =>
      parseArticle(html, { ...options, ...own, ...(root !== undefined && !isSelector && { root }) });
  }
  const { selectByCss } = await import('./select-by-css.ts');
  const selected = { ...options, ...(root !== undefined && { root }), remove };
  // An invalid selector is the user's mistake and is reported at once, not as an error of every input.
  selectByCss('', selected);
  return (html, own) => selectByCss(html, { ...selected, ...own });
}

/** The options of `parseArticle` and `parseFeed` that the command line states. */
export function optionsOf(asked: Pick<Arguments, 'url' | 'language' | 'positions' | 'recover'>): ArticleOptions {
  const { url, language, positions, recover } = asked;
  return {
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(positions && { positions }),
    ...(recover !== true && { recover }),
  };
}
