import { writeFile } from 'node:fs/promises';
import type { ParseArticle } from '../records/result.ts';
import type { ReportEntry } from '../report/feed-report.ts';
import type { Article } from '../tree/types.ts';
import type { Parsed } from './parsed.ts';

/** Collects articles on their way through the command, for a page that shows them. */
export interface Reporter {
  /** Returns the same parser; the source of each article is kept. */
  watch(parse: ParseArticle): ParseArticle;
  /** Reads all of an input. */
  take(parsed: Parsed): Promise<void>;
  /**
   * Writes the page of all inputs that were taken, with `emit` for `-`. Rejects with the error of the file system if it
   * cannot.
   */
  write(path: string, emit: (text: string) => Promise<unknown>): Promise<void>;
}

/**
 * Returns a reporter: a file of one article gives its report, a feed, records and several files a list with the report
 * of each.
 */
export function createReporter(): Reporter {
  const sources = new WeakMap<Article, string>();
  const inputs: Parsed[] = [];
  const entries: ReportEntry[] = [];
  const add = (article: Article, note: string): void => {
    entries.push({ html: sources.get(article) ?? '', article, ...(note !== '-' && { note }) });
  };
  return {
    watch: (parse) => (html, own) => {
      const article = parse(html, own);
      sources.set(article, html);
      return article;
    },
    async take(parsed) {
      const { feedEntries } = await import('../report/feed-report.ts');
      if (parsed.kind !== 'failure') inputs.push(parsed);
      if (parsed.kind === 'html') add(parsed.article, parsed.name);
      if (parsed.kind === 'feed') for (const entry of feedEntries(parsed.feed)) entries.push(entry);
      if (parsed.kind !== 'ndjson') return;
      for await (const result of parsed.results) {
        const note = `line ${result.line}`;
        if ('article' in result) add(result.article, note);
        else entries.push({ html: '', note, error: result.error.message });
      }
    },
    async write(path, emit) {
      const page = await pageOf(inputs, entries);
      if (path === '-') await emit(page);
      else await writeFile(path, page);
    },
  };
}

async function pageOf([only, ...others]: readonly Parsed[], entries: readonly ReportEntry[]): Promise<string> {
  const { indexPage, toFeedReport } = await import('../report/feed-report.ts');
  const { toReport } = await import('../report/to-report.ts');
  if (others.length > 0 || only === undefined) return indexPage('Articles', [], entries);
  if (only.kind === 'feed') return toFeedReport(only.feed);
  const [first] = entries;
  if (only.kind === 'html' && first?.article) return toReport(first.html, first.article);
  return indexPage(only.name === '-' ? 'Records' : only.name, [], entries);
}
