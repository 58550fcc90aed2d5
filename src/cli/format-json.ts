import type { FeedItem } from '../feed/index.ts';
import { type ReaderName, readRecords } from '../records/readers.ts';
import type { LineResult } from '../records/result.ts';
import { contentOf, resultValue, toJsonLine } from '../records/to-line.ts';
import type { FormatContext } from './format-context.ts';
import type { Parsed } from './parsed.ts';

/** The value of one input: the article, the feed, or the array of results; with several inputs, each has its `file`. */
export async function* formatJson(parsed: Parsed, { several, only }: FormatContext): AsyncGenerator<string> {
  const { kind, name } = parsed;
  if (kind === 'html') {
    const value =
      only.length > 0 ? readRecords(parsed.article, only) : several ? { article: parsed.article } : parsed.article;
    yield end(pretty(several ? { file: name, ...value } : value), several);
  } else if (kind === 'feed') {
    const { items, ...head } = parsed.feed;
    const opened = pretty({ ...(several && { file: name }), ...head, items: [] });
    yield* wrapped(
      opened,
      '[]\n}',
      items.map((item) => withRecords(item, only)),
      4,
    );
    yield end('', several);
  } else if (kind === 'ndjson') {
    const opened = several ? pretty({ file: name, records: [] }) : '[]';
    yield* wrapped(opened, several ? '[]\n}' : '[]', eachResult(parsed.results, only), several ? 4 : 2);
    yield end('', several);
  } else if (several) yield pretty({ file: name, error: parsed.error });
}

/** One line per article of a file, an item or a record. */
export async function* formatJsonLines(parsed: Parsed, { only }: FormatContext): AsyncGenerator<string> {
  const { kind, name } = parsed;
  if (kind === 'html') yield toJsonLine({ id: name, ...contentOf(parsed.article, only) });
  else if (kind === 'feed') {
    for (const item of parsed.feed.items) yield toJsonLine({ id: item.link ?? null, ...withRecords(item, only) });
  } else if (kind === 'ndjson') {
    for await (const result of parsed.results) yield toJsonLine(resultValue(result, only));
  } else yield toJsonLine({ id: name, error: parsed.error });
}

/** An item as it is, or with the records in place of its body. */
function withRecords(item: FeedItem, only: readonly ReaderName[]): Record<string, unknown> {
  if (only.length === 0) return { ...item };
  const { html: _html, article, ...rest } = item;
  return { ...rest, ...(article && readRecords(article, only)) };
}

async function* eachResult(results: AsyncIterable<LineResult>, only: readonly ReaderName[]): AsyncGenerator<unknown> {
  for await (const result of results) yield resultValue(result, only);
}

/** Puts values, one after another, into the empty array that ends a JSON text. */
async function* wrapped(
  text: string,
  empty: string,
  values: Iterable<unknown> | AsyncIterable<unknown>,
  indent: number,
): AsyncGenerator<string> {
  yield text.slice(0, -empty.length);
  yield '[';
  let isFirst = true;
  const margin = `\n${' '.repeat(indent)}`;
  for await (const value of values) {
    yield `${isFirst ? '' : ','}${margin}${pretty(value).replaceAll('\n', margin)}`;
    isFirst = false;
  }
  yield isFirst ? empty.slice(1) : `\n${' '.repeat(indent - 2)}${empty.slice(1)}`;
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function end(text: string, several: boolean): string {
  return several ? text : `${text}\n`;
}
