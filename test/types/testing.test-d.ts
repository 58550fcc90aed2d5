import { expect as jestExpect } from '@jest/globals';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Article, find, parseArticle } from '../../src/index.ts';
import '../../src/testing/jest.ts';
import '../../src/testing/vitest.ts';
import {
  createSerializer,
  type EspalierMatchers,
  type ExpectedOutline,
  type Serializer,
} from '../../src/testing/index.ts';

const article: Article = parseArticle('');

describe('the matchers', () => {
  test('are those of Vitest', () => {
    expect(article).toHaveHeading('Tea', { depth: 2 });
    expect(article).not.toHaveSteps();
    expect(article).toEqual(expect.toHaveHeading(/tea/i));
    expectTypeOf(expect(Promise.resolve(article)).resolves.toHaveSteps(['Boil.'])).toEqualTypeOf<Promise<void>>();
    // @ts-expect-error a number is no text
    expect(article).toHaveHeading(3);
    // @ts-expect-error there is no rank of 7
    expect(article).toHaveHeading('Tea', { depth: 7 });
    // @ts-expect-error there is no such option
    expect(article).toHaveHeading('Tea', { dept: 2 });
  });

  test('are those of Jest', () => {
    jestExpect(article).toHaveOutline(['## Tea', { depth: 3, text: /green/i }]);
    jestExpect(article).not.toHaveComparison({ subjects: ['Tea', /coffee/i] });
    jestExpect(article).toEqual(jestExpect.toHaveHeading('Tea'));
    expectTypeOf(jestExpect(Promise.resolve(article)).resolves.toHaveSteps()).toEqualTypeOf<Promise<void>>();
    // @ts-expect-error a cell needs a text
    jestExpect(article).toHaveComparison({ cell: { subject: 'Tea', attribute: 'Price' } });
    // @ts-expect-error there is no such kind
    jestExpect(article).toHaveTable({ kind: 'layout' });
  });

  test('are those of the global Jest', () => {
    expectTypeOf<jest.Matchers<void, Article>>().toExtend<EspalierMatchers<void>>();
  });

  test('take any node to compare with', () => {
    const section = find(article, 'section');
    if (section) expect(article).toMatchOutlineOf(section, { maxDepth: 2 });
    // @ts-expect-error HTML is no article
    expect(article).toMatchOutlineOf('<h2>Tea</h2>');
    expectTypeOf<string>().toExtend<ExpectedOutline>();
  });
});

test('the serializer has options', () => {
  expectTypeOf(createSerializer({ evidence: true, keys: false })).toEqualTypeOf<Serializer>();
  // @ts-expect-error there is no such option
  createSerializer({ scores: true });
});
