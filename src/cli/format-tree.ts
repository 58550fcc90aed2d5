import type { Failure } from '../records/failure.ts';
import { type ReaderName, readRecords } from '../records/readers.ts';
import { factText, type InspectLine, inspectLines } from '../tree/inspect.ts';
import type { Article } from '../tree/types.ts';
import type { Style } from './colour.ts';
import { foldedFact } from './folded-fact.ts';
import type { FormatContext } from './format-context.ts';
import type { Parsed } from './parsed.ts';
import { readable } from './readable.ts';
import { layOut, type Part } from './tree-line.ts';

/** Lines are joined to pieces of about this many characters. */
const PIECE = 65_536;

/**
 * The tree as `inspect` shows it, except for long facts, which are folded; the facts of a feed, an item, a record or
 * one file of several are a line above it.
 */
export async function* formatTree(parsed: Parsed, context: FormatContext): AsyncGenerator<string> {
  if (parsed.kind === 'failure') return;
  const { several, paint, isTerminal, width } = context;
  const margin = several ? 2 : 0;
  const room = isTerminal ? Math.max(20, width) : Number.POSITIVE_INFINITY;
  const write = (level: number, parts: readonly Part[]): string =>
    layOut(parts, level, room)
      .map((line) => `${line.map(({ style, text }) => (style === undefined ? text : paint(style, text))).join('')}\n`)
      .join('');
  if (several) yield write(0, [part('type', 'file'), part(undefined, ` ${JSON.stringify(parsed.name)}`)]);
  let piece = '';
  for await (const { level, parts } of linesOf(parsed, context.only)) {
    piece += write(level + margin, parts);
    if (piece.length < PIECE && parsed.kind !== 'ndjson') continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

interface Line {
  /** The number of spaces in front of it. */
  level: number;
  parts: Part[];
}

async function* linesOf(
  parsed: Exclude<Parsed, { kind: 'failure' }>,
  only: readonly ReaderName[],
): AsyncGenerator<Line> {
  if (parsed.kind === 'html') yield* articleLines(parsed.article, only, 0);
  else if (parsed.kind === 'feed') {
    const { items, diagnostics, ...head } = parsed.feed;
    yield headLine(0, 'feed', { ...head, items: items.length });
    for (const { html: _html, article, error, ...item } of items) {
      yield headLine(2, 'item', item);
      if (article) yield* articleLines(article, only, 4);
      if (error) yield errorLine(error, 4);
    }
    for (const { severity, code, message } of diagnostics)
      yield { level: 0, parts: [part(styleOf(severity), severity), part(undefined, ` ${code}: ${message}`)] };
  } else {
    for await (const result of parsed.results) {
      yield headLine(0, 'record', { id: result.id });
      if ('article' in result) yield* articleLines(result.article, only, 2);
      else yield errorLine(result.error, 2);
    }
  }
}

function* articleLines(article: Article, only: readonly ReaderName[], margin: number): Generator<Line> {
  if (only.length > 0) {
    for (const line of readable(readRecords(article, only))) yield { ...line, level: line.level + margin };
    return;
  }
  for (const line of inspectLines(article)) yield { level: 2 * line.level + margin, parts: partsOf(line) };
}

function partsOf({ type, facts, note, text }: InspectLine): Part[] {
  return [
    part(styleOf(type), type),
    ...facts.flatMap(({ key, value }) => factParts(key, foldedFact(key, value) ?? factText(value))),
    ...(note === undefined ? [] : [part(undefined, ` ${note}`)]),
    ...(text === undefined ? [] : [part('text', ` ${JSON.stringify(text)}`)]),
  ];
}

function headLine(level: number, type: string, facts: object): Line {
  const shown = Object.entries(facts).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const parts = shown.flatMap(([key, value]) => factParts(key, foldedFact(key, value) ?? JSON.stringify(value)));
  return { level, parts: [part('type', type), ...parts] };
}

function factParts(key: string, value: string): Part[] {
  return [part('key', ` ${key}=`), part(undefined, value)];
}

function errorLine({ code, message }: Failure, level: number): Line {
  return { level, parts: [part('error', 'error'), part(undefined, ` ${code}: ${message}`)] };
}

function styleOf(type: string): Style {
  if (type === 'error') return 'error';
  return type === 'dropped' || type === 'warning' ? 'warning' : 'type';
}

function part(style: Style | undefined, text: string): Part {
  return style === undefined ? { text } : { style, text };
}
