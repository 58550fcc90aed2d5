import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { toMarkdown } from '../../src/markdown/index.ts';
import { hasCorpus, pages, parserCases } from './corpus.ts';
import { renderers } from './render.ts';
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
const fromTrees = each(texts.flatMap(treesOf).map(toMarkdown));

/**
 * Nothing strange may be in what is rendered, and nothing that DOMPurify takes out. It also takes out attributes whose value holds a `</script` or `-->`: none
 * comes from what is written, but this renderer of GFM reads `&lt;/script` in a title as one, which hurts nobody there.
 */
async function expectSafe(name: 'CommonMark' | 'GFM', markdown: readonly string[]): Promise<void> {
  const pieces = markdown.map(renderers[name]);
  const removed = await ask(session, 'removed', pieces);
  const isHarmless = (what: string): boolean =>
    name === 'GFM' && /^(?:a (?:title|href)|img (?:title|alt|src)|code class)=.*(?:--!?>|\]>|<\/)/s.test(what);
  const found = [...(await ask(session, 'strangers', pieces)), ...removed.filter(({ what }) => !isHarmless(what))];
  expect(found.slice(0, 5).map(({ index, what }) => `${what} in ${pieces[index]?.slice(0, 500)}`)).toEqual([]);
}

describe.each(['CommonMark', 'GFM'] as const)('what a renderer of %s makes of toMarkdown', (name) => {
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

  test('runs nothing', async () => {
    session.requests.length = 0;
    const pieces = [...fromVectors, ...fromTrees].map(renderers[name]);
    expect(await trips(session, grouped(pieces, 40), 'srcdoc')).toEqual([]);
    expect(session.requests).toEqual([]);
  });

  test.skipIf(!hasCorpus)('of pages of strangers is safe (skipped where ../shared/corpus is absent)', async () => {
    await expectSafe(name, each([...parserCases(), ...pages()].map(written)));
  });
});
