import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { parseArticle } from '../../src/index.ts';
import { toReport } from '../../src/report/index.ts';
import { launch } from '../../test/browser/chromium.ts';
import { write } from '../playground/build.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const browser = await launch();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

/** Writes what a page shows as WebP, which Chromium makes of its own picture. */
async function take(page: Page, name: string): Promise<void> {
  const png = (await page.screenshot()).toString('base64');
  const drawer = await context.newPage();
  const url = await drawer.evaluate(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.85);
  }, png);
  await drawer.close();
  const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  writeFileSync(here(name), bytes);
  console.log(`${name}: ${Math.round(bytes.length / 1000)} kB`);
}

const html = readFileSync(here('starters.html'), 'utf8');
const report = await context.newPage();
await report.setContent(toReport(html, parseArticle(html, { positions: true })));
await report.evaluate(() => {
  const lines = Array.from(document.querySelectorAll<HTMLElement>('.line'));
  lines.find((line) => /^table\s*comparison/.test(line.textContent ?? ''))?.click();
});
await take(report, 'report.webp');

const playground = await context.newPage();
await playground.goto(pathToFileURL(await write()).href);
await playground.selectOption('#example', { label: 'Metrics with targets' });
await playground.waitForFunction(() => document.getElementById('status')?.textContent !== '');
const frame = await (await playground.waitForSelector('#frame')).contentFrame();
await frame?.waitForSelector('.prose table');
await frame?.evaluate(() => document.querySelector('.work')?.scrollIntoView());
await take(playground, 'playground.webp');
await browser.close();
