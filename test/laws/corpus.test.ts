import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { compare } from './visible.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
const isThere = existsSync(corpus);
if (!isThere) console.warn('The pages of ../shared/corpus are not here: the laws are not tried on them.');

function filesIn(folder: string, extension: string): string[] {
  if (!isThere) return [];
  return readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension) && !path.includes('_truth'))
    .map((path) => join(folder, path))
    .sort();
}

/** What is wrong with the articles of an input; one entry for each root that does not hold all of its text. */
function losses(name: string, html: string): string[] {
  const found: string[] = [];
  for (const root of ['document', 'auto'] as const) {
    const start = process.cpuUsage();
    const article = parseArticle(html, { root });
    const seconds = process.cpuUsage(start).user / 1e6;
    const { lost, invented, ordered } = compare(html, article);
    if (lost !== '' || invented !== '')
      found.push(`${name} (${root}): lost ${lost.slice(0, 40)}, invented ${invented.slice(0, 40)}`);
    if (!ordered) found.push(`${name} (${root}): out of order`);
    if (seconds > 10) found.push(`${name} (${root}): ${seconds.toFixed(1)} s`);
  }
  return found;
}

describe.skipIf(!isThere)('no text is lost in', () => {
  test.for(['pages', 'faq', 'wordpress/posts'])('%s', { timeout: 120_000 }, (folder) => {
    const files = filesIn(folder, '.html');
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => losses(file, readFileSync(join(corpus, file), 'utf8')))).toEqual([]);
  });

  test('the cases of html5lib', { timeout: 60_000 }, () => {
    const cases = filesIn('html5lib', '.dat').flatMap((file) =>
      readFileSync(join(corpus, file), 'utf8')
        .split(/^#data\n/m)
        .slice(1)
        .map((text) => ({ file, html: text.slice(0, text.search(/^#errors/m)).replace(/\n$/, '') })),
    );
    expect(cases.length).toBeGreaterThan(1000);
    expect(cases.flatMap(({ file, html }) => losses(`${file} ${JSON.stringify(html)}`, html))).toEqual([]);
  });
});
