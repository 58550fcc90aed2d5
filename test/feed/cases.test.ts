import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Feed, parseFeed } from '../../src/feed/index.ts';
import { findAll, toText } from '../../src/index.ts';

const CASES = new URL('../../../shared/cases/feed/', import.meta.url);
const present = existsSync(CASES);
if (!present) console.log('test/feed/cases.test.ts: skipped, because ../shared is not there.');

const textOf = (feed: Feed): string | undefined => {
  const article = feed.items[0]?.article;
  return article && toText(article);
};

/** The expected result of each reported input. */
const demands: Record<string, (feed: Feed) => unknown> = {
  'escaped-cdata.xml': (feed) => expect(textOf(feed)).toBe('Ten metres of rope'),
  'json-authors-object.json': ({ items }) => expect(items[0]?.authors).toEqual(['Ada Pier']),
  'title-cdata-amp.xml': ({ items }) => expect(items[0]?.title).toBe('Tips & tricks for Q&A'),
  'title-rss-cdata-lt.xml': ({ items }) => expect(items[0]?.title).toBe('How should <selectedoption> work?'),
  'category-cdata-amp.xml': ({ items }) => expect(items[0]?.categories).toEqual(['Food & Drink']),
  'double-escaped-named.xml': ({ items }) => expect(items[0]?.title).toBe('Ships & boats – a guide'),
  'wxr-gallery.xml': (feed) => {
    expect(textOf(feed)).toBe('First part.\nThe old quay\nSecond part.');
    expect(feed.items[0]?.article && findAll(feed.items[0].article, 'figure')).toHaveLength(1);
  },
  'wxr-draft-status.xml': ({ items }) => {
    expect(items[0]).toMatchObject({ status: 'draft', type: 'post' });
    expect(items[0]).not.toHaveProperty('published');
  },
  'pre-wrap.xml': (feed) => expect(textOf(feed)).toBe('First line.\nSecond line.'),
  'rss-in-atom-namespace.xml': ({ format, items }) => {
    expect(format).toBe('rss');
    expect(items.map(({ title }) => title)).toEqual(['One']);
  },
  'atom-ns-attributes.xml': ({ items }) => expect(items[0]?.link).toBe('https://harbour.example/w'),
  'podcast-facts.xml': ({ items }) =>
    expect(items[0]).toMatchObject({ duration: 754, season: 2, episode: 5, image: 'https://harbour.example/1.jpg' }),
  'feed-image.xml': ({ image }) => expect(image).toBe('https://harbour.example/logo.png'),
  'json-next-url-image.json': ({ icon, image, items }) => {
    expect([image, icon]).toEqual(['https://h.example/i.png', undefined]);
    expect(items[0]?.image).toBe('https://h.example/m.png');
  },
  'wxr-slug-and-type.xml': ({ items }) => expect(items[0]).toMatchObject({ slug: 'old-quay', type: 'page' }),
};

describe.skipIf(!present)('reported feeds', () => {
  test('are all here', () => {
    const listed: object = JSON.parse(readFileSync(new URL('expected.json', CASES), 'utf8'));
    expect(Object.keys(demands).sort()).toEqual(Object.keys(listed).sort());
  });

  test.each(Object.keys(demands))('%s', (name) => {
    demands[name]?.(parseFeed(readFileSync(new URL(name, CASES), 'utf8')));
  });
});
