import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn, readJson, readJsonLines, readText } from '../accuracy/corpus.ts';
import { type WikiTable, wikiTables } from '../accuracy/wikitables.ts';
import type { Kept } from './kept.ts';
import { readHtml } from './read-html.ts';

/** A page whose main text was written down by people. */
export interface MainTextPage {
  html: string;
  url: string;
  isArticle: boolean;
  text: string;
}

/** A body of a post with the headings and items of its own markup. */
export interface Post {
  html: string;
  marked: Kept;
}

/** A page that shows questions which the site also states as data. */
export interface FaqPage {
  html: string;
  pairs: { question: string; answer: string }[];
}

/** Every n-th entry, so that a sample is the same each time and no folder fills it. */
function everyNth<Entry>(entries: readonly Entry[], n: number): Entry[] {
  return entries.filter((_, index) => index % n === 0);
}

/** Every fifth article and every tenth page of another kind. */
export function mainTextPages(corpus: string): MainTextPage[] {
  interface Line {
    id: string;
    url: string;
    type: string;
    text: string | null;
  }
  const lines = readJsonLines<Line>(join(corpus, 'wcxb', 'index.jsonl')).filter(({ text }) => text !== null);
  const isArticle = ({ type }: Line): boolean => type === 'article';
  const chosen = [
    ...everyNth(lines.filter(isArticle), 5),
    ...everyNth(
      lines.filter((line) => !isArticle(line)),
      10,
    ),
  ];
  return chosen.map((line) => ({
    html: gunzipSync(readFileSync(join(corpus, 'wcxb', 'html', `${line.id}.html.gz`))).toString('utf8'),
    url: line.url,
    isArticle: isArticle(line),
    text: line.text ?? '',
  }));
}

/** Every third of the tables that two programs expanded alike. */
export function tables(corpus: string): WikiTable[] {
  return everyNth(
    wikiTables(corpus).filter(({ csvBodyEqualsGrid }) => csvBodyEqualsGrid),
    3,
  );
}

/** Every second body of a post. */
export function posts(corpus: string): Post[] {
  const folder = join(corpus, 'wordpress', 'posts');
  return everyNth(filesIn(folder, '.html'), 2).map((file) => {
    const html = readText(join(folder, file));
    return { html, marked: readHtml(html) };
  });
}

/** Every second page with stated questions; those that it shows. */
export function faqPages(corpus: string): FaqPage[] {
  interface Gold {
    pairs: { q: string; aText: string; qVisible: boolean; aVisible: boolean }[];
  }
  const folder = join(corpus, 'faq');
  return everyNth(filesIn(folder, '.gold.json'), 2).map((file) => ({
    html: readText(join(folder, file.replace(/\.gold\.json$/, '.html'))),
    pairs: readJson<Gold>(join(folder, file))
      .pairs.filter(({ qVisible, aVisible }) => qVisible && aVisible)
      .map(({ q, aText }) => ({ question: q, answer: aText })),
  }));
}

/** The headings that the authors of a feed wrote as plain paragraphs, with the body that contains each. */
export function labels(seed: string): { html: string; labels: string[] }[] {
  const gold = readJson<{ labels: string[] }[]>(join(seed, 'gold.json'));
  const bodies = [
    ...readText(join(seed, 'feed.xml')).matchAll(/<content:encoded><!\[CDATA\[([\s\S]*?)\]\]><\/content:encoded>/g),
  ];
  return gold.map((article, index) => ({ html: bodies[index]?.[1] ?? '', labels: article.labels }));
}
