import { join } from 'node:path';
import { faqs, parseArticle } from '../../src/index.ts';
import { filesIn, readJson, readText } from './corpus.ts';
import { editPage } from './edit.ts';
import { figure, mean, type Score, share, tokenF1 } from './score.ts';

interface FaqGold {
  pairs: { q: string; aText: string; qVisible: boolean; aVisible: boolean }[];
  markup: string;
  host: string;
}

interface PageResult {
  host: string;
  markup: string;
  hits: number;
  wanted: number;
  found: number;
  foundInGold: number;
}

/** The FAQ pairs of pages that also state them as data: recall by host and by class of markup, and precision. */
export function faqScores(corpus: string): Score[] {
  const folder = join(corpus, 'faq');
  const pages = filesIn(folder, '.gold.json').map((file) => ({
    name: file.slice(0, -'.gold.json'.length),
    gold: readJson<FaqGold>(join(folder, file)),
    html: readText(join(folder, file.replace(/\.gold\.json$/, '.html'))),
  }));
  return [
    ...variant('as it is', (html) => html),
    ...variant('without class, id, itemprop, role, data-*, aria-*, script', withoutHints),
  ];

  function variant(name: string, change: (html: string) => string): Score[] {
    const misses: string[] = [];
    const extra: string[] = [];
    const results = pages.map((page): PageResult => {
      const found = faqs(parseArticle(change(page.html)));
      const wanted = page.gold.pairs.filter((pair) => pair.qVisible && pair.aVisible);
      let hits = 0;
      for (const pair of wanted) {
        const sameQuestion = found.filter((candidate) => tokenF1(candidate.question, pair.q) >= 0.9);
        if (sameQuestion.some((candidate) => tokenF1(candidate.answer, pair.aText) >= 0.8)) hits += 1;
        else misses.push(`${page.name}: ${pair.q}${sameQuestion.length > 0 ? ' (answer differs)' : ''}`);
      }
      const inGold = found.filter((candidate) =>
        page.gold.pairs.some((pair) => tokenF1(candidate.question, pair.q) >= 0.9),
      );
      for (const pair of found) if (!inGold.includes(pair)) extra.push(`${page.name}: ${pair.question}`);
      const { host, markup } = page.gold;
      return { host, markup, hits, wanted: wanted.length, found: found.length, foundInGold: inGold.length };
    });
    const sum = (key: 'hits' | 'wanted' | 'found' | 'foundInGold') =>
      results.reduce((total, result) => total + result[key], 0);
    const byMarkup = recallBy(results, 'markup');
    const classes = [...byMarkup].map(([markup, recall]) => `${markup} ${(100 * recall).toFixed(0)}`).join(', ');
    const byHost = [...recallBy(results, 'host').values()];
    return [
      figure(`FAQ recall, mean over hosts, ${name}`, mean(byHost), `${byHost.length} hosts`, misses),
      figure(`FAQ recall, mean over markup classes, ${name}`, mean([...byMarkup.values()]), classes, misses),
      share(`FAQ recall, pairs, ${name}`, sum('hits'), sum('wanted'), misses),
      share(`FAQ precision (found questions that the data states), ${name}`, sum('foundInGold'), sum('found'), extra),
    ];
  }
}

function recallBy(results: readonly PageResult[], key: 'host' | 'markup'): Map<string, number> {
  const groups = new Map<string, { hits: number; wanted: number }>();
  for (const result of results) {
    if (result.wanted === 0) continue;
    const group = groups.get(result[key]) ?? { hits: 0, wanted: 0 };
    groups.set(result[key], { hits: group.hits + result.hits, wanted: group.wanted + result.wanted });
  }
  return new Map([...groups].map(([name, { hits, wanted }]) => [name, hits / wanted]));
}

/** The page without the attributes and scripts that name its parts. */
export function withoutHints(html: string): string {
  return editPage(html, (element) => {
    element.attrs = element.attrs.filter(({ name }) => !/^(?:class|id|itemprop|role|data-.*|aria-.*)$/.test(name));
    return element.tagName !== 'script';
  });
}
