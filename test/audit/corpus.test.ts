import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { html5libData, type Input, pages } from '../../bench/accuracy/robust.ts';
import { audit, findAll, parseArticle } from '../../src/index.ts';

const corpus = '../shared/corpus';
const isThere = existsSync(corpus);

/** The inputs whose article does not come out even, with what the audit says of it. */
function uneven(inputs: readonly Input[], roots: readonly ('auto' | 'document')[]): string[] {
  let turn = 0;
  return inputs.flatMap(({ name, html }) =>
    roots.flatMap((root) => {
      // Positions are asked for in turn: they change nothing else, as the laws say.
      turn += 1;
      const positions = turn % 4 > 1;
      const { ok, ...report } = audit(html, parseArticle(html, { root, positions }));
      return ok ? [] : [`${name} (${root}, positions: ${positions}): ${JSON.stringify(report).slice(0, 300)}`];
    }),
  );
}

/** What the audit says where the middle text of an article is changed. */
function told(
  html: string,
  change: (text: string) => string,
): { missing: string; duplicated: string; invented: string } {
  const article = parseArticle(html);
  const texts = findAll(article, 'text').filter(({ value }) => value.trim() !== '');
  const middle = texts[texts.length >> 1];
  if (middle) middle.value = change(middle.value);
  const { missing, duplicated, invented } = audit(html, article);
  const join = (gaps: typeof missing): string => gaps.map(({ text }) => text.replace(/\s+/g, '')).join('|');
  return { missing: join(missing), duplicated: join(duplicated), invented: join(invented) };
}

describe.skipIf(!isThere)(`the audit${isThere ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  // Every page is asked for by `npm run fuzz` and the laws; here a share of them keeps the run short.
  test('finds no gap in a share of the pages, whichever root is asked for', { timeout: 120_000 }, () => {
    const share = pages(corpus).filter((_, index) => index % 8 === 0);
    expect(share.length).toBeGreaterThan(80);
    expect(uneven(share, ['document', 'auto'])).toEqual([]);
  });

  test('finds no gap in the cases of the reference tests for HTML parsers', { timeout: 60_000 }, () => {
    const cases = html5libData(corpus);
    expect(cases.length).toBeGreaterThan(1700);
    expect(uneven(cases, ['document'])).toEqual([]);
  });

  test('tells exactly what is taken away, repeated and added', { timeout: 120_000 }, () => {
    const share = pages(corpus).filter(
      ({ html }, index) => index % 24 === 3 && findAll(parseArticle(html), 'text').length > 4,
    );
    expect(share.length).toBeGreaterThan(20);
    for (const { name, html } of share) {
      let text = '';
      const without = told(html, (value) => {
        text = value.replace(/\s+/g, '');
        return '';
      });
      expect(without, name).toEqual({ missing: text, duplicated: '', invented: '' });
      expect(
        told(html, (value) => value + value),
        name,
      ).toMatchObject({ missing: '', invented: '' });
      expect(told(html, (value) => value + value).duplicated, name).toBe(text);
      expect(
        told(html, (value) => `${value} Zqj words`),
        name,
      ).toEqual({ missing: '', duplicated: '', invented: 'Zqjwords' });
    }
  });
});
