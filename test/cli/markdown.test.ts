import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from './harness.ts';

const markdown = '---\ntitle: Tea\n---\n\nPrices:\n\n- Sencha: *9 €*\n- Bancha: 5 €\n';
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-markdown-'));
  file = join(folder, 'tea.md');
  writeFileSync(file, markdown);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Markdown', () => {
  test('is recognized by the name of its file', async () => {
    const { code, out } = await command([file, '--format', 'json']);
    const article = JSON.parse(out) as { title: string; dropped: { reason: string }[] };
    expect([code, article.title, article.dropped[0]?.reason]).toEqual([0, 'Tea', 'front-matter']);
  });

  test('on the standard input needs the option', async () => {
    const { code, out } = await command(['--input', 'markdown', '--format', 'markdown'], { stdin: markdown });
    expect([code, out]).toEqual([0, '## Prices:\n\n- Sencha: *9 €*\n- Bancha: 5 €\n']);
  });

  test('is checked, with lines of its own', async () => {
    const stdin = '# Tea\n\n### Green\n\nHot.\n';
    const { code, err } = await command(['--input', 'markdown', '--check', '--format', 'text'], { stdin });
    expect(code).toBe(1);
    expect(err).toContain('3:1');
  });

  test.each([['--remove', 'p'], ['--root', 'main'], ['--audit']])('has no elements for %s', async (...options) => {
    const { code, err } = await command([file, ...options, '--format', 'text']);
    expect(code).toBe(3);
    expect(err).toContain('this is Markdown');
  });
});
