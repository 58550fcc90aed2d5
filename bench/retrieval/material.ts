import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '../../src/feed/index.ts';
import { type Article, parseArticle } from '../../src/index.ts';
import { filesIn, readJson, readText } from '../accuracy/corpus.ts';

/** A table as people or other programs read it. */
interface TableTruth {
  header: string[];
  rows: string[][];
}

/** An article, with independent data about its tables and questions. */
export interface Material {
  article: Article;
  tables: TableTruth[];
  questions: [question: string, answer: string][];
}

interface SeedGold {
  tables: TableTruth[];
  faq: [string, string][];
}

interface TableGold {
  grid: string[][];
  headerRows: number;
}

interface FaqGold {
  pairs: { q: string; aText: string; qVisible: boolean; aVisible: boolean }[];
}

/** One in this many of the tables of Wikipedia is enough. */
const every = 4;

/**
 * Returns the articles of the seed with their gold, pages that state their questions as data, and tables whose grid and
 * heads are known.
 */
export function readMaterial(shared: string): Material[] {
  const gold = readJson<SeedGold[]>(join(shared, 'seed/gold.json'));
  const items = parseFeed(readFileSync(join(shared, 'seed/feed.xml'), 'utf8')).items;
  const seed = items.flatMap(({ article }, index): Material[] => {
    const own = gold[index];
    return article === undefined || own === undefined
      ? []
      : [{ article, tables: own.tables.map(({ header, rows }) => ({ header, rows })), questions: own.faq }];
  });
  const faq = join(shared, 'corpus/faq');
  const pages = filesIn(faq, '.gold.json').map((file): Material => {
    const { pairs } = readJson<FaqGold>(join(faq, file));
    const questions = pairs.flatMap(({ q, aText, qVisible, aVisible }): [string, string][] =>
      qVisible && aVisible ? [[q, aText]] : [],
    );
    return { article: parseArticle(readText(join(faq, file.replace('.gold.json', '.html')))), tables: [], questions };
  });
  const folder = join(shared, 'corpus/tables/wikitablequestions');
  const tables = filesIn(folder, '.gold.json')
    .filter((_, index) => index % every === 0)
    .flatMap((file): Material[] => {
      const { grid, headerRows } = readJson<TableGold>(join(folder, file));
      if (headerRows !== 1) return [];
      const article = parseArticle(readText(join(folder, file.replace('.gold.json', '.html'))));
      return [{ article, tables: [{ header: grid[0] ?? [], rows: grid.slice(1) }], questions: [] }];
    });
  return [...seed, ...pages, ...tables];
}
