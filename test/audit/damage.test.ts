import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
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

/** The damaged articles in which the audit finds nothing, and how often there was something to damage. */
interface Found {
  misses: string[];
  tried: number;
}

/** Tries each damage on a copy of the article of each input. */
function foundIn(inputs: readonly Input[]): Map<string, Found> {
  const found = new Map(Object.keys(damages).map((name): [string, Found] => [name, { misses: [], tried: 0 }]));
  inputs.forEach(({ name: input, html }, index) => {
    const whole = parseArticle(html, { root: index % 2 === 0 ? 'auto' : 'document' });
    for (const [name, damage] of Object.entries(damages)) {
      const article = structuredClone(whole);
      const at = found.get(name);
      if (at === undefined || !damage(article, picker(index), html)) continue;
      at.tried += 1;
      if (audit(html, article).ok) at.misses.push(input);
    }
  });
  return found;
}

describe('what is found in the fixtures', () => {
  let found: Map<string, Found>;
  beforeAll(() => {
    found = foundIn(inputsOfFixtures());
  }, 240_000);

  test.for(Object.keys(damages))('%s', (name) => {
    expect(found.get(name)?.misses).toEqual([]);
    expect(found.get(name)?.tried).toBeGreaterThan(name.startsWith('dropped') ? 10 : 100);
  });
});

const present = existsSync(corpus);

describe.skipIf(!present)(`what is found in pages${present ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  let found: Map<string, Found>;
  beforeAll(() => {
    found = foundIn(pages(corpus).filter(({ html }, index) => index % 24 === 7 && html.length < 100_000));
  }, 240_000);

  test.for(Object.keys(damages))('%s', (name) => {
    expect(found.get(name)?.misses).toEqual([]);
    expect(found.get(name)?.tried).toBeGreaterThan(0);
  });
});
