import { describe, expectTypeOf, test } from 'vitest';
import {
  type Article,
  type CellReference,
  type ComparisonTable,
  type DataTable,
  type FaqPair,
  find,
  findAll,
  type MetricTable,
  type Node,
  type NodeMap,
  type Paragraph,
  parseArticle,
  type Table,
  visit,
} from '../../src/index.ts';

interface Recipe {
  type: 'recipe';
  children: Paragraph[];
}

declare module '../../src/tree/types.ts' {
  interface NodeMap {
    recipe: Recipe;
  }
}

const article: Article = parseArticle('');

describe('find and findAll', () => {
  test('return the given type', () => {
    expectTypeOf(findAll(article, 'faqPair')).toEqualTypeOf<FaqPair[]>();
    expectTypeOf(findAll(article, 'table')).toEqualTypeOf<Table[]>();
    expectTypeOf(find(article, 'heading')?.depth).toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 6 | undefined>();
  });

  test('refuse a type that no node has', () => {
    // @ts-expect-error there is no such type
    findAll(article, 'faqpair');
  });
});

describe('a table', () => {
  test('is narrowed by its kind', () => {
    const table = {} as Table;
    if (table.kind === 'comparison') {
      expectTypeOf(table).toEqualTypeOf<ComparisonTable>();
      expectTypeOf(table.subjects).toEqualTypeOf<'rows' | 'columns'>();
    } else if (table.kind === 'metric') {
      expectTypeOf(table).toEqualTypeOf<MetricTable>();
      expectTypeOf(table.metrics[0]?.name).toEqualTypeOf<CellReference | undefined>();
    } else {
      expectTypeOf(table).toEqualTypeOf<DataTable>();
    }
  });

  test('has no metrics before its kind is checked', () => {
    const table = {} as Table;
    // @ts-expect-error only a metric table has metrics
    table.metrics;
  });
});

describe('a node', () => {
  test('is narrowed by its type', () => {
    visit(article, (node) => {
      if (node.type === 'link') expectTypeOf(node.url).toEqualTypeOf<string>();
      if (node.type === 'faqPair') expectTypeOf(node).toEqualTypeOf<FaqPair>();
      // @ts-expect-error not every node has children
      node.children;
    });
  });

  test('can be one of the user, by augmentation', () => {
    expectTypeOf<NodeMap['recipe']>().toEqualTypeOf<Recipe>();
    expectTypeOf(findAll(article, 'recipe')).toEqualTypeOf<Recipe[]>();
    expectTypeOf<Recipe>().toExtend<Node>();
  });
});

describe('an absent fact', () => {
  test('is an absent key, never undefined', () => {
    // @ts-expect-error `undefined` is no title
    const withUndefined: Article = { ...article, title: undefined };
    expectTypeOf(withUndefined).toEqualTypeOf<Article>();
    // @ts-expect-error `undefined` is no option
    parseArticle('', { url: undefined });
  });

  test('is typed as possibly absent', () => {
    expectTypeOf(article.title).toEqualTypeOf<string | undefined>();
  });
});

describe('parseArticle', () => {
  test('takes a string', () => {
    // @ts-expect-error a number is no HTML
    parseArticle(1);
    // @ts-expect-error there is no such option
    parseArticle('', { selector: 'main' });
  });
});
