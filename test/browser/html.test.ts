import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle, toHtml } from '../../src/index.ts';
import { safeId } from '../../src/write/id.ts';
import { hasCorpus, pages, parserCases } from './corpus.ts';
import { ask, grouped, open, type Session, trips } from './session.ts';
import { misplaced, treesOf } from './trees.ts';
import type { Way } from './tripwire.ts';
import { texts } from './vectors/breakouts.ts';
import { names } from './vectors/clobbering.ts';
import { allVectors, vectors } from './vectors/index.ts';

let session: Session;

beforeAll(async () => {
  session = await open();
});
afterAll(() => session?.close());

const each = (pieces: Iterable<string>): string[] => [...new Set(pieces)];

/** The HTML written from inputs, once of the article in the page and once of the whole document. */
function* written(inputs: Iterable<string>): Generator<string> {
  for (const input of inputs) {
    yield toHtml(parseArticle(input));
    yield toHtml(parseArticle(input, { root: 'document', recover: false, recognizers: false }));
  }
}

const fromVectors = each(written(allVectors));
const fromTrees = each([...texts, ...names].flatMap(treesOf).map(toHtml));

/**
 * Expects that pieces contain nothing unknown and nothing that DOMPurify removes, and that browser and DOMPurify write
 * the same string.
 */
async function expectSafe(pieces: readonly string[]): Promise<void> {
  for (const question of ['strangers', 'removed', 'differences'] as const) {
    expect((await ask(session, question, pieces)).slice(0, 5)).toEqual([]);
  }
}

describe('the vectors', () => {
  test('are many, of every kind', () => {
    for (const list of Object.values(vectors)) expect(list.length).toBeGreaterThan(100);
    expect(allVectors.length).toBeGreaterThan(5_000);
    expect(fromVectors.length).toBeGreaterThan(2_000);
    expect(fromTrees.length).toBeGreaterThan(2_000);
  });

  test('are changed by DOMPurify', async () => {
    const changed = new Set((await ask(session, 'differences', allVectors)).map(({ index }) => index));
    expect(changed.size).toBeGreaterThan(4_500);
    const strange = new Set((await ask(session, 'strangers', allVectors)).map(({ index }) => index));
    expect(strange.size).toBeGreaterThan(3_500);
  });

  // One in twelve: pages that are full of attacks are slow.
  const some = allVectors.filter((_vector, index) => index % 12 === 0);

  test.each<Way>(['srcdoc', 'innerHTML'])('trip the wire by %s', async (way) => {
    expect((await trips(session, some, way)).length).toBeGreaterThan(120);
    expect(session.requests.length).toBeGreaterThan(0);
  });
});

describe('what toHtml writes', () => {
  test('of the vectors is what the browser and DOMPurify write of it', () => expectSafe(fromVectors));

  test('of trees that no parser made is what the browser and DOMPurify write of it', () => expectSafe(fromTrees));

  test('of misplaced nodes contains nothing that DOMPurify removes', async () => {
    const pieces = misplaced.map(toHtml);
    expect(await ask(session, 'strangers', pieces)).toEqual([]);
    expect(await ask(session, 'removed', pieces)).toEqual([]);
  });

  test.each<Way>(['srcdoc', 'write', 'innerHTML'])(
    'runs nothing and requests nothing but pictures by %s',
    async (way) => {
      session.requests.length = 0;
      // The browser parses all of them as they were written, so that none can hide what follows it.
      const pieces = [...fromVectors, ...fromTrees];
      expect(await trips(session, grouped(pieces, 40), way)).toEqual([]);
      expect(session.requests).toEqual([]);
    },
  );

  test('names no element like a property of documents or forms', async () => {
    const properties = await session.page.evaluate(() => window.oracle.propertyNames());
    expect(properties.length).toBeGreaterThan(300);
    expect(properties.filter((name) => safeId(name) !== undefined)).toEqual([]);
  });

  const corpus = hasCorpus ? test : test.skip;

  corpus('of the cases of parser tests is safe (skipped where ../shared/corpus is absent)', async () => {
    const cases = [...parserCases()];
    expect(cases.length).toBeGreaterThan(1_500);
    await expectSafe(each(written(cases)));
  });

  corpus('of pages and tables of strangers is safe (skipped where ../shared/corpus is absent)', async () => {
    const pieces = each(written(pages(3)));
    expect(pieces.length).toBeGreaterThan(300);
    await expectSafe(pieces);
  });
});
