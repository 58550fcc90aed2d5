import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { toMarkdown } from '../../src/markdown/index.ts';
import { articleHtml } from '../markdown/hostile/html.ts';
import { randomOf } from '../markdown/hostile/random.ts';
import { renderers } from '../markdown/hostile/renderers.ts';
import { strangers } from '../markdown/hostile/strangers.ts';
import { hasCorpus, pages, parserCases } from './corpus.ts';
import { ask, grouped, open, type Session, trips } from './session.ts';
import { treesOf } from './trees.ts';
import { texts } from './vectors/breakouts.ts';
import { allVectors, vectors } from './vectors/index.ts';

let session: Session;

beforeAll(async () => {
  session = await open();
});
afterAll(() => session?.close());

const each = (pieces: Iterable<string>): string[] => [...new Set(pieces)];

const written = (html: string): string => toMarkdown(parseArticle(html));
const fromVectors = each(allVectors.map(written));
/** The number of articles, such as `HOSTILE_ARTICLES=100000`. */
const nested = Number(process.env['HOSTILE_ARTICLES'] ?? 1_000);
const fromNested = each(Array.from({ length: nested }, (_, seed) => written(articleHtml(randomOf(seed)))));
const fromTrees = each(texts.flatMap(treesOf).map(toMarkdown));

type Renderer = keyof typeof renderers;
const names = Object.keys(renderers) as Renderer[];

/** The number of pieces that are passed to the browser at once. */
const AT_ONCE = 5_000;

/** Expects that the rendered HTML contains nothing unknown and nothing that DOMPurify removes. */
async function expectSafe(name: Renderer, markdown: readonly string[]): Promise<void> {
  for (let start = 0; start < markdown.length; start += AT_ONCE) {
    const pieces = markdown.slice(start, start + AT_ONCE).map(renderers[name]);
    const strange = pieces.flatMap((piece, index) => strangers(piece).map((what) => ({ index, what })));
    const found = [...strange, ...(await ask(session, 'removed', pieces))];
    expect(found.slice(0, 5).map(({ index, what }) => `${what} in ${pieces[index]?.slice(0, 500)}`)).toEqual([]);
  }
}

describe.each(names)('what %s makes of toMarkdown', (name) => {
  test('of texts that are not escaped is unsafe', async () => {
    const raw = (vectors['markdown'] ?? []).map((html) =>
      renderers[name](html.replace(/^<p>|<\/p>$/g, '').replaceAll('&lt;', '<')),
    );
    const strange = new Set((await ask(session, 'strangers', raw)).map(({ index }) => index));
    expect(strange.size).toBeGreaterThan(200);
  });

  test('of the vectors is safe', async () => {
    expect(fromVectors.length).toBeGreaterThan(1_500);
    await expectSafe(name, fromVectors);
  });

  test('of trees that no parser made is safe', async () => {
    expect(fromTrees.length).toBeGreaterThan(800);
    await expectSafe(name, fromTrees);
  });

  test(`of hostile texts in ${nested} nested elements is safe`, { timeout: 3_600_000 }, async () => {
    await expectSafe(name, fromNested);
  });

  test('runs nothing', async () => {
    session.requests.length = 0;
    const pieces = [...fromVectors, ...fromTrees, ...fromNested].map(renderers[name]);
    expect(await trips(session, grouped(pieces, 40), 'srcdoc')).toEqual([]);
    expect(session.requests).toEqual([]);
  });

  test.skipIf(!hasCorpus)('of real pages is safe (skipped where ../shared/corpus is absent)', async () => {
    // Every other page, so that each page is read by half of the renderers.
    const turn = Object.keys(renderers).indexOf(name) % 2;
    const read = [...parserCases(), ...pages(3)].filter((_page, index) => index % 2 === turn);
    await expectSafe(name, each(read.map(written)));
  });
});
