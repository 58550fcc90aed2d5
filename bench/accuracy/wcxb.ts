import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseArticle, toText } from '../../src/index.ts';
import { readJsonLines } from './corpus.ts';
import { figure, mean, percent, type Score, share, squash, tokenOverlap } from './score.ts';

/** A page of the Web Content Extraction Benchmark: its main text, and sentences that must and must not be in it. */
interface Page {
  id: string;
  type: string;
  text: string | null;
  has: string[];
  lacks: string[];
}

/** The goals for the mean F1, from the issue of each kind of page. */
const goals: Record<string, number> = { all: 0.893, article: 0.955, documentation: 0.93, forum: 0.82 };

/**
 * How well the main text of pages of seven kinds is found, as the F1 of bags of words, a mean over pages.
 *
 * https://github.com/Murrough-Foley/web-content-extraction-benchmark
 */
export function wcxbScores(corpus: string): Score[] {
  const folder = join(corpus, 'wcxb');
  const pages = readJsonLines<Page>(join(folder, 'index.jsonl')).flatMap((page) => {
    // A few pages have no reference text.
    if (page.text === null) return [];
    const html = gunzipSync(readFileSync(join(folder, 'html', `${page.id}.html.gz`))).toString('utf8');
    const text = toText(parseArticle(html));
    return [{ ...page, ...tokenOverlap(page.text, text), found: squash(text) }];
  });
  const kinds = ['all', ...new Set(pages.map(({ type }) => type))];
  const scores = kinds.map((kind) => {
    const ofKind = pages.filter(({ type }) => kind === 'all' || type === kind);
    const misses = [...ofKind]
      .sort((a, b) => a.f1 - b.f1)
      .map(
        ({ id, type, precision, recall }) =>
          `${percent(precision).padStart(8)} ${percent(recall).padStart(8)}  ${id} ${type}`,
      );
    const counts = `precision ${percent(mean(ofKind.map(({ precision }) => precision)))}, recall ${percent(mean(ofKind.map(({ recall }) => recall)))}, ${ofKind.length} pages`;
    return figure(
      `main text of pages, F1 of words, ${kind}`,
      mean(ofKind.map(({ f1 }) => f1)),
      counts,
      misses,
      goals[kind],
    );
  });
  const wanted = pages.flatMap(({ id, has, found }) =>
    has.map((quote) => ({ id, quote, is: found.includes(squash(quote)) })),
  );
  const unwanted = pages.flatMap(({ id, lacks, found }) =>
    lacks.map((quote) => ({ id, quote, is: found.includes(squash(quote)) })),
  );
  const told = (quotes: typeof wanted) => quotes.map(({ id, quote }) => `${id}: ${squash(quote).slice(0, 100)}`);
  return [
    ...scores,
    share(
      'main text of pages, sentences that must be there',
      wanted.filter(({ is }) => is).length,
      wanted.length,
      told(wanted.filter(({ is }) => !is)),
    ),
    share(
      'main text of pages, sentences that must not be there, gone',
      unwanted.filter(({ is }) => !is).length,
      unwanted.length,
      told(unwanted.filter(({ is }) => is)),
    ),
  ];
}
