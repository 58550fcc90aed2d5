import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, parseArticle } from '../../src/index.ts';
import { readJsonLines } from './corpus.ts';
import { type Score, share, squash } from './score.ts';

/** The data about a page in the index of a corpus. */
interface Stated {
  id: string;
  url?: string;
  type?: string;
  title: string | null;
  author: string | null;
  date?: string | null;
}

/** A page with the article that is read from it. */
interface Read {
  stated: Stated;
  article: Article;
}

/** How well the title, the authors and the day of publication of a page are read. */
export function factScores(corpus: string): Score[] {
  const pages = read(join(corpus, 'wcxb'));
  const articles = pages.filter(({ stated }) => stated.type === 'article');
  const recipes = read(join(corpus, 'recipes'));
  return [
    titles('articles', articles, 0.86),
    titles('all kinds of pages', pages),
    titles('recipes', recipes),
    ...authors('articles', articles, 0.85),
    ...authors('all kinds of pages', pages),
    ...authors('recipes', recipes),
    ...days('articles', articles, 0.9),
    ...days('all kinds of pages', pages),
  ];
}

function read(folder: string): Read[] {
  return readJsonLines<Stated>(join(folder, 'index.jsonl')).map((stated) => {
    const html = gunzipSync(readFileSync(join(folder, 'html', `${stated.id}.html.gz`))).toString('utf8');
    return { stated, article: parseArticle(html, stated.url === undefined ? {} : { url: stated.url }) };
  });
}

/** A text without what differs between two ways to write the same: case, white space, kinds of marks. */
function plain(text: string): string {
  return squash(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’‚‛′`´]/g, "'")
      .replace(/[“”„«»″]|''/g, '"')
      .replace(/\s*(?:--|[-‐‑‒–—―−])\s*/g, '-'),
  );
}

function titles(name: string, pages: readonly Read[], goal?: number): Score {
  const stated = pages.filter(({ stated: { title } }) => title);
  const misses: string[] = [];
  let hits = 0;
  for (const { stated: page, article } of stated) {
    if (plain(page.title ?? '') === plain(article.title ?? '')) hits += 1;
    else misses.push(`${page.id}: ${page.title}  ≠  ${article.title}`);
  }
  return share(`title exact, ${name}`, hits, stated.length, misses, goal);
}

/** Names as a set, whatever separates them. */
function names(list: readonly string[]): string {
  const parts = list.flatMap((one) => plain(one).split(/,\s*|\s+(?:and|&|und|et|y)\s+|;\s*/));
  return [...new Set(parts.filter((part) => part !== ''))].sort().join(' + ');
}

function authors(name: string, pages: readonly Read[], goal?: number): Score[] {
  return factScore(`author right, ${name}`, pages, goal, ({ stated, article }) => ({
    wanted: stated.author ? names([stated.author]) : undefined,
    said: article.metadata?.authors && names(article.metadata.authors),
  }));
}

function days(name: string, pages: readonly Read[], goal?: number): Score[] {
  return factScore(`day of publication right, ${name}`, pages, goal, ({ stated, article }) => ({
    wanted: stated.date?.slice(0, 10),
    said: article.metadata?.published?.slice(0, 10),
  }));
}

/**
 * How many of the facts in the index are found, how many of the facts found for pages with one in the index are right,
 * and how often a fact is found that the index does not have.
 */
function factScore(
  name: string,
  pages: readonly Read[],
  goal: number | undefined,
  factOf: (page: Read) => { wanted: string | undefined; said: string | undefined },
): Score[] {
  let wantedPages = 0;
  let hits = 0;
  let said = 0;
  const misses: string[] = [];
  const wrong: string[] = [];
  const unstated: string[] = [];
  for (const page of pages) {
    const fact = factOf(page);
    if (fact.wanted === undefined) {
      if (fact.said !== undefined) unstated.push(`${page.stated.id}: ${fact.said}`);
      continue;
    }
    wantedPages += 1;
    if (fact.said !== undefined) said += 1;
    if (fact.said === fact.wanted) hits += 1;
    else {
      const line = `${page.stated.id}: ${fact.wanted}  ≠  ${fact.said}`;
      (fact.said === undefined ? misses : wrong).push(line);
    }
  }
  const precisionGoal = goal === undefined ? undefined : 0.95;
  return [
    share(name, hits, wantedPages, misses, goal),
    share(`  of what is said`, hits, said, wrong, precisionGoal),
    share(`  said where the index states none`, unstated.length, pages.length - wantedPages, unstated),
  ];
}
