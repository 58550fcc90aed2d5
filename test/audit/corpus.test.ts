import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pages } from '../../bench/accuracy/robust.ts';
import { type Article, audit, findAll, parseArticle } from '../../src/index.ts';

const corpus = '../shared/corpus';
const isThere = existsSync(corpus);

/** The audit of an article whose middle text was changed. */
function told(
  html: string,
  article: Article,
  change: (text: string) => string,
): { missing: string; duplicated: string; invented: string } {
  const texts = findAll(article, 'text').filter(({ value }) => value.trim() !== '');
  const middle = texts[texts.length >> 1];
  const before = middle?.value ?? '';
  if (middle) middle.value = change(before);
  const { missing, duplicated, invented } = audit(html, article);
  if (middle) middle.value = before;
  const join = (gaps: typeof missing): string => gaps.map(({ text }) => text.replace(/\s+/g, '')).join('|');
  return { missing: join(missing), duplicated: join(duplicated), invented: join(invented) };
}

describe.skipIf(!isThere)(`the audit${isThere ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  test('reports exactly what is removed, repeated and added', { timeout: 120_000 }, () => {
    const share = pages(corpus)
      .filter((_, index) => index % 24 === 3)
      .map(({ name, html }) => ({ name, html, article: parseArticle(html) }))
      .filter(({ article }) => findAll(article, 'text').length > 4);
    expect(share.length).toBeGreaterThan(20);
    for (const { name, html, article } of share) {
      let text = '';
      const without = told(html, article, (value) => {
        text = value.replace(/\s+/g, '');
        return '';
      });
      expect(without, name).toEqual({ missing: text, duplicated: '', invented: '' });
      const twice = told(html, article, (value) => value + value);
      expect(twice, name).toEqual({ missing: '', duplicated: text, invented: '' });
      const more = told(html, article, (value) => `${value} Zqj words`);
      expect(more, name).toEqual({ missing: '', duplicated: '', invented: 'Zqjwords' });
    }
  });
});
