import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bodies } from './bodies.ts';

/** The texts that are read in turn, and their name. */
export interface Input {
  name: 'articles' | 'pages';
  source: string;
  /** `true` for whole documents, `false` for fragments. */
  areDocuments: boolean;
  html: readonly string[];
}

const mostPages = 40;
const longestPage = 400_000;

/**
 * Returns the bodies of the articles of a feed, and whole pages of as many hosts as there are in a folder of gzipped
 * ones.
 */
export function inputs(feed: string, pages: string): Input[] {
  const articles = bodies(feed);
  const found: Input[] = [{ name: 'articles', source: articles.source, areDocuments: false, html: articles.bodies }];
  if (!existsSync(pages)) return found;
  const html: string[] = [];
  const names = readdirSync(pages).filter((name) => name.endsWith('.html.gz'));
  const step = Math.max(1, Math.floor(names.length / mostPages));
  for (let index = 0; index < names.length && html.length < mostPages; index += step) {
    const page = gunzipSync(readFileSync(join(pages, names[index] ?? ''))).toString('utf8');
    if (page.length <= longestPage) html.push(page);
  }
  return [...found, { name: 'pages', source: pages, areDocuments: true, html }];
}
