import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as feed from '../../src/feed/index.ts';
import * as core from '../../src/index.ts';
import { launch } from './chromium.ts';
import { hasCorpus, pages } from './corpus.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

declare global {
  interface Window {
    espalier: typeof core & typeof feed;
  }
}

let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  const contents =
    "import * as core from 'espalier'; import * as feed from 'espalier/feed'; window.espalier = { ...core, ...feed };";
  const { outputFiles } = await build({
    // The package by its own name, so that the output of `npm run build` is bundled.
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    // esbuild warns of chunks that are imported without effect.
    logLevel: 'error',
  });
  await page.addScriptTag({ type: 'module', content: outputFiles[0]?.text ?? '' });
  await page.waitForFunction(() => 'espalier' in window);
});
afterAll(() => browser?.close());

/** Expects the same articles, as JSON, from a browser and from Node. */
async function expectSame(inputs: readonly string[]): Promise<void> {
  expect(inputs.length).toBeGreaterThan(0);
  for (const html of inputs) {
    const found = await page.evaluate((html) => {
      const { audit, parseArticle, toHtml, toJsonLd } = window.espalier;
      const article = parseArticle(html, { positions: true });
      return JSON.stringify([article, toHtml(article), toJsonLd(article), audit(html, article)]);
    }, html);
    const article = core.parseArticle(html, { positions: true });
    expect(found).toBe(
      JSON.stringify([article, core.toHtml(article), core.toJsonLd(article), core.audit(html, article)]),
    );
  }
}

describe('the package in a browser', () => {
  test('reads the demo feed as it does in Node', async () => {
    const xml = readFileSync(join(root, 'fixtures/demo/feed.xml'), 'utf8');
    const found = await page.evaluate((xml) => JSON.stringify(window.espalier.parseFeed(xml)), xml);
    expect(found).toBe(JSON.stringify(feed.parseFeed(xml)));
    await expectSame(feed.parseFeed(xml).items.flatMap(({ html }) => html ?? []));
  });

  test('reads the fixtures as it does in Node', async () => {
    const paths = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' });
    const inputs = paths.filter((path) => path.endsWith('input.html')).sort();
    expect(inputs.length).toBeGreaterThan(100);
    await expectSame(inputs.map((path) => readFileSync(join(root, 'fixtures', path), 'utf8')));
  });

  test.skipIf(!hasCorpus)(
    'reads real pages as it does in Node (skipped where ../shared/corpus is absent)',
    async () => {
      await expectSame([...pages(10)]);
    },
  );

  test('throws nothing on the way', () => {
    expect(errors).toEqual([]);
  });
});
