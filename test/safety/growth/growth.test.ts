import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/feed/index.ts';
import { type ArticleOptions, parseArticle } from '../../../src/index.ts';
import { runs, unmeasured } from './functions.ts';
import { growthFault } from './measure.ts';
import { feedShapes, shapes } from './shapes.ts';

/** The characters of the smallest of the three inputs. */
const SIZE = 8_000;

const modes: Record<string, ArticleOptions> = {
  'parseArticle, bare, with positions': { recover: false, recognizers: false, positions: true },
  'parseArticle, with positions': { positions: true },
  'parseArticle, recovered alone': { recognizers: false },
  parseArticle: {},
};

const sizes = [SIZE, 2 * SIZE, 4 * SIZE] as const;

test('every exported function is measured', () => {
  expect(unmeasured()).toEqual([]);
});

describe('time and output of every function grow with the input', { retry: 2 }, () => {
  test.for(Object.entries(shapes))('%s', { timeout: 120_000 }, ([, shape]) => {
    const inputs = sizes.map(shape);
    const [small = '', middle = '', large = ''] = inputs;
    const faults: string[] = [];
    const check = (name: string, run: (index: number) => unknown): void => {
      const fault = growthFault({
        small: () => run(0),
        middle: () => run(1),
        large: () => run(2),
        length: large.length,
      });
      if (fault !== undefined) faults.push(`${name} ${fault}`);
    };
    for (const [name, options] of Object.entries(modes))
      check(name, (index) => parseArticle(inputs[index] ?? '', options));
    if (faults.length === 0) {
      const given = [small, middle, large].map((html) => ({ html, article: parseArticle(html) }));
      for (const [name, run] of Object.entries(runs)) check(name, (index) => given[index] && run(given[index]));
    }
    expect(faults).toEqual([]);
  });

  test.for(Object.entries(feedShapes))('a feed: %s', { timeout: 120_000 }, ([, shape]) => {
    const inputs = sizes.map(shape);
    const parse = (index: number) => (): unknown => {
      try {
        return parseFeed(inputs[index] ?? '');
      } catch {
        return undefined;
      }
    };
    const length = inputs[2]?.length ?? 0;
    expect(growthFault({ small: parse(0), middle: parse(1), large: parse(2), length })).toBeUndefined();
  });
});
