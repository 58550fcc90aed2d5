import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { toMarkdown } from '../../src/markdown/index.ts';
import { arbitraries } from '../../src/testing/index.ts';
import { inspect } from '../../src/tree/inspect.ts';
import { toText } from '../../src/tree/text.ts';
import { isParent, visit } from '../../src/tree/walk.ts';

const given = arbitraries(fc);
const seed = 1;

describe('the articles', () => {
  test('are plain JSON', () => {
    fc.assert(
      fc.property(given.article, (tree) => {
        expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
      }),
      { seed },
    );
  });

  test('have sections that begin with their heading and grow deeper', () => {
    fc.assert(
      fc.property(given.article, (tree) => {
        visit(tree, (node, ancestors) => {
          if (node.type !== 'section') return;
          expect(node.children[0]).toMatchObject({ type: 'heading', depth: node.depth });
          const outer = ancestors[ancestors.length - 1];
          if (outer?.type === 'section') expect(outer.depth).toBeLessThan(node.depth);
          else expect(outer?.type).toBe('article');
        });
      }),
      { seed },
    );
  });

  test('hold each node once, and no empty text', () => {
    fc.assert(
      fc.property(given.article, (tree) => {
        const seen = new Set<unknown>();
        visit(tree, (node) => {
          expect(seen.has(node)).toBe(false);
          seen.add(node);
          if (node.type === 'text') expect(node.value).not.toBe('');
        });
      }),
      { seed },
    );
  });

  test('are of many shapes', () => {
    const types = new Set<string>();
    for (const tree of fc.sample(given.article, { numRuns: 200, seed }))
      visit(tree, (node) => void types.add(node.type));
    expect([...types].sort()).toEqual(
      expect.arrayContaining([
        'blockquote',
        'break',
        'heading',
        'link',
        'list',
        'paragraph',
        'section',
        'strong',
        'table',
      ]),
    );
  });

  test('can all be written as Markdown', () => {
    fc.assert(
      fc.property(given.article, (tree) => {
        const before = inspect(tree);
        const words = toText(tree).match(/tea|Kanne|茶/g) ?? [];
        const markdown = toMarkdown(tree).replace(/&#x([\dA-F]+);/g, (_, code) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        );
        expect(markdown.match(/tea|Kanne|茶/g) ?? []).toEqual(words);
        expect(inspect(tree)).toBe(before);
      }),
      { seed },
    );
  });
});

describe('the HTML', () => {
  test('is read without an error, the same each time', () => {
    fc.assert(
      fc.property(given.html, (html) => {
        expect(parseArticle(html)).toEqual(parseArticle(html));
      }),
      { seed },
    );
  });

  test('holds markup that is not well-formed, tables, lists and text', () => {
    const all = fc.sample(given.html, { numRuns: 300, seed }).join('\n');
    for (const part of ['<table>', '<li>', '</td>', '&amp;', 'tea', '<br>']) expect(all).toContain(part);
    const types = new Set<string>();
    visit(parseArticle(all), (node) => void types.add(node.type));
    expect(types.size).toBeGreaterThan(15);
  });

  test('gives trees that Markdown can be written from', () => {
    fc.assert(
      fc.property(given.html, (html) => {
        const tree = parseArticle(html);
        const markdown = toMarkdown(tree);
        expect(markdown === '' || markdown.endsWith('\n')).toBe(true);
        if (isParent(tree) && /[a-z茶]/.test(toText(tree))) expect(markdown).not.toBe('');
      }),
      { seed },
    );
  });
});
