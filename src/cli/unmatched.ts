import type { Article } from '../tree/types.ts';
import type { Arguments } from './arguments.ts';
import type { Parsed } from './parsed.ts';

/** Checks whether the selector of `--root` matches anything. */
export interface RootWatch {
  /** Returns the same input; its articles are checked as they are read. */
  follow: (parsed: Parsed) => Parsed;
  /** The message about the input that was followed last; `undefined` if an article was found. */
  complaint: () => string | undefined;
}

/**
 * Returns the check of `--root`; `undefined` if it is not a selector. A single item or record may lack a match that
 * others have: an input is reported only if none has one.
 */
export function watchRoot({ root }: Arguments): RootWatch | undefined {
  if (root === undefined || root === 'auto' || root === 'document') return undefined;
  let articles = 0;
  let missed = 0;
  const look = ({ diagnostics }: Article): void => {
    articles += 1;
    if (diagnostics.some(({ code }) => code === 'root-not-found')) missed += 1;
  };
  return {
    follow(parsed) {
      articles = 0;
      missed = 0;
      if (parsed.kind === 'html') look(parsed.article);
      if (parsed.kind === 'feed') for (const { article } of parsed.feed.items) if (article) look(article);
      if (parsed.kind !== 'ndjson') return parsed;
      const { results } = parsed;
      const following = async function* () {
        for await (const result of results) {
          if ('article' in result) look(result.article);
          yield result;
        }
      };
      return { ...parsed, results: following() };
    },
    complaint() {
      if (articles === 0 || missed < articles) return undefined;
      return `no element matches --root '${root}', so there is no article.`;
    },
  };
}
