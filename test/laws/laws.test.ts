import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, find, findAll, type Node, type Parent, parseArticle, toText, visit } from '../../src/index.ts';
import { defaultLimits } from '../../src/limits.ts';
import { isPhrasing } from '../../src/tree/content.ts';
import { nodeFacts } from '../../src/tree/node-types.ts';
import { anyString, page } from './markup.ts';
import { compare, conserved } from './visible.ts';

/** All laws are tried on the same inputs, so each is read once. */
const read = new Map<string, Article>();
const readWhole = new Map<string, Article>();

function articleOf(html: string): Article {
  const article = read.get(html) ?? parseArticle(html);
  read.set(html, article);
  return article;
}

function wholeOf(html: string): Article {
  const article = readWhole.get(html) ?? parseArticle(html, { root: 'document' });
  readWhole.set(html, article);
  return article;
}

/** Tries a law on markup and on arbitrary strings, `runs` times each. */
function law(name: string, runs: number, check: (html: string) => void): void {
  test(name, () => {
    fc.assert(fc.property(page, check), { numRuns: runs });
    fc.assert(fc.property(anyString, check), { numRuns: runs });
  });
}

/** The fault of a child in its parent, if any. */
function misplaced(child: Node, parent: Parent): string | undefined {
  const holds = nodeFacts(parent.type)?.holds ?? [];
  const is = nodeFacts(child.type)?.is;
  const content = is === 'block' ? 'blocks' : is === 'phrasing' ? 'phrasing' : child.type;
  const isEither = content !== child.type && holds.includes('either');
  return isEither || holds.includes(content) || holds.includes(child.type)
    ? undefined
    : `${child.type} in ${parent.type}`;
}

/** Phrasing content and blocks may not be siblings. */
function isMixed(parent: Parent): boolean {
  if (!nodeFacts(parent.type)?.holds?.includes('either')) return false;
  const content = (parent.children as Node[]).filter((child) => nodeFacts(child.type)?.is !== 'part');
  return content.some(isPhrasing) && !content.every(isPhrasing);
}

/** Every fault in the shape of a tree. */
function faults(article: Article): string[] {
  const found: string[] = [];
  const seen = new Set<Node>();
  visit(article, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (seen.has(node)) found.push(`${node.type} stands twice`);
    seen.add(node);
    const wrong = parent && misplaced(node, parent);
    if (wrong) found.push(wrong);
    if ('children' in node) {
      if (isMixed(node)) found.push(`lines and blocks in ${node.type}`);
      if (node.children.length === 0 && !nodeFacts(node.type)?.mayBeEmpty) found.push(`empty ${node.type}`);
    } else if ('value' in node && node.value === '') found.push(`empty ${node.type}`);
  });
  return found;
}

/** The text blocks that begin or end with collapsible white space; code may. */
function ragged(article: Article): string[] {
  const found: string[] = [];
  visit(article, (node) => {
    if (node.type === 'code') return 'skip';
    if (!['paragraph', 'heading', 'summary', 'term', 'tableCell', 'caption'].includes(node.type)) return undefined;
    const hasCode = findAll(node, 'code').length + findAll(node, 'inlineCode').length > 0;
    const text = hasCode ? '' : toText(node);
    if (/^[\t\n\f\r ]|[\t\n\f\r ]$/.test(text)) found.push(`${node.type} ${JSON.stringify(text)}`);
    return undefined;
  });
  return found;
}

function depthOf(article: Article): number {
  let depth = 0;
  visit(article, (_node, ancestors) => {
    depth = Math.max(depth, ancestors.length);
  });
  return depth;
}

describe('text', () => {
  law('is in exactly one node or dropped, in the order of the page', 400, (html) => {
    expect(compare(html, wholeOf(html))).toEqual(conserved);
  });

  law('outside the article is dropped and not lost', 200, (html) => {
    expect(compare(html, articleOf(html))).toMatchObject({ lost: '', invented: '' });
  });

  law('of a block has no white space at its ends', 200, (html) => {
    expect(ragged(wholeOf(html))).toEqual([]);
  });
});

describe('a tree', () => {
  law('is plain JSON', 300, (html) => {
    const article = parseArticle(html, { positions: true, url: 'https://example.com/tea/' });
    expect(isDeepStrictEqual(JSON.parse(JSON.stringify(article)), article)).toBe(true);
  });

  law('is the same for the same input', 150, (html) => {
    const options = Object.freeze({ positions: true, limits: Object.freeze({ depth: 20 }) });
    expect(isDeepStrictEqual(parseArticle(html, options), parseArticle(html, options))).toBe(true);
  });

  law('has each node once, and only where its type is allowed', 400, (html) => {
    expect(faults(wholeOf(html))).toEqual([]);
  });

  law('is no deeper than the limit allows', 150, (html) => {
    const depth = 3;
    const article = parseArticle(html, { root: 'document', limits: { depth } });
    // Besides the counted blocks: six sections, the parts of a table or list in the deepest block, and a line with its
    // marks.
    expect(depthOf(article)).toBeLessThanOrEqual(depth + 6 + 4 + 15);
    expect(compare(html, article)).toEqual(conserved);
    expect(faults(article)).toEqual([]);
  });

  test('keeps to the default limit however deep the input is', () => {
    for (const open of [
      '<div>x',
      '<ul><li>x',
      '<blockquote>x',
      '<table><tr><td>x',
      '<details>x',
      '<dl><dd>x',
      '<b><i>x<p>',
    ]) {
      const article = parseArticle(open.repeat(2000), { root: 'document' });
      expect(depthOf(article)).toBeLessThanOrEqual(defaultLimits.depth + 25);
    }
  });
});

describe('walkers', () => {
  law('agree', 150, (html) => {
    const article = articleOf(html);
    const nodes: Node[] = [];
    visit(article, (node) => void nodes.push(node));
    for (const type of new Set([...nodes.map((node) => node.type), 'math' as const])) {
      const expected = nodes.filter((node) => node.type === type);
      expect(findAll(article, type)).toEqual(expected);
      expect(find(article, type)).toBe(expected[0]);
    }
  });
});
