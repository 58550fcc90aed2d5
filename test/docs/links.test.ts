import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pages } from './example.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guides = pages().filter((path) => path.endsWith('.md'));

function proseOf(path: string): string {
  return readFileSync(path, 'utf8')
    .split(/^```.*$/m)
    .filter((_part, index) => index % 2 === 0)
    .join('\n');
}

/** The fragment by which a heading is linked: its words in lower case, joined by hyphens. */
function anchorsOf(path: string): string[] {
  return [...proseOf(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The links of a page to places in this repository, as written. */
function linksOf(path: string): string[] {
  const targets = [...proseOf(join(root, path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

function isBroken(path: string, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const full = file === '' ? join(root, path) : join(root, dirname(path), file);
  return !existsSync(full) || (anchor !== undefined && !anchorsOf(full).includes(anchor));
}

test.each(guides)('the links of %s lead somewhere', (path) => {
  expect(linksOf(path).filter((target) => isBroken(path, target))).toEqual([]);
});

test('every page can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const path of reached) {
    if (!path.endsWith('.md') || !existsSync(join(root, path))) continue;
    for (const target of linksOf(path)) reached.add(join(dirname(path), target.split('#')[0] ?? ''));
  }
  expect(guides.filter((path) => !reached.has(path))).toEqual([]);
});
