import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Input, pages } from '../../bench/accuracy/robust.ts';
import { audit, parseArticle } from '../../src/index.ts';
import { damages, picker } from './damage.ts';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const corpus = '../shared/corpus';

function inputsOfFixtures(): Input[] {
  return readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('input.html'))
    .map((name) => ({ name, html: readFileSync(join(fixtures, name), 'utf8') }));
}

/** Where an article was damaged and the audit calls it even, and how often there was something to damage. */
function missed(inputs: readonly Input[], name: string): { misses: string[]; tried: number } {
  const damage = damages[name];
  const misses: string[] = [];
  let tried = 0;
  inputs.forEach(({ name: input, html }, index) => {
    const article = parseArticle(html, { root: index % 2 === 0 ? 'auto' : 'document' });
    if (damage?.(article, picker(index), html) !== true) return;
    tried += 1;
    if (audit(html, article).ok) misses.push(input);
  });
  return { misses, tried };
}

describe.for(Object.keys(damages))('%s is found in', (name) => {
  test('the fixtures', { timeout: 120_000 }, () => {
    const { misses, tried } = missed(inputsOfFixtures(), name);
    expect(misses).toEqual([]);
    expect(tried).toBeGreaterThan(name.startsWith('dropped') ? 10 : 100);
  });

  test.skipIf(!existsSync(corpus))('a share of the pages of others', { timeout: 240_000 }, () => {
    const share = pages(corpus).filter(({ html }, index) => index % 24 === 7 && html.length < 100_000);
    const { misses, tried } = missed(share, name);
    expect(misses).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
