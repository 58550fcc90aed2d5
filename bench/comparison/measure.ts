import { faqs, parseArticle } from '../../src/index.ts';
import { among, mean, tokenF1, tokenOverlap, words } from '../accuracy/score.ts';
import type { WikiTable } from '../accuracy/wikitables.ts';
import { type Kept, nothing, type Tool } from './kept.ts';
import type { FaqPage, MainTextPage, Post } from './sample.ts';

/** A share between 0 and 1, or nothing if it is not the tool's job. */
export type Share = number | undefined;

/**
 * What a tool keeps of a page, or, without an address, of a body that is wanted as a whole, and the processor's time
 * for its own work in milliseconds; nothing is kept if it fails.
 */
async function keep(tool: Tool, html: string, url?: string): Promise<{ kept: Kept; time: number }> {
  const start = process.cpuUsage();
  try {
    const read = await tool.run(html, { url: url ?? 'https://example.org/', isBody: url === undefined });
    const { user, system } = process.cpuUsage(start);
    return { kept: read(), time: (user + system) / 1000 };
  } catch {
    const { user, system } = process.cpuUsage(start);
    return { kept: nothing, time: (user + system) / 1000 };
  }
}

/**
 * Words of the main text of pages: mean precision and recall, of articles and of other pages, and the processor's time
 * a page.
 */
export async function mainText(tool: Tool, pages: readonly MainTextPage[]) {
  // The engine compiles what runs often; what a page costs is what it costs then.
  for (const { html, url } of pages.slice(0, 12)) await keep(tool, html, url);
  const results: { isArticle: boolean; precision: number; recall: number; f1: number; time: number }[] = [];
  for (const { html, url, isArticle, text } of pages) {
    const { kept, time } = await keep(tool, html, url);
    results.push({ isArticle, time, ...tokenOverlap(text, kept.text) });
  }
  const of = (kind: boolean) => {
    const some = results.filter(({ isArticle }) => isArticle === kind);
    return {
      precision: mean(some.map(({ precision }) => precision)),
      recall: mean(some.map(({ recall }) => recall)),
      f1: mean(some.map(({ f1 }) => f1)),
    };
  };
  return { articles: of(true), others: of(false), time: mean(results.map(({ time }) => time)) };
}

const paragraph = `<p>${'The river carries more water in spring than in any other season, and the mill above the bridge lives by it. '.repeat(6)}</p>`;

/** A body in a page that is clearly an article, so that tools that find articles find it. */
function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>The mill</title></head><body><article><h1>The mill</h1>${paragraph}${body}${paragraph}</article></body></html>`;
}

/** The cells of tables that are in their row and column: of all tables, and of those with spanning cells. */
export async function cells(tool: Tool, tables: readonly (WikiTable & { spans?: boolean })[]) {
  const all = { right: 0, of: 0 };
  const spanned = { right: 0, of: 0 };
  for (const { html, grid, spans } of tables) {
    const { kept } = await keep(tool, page(html));
    const counts = grid.flatMap((row, y) => row.map((text, x) => ({ text: words(text), x, y })));
    const right = Math.max(
      0,
      ...kept.tables.map((found) => counts.filter(({ text, x, y }) => words(found[y]?.[x] ?? '') === text).length),
    );
    for (const sum of spans === true ? [all, spanned] : [all]) {
      sum.right += right;
      sum.of += counts.length;
    }
  }
  return { all: all.right / all.of, spanned: spanned.right / spanned.of };
}

const plain = (texts: readonly string[]): string[] =>
  texts.map((text) => words(text).toLowerCase()).filter((text) => text !== '');

/** The headings and items in the markup of posts, and the words of the posts: the shares that are kept. */
export async function structure(tool: Tool, posts: readonly Post[]) {
  const sums = { headings: [0, 0], items: [0, 0] } as Record<'headings' | 'items', [number, number]>;
  const recalls: number[] = [];
  for (const { html, marked } of posts) {
    const { kept } = await keep(tool, page(html));
    for (const key of ['headings', 'items'] as const) {
      const wanted = plain(marked[key]);
      sums[key][0] += among(wanted, plain(kept[key])).matched;
      sums[key][1] += wanted.length;
    }
    recalls.push(tokenOverlap(marked.text, kept.text).recall);
  }
  const share = ([right, of]: [number, number]) => right / of;
  return { headings: share(sums.headings), items: share(sums.items), words: mean(recalls) };
}

/** The headings that authors wrote as plain paragraphs and that come out as headings. */
export async function flattened(tool: Tool, bodies: readonly { html: string; labels: string[] }[]): Promise<Share> {
  let right = 0;
  let of = 0;
  for (const { html, labels } of bodies) {
    const { kept } = await keep(tool, page(html));
    right += among(plain(labels), plain(kept.headings)).matched;
    of += labels.length;
  }
  return right / of;
}

/** Questions with their answers, which only espalier recognizes. */
export function questions(pages: readonly FaqPage[]): { right: number; of: number } {
  let right = 0;
  let of = 0;
  for (const { html, pairs } of pages) {
    const found = faqs(parseArticle(html));
    of += pairs.length;
    right += pairs.filter((pair) =>
      found.some(
        ({ question, answer }) => tokenF1(question, pair.question) >= 0.9 && tokenF1(answer, pair.answer) >= 0.8,
      ),
    ).length;
  }
  return { right, of };
}
