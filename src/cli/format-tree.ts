import type { Failure } from '../records/failure.ts';
import { type ReaderName, readRecords } from '../records/readers.ts';
import { inspect } from '../tree/inspect.ts';
import type { Article } from '../tree/types.ts';
import type { FormatContext } from './format-context.ts';
import type { Parsed } from './parsed.ts';
import { readable } from './readable.ts';

/** The tree as `inspect` shows it; what a feed, an item, a record or one file of several says of itself is a line above it. */
export async function* formatTree(parsed: Parsed, { several, only }: FormatContext): AsyncGenerator<string> {
  if (parsed.kind === 'failure') return;
  if (several) yield `file ${JSON.stringify(parsed.name)}\n`;
  const margin = several ? '  ' : '';
  for await (const piece of piecesOf(parsed, only)) yield indented(piece, margin);
}

async function* piecesOf(
  parsed: Exclude<Parsed, { kind: 'failure' }>,
  only: readonly ReaderName[],
): AsyncGenerator<string> {
  if (parsed.kind === 'html') yield show(parsed.article, only);
  else if (parsed.kind === 'feed') {
    const { items, diagnostics, ...head } = parsed.feed;
    yield headLine('feed', { ...head, items: items.length });
    for (const { html: _html, article, error, ...item } of items) {
      yield indented(headLine('item', item), '  ');
      if (article) yield indented(show(article, only), '    ');
      if (error) yield indented(errorLine(error), '    ');
    }
    for (const { severity, code, message } of diagnostics) yield `${severity} ${code}: ${message}\n`;
  } else {
    for await (const result of parsed.results) {
      yield headLine('record', { id: result.id });
      yield indented('article' in result ? show(result.article, only) : errorLine(result.error), '  ');
    }
  }
}

function show(article: Article, only: readonly ReaderName[]): string {
  return only.length > 0 ? readable(readRecords(article, only)) : inspect(article);
}

function headLine(type: string, facts: object): string {
  const shown = Object.entries(facts).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return `${[type, ...shown.map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join(' ')}\n`;
}

function errorLine({ code, message }: Failure): string {
  return `error ${code}: ${message}\n`;
}

function indented(text: string, margin: string): string {
  return margin === '' ? text : text.replace(/^(?=.)/gm, margin);
}
