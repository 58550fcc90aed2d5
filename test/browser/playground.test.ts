import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { write } from '../../docs/playground/build.ts';
import { tabs } from '../../docs/playground/input.ts';
import { launch } from './chromium.ts';
import { texts } from './vectors/breakouts.ts';

let browser: Browser;
let page: Page;
let home: string;
const errors: string[] = [];

beforeAll(async () => {
  home = pathToFileURL(await write()).href;
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt']) {
      Object.defineProperty(window, name, { value: () => void window.parent.postMessage('ran', '*') });
    }
    addEventListener('message', ({ data }) => {
      if (data === 'ran') document.documentElement.dataset['ran'] = 'yes';
    });
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(home)) errors.push(request.url());
  });
});
afterAll(() => browser?.close());

/** The report, once it shows the last request. */
async function report(title: string): Promise<FrameLocator> {
  await page.waitForFunction(() => document.getElementById('panel')?.ariaBusy === 'false');
  const frame = page.frameLocator('#frame');
  await frame.locator('h1', { hasText: title }).first().waitFor({ state: 'attached' });
  return frame;
}

async function tabText(name: string): Promise<string> {
  await page.click(`#tab-${name}`);
  await page.waitForFunction(() => document.getElementById('panel')?.ariaBusy === 'false');
  return (await page.locator('#output').textContent()) ?? '';
}

test('shows an example at once, from a file and without a network', async () => {
  await page.goto(home);
  const frame = await report('A sourdough starter');
  expect(await frame.locator('.line').count()).toBeGreaterThan(20);
  await page.selectOption('#example', { label: 'A feed' });
  const feed = await report('The Slow Loaf');
  await feed.locator('.items a', { hasText: 'Ovens compared' }).click();
  await feed.locator('.item h1', { hasText: 'Ovens compared' }).waitFor();
  expect(await feed.locator('.item:visible').count()).toBe(1);
  expect(await page.locator('#status').textContent()).toBe('Feed, 2 articles');
});

test('shows what is pasted in every tab', async () => {
  await page.goto(`${home}?paste`);
  await page.fill('#text', '<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p>');
  const frame = await report('FAQ');
  expect(await frame.locator('.line', { hasText: 'faqPair' }).count()).toBe(1);
  expect(await tabText('tree')).toMatch(/^article\n {2}section depth=2/);
  expect(JSON.parse(await tabText('records')).faqs[0].answer).toBe('Yes.');
  expect(await tabText('jsonld')).toContain('"FAQPage"');
  expect(await tabText('markdown')).toContain('### Is it hot?');
  expect(JSON.parse(await tabText('chunks'))[0].text).toContain('Is it hot?');
  expect(await tabText('findings')).toBeTruthy();
  expect(await page.locator('[role="tab"]').count()).toBe(tabs.length);
  await page.fill('#text', '# Tea\n\n- two\n- cups');
  expect(await tabText('tree')).toContain('list ordered=false');
  expect(await page.locator('#status').textContent()).toBe('Markdown');
  await page.selectOption('#kind', 'feed');
  await page.waitForFunction(() => document.getElementById('status')?.className === 'bad');
});

test('keeps its input in the address', async () => {
  await page.goto(`${home}?link`);
  await page.fill('#text', '<p>1) One</p><p>2) Two – ü 🍞</p>');
  await page.uncheck('#recover');
  const tree = await tabText('tree');
  expect(tree).not.toContain('ordered=true');
  await page.waitForFunction(() => location.hash.startsWith('#1.'));
  await page.waitForTimeout(400);
  await page.reload();
  await page.waitForFunction(() => document.getElementById('output')?.textContent !== '');
  expect(await page.inputValue('#text')).toBe('<p>1) One</p><p>2) Two – ü 🍞</p>');
  expect(await page.isChecked('#recover')).toBe(false);
  expect(await page.locator('#output').textContent()).toBe(tree);
});

test.each(['#1.AAAA', '#0.e30', '#1.!!', '#0.bnVsbA'])(
  'begins with an example for a link that is broken: %s',
  async (hash) => {
    await page.goto(`${home}?broken${hash}`);
    await report('A sourdough starter');
  },
);

test('shows the latest input while it is typed', async () => {
  await page.goto(`${home}?typed`);
  await report('A sourdough starter');
  const paragraphs = '<p>Some words that stand here to be read, and more of them.</p>'.repeat(400);
  for (const name of ['One', 'Two', 'Three']) await page.fill('#text', `<h1>${name}</h1>${paragraphs}`);
  const frame = await report('Three');
  expect(await frame.locator('h1').textContent()).toBe('Three');
});

test('runs nothing of a hostile input', async () => {
  await page.goto(`${home}?hostile`);
  await page.fill('#text', `<h1>Hostile</h1>${texts.join('\n')}<img src=x onerror=alert(1)><svg onload=alert(1)>`);
  await report('Hostile');
  for (const name of tabs.slice(1)) await tabText(name);
  expect(await page.evaluate(() => document.documentElement.dataset['ran'])).toBe(undefined);
});

test('fails nowhere, and requests nothing', () => {
  expect(errors).toEqual([]);
  expect(readFileSync(new URL(home.split('?')[0] ?? ''), 'utf8')).not.toMatch(/<(?:link|img)\b[^>]*https?:/);
});
