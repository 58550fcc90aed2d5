import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/index.ts';
import { type Article, parseArticle } from '../../src/index.ts';
import { toFeedReport, toReport } from '../../src/report/index.ts';
import { launch } from './chromium.ts';
import { misplaced, treesOf } from './trees.ts';
import { texts } from './vectors/breakouts.ts';
import { names } from './vectors/clobbering.ts';
import { allVectors } from './vectors/index.ts';

const fixture = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)), 'utf8');

/** A page with nodes of every family. */
const html = `<html lang="en"><head><title>Starters</title><meta name="author" content="Ann Lee"></head><body><main>
<h1>Starters</h1><p>Flour, <em>water</em>, <a href="https://example.org/">time</a><sup>1</sup> and <abbr title="Hydration">H</abbr> of <code>0.8</code>.</p>
<figure><img src="jar.png" alt="A jar"><figcaption>The jar</figcaption></figure>
<h3>Rye vs wheat</h3><table><caption>Side by side</caption><tr><th></th><th>How it differs</th><th>Common confusion</th></tr>
<tr><td>Rye</td><td>Rises faster</td><td>With pumpernickel</td></tr><tr><td>Wheat</td><td>Milder</td><td>With yeast</td></tr></table>
<h2>How to measure</h2><table><tr><th>ID</th><th>Metric</th><th>Starting target</th></tr>
<tr><td>M1</td><td>Time to double</td><td>4–6 h</td></tr><tr><td>M2</td><td>Failed feedings</td><td>&lt;1 per month</td></tr></table>
<h2>FAQ</h2><h3>Is it alive?</h3><p>Yes.</p><h3>Is it hungry?</h3><p>Always.</p>
<h2>How to feed it</h2><ol><li>Pour half of it off.</li><li>Stir in flour and water.</li><li>Wait a day.</li></ol>
<h2>Glossary</h2><dl><dt>Levain</dt><dd>What goes into the dough.</dd><dt>Crumb</dt><dd>The inside of a loaf.</dd></dl>
<p><strong>Effort:</strong> five minutes<br><strong>Yield:</strong> 200 g</p>
<blockquote><p>Bread is slow.</p></blockquote><aside class="note"><p>Mind the lid.</p></aside>
<details><summary>More</summary><p>Less.</p></details><pre><code>feed(starter)</code></pre><hr>
<ul><li><input type="checkbox" checked> buy rye</li><li><input type="checkbox"> clean the jar</li></ul></main>
<nav><a href="/">Home</a> <a href="/about">About</a></nav></body></html>`;
const report = toReport(html, parseArticle(html, { positions: true }));

let browser: Browser;
let page: Page;
const requests: string[] = [];
const home = 'http://127.0.0.1/report';
let shown = '';

declare global {
  interface Window {
    ran: string[];
    axe: { run: () => Promise<AxeResults> };
  }
}

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    window.ran = [];
    for (const name of ['alert', 'confirm', 'prompt', 'print'])
      Object.defineProperty(window, name, { value: () => void window.ran.push(name) });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      window.ran.push(`${violatedDirective} ${sample}`);
    });
  });
  page.on('pageerror', (error) => requests.push(String(error)));
  page.on('request', (request) => void (request.url() === home || requests.push(request.url())));
  await page.route(home, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown }));
});
afterAll(() => browser?.close());

/** Shows a page at its own address: its policy does not allow writing it into another page. */
async function show(html: string): Promise<void> {
  requests.length = 0;
  shown = html;
  await page.goto(home);
}

const comparison = '.line.f-table:has(i:text-is("comparison"))';

describe('the page of a report', () => {
  test('runs its script under its own policy, and requests nothing', async () => {
    await show(report);
    expect(await page.evaluate(() => [document.documentElement.className, ...window.ran])).toEqual(['live']);
    expect(requests).toEqual([]);
  });

  test('shows what is chosen in the tree in the article, in the source, and why', async () => {
    await show(report);
    await page.click(comparison, { position: { x: 300, y: 5 } });
    expect(await page.locator('.prose .chosen').getAttribute('class')).toContain('comparison');
    expect(await page.locator('.inspector').textContent()).toMatch(/table-kind[01]\.\d\d/);
    expect(await page.locator('.inspector svg.bar').first().isVisible()).toBe(true);
    await page.check('.show-source', { force: true });
    expect(await page.locator('.source .hit').count()).toBeGreaterThan(1);
    const marked = await page.evaluate(() => String([...(CSS.highlights.get('chosen') ?? [])][0]));
    expect(marked).toMatch(/^<table>[\s\S]*With yeast/);
  });

  test('shows what is chosen in the source and in the article in the tree', async () => {
    await show(report);
    await page.click('.prose >> text=Bread is slow.');
    expect(await page.locator('[aria-selected="true"]').textContent()).toContain('Bread is slow.');
    await page.check('.show-source', { force: true });
    await page
      .locator('.source code', { hasText: 'Mind the lid' })
      .first()
      .click({ position: { x: 400, y: 8 } });
    expect(await page.locator('[aria-selected="true"]').textContent()).toMatch(/^(?:blockquote|paragraph|callout)/);
  });

  test('shows the reasons on hover and on focus', async () => {
    await show(report);
    await page.hover('.prose .faq .badge');
    await page.hover('.line.f-faq:has-text("2 questions")');
    expect(await page.locator('.inspector').textContent()).toContain('headings that ask');
    await page.mouse.move(5, 5);
    await page.locator('.prose .comparison .badge a').focus();
    expect(await page.locator('.inspector').textContent()).toContain('table-kind');
  });

  test('has a tree for the keyboard', async () => {
    await show(report);
    await page.locator('.line').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toContain('section');
    expect(await page.evaluate(() => document.activeElement?.ariaExpanded)).toBe('false');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^heading/);
    await page.keyboard.press('Enter');
    expect(await page.locator('.prose .chosen').textContent()).toBe('Starters');
    await page.keyboard.press('End');
    expect(await page.locator('.line[tabindex="0"]').count()).toBe(1);
  });

  test('filters and searches its tree', async () => {
    await show(report);
    await page.fill('.find', 'pumpernickel');
    await page.waitForFunction(() => document.querySelector('.found')?.textContent?.includes('found'));
    const shown = await page.locator('.line:visible').allTextContents();
    expect(shown.length).toBeLessThan(10);
    expect(shown.some((text) => text.startsWith('table') && text.includes('comparison'))).toBe(true);
    await page.fill('.find', '');
    await page.waitForFunction(() => document.querySelector('.found')?.textContent === '');
    await page.uncheck('input[value="table"]');
    expect(await page.locator('.line.f-table:visible').count()).toBe(0);
  });

  test('is read without a script, too', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    await plain.setContent(report);
    expect(await plain.locator('.tools').isVisible()).toBe(false);
    await plain.check('.show-source', { force: true });
    expect(await plain.locator('.source').isVisible()).toBe(true);
    expect(await plain.locator('.prose').isVisible()).toBe(false);
    await plain.close();
  });

  test('is not wider than a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await show(report);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(over).toBeLessThanOrEqual(0);
  });
});

test('a feed gives a list of items, and one of them at a time', async () => {
  await show(toFeedReport(parseFeed(fixture('demo/feed.xml'), { positions: true })));
  expect(await page.locator('.item:visible').count()).toBe(0);
  await page.click('.items a >> nth=0');
  expect(await page.locator('.item:visible').count()).toBe(1);
  expect(await page.locator('.index').isVisible()).toBe(false);
  await page
    .locator('.item:visible .line')
    .nth(2)
    .click({ position: { x: 200, y: 5 } });
  expect(await page.locator('.item:visible .prose .chosen').count()).toBe(1);
  await page.click('.item:visible >> text=All articles');
  expect(await page.locator('.index').isVisible()).toBe(true);
});

describe('axe', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const settings = [1440, 360].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })));

  test.each(settings)('finds nothing at $width pixels, $theme', async ({ width, theme }) => {
    const viewport = { width, height: 900 };
    const own = await browser.newPage({ viewport, colorScheme: theme, bypassCSP: true, reducedMotion: 'reduce' });
    await own.setContent(report);
    await own.evaluate(source);
    for (const pane of ['article', 'source', 'tree']) {
      if (pane === 'tree' && width > 800) continue;
      if (pane === 'source' && (width < 800 || theme === 'dark')) continue;
      await own.check(`.show-${pane}`, { force: true });
      if (pane === 'article') await own.evaluate(() => document.querySelector<HTMLElement>('.line.f-faq')?.click());
      const { violations } = await own.evaluate(() => window.axe.run());
      const found = violations.map(({ id, nodes }) => [id, nodes.slice(0, 2).map(({ html }) => html)]);
      expect(found, pane).toEqual([]);
    }
    await own.close();
  });
});

describe('a hostile article', () => {
  /** Everything in a page that no report may contain. */
  const strange = (): string[] =>
    Array.from(document.querySelectorAll('*')).flatMap((element) => {
      const names = element.getAttributeNames().filter((name) => /^on|^(?:src|srcset|style|srcdoc|action)$/.test(name));
      const href = element.getAttribute('href');
      if (href !== null && !href.startsWith('#')) names.push(href);
      if (/^(?:iframe|object|embed|form|base|link|img|template|math)$/.test(element.localName))
        names.push(element.localName);
      return names;
    });

  const trees = [...texts, ...names].flatMap(treesOf);
  const [first] = trees;
  const merged = (articles: readonly Article[]): Article => {
    if (first === undefined) throw new Error('there are no trees');
    return { ...first, children: articles.flatMap(({ children }) => children) };
  };
  const some = allVectors.filter((_vector, index) => index % 10 === 0);
  const joined = some.join('\n');
  const attacks: Record<string, () => string> = {
    'of vectors': () => toReport(joined, parseArticle(joined, { positions: true })),
    'of vectors, one after another': () =>
      toReport(joined, merged(some.slice(0, 300).map((vector) => parseArticle(vector)))),
    'of texts in every place of a tree': () =>
      toReport(texts.join('\n'), merged(trees.filter((_tree, index) => index % 5 === 0))),
    'of nodes in wrong places': () => toReport('', { ...merged([]), children: misplaced } as unknown as Article),
    'of facts and dropped texts': () =>
      toReport('', {
        ...merged([]),
        title: texts.join(' '),
        metadata: { authors: [...texts], description: texts.join(' '), published: texts[0] ?? '' },
        dropped: texts.map((text) => ({ reason: text, text }) as never),
        diagnostics: texts.map((text) => ({ code: text, message: text, severity: text }) as never),
      }),
  };

  test.each(Object.entries(attacks))('%s runs nothing and loads nothing', async (_name, make) => {
    await show(make());
    expect(await page.evaluate(strange)).toEqual([]);
    expect(await page.locator('script').count()).toBe(2);
    await page.evaluate(() => {
      for (const one of Array.from(document.querySelectorAll<HTMLElement>('.prose *, .line')).slice(0, 400)) {
        one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        one.click();
      }
    });
    expect(await page.evaluate(() => window.ran)).toEqual([]);
    expect(requests).toEqual([]);
  });
});
