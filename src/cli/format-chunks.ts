import type { FormatContext } from './format-context.ts';
import { namedArticles } from './named-articles.ts';
import type { Parsed } from './parsed.ts';

/** The chunks of every article, one per line, each with the `source` that its article comes from. */
export async function* formatChunks(parsed: Parsed, { report }: FormatContext): AsyncGenerator<string> {
  const { chunks } = await import('../chunks/index.ts');
  for await (const { name, article } of namedArticles(parsed, report)) {
    let lines = '';
    for (const chunk of chunks(article)) lines += `${JSON.stringify({ source: name, ...chunk })}\n`;
    if (lines !== '') yield lines;
  }
}
