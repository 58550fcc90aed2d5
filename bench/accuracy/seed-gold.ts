import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FeedItem, parseFeed } from '../../src/feed/index.ts';
import type { Article, Quantity } from '../../src/index.ts';
import { readJson } from './corpus.ts';

/** The right answers for one article of the seed feed. */
export interface SeedGold {
  title: string;
  link: string;
  date: string;
  creator: string;
  categories: string[];
  headings: [depth: number, text: string][];
  lists: [ordered: boolean, items: number][];
  labels: string[];
  tables: { kind: 'comparison' | 'metric' | 'other'; header: string[]; rows: string[][] }[];
  metrics: GoldMetric[];
  rowDetails: Record<string, string>;
  faq: [question: string, answer: string][];
  numberedGroups: { n: number; title: string; bullets: string[] }[][];
  numberedLines: string[][];
  dashItems: { title: string; bullets: string[] }[];
  fields: [label: string, value: string][][];
  trailingFields: { step: string; fields: [label: string, value: string][] }[];
  labelItems: [label: string, members: string[]][];
  chains: string[][];
  glossary: [term: string, rest: string][];
}

export interface GoldMetric {
  id: string;
  name: string;
  target: string;
  quantities?: GoldQuantity[];
  ambiguous?: true;
}

/** A quantity as the gold has it; more than one unit means that any of them is right. */
export type GoldQuantity = Omit<Quantity, 'text' | 'unit'> & { unit?: string | string[] };

/** An article of the seed with its right answers. */
export interface SeedCase {
  gold: SeedGold;
  item: FeedItem;
  html: string;
  article: Article;
}

/** The articles of the seed feed below a folder, each with its right answers. */
export function seedCases(folder: string): SeedCase[] {
  const golds = readJson<SeedGold[]>(join(folder, 'seed', 'gold.json'));
  const feed = parseFeed(readFileSync(join(folder, 'seed', 'feed.xml'), 'utf8'));
  return golds.map((gold) => {
    const item = feed.items.find((candidate) => candidate.link === gold.link);
    if (item?.article === undefined || item.html === undefined)
      throw new Error(`the feed gave no article for ${gold.link}`);
    return { gold, item, html: item.html, article: item.article };
  });
}
