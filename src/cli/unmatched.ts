import type { Article } from '../tree/types.ts';
import type { Arguments } from './arguments.ts';
import type { Parsed } from './parsed.ts';

/** Watches whether the selector of `--root` finds anything. */
export interface RootWatch {
  /** The same input; its articles are looked at as they come by. */
  follow: (parsed: Parsed) => Parsed;
  /** What is to be said of the input that was followed last; `undefined` where an article was found. */
  complaint: () => string | undefined;
}

/**
 * Returns what watches `--root`; `undefined` where it is no selector. A single item or record may well lack what the
 * others have: an input is said to where none has it.
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
