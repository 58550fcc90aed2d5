import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle, toJsonLd } from '../../src/index.ts';
import { hasCorpus, pages } from './corpus.ts';
import { ask, grouped, open, type Session, trips } from './session.ts';
import { treesOf } from './trees.ts';
import { texts } from './vectors/breakouts.ts';
import { names } from './vectors/clobbering.ts';
import { allVectors } from './vectors/index.ts';

let session: Session;

beforeAll(async () => {
  session = await open();
});
afterAll(() => session?.close());

const page = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** The data of articles as they are written into a page, each once; articles without any are left out. */
function written(articles: Iterable<ReturnType<typeof parseArticle>>): string[] {
  const found = new Set<string>();
  for (const article of articles) {
    const data = toJsonLd(article);
    if (data['@graph'].length > 0) found.add(JSON.stringify(data));
  }
  return [...found];
}

const contents = written([...allVectors.map((html) => parseArticle(html)), ...[...texts, ...names].flatMap(treesOf)]);

async function expectOneScript(contents: readonly string[]): Promise<void> {
  const found = await ask(session, 'scripts', contents);
  expect(found).toHaveLength(contents.length);
  found.forEach(({ elements, text }, index) => {
    expect(elements, contents[index]).toBe(1);
    expect(JSON.parse(text)).toEqual(JSON.parse(contents[index] ?? ''));
  });
}

describe('the data of toJsonLd in a script element', () => {
  test('would be ended by the texts of the vectors', async () => {
    const raw = texts.map((text) => JSON.stringify({ text }));
    const broken = (await ask(session, 'scripts', raw)).filter(({ elements }, index) => elements !== 1 && raw[index]);
    expect(broken.length).toBeGreaterThanOrEqual(5);
  });

  test('is one script and reads back the same', async () => {
    expect(contents.length).toBeGreaterThan(100);
    await expectOneScript(contents);
    await expectOneScript(contents.map((json) => json.replaceAll('<', '\\u003c')));
  });

  test('runs nothing', async () => {
    session.requests.length = 0;
    const groups = grouped(contents.map(page), 20);
    expect(await trips(session, groups, 'srcdoc')).toEqual([]);
    expect(await trips(session, groups, 'write')).toEqual([]);
    expect(session.requests).toEqual([]);
  });

  test.skipIf(!hasCorpus)('contains the data of real pages (skipped where ../shared/corpus is absent)', async () => {
    const found = written([...pages(1)].map((html) => parseArticle(html)));
    expect(found.length).toBeGreaterThan(400);
    await expectOneScript(found);
  });
});
