import { expect, test } from 'vitest';
import { withFacts } from '../../src/feed/article-facts.ts';
import type { ItemDraft } from '../../src/feed/draft.ts';
import { parseArticle } from '../../src/index.ts';

const bare: ItemDraft = { authors: [], categories: [], enclosures: [] };
const full: ItemDraft = {
  ...bare,
  title: 'Of the feed',
  authors: ['Ada'],
  published: '2024-01-02T00:00:00Z',
  updated: '2024-01-03T00:00:00Z',
  categories: ['Mills', 'Rivers'],
};

test('an item without facts leaves an article unchanged', () => {
  const article = parseArticle('<p>It turns.</p>');
  expect(withFacts(article, bare)).toStrictEqual(article);
  expect(Object.keys(withFacts(article, bare))).toEqual(Object.keys(article));
});

test('an article gets the facts of the feed, in the order of other articles', () => {
  const article = parseArticle('<p>It turns.</p>', { language: 'en' });
  const told = withFacts({ ...article, direction: 'ltr' }, full);
  expect(told).toStrictEqual({
    ...article,
    direction: 'ltr',
    title: 'Of the feed',
    metadata: {
      authors: ['Ada'],
      published: '2024-01-02T00:00:00Z',
      modified: '2024-01-03T00:00:00Z',
      keywords: ['Mills', 'Rivers'],
    },
  });
  expect(Object.keys(told).slice(0, 6)).toEqual([
    'type',
    'schemaVersion',
    'title',
    'language',
    'direction',
    'metadata',
  ]);
});

test('lists are copies', () => {
  const { metadata } = withFacts(parseArticle(''), full);
  expect(metadata?.authors).not.toBe(full.authors);
  expect(metadata?.keywords).not.toBe(full.categories);
});

test('the title of the feed wins, other facts that the body states itself stay', () => {
  const article = { ...parseArticle(''), title: 'Of the body', metadata: { authors: ['Bea'], site: 'River News' } };
  expect(withFacts(article, full)).toMatchObject({
    title: 'Of the feed',
    metadata: { authors: ['Bea'], site: 'River News', published: '2024-01-02T00:00:00Z' },
  });
  expect(withFacts(article, bare)).toMatchObject({ title: 'Of the body', metadata: { authors: ['Bea'] } });
});
