import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseArticle, steps, toText } from '../../src/index.ts';
import { readJsonLines } from './corpus.ts';
import { figure, mean, type Score, share, squash, tokenF1, words } from './score.ts';

interface Recipe {
  id: string;
  steps: string[];
}

interface PageResult {
  hits: number;
  wanted: number;
  right: number;
  found: number;
}

const same = 0.8;

/**
 * The steps of recipe pages that state them as data as well: how many of those that the page shows are found, and how many of the found ones the page
 * states. There is one page a host, so that a mean over pages is one over hosts.
 */
export function recipeScores(corpus: string): Score[] {
  const folder = join(corpus, 'recipes');
  const misses: string[] = [];
  const extra: string[] = [];
  const results: PageResult[] = [];
  for (const { id, steps: stated } of readJsonLines<Recipe>(join(folder, 'index.jsonl'))) {
    const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
    const shown = words(toText(parseArticle(html, { root: 'document', recover: false, recognizers: false })));
    const wanted = stated.filter((step) => words(step) !== '' && shown.includes(words(step)));
    if (wanted.length === 0) continue;
    const found = steps(parseArticle(html)).flatMap((procedure) =>
      procedure.steps.map(({ title, details }) => squash([title, ...details].join(' '))),
    );
    const missed = wanted.filter((step) => !found.some((candidate) => tokenF1(candidate, step) >= same));
    const wrong = found.filter((candidate) => !stated.some((step) => isStated(candidate, step)));
    for (const step of missed) misses.push(`${id}: ${step.slice(0, 100)}`);
    for (const step of wrong) extra.push(`${id}: ${step.slice(0, 100)}`);
    const hits = wanted.length - missed.length;
    results.push({ hits, wanted: wanted.length, right: found.length - wrong.length, found: found.length });
  }
  const sum = (key: keyof PageResult) => results.reduce((total, result) => total + result[key], 0);
  const read = results.filter(({ found }) => found > 0);
  return [
    share('recipe steps: recall', sum('hits'), sum('wanted'), misses),
    share('recipe steps: precision', sum('right'), sum('found'), extra),
    figure(
      'recipe steps: recall, mean over hosts',
      mean(results.map(({ hits, wanted }) => hits / wanted)),
      `${results.length} hosts`,
    ),
    figure(
      'recipe steps: precision, mean over hosts',
      mean(read.map(({ right, found }) => right / found)),
      `${read.length} hosts`,
    ),
  ];
}

/** A step that the page states, or one that it states in one with others. */
function isStated(candidate: string, step: string): boolean {
  return tokenF1(candidate, step) >= same || (candidate.length > 20 && words(step).includes(words(candidate)));
}
