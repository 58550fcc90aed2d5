import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { typedTarget } from '../../src/cli/view/quantity.ts';
import { oneLine, wrap } from '../../src/cli/view/wrap.ts';
import { command } from './harness.ts';

const page = `<html lang="en"><head><title>Kettles</title><meta name="author" content="Ada Pier"></head><body><main><h1>Kettles</h1>
<h2>Old vs new kettles</h2>
<table><tr><th>Kettle<th>How it differs<th>Best for</tr><tr><td>Copper<td>Heats slowly<td>Show</tr><tr><td>Steel<td>Heats fast<td>Work</tr></table>
<h2>Targets</h2>
<table><tr><th>Metric<th>Target</tr><tr><td>Time to boil<td>&lt; 4 min</tr><tr><td>Scale left<td>1–2 g per month</tr><tr><td>Sound<td>Pleasant</tr></table>
<h2>Frequently asked questions</h2><h3>Does it whistle?</h3><p>Only the old one does.</p>
<h2>How to descale it</h2><ol><li>Fill it with vinegar.</li><li>Wait for an hour.</li><li>Rinse it twice.</li></ol></main><nav>Home</nav></body></html>`;

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));

describe('a page', () => {
  test('is shown with its facts, outline, drawn tables, questions, metrics and steps', async () => {
    const { code, out, err } = await command([], { stdin: page });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Kettles\nby Ada Pier · en\n\nOutline\n {2}• Kettles\n {4}• Old vs new kettles\n/);
    expect(out).toContain(
      [
        '  Old vs new kettles',
        '  comparison of Copper, Steel (in rows) by How it differs, Best for · in Kettles',
        '  ┌────────┬────────────────┬──────────┐',
        '  │ Kettle │ How it differs │ Best for │',
        '  ├────────┼────────────────┼──────────┤',
        '  │ Copper │ Heats slowly   │ Show     │',
        '  │ Steel  │ Heats fast     │ Work     │',
        '  └────────┴────────────────┴──────────┘',
      ].join('\n'),
    );
    expect(out).toContain('Questions\n  Does it whistle?\n    Only the old one does.\n');
    expect(out).toContain('│ Time to boil │ < 4 min         │ < 4 min            │');
    expect(out).toContain('│ Scale left   │ 1–2 g per month │ 1 to 2 g per mo');
    expect(out).toContain('  1. Fill it with vinegar.\n  2. Wait for an hour.\n');
    expect(out).toMatch(/\nLeft out: 4 characters \(\S+ 1\); --format tree shows them\n$/);
  });

  test('has only the records of readers where these are given', async () => {
    const { out } = await command(['--only', 'faqs,glossary'], { stdin: page });
    expect(out).toBe('Kettles\n\nQuestions\n  Does it whistle?\n    Only the old one does.\n\nNo glossary\n');
    expect((await command(['--only', 'comparisons'], { stdin: page })).out).not.toContain('Time to boil');
  });

  test('without structure is shown by its beginning', async () => {
    expect((await command([], { stdin: '<p>Just words.</p>' })).out).toBe('  Just words.\n');
  });

  test('is cut where it is long, and tells how to see all of it', async () => {
    const stdin = `<table>${Array.from({ length: 90 }, (_, index) => `<tr><td>a${index}<td>b`).join('')}</table>`;
    const { out } = await command([], { stdin });
    expect(out).toMatch(/… and \d+ more rows \(--only tables\)/);
    expect(out).not.toContain('a89');
    expect((await command(['--only', 'tables'], { stdin })).out).toContain('a89');
  });
});

describe('no line is wider than the terminal', () => {
  const long = 'https://example.org/'.padEnd(300, 'path/');
  const stdin = `<h1>${'中文'.repeat(90)}</h1><p><a href="${long}">${long}</a></p><h2>${long}</h2>
    <table><caption>${long}<tr><th colspan=2>${'寬'.repeat(50)}<th rowspan=2>👨‍👩‍👧 ${'é'.repeat(60)}</tr><tr><th>a<th>${long}</tr><tr><td>1<td>2<td>3</tr></table>
    <table><tr>${'<th>Column of a wide table'.repeat(40)}</tr><tr>${'<td>cell of it'.repeat(40)}</tr></table>
    <h2>FAQ</h2><h3>${'why '.repeat(60)}?</h3><p>${long}</p>`;

  test.each([
    [80, undefined, []],
    [40, 40, []],
    [120, 120, ['--only', 'outline,tables,faqs,links']],
    [61, 61, ['-f', 'tree']],
    [20, 7, []],
  ])('%i', async (width, columns, argv) => {
    const setting = columns === undefined ? {} : { terminal: { stdout: true }, columns };
    const { out } = await command(['--no-color', ...argv], { stdin, ...setting });
    expect(widest(out)).toBeLessThanOrEqual(width);
    expect(out.length).toBeGreaterThan(500);
  });

  test('in a feed, whose items are shown in short', async () => {
    const { out } = await command(['fixtures/demo/feed.xml']);
    expect(out).toMatch(/^The Slow Loaf\nrss · 2 items · en/);
    expect(out).toMatch(/\n1\. What is a Sourdough Starter\?.*\n {3}2026-03-14 · by Mira Okafor/);
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect(out.split('\n').length).toBeLessThan(400);
  });
});

test('records are under their ids, those with errors too', async () => {
  const { out } = await command([], { stdin: '{"id":7,"html":"<h2>Tea</h2>"}\n{"id":8}\n' });
  expect(out).toMatch(/^Record 7\n {2}Outline\n {4}• Tea\n\nRecord 8\n {2}error invalid-record: /);
});

test('a tree shows long facts in short', async () => {
  const { out } = await command(['-f', 'tree'], { stdin: page });
  expect(out).toMatch(/ columns=\["Kettle", "How it differs", "Best for"\]/);
  expect(out).toMatch(/ evidence=\{by: [\w-]+, score: [\d.]+, …\}/);
});

test('texts are wrapped and cut by what they take on a terminal', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('one two three', 7, 1)).toEqual(['one tw…']);
  expect(wrap('漢字漢字', 5)).toEqual(['漢字', '漢字']);
  expect(oneLine('漢字漢字', 5)).toBe('漢字…');
  expect(wrap('a\u001b[31m\u202eb', 80)).toEqual(['a␛[31m<U+202E>b']);
});

test.each([
  [{ min: 4, max: 6, unit: 'h' }, '4 to 6 h'],
  [{ max: 300, exclusiveMax: true as const, unit: 'ms', statistic: 'p95' }, 'p95 < 300 ms'],
  [{ min: 95, unit: '%', per: 'month' }, '≥ 95 % per month'],
  [{ min: 5, max: 5, approximate: true as const, unit: 's' }, '~ 5 s'],
  [{ min: 1, max: 2, exclusiveMin: true as const }, '> 1, ≤ 2'],
])('%j is %s', (quantity, shown) => {
  expect(typedTarget({ text: '', quantities: [{ text: '', ...quantity }] })).toBe(shown);
});

test('fields are shown with their labels, links with their addresses', async () => {
  const stdin = `<p><strong>Time:</strong> 5 min<br><strong>Serves:</strong> four</p><p><a href="https://tea.example/">Tea</a></p>`;
  const plain = await command(['--only', 'fields,links', '--no-color'], { stdin });
  expect(plain.out).toContain('  Time: 5 min\n  Serves: four\n');
  expect(plain.out).toContain('  Tea\n    https://tea.example/\n');
  const coloured = await command(['--only', 'fields', '--color'], { stdin });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(coloured.out).toMatch(/\u001b\[[\d;]+mTime:\u001b\[0m 5 min\n/);
});

test('steps are counted, with their details, and what is not shown is counted', async () => {
  const list =
    '<ol><li>Boil the water<ul><li>Use a kettle.</ul><li>Pour it over the leaves<li>Wait for four minutes</ol>';
  const stepsOnly = await command(['--only', 'steps', '--no-color'], { stdin: `<h2>How to brew tea</h2>${list}` });
  expect(stepsOnly.out).toContain('  1. Boil the water\n     – Use a kettle.\n  2. Pour it over the leaves\n');
  const pairs = Array.from({ length: 45 }, (_, index) => `<h3>Is cup ${index} hot?</h3><p>Yes.</p>`);
  const page = await command(['--no-color'], { stdin: `<h2>FAQ</h2>${pairs.join('')}` });
  expect(page.out).toContain('… and 5 more (--only faqs)');
});
