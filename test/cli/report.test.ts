import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from './harness.ts';

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-report-'));
  writeFileSync(path('one.html'), '<h2>Tea</h2><p>Two cups.</p>');
  writeFileSync(path('two.html'), '<h2>Coffee</h2>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function reported(...args: string[]): Promise<string> {
  const { code, out, err } = await command([...args, '--report', path('out.html')]);
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
  return readFileSync(path('out.html'), 'utf8');
}

test('a page gives its report, with positions, in place of all other output', async () => {
  const page = await reported(path('one.html'));
  expect(page).toContain('<title>Tea</title>');
  expect(page).toContain('"places":[');
  expect(page).toContain('No text was lost');
});

test('a feed gives the list of its items', async () => {
  const page = await reported('fixtures/demo/feed.xml');
  expect(page).toContain('id="i1-report"');
});

test('several files and records give a list of articles', async () => {
  const page = await reported(path('one.html'), path('two.html'));
  expect(page).toContain('<a href="#i2-report">Coffee</a>');
  writeFileSync(path('some.ndjson'), '{"html":"<h2>A</h2>"}\n{"html":3}\n');
  const list = await reported(path('some.ndjson'));
  expect(list).toContain('<a href="#i1-report">A</a>');
  expect(list).toContain('class="bad"');
});

test('- is stdout, with --root too', async () => {
  const { code, out } = await command(['--report', '-', '--root', 'b'], { stdin: '<p>a<b>x</b>' });
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).toContain('data-l="1">&lt;p&gt;a');
});

test('a file that cannot be written ends with 3, one without a name with 2', async () => {
  const { code, err } = await command(['--report', path('no/out.html')], { stdin: '<p>a' });
  expect(code).toBe(3);
  expect(err).toContain('ENOENT');
  expect((await command(['--report='], { stdin: '' })).code).toBe(2);
});
