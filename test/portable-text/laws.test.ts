import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pages } from '../../bench/accuracy/robust.ts';
import {
  type Article,
  auditOutput,
  type Figure,
  findAll,
  type Node,
  parseArticle,
  type Table,
} from '../../src/index.ts';
import { type PortableText, toPortableText } from '../../src/portable-text/index.ts';
import { arbitraries } from '../../src/testing/index.ts';
import { page } from '../laws/markup.ts';
import { render } from './components.ts';

/** All laws are tried on the same pages, so each is read once. */
const read = new Map<string, Article>();

function articleOf(html: string): Article {
  const article = read.get(html) ?? parseArticle(html);
  read.set(html, article);
  return article;
}

function law(name: string, check: (article: Article) => void, runs = 50): void {
  test(name, () => {
    fc.assert(fc.property(page.map(articleOf), check), { numRuns: runs });
    fc.assert(fc.property(arbitraries(fc).article, check), { numRuns: runs });
  });
}

interface Found {
  keys: string[];
  /** Lists of marks with the keys that may occur in them. */
  unknownMarks: string[];
  addresses: string[];
}

const decorators = new Set(['strong', 'em', 'underline', 'strike-through', 'code', 'highlight', 'sup', 'sub']);

function look(nodes: PortableText): Found {
  const found: Found = { keys: [], unknownMarks: [], addresses: [] };
  const open: unknown[] = [nodes];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const { _key, _type, url, href, children, markDefs } = value as Record<string, unknown>;
    if (typeof _key === 'string') found.keys.push(_key);
    for (const address of [url, href]) if (typeof address === 'string') found.addresses.push(address);
    if (_type === 'block') {
      const defined = new Set((markDefs as { _key: string }[]).map((mark) => mark._key));
      for (const { marks = [] } of children as { marks?: string[] }[])
        found.unknownMarks.push(...marks.filter((mark) => !decorators.has(mark) && !defined.has(mark)));
    }
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return found;
}

function hasCaptionAtEnd({ children }: Table | Figure): boolean {
  return (children as readonly Node[]).every(
    ({ type }, index) => type !== 'caption' || index === 0 || index === children.length - 1,
  );
}

describe('Portable Text', () => {
  law('has every word of the article once, in its order', (article) => {
    expect(auditOutput(article, { portableText: toPortableText(article) })).toMatchObject({ ok: true });
  });

  law('is plain JSON, the same each time, and leaves the article as it was', (article) => {
    const before = JSON.stringify(article);
    const made = toPortableText(article);
    expect(toPortableText(article)).toEqual(made);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(JSON.stringify(article)).toBe(before);
    // Content stores allow no array within an array.
    expect(JSON.stringify(made)).not.toMatch(/\[\[(?!\])/);
  });

  law('has keys of its own everywhere, marks that are defined, and no unsafe address', (article) => {
    const { keys, unknownMarks, addresses } = look(toPortableText(article));
    expect(new Set(keys).size).toBe(keys.length);
    expect(unknownMarks).toEqual([]);
    for (const address of addresses) expect(address).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
  });

  const nothing = { missing: [], moved: [], invented: [] };

  law('rendered as HTML shows every word', (article) => {
    // Quotation marks are text there, but not in HTML.
    fc.pre(findAll(article, 'quotation').length === 0);
    // The place of other captions is only known if the texts around them differ.
    fc.pre([...findAll(article, 'table'), ...findAll(article, 'figure')].every(hasCaptionAtEnd));
    expect(auditOutput(article, { html: render(toPortableText(article)) })).toMatchObject(nothing);
  });

  test.each([
    '<details>before<summary>a</summary>behind<summary>b</summary></details>',
    '<figure><figcaption>a</figcaption><p>b</p></figure>',
    '<figure><figcaption>a</figcaption>b<figure><figcaption>c</figcaption>d</figure>e</figure>',
    '<table><tfoot><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td rowspan=0 colspan=2>d<tr><td>e</table>',
    '<table><tr><td rowspan=0>a<table><tr><td rowspan=0>b<td>c</table><td>d<tr><td>e</table>',
  ])('of %s has the order of the article', (html) => {
    const article = parseArticle(html);
    expect(auditOutput(article, { portableText: toPortableText(article) })).toMatchObject({ ok: true });
    expect(auditOutput(article, { html: render(toPortableText(article)) })).toMatchObject(nothing);
  });

  const corpus = '../shared/corpus';
  test.skipIf(!existsSync(corpus))('of real pages, rendered as HTML, shows every word', () => {
    const share = pages(corpus).filter((_, index) => index % 60 === 7);
    expect(share.length).toBeGreaterThan(8);
    for (const { name, html } of share) {
      const article = parseArticle(html);
      expect({ name, ...auditOutput(article, { html: render(toPortableText(article)) }) }).toMatchObject(nothing);
    }
  });
});
