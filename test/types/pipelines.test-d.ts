import { unified } from 'unified';
import { describe, expectTypeOf, test } from 'vitest';
import { check, defineRule, type Finding, type Rule, rules, toSarif } from '../../src/check/index.ts';
import { type Chunk, type ChunkOptions, chunks } from '../../src/chunks/index.ts';
import rehypeEspalier, { fromHast } from '../../src/hast/index.ts';
import { type Article, type Position, parseArticle } from '../../src/index.ts';
import { fromMdast, parseMarkdown } from '../../src/markdown/index.ts';
import type { EspalierMatchers } from '../../src/testing/index.ts';

const article: Article = parseArticle('');

describe('chunks', () => {
  test('are records, and take a measure of texts', () => {
    expectTypeOf(chunks(article)).toEqualTypeOf<Chunk[]>();
    expectTypeOf<Chunk['table']>().extract<{ rows: [number, number] }>().toHaveProperty('columns');
    expectTypeOf<ChunkOptions['measure']>().toEqualTypeOf<((text: string) => number) | undefined>();
    // @ts-expect-error a size is no text
    chunks(article, { size: '2000' });
  });
});

describe('Markdown and trees of unified', () => {
  test('give articles', () => {
    expectTypeOf(parseMarkdown('', { positions: true })).toEqualTypeOf<Article>();
    expectTypeOf(fromMdast({ type: 'root', children: [] }, { source: '' })).toEqualTypeOf<Article>();
    expectTypeOf(fromHast({ type: 'root', children: [] }, { root: 'document' })).toEqualTypeOf<Article>();
    unified().use(rehypeEspalier, { positions: true });
    // @ts-expect-error all of a Markdown is the article
    parseMarkdown('', { root: 'auto' });
  });
});

describe('check', () => {
  test('gives findings, for a list of rules or for levels of them', () => {
    expectTypeOf(check(article)).toEqualTypeOf<Finding[]>();
    expectTypeOf<Finding['position']>().toEqualTypeOf<Position | undefined>();
    expectTypeOf(rules).toEqualTypeOf<readonly Rule[]>();
    check(article, rules.slice(1));
    check(article, { 'heading-jump': false, 'list-of-one': 'error' });
    // @ts-expect-error there is no such level
    check(article, { 'heading-jump': 'fatal' });
    // @ts-expect-error a rule looks at articles
    defineRule({ name: 'x', severity: 'info', about: 'x' });
    toSarif([{ uri: 'a.html', findings: check(article) }]);
  });

  test('is a matcher', () => {
    expectTypeOf<EspalierMatchers<void>['toPassChecks']>().toBeFunction();
  });
});
