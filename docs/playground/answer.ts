import { check } from '../../src/check/index.ts';
import { chunks } from '../../src/chunks/index.ts';
import { sniff } from '../../src/cli/sniff.ts';
import { type Feed, parseFeed } from '../../src/feed/index.ts';
import { isLanguageTag } from '../../src/given.ts';
import { type Article, inspect, parseArticle, toJsonLd } from '../../src/index.ts';
import { parseMarkdown, toMarkdown } from '../../src/markdown/index.ts';
import { readerNames, readRecords } from '../../src/records/readers.ts';
import { toFeedReport, toReport } from '../../src/report/index.ts';
import type { Answer, Input, Kind, Question, Tab } from './input.ts';

/** What came of an input. */
type Made =
  | { kind: 'feed'; feed: Feed; articles: Article[] }
  | { kind: 'html' | 'markdown'; article: Article; articles: Article[] };

let last: { input: string; made: Made } | undefined;

/** Answers a question; it never throws. */
export function answer({ id, input, tab }: Question): Answer {
  try {
    const made = madeOf(input);
    return { id, tab, summary: summaryOf(made), ...shown(made, input, tab) };
  } catch (thrown) {
    return { id, tab, summary: '', error: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Another part of the output is asked for more often than another input is given. */
function madeOf(input: Input): Made {
  const key = JSON.stringify(input);
  if (last?.input === key) return last.made;
  const made = parse(input);
  last = { input: key, made };
  return made;
}

function parse({ text, kind, language, positions, recover }: Input): Made {
  const options = { positions, recover, ...(language !== '' && isLanguageTag(language) && { language }) };
  const found = kind === 'auto' ? kindOf(text) : kind;
  if (found === 'feed') {
    const feed = parseFeed(text, options);
    return { kind: found, feed, articles: feed.items.flatMap(({ article }) => article ?? []) };
  }
  const isMarkdown = found === 'markdown';
  const article = isMarkdown ? parseMarkdown(text, options) : parseArticle(text, options);
  return { kind: isMarkdown ? 'markdown' : 'html', article, articles: [article] };
}

/** A text without tags that begins a line as Markdown does is Markdown. */
function kindOf(text: string): Exclude<Kind, 'auto'> {
  const found = sniff('', text, true);
  if (found === 'feed') return 'feed';
  const hasTags = /<\/?[a-z][^>]{0,200}>/i.test(text);
  return !hasTags && /^(?:#{1,6} |[-*+] |\d+[.)] |```|> |\|)/m.test(text) ? 'markdown' : 'html';
}

function shown(made: Made, input: Input, tab: Tab): Pick<Answer, 'page' | 'text'> {
  if (tab !== 'report') return { text: textOf(made, tab) };
  if (made.kind === 'feed') return { page: toFeedReport(made.feed) };
  return { page: toReport(input.text, made.article, { audit: made.kind === 'html' }) };
}

function textOf({ articles }: Made, tab: Exclude<Tab, 'report'>): string {
  const json = (make: (article: Article) => unknown): string => {
    const values = articles.map(make);
    return JSON.stringify(values.length === 1 ? values[0] : values, null, 2);
  };
  if (tab === 'tree') return articles.map(inspect).join('\n');
  if (tab === 'records') return json((article) => withoutEmpty(readRecords(article, readerNames)));
  if (tab === 'jsonld') return json(toJsonLd);
  if (tab === 'markdown') return articles.map((article) => toMarkdown(article)).join('\n---\n\n');
  if (tab === 'chunks') return json((article) => chunks(article));
  return articles.map(findingsOf).join('\n') || 'Nothing found.';
}

function withoutEmpty(records: Record<string, readonly unknown[]>): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(records).filter(([, list]) => list.length > 0));
}

function findingsOf(article: Article): string {
  const lines = check(article).map(({ rule, severity, message, position, fix }) => {
    const place = position ? `${position.start.line}:${position.start.column}  ` : '';
    return `${place}${severity}  ${rule}\n    ${message}${fix === undefined ? '' : `\n    ${fix}`}\n`;
  });
  return lines.join('\n');
}

function summaryOf({ kind, articles }: Made): string {
  const name = { feed: 'Feed', html: 'HTML', markdown: 'Markdown' }[kind];
  if (kind === 'feed') return `${name}, ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  const left = articles[0]?.dropped.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  return left === 0 ? name : `${name}, ${left} characters left out`;
}
