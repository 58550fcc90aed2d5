import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EspalierError } from '../../src/error.ts';
import { type Feed, parseFeed } from '../../src/feed/index.ts';
import { type Claim, claimsOfExpression, claimsOfSnapshot } from './claims.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const FEEDS = new URL('corpus/feeds/', SHARED);
const present = existsSync(FEEDS);
if (!present) console.log('test/feed/corpus.test.ts: skipped, because ../shared is not there.');

/** The least share of the fields in other libraries' tests that must be the same here. */
const LEAST_SHARE = 0.95;

const PAGE = 'http://127.0.0.1:8097/feed.xml';

function filesUnder(folder: string): string[] {
  return readdirSync(new URL(folder, FEEDS), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'LICENSE')
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

/** Decodes as a program that fetches feeds would: by the byte order mark, then the declaration. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  const head = bytes.subarray(0, 200).toString('latin1');
  if (head.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  if (head.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Some files are not feeds but the HTML of an entry, for the comparison with it. */
function isFragment(source: string): boolean {
  return !/<(?:rss|feed|channel|rdf:rdf)\b/i.test(source) && !source.startsWith('{');
}

function report(name: string, claims: (Claim & { file: string })[]): number {
  const held = claims.filter((claim) => claim.holds).length;
  const share = held / claims.length;
  console.log(`${name}: ${held} of ${claims.length} fields (${(100 * share).toFixed(1)} %)`);
  for (const claim of claims.filter((one) => !one.holds).slice(0, 40)) {
    console.log(
      `  ${claim.file} ${claim.field}: wanted ${JSON.stringify(claim.wanted.slice(0, 80))}, got ${JSON.stringify(claim.got.slice(0, 80))}`,
    );
  }
  return share;
}

function snapshots(folder: string, snapshotOf: (path: string) => string): (Claim & { file: string })[] {
  return filesUnder(folder).flatMap((path) => {
    const snapshot = snapshotOf(path);
    if (snapshot === path || !existsSync(snapshot)) return [];
    const feed = parseFeed(textOf(path));
    const claims = claimsOfSnapshot(JSON.parse(readFileSync(snapshot, 'utf8')), feed);
    return claims.map((claim) => ({ ...claim, file: path.slice(path.lastIndexOf('/') + 1) }));
  });
}

describe.skipIf(!present)('feeds of other libraries’ tests', () => {
  test('agrees with feedparser’s expectations', () => {
    const claims = filesUnder('kurtmckee+feedparser/')
      .filter((path) => !path.includes('/illformed/'))
      .flatMap((path) => {
        const source = textOf(path);
        const feed = parseFeed(source, { url: /Content-Location: (\S+)/.exec(source)?.[1] ?? PAGE });
        return claimsOfExpression(source, feed).map((claim) => ({
          ...claim,
          file: path.slice(path.indexOf('/tests/') + 7),
        }));
      });
    expect(claims.length).toBeGreaterThan(60);
    expect(report('feedparser', claims)).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  test('agrees with gofeed’s expectations', () => {
    const claims = snapshots('mmcdole+gofeed/', (path) => path.replace(/\.xml$/, '.json'));
    expect(claims.length).toBeGreaterThan(60);
    expect(report('gofeed', claims)).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  test('agrees with rss-parser’s snapshots', () => {
    const claims = snapshots('rbren+rss-parser/', (path) =>
      path.replace('/input/', '/output/').replace(/\.\w+$/, '.json'),
    );
    expect(claims.length).toBeGreaterThan(500);
    expect(report('rss-parser', claims)).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  test('agrees with feedsmith’s snapshots', () => {
    const claims = snapshots('macieklamberski+feedsmith/', (path) => path.replace(/\.xml$/, '.json'));
    expect(claims.length).toBeGreaterThan(50);
    expect(report('feedsmith', claims)).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  test('reads every feed of feedjira', () => {
    const empty: string[] = [];
    for (const path of filesUnder('feedjira+feedjira/')) {
      if (isFragment(readFileSync(path, 'utf8'))) continue;
      const feed = parseFeed(textOf(path));
      if (feed.items.length === 0 || feed.items.some((item) => item.title === undefined && item.html === undefined))
        empty.push(path);
      expect(feed.items.filter((item) => item.error !== undefined)).toEqual([]);
    }
    expect(empty).toEqual([]);
  });

  test('throws nothing but its own errors, whatever the file', () => {
    const refused: string[] = [];
    for (const path of filesUnder('.')) {
      try {
        parseFeed(readFileSync(path, 'utf8'));
      } catch (error) {
        if (!(error instanceof EspalierError)) throw error;
        if (!isFragment(readFileSync(path, 'utf8')))
          refused.push(`${path.slice(path.lastIndexOf('/') + 1)} (${error.code})`);
      }
    }
    const strange = refused.filter((name) => !name.includes('.json (not-a-feed)') && !name.includes('.opml '));
    console.log(`refused, apart from JSON that is no feed and OPML: ${strange.join(', ') || 'none'}`);
    expect(strange).toEqual([]);
  });

  test('reads WordPress export files', () => {
    for (const path of filesUnder('../wordpress/wxr/')) {
      const feed: Feed = parseFeed(textOf(path));
      console.log(
        `${path.slice(path.lastIndexOf('/') + 1)}: ${feed.items.length} items; ${feed.diagnostics.map((one) => one.message).join(' ')}`,
      );
      expect(feed.format).toBe('wordpress');
      expect(feed.items.length).toBeGreaterThan(0);
      expect(feed.items.filter((item) => item.error !== undefined)).toEqual([]);
    }
  });
});

describe.skipIf(!present)('the feed that the library was first made for', () => {
  test('gives title, link, date, author and categories of every item', () => {
    const feed = parseFeed(readFileSync(new URL('seed/feed.xml', SHARED), 'utf8'));
    const gold: { title: string; link: string; date: string; creator: string; categories: string[] }[] = JSON.parse(
      readFileSync(new URL('seed/gold.json', SHARED), 'utf8'),
    );
    expect(gold.length).toBe(7);
    expect(
      feed.items.map(({ title, link, published, authors, categories }) => ({
        title,
        link,
        published,
        authors,
        categories,
      })),
    ).toEqual(
      gold.map(({ title, link, date, creator, categories }) => ({
        title,
        link,
        published: new Date(date).toISOString(),
        authors: [creator],
        categories,
      })),
    );
  });
});
