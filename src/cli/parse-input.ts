import type { Readable } from 'node:stream';
import type { Feed } from '../feed/index.ts';
import { isAddress, isLanguageTag } from '../given.ts';
import { parseLines } from '../records/parse-lines.ts';
import type { ParseArticle } from '../records/result.ts';
import type { Arguments } from './arguments.ts';
import { openInput } from './input.ts';
import { parseMarkdownInput } from './markdown-input.ts';
import type { Parsed } from './parsed.ts';
import { optionsOf } from './parser.ts';
import { unreadable } from './unreadable.ts';

/** Reads and parses a file, or the standard input for `-`. It never rejects: an error becomes a `failure`. */
export async function parseInput(
  name: string,
  asked: Arguments,
  parse: ParseArticle,
  stdin: Readable,
): Promise<Parsed> {
  try {
    const input = await openInput(name, stdin, asked);
    if (input.kind === 'ndjson') return { kind: 'ndjson', name, results: parseLines(input.lines(), parse) };
    const text = await input.text();
    if (input.kind === 'markdown')
      return { kind: 'html', name, article: await parseMarkdownInput(text, asked), isEmpty: text.trim() === '' };
    if (input.kind === 'html') return { kind: 'html', name, article: parse(text), isEmpty: text.trim() === '' };
    const { parseFeed } = await import('../feed/index.ts');
    return { kind: 'feed', name, feed: selected(parseFeed(text, optionsOf(asked)), asked, parse) };
  } catch (thrown) {
    return { kind: 'failure', name, error: unreadable(name, thrown) };
  }
}

/** Applies `--root` and `--remove` within each item. */
function selected(feed: Feed, { root, remove }: Arguments, parse: ParseArticle): Feed {
  if (root === undefined && remove.length === 0) return feed;
  const items = feed.items.map(({ article, ...item }) => {
    if (article === undefined || item.html === undefined) return article ? { ...item, article } : item;
    const own = { ...(item.link !== undefined && isAddress(item.link) && { url: item.link }), ...languageOf(feed) };
    return { ...item, article: parse(item.html, own) };
  });
  return { ...feed, items };
}

function languageOf({ language }: Feed): { language?: string } {
  return language !== undefined && isLanguageTag(language) ? { language } : {};
}
