import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChunkOptions, chunks } from '../../src/chunks/index.ts';
import { type Article, find, findAll, type Node, type Position, parseArticle, toText, visit } from '../../src/index.ts';
import { arbitraries } from '../../src/testing/index.ts';
import { page } from '../laws/markup.ts';
import { ownText, solid } from './own.ts';

const sizes = fc.constantFrom(1, 12, 40, 150, 2000);

/** Measures: the length, words, pieces of four characters, and one by which the whole is more than its parts. */
const measures: readonly ((text: string) => number)[] = [
  (text) => text.length,
  (text) => text.split(/\s+/).filter(Boolean).length,
  (text) => Math.ceil(text.length / 4),
  (text) => text.length ** 1.2,
];

const options = fc.record({
  size: sizes,
  measure: fc.constantFrom(...measures),
  overlap: fc.constantFrom(0, 0.5),
});

/** All laws are tried on the same pages, so each is read once. */
const read = new Map<string, Article>();

function articleOf(html: string): Article {
  const article = read.get(html) ?? parseArticle(html, { positions: true });
  read.set(html, article);
  return article;
}

function law(name: string, check: (article: Article, options: ChunkOptions) => void, runs = 150): void {
  test(name, () => {
    fc.assert(fc.property(page.map(articleOf), options, check), { numRuns: runs });
    fc.assert(fc.property(arbitraries(fc).article, options, check), { numRuns: runs });
  });
}

const wholes = ['listItem', 'step', 'definition', 'faqPair', 'glossaryEntry', 'code'] as const;

const solids = ['link', 'inlineCode', 'inlineMath', 'footnoteReference', 'superscript', 'subscript'] as const;

/** Whether a text is a single word if each link, code or formula of the article counts as a part of a word. */
function isOneWord(text: string, pieces: readonly string[]): boolean {
  const line = text.replace(/\s+/g, ' ').trim();
  return (
    !line.includes(' ') ||
    pieces.some((piece) => /^\S*$/.test(line.replace(piece, ''))) ||
    !/ /.test(pieces.reduce((rest, piece) => rest.split(piece).join('x'), line))
  );
}

function piecesOf(article: Article): string[] {
  const pieces = solids.flatMap((type) => findAll(article, type).map(toText));
  for (const { value } of findAll(article, 'code')) pieces.push(...value.split('\n'));
  const lines = pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece.includes(' '));
  return [...new Set(lines)].sort((one, other) => other.length - one.length);
}

describe('chunks', () => {
  law('hold every text of the article once, in its order', (article, given) => {
    expect(solid(chunks(article, given).map(ownText).join(''))).toBe(solid(toText(article)));
  });

  law('are no larger than the size where they can be cut', (article, given) => {
    const pieces = piecesOf(article);
    for (const chunk of chunks(article, given)) {
      expect(chunk.tokens).toBe(given.measure?.(chunk.text));
      if (chunk.tokens > (given.size ?? 0)) expect(ownText(chunk)).toSatisfy((text: string) => isOneWord(text, pieces));
    }
  });

  law('cut no item, step, definition or question with its answer that is not too large', (article, given) => {
    const texts = chunks(article, given).map((chunk) => solid(ownText(chunk)));
    const inCells = new Set<Node>(
      findAll(article, 'tableCell').flatMap((cell) => wholes.flatMap((type) => findAll(cell, type) as Node[])),
    );
    for (const type of wholes) {
      for (const node of findAll(article, type).filter((one) => !inCells.has(one))) {
        if (find(node, 'table') !== undefined || find(node, 'section') !== undefined) continue;
        const text = toText(node);
        const isSmall = (given.measure?.(text) ?? 0) <= (given.size ?? 0);
        if (isSmall) expect(texts.some((one) => one.includes(solid(text)))).toBe(true);
      }
    }
  });

  law('are the same for the same article, with ids of their own, and leave it as it was', (article, given) => {
    const before = JSON.stringify(article);
    const made = chunks(article, given);
    expect(chunks(article, given)).toEqual(made);
    expect(JSON.stringify(article)).toBe(before);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
    expect(made.map(({ index }) => index)).toEqual(made.map((_, index) => index));
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  law('list what is added in order and without overlap', (article, given) => {
    for (const { text, added = [] } of chunks(article, given)) {
      let last = -1;
      for (const [start, end] of added) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(text).toBe(text.trim());
    }
  });

  law('have positions that cover every text', (article, given) => {
    const places = chunks(article, given).flatMap(({ position }) => position ?? []);
    for (const { value, position } of findAll(article, 'text')) {
      if (position === undefined || value.trim() === '') continue;
      const { start, end } = position;
      expect(places).toSatisfy((all: Position[]) =>
        all.some((place) => place.start.offset <= start.offset && place.end.offset >= end.offset),
      );
    }
  });

  law('are measured a number of times that is linear in the article', (article, given) => {
    let calls = 0;
    const measure = (text: string): number => {
      calls += 1;
      return given.measure?.(text) ?? 0;
    };
    const made = chunks(article, { ...given, measure });
    let nodes = 0;
    visit(article, () => {
      nodes += 1;
    });
    expect(calls).toBeLessThanOrEqual(8 * (nodes + toText(article).split(/\s/).length + made.length) + 8);
  });

  law('hold every word in Markdown, too', (article, given) => {
    const text = chunks(article, { ...given, markdown: true })
      .map((chunk) => chunk.text)
      .join('\n');
    const words = findAll(article, 'text').flatMap(({ value }) => value.match(/[a-zA-Z]{3,}/g) ?? []);
    for (const word of words) expect(text).toContain(word);
  });
});
