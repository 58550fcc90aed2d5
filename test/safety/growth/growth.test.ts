import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/feed/index.ts';
import { type Article, type ArticleOptions, parseArticle } from '../../../src/index.ts';
import { parseMarkdown } from '../../../src/markdown/index.ts';
import { growthFault, measure } from '../../measure.ts';
import { type Given, runs, unmeasured } from './functions.ts';
import { feedShapes, longMarkdownShapes, longShapes, markdownShapes, type Shape, shapes } from './shapes.ts';

/**
 * The characters of the smallest of the three inputs, and how many times as many there may be of what takes little
 * time.
 */
const SIZE = 2_000;
const MOST_TIMES = 8;

/** The milliseconds that the largest should take: enough to be measured. */
const MEASURABLE = 20;

const modes: Record<string, ArticleOptions> = {
  'parseArticle with positions': { positions: true },
  'parseArticle without rules': { recover: false, recognizers: false, positions: true },
};

function inputsOf(shape: Shape, size: number): [string, string, string] {
  return [shape(size), shape(2 * size), shape(4 * size)];
}

/** Returns the faults in how a function grows from input to input. */
function faultsOf<T>(name: string, run: (input: T) => unknown, [one, two, four]: [T, T, T], length: number): string[] {
  const fault = growthFault({ small: () => run(one), middle: () => run(two), large: () => run(four), length });
  return fault === undefined ? [] : [`${name} ${fault}`];
}

test('every exported function is measured', () => {
  expect(unmeasured()).toEqual([]);
});

// Other load on the machine spoils some measurements.
describe('time and output of every function grow with the input', { retry: 2 }, () => {
  test.for(Object.entries(shapes))('%s', { timeout: 180_000 }, ([name, shape]) => {
    const probe = Math.max(1, measure(() => parseArticle(shape(4 * SIZE))).time);
    const times = longShapes.includes(name) ? MOST_TIMES : Math.max(1, Math.floor(MEASURABLE / probe));
    const inputs = inputsOf(shape, SIZE * Math.min(MOST_TIMES, times));
    const { length } = inputs[2];
    const articles = new Map<string, Article>();
    const parse = (html: string): Article => {
      const article = parseArticle(html);
      articles.set(html, article);
      return article;
    };
    const faults = faultsOf('parseArticle', parse, inputs, length);
    for (const [name, options] of Object.entries(modes))
      if (faults.length === 0)
        faults.push(...faultsOf(name, (html: string) => parseArticle(html, options), inputs, length));
    // If the tree is already too large, the output of readers shows nothing more.
    expect(faults).toEqual([]);
    const given = (html: string): Given => ({ html, article: articles.get(html) ?? parse(html) });
    for (const [name, run] of Object.entries(runs))
      faults.push(...faultsOf(name, (html: string) => run(given(html)), inputs, length));
    expect(faults).toEqual([]);
  });

  test.for(Object.entries(feedShapes))('a feed: %s', { timeout: 180_000 }, ([, shape]) => {
    const inputs = inputsOf(shape, 4 * SIZE);
    const parse = (xml: string): unknown => {
      try {
        return parseFeed(xml);
      } catch {
        return undefined;
      }
    };
    expect(faultsOf('parseFeed', parse, inputs, inputs[2].length)).toEqual([]);
  });

  const ofMarkdown = { ...markdownShapes, ...longMarkdownShapes };
  test.for(Object.entries(ofMarkdown))('a Markdown: %s', { timeout: 180_000 }, ([name, shape]) => {
    const inputs = inputsOf(shape, name in longMarkdownShapes ? 2 * SIZE : SIZE);
    const parse = (markdown: string): unknown => parseMarkdown(markdown, { positions: true });
    expect(faultsOf('parseMarkdown', parse, inputs, inputs[2].length)).toEqual([]);
  });
});
