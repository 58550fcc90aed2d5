import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/index.ts';
import { type Article, parseArticle } from '../../src/index.ts';
import { toFeedReport, toReport } from '../../src/report/index.ts';
import { allVectors } from '../browser/vectors/index.ts';
import { assets } from './assets.ts';

const html = `<html lang="en"><head><title>Starters</title><meta name="author" content="Ann Lee"></head><body><main><h1>Starters</h1>
<p>Flour and water, <a href="https://example.org/flour">nothing else</a>, left alone for a week in a warm place of the kitchen.</p>
<h2>Rye vs wheat</h2>
<table><tr><th>Starter</th><th>How it differs</th><th>Common confusion</th></tr>
<tr><td>Rye</td><td>Rises faster</td><td>With pumpernickel</td></tr><tr><td>Wheat</td><td>Tastes milder</td><td>With yeast</td></tr></table>
<h2>How to measure</h2>
<table><tr><th>Metric</th><th>Starting target</th></tr><tr><td>Time to double</td><td>4–6 h</td></tr>
<tr><td>Failed feedings</td><td>&lt;1 per month</td></tr><tr><td>Smell</td><td>Varies by flour</td></tr></table>
<h2>FAQ</h2><h3>Can I use tap water?</h3><p>Yes.</p><h3>Is it alive?</h3><p>It is.</p>
<p>1) Choose the flour<br>– Take rye.</p><p>2) Mix it<br>– Stir.</p>
</main><nav><a href="/">Home</a> <a href="/about">About</a></nav></body></html>`;
const article = parseArticle(html, { positions: true });
const report = toReport(html, article);

/** The part of a page with this identifier. */
function part(page: string, id: string): string {
  const start = page.indexOf(` id="${id}"`);
  return start < 0 ? '' : page.slice(start, page.indexOf('</section>', start));
}

/** The text that a browser shows of markup. */
const shown = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the page of a report', () => {
  test('is made of src/report/client: after a change there, run `npm run report`', async () => {
    for (const { path, text } of Object.values(await assets())) expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('allows its one script and its one style by their hashes, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(report)?.[1] ?? '';
    expect(policy.split('; ').map((rule) => rule.split(' ')[0])).toEqual([
      'default-src',
      'script-src',
      'style-src',
      'base-uri',
      'form-action',
      'require-trusted-types-for',
      'trusted-types',
    ]);
    for (const name of ['script', 'style']) {
      const [, text = ''] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(report) ?? [];
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy).toContain(`${name}-src 'sha256-${hash}'`);
    }
  });

  test('requests nothing else: no address that a browser loads', () => {
    expect(report).not.toMatch(/<[a-z]+\s[^>]*(?:\ssrc|\ssrcset|\sstyle|\son[a-z]+)=/i);
    expect(report).not.toMatch(/<(?:link|img|iframe|object|base)\b/i);
    expect([...report.matchAll(/<a\b[^>]*\shref="(?!#)/g)]).toEqual([]);
  });

  test('is the same for the same article, and leaves it as it was', () => {
    const before = JSON.stringify(article);
    expect(toReport(html, article)).toBe(report);
    expect(JSON.stringify(article)).toBe(before);
  });

  test('is called by its title, that of the article, or its first heading', () => {
    const title = (page: string): string | undefined => /<title>(.*?)<\/title>/.exec(page)?.[1];
    expect(title(report)).toBe('Starters');
    expect(title(toReport('', parseArticle('<p>a<h3>Tea &amp; cups</h3>')))).toBe('Tea &amp; cups');
    expect(title(toReport('', parseArticle('<p>a')))).toBe('Untitled article');
    expect(title(toReport(html, article, { title: 'a.html' }))).toBe('a.html');
  });

  test('links every line of the tree to its node', () => {
    const lines = [...report.matchAll(/id="t(\d+)" href="#n(\d+)"/g)];
    expect(lines.length).toBeGreaterThan(60);
    for (const [, own, target] of lines) {
      expect(target).toBe(own);
      expect(report.split(` id="n${own}"`)).toHaveLength(2);
    }
  });
});

describe('what a report shows', () => {
  test('the sides of a comparison, in the article and in the list of tables', () => {
    expect(report).toMatch(/class="subject[^"]*"[^>]*>Rye</);
    expect(report).toMatch(/class="attribute[^"]*"[^>]*>How it differs</);
    expect(shown(part(report, 'tables'))).toContain('compares, in rows Rye Wheat told apart by How it differs');
  });

  test('targets as they are written and as they were read', () => {
    const metrics = shown(part(report, 'metrics'));
    expect(metrics).toContain('Time to double 4–6 h 4 to 6 h');
    expect(metrics).toContain('Failed feedings &lt;1 per month &lt; 1 per month');
    expect(metrics).toContain('Smell Varies by flour stays text');
  });

  test('questions, why each thing was recognised, and what was left out', () => {
    expect(shown(part(report, 'questions'))).toContain('Can I use tap water?');
    const why = part(report, 'evidence');
    expect(shown(why)).toContain('comparison table');
    expect(why).toMatch(/<rect width="\d+(?:\.\d)?" height="4"\/>/);
    expect(why).toContain('class="signals for"');
    expect(shown(part(report, 'dropped'))).toContain('navigation');
    expect(shown(part(report, 'facts'))).toContain('Authors Ann Lee');
  });

  test('the audit, with its gaps where there are any', () => {
    expect(part(report, 'audit')).toContain('No text was lost');
    const lossy: Article = { ...article, children: article.children.slice(0, 0) };
    const page = toReport(html, lossy);
    expect(shown(part(page, 'audit'))).toMatch(/\d+ gaps? found\./);
    expect(part(page, 'audit')).toContain('<b>missing</b>');
    expect(part(toReport(html, article, { audit: false }), 'audit')).toBe('');
  });

  test('the source with its lines, and the place of each node', () => {
    expect(report).toContain('<code data-l="2">&lt;p&gt;Flour and water');
    const [, json = ''] = /class="places">(.*?)<\/script>/.exec(report) ?? [];
    const { places, lines } = JSON.parse(json) as { places: number[]; lines: number[] };
    expect(lines.map((at) => html[at - 1])).toEqual([undefined, ...lines.slice(1).map(() => '\n')]);
    const number = Number(/id="t(\d+)"[^>]*><b>table</.exec(report)?.[1]);
    expect(html.slice(places[2 * number], places[2 * number + 1])).toMatch(/^<table>[\s\S]*<\/table>$/);
  });

  test('an article without positions and source', () => {
    const page = toReport('', parseArticle('<p>a'));
    expect(page).toContain('class="places">[]</script>');
    expect(page).not.toContain('data-l=');
    expect(page).toContain('>a</p>');
  });

  test('headings that skip no rank, whatever the article does', () => {
    const page = toReport('', parseArticle('<h1>a</h1><h4>b</h4><h2>c</h2><h6>d</h6>'));
    expect([...page.matchAll(/<h(\d) class="h(\d)"/g)].map(([, own, rank]) => `${rank}:${own}`)).toEqual([
      '1:3',
      '4:4',
      '2:4',
      '6:5',
    ]);
  });
});

describe('a hostile article', () => {
  test('is text: no vector adds an element or an attribute to the page', () => {
    const own = new Set([...report.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name));
    for (const vector of allVectors.filter((_vector, index) => index % 150 === 0)) {
      const page = toReport(vector, parseArticle(vector, { positions: true }));
      expect(page.split('<script')).toHaveLength(3);
      expect(page).not.toMatch(/<[a-z]+\s(?:[^>"]|"[^"]*")*\s(?:src|srcset|style|on[a-z]+)=/i);
      const names = [...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name ?? '');
      const strange = names.filter((name) => !own.has(name));
      expect(
        strange.filter(
          (name) =>
            !/^(?:pre|blockquote|hr|q|abbr|su[bp]|em|del|mark|u|figure|br|caption|figcaption|strong)$/.test(name),
        ),
      ).toEqual([]);
    }
  });

  test('may be deep and large: what is written grows with it', () => {
    const deep = `${'<blockquote>'.repeat(2_000)}x`;
    expect(toReport(deep, parseArticle(deep)).length).toBeLessThan(1_000_000);
    const nested = `${'<table><tr><td>a'.repeat(60)}b`;
    const size = (times: number): number => {
      const input = nested.repeat(times);
      return toReport(input, parseArticle(input)).length;
    };
    expect(size(4)).toBeLessThan(4.5 * size(1));
  });
});

describe('the report of a feed', () => {
  const item = (title: string, body: string): string =>
    `<item><title>${title}</title><pubDate>Sun, 01 Feb 2026 10:00:00 GMT</pubDate><description><![CDATA[${body}]]></description></item>`;
  const xml = `<rss version="2.0"><channel><title>The Slow Loaf</title>${item('One', '<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.')}${item('Two &lt;b&gt;', '<p>x')}</channel></rss>`;

  test('lists the items with what is in them, and holds the report of each', () => {
    const page = toFeedReport(parseFeed(xml, { positions: true }));
    expect(page).toContain('<title>The Slow Loaf</title>');
    expect(page).toContain('<a href="#i1-report">One</a>');
    expect(shown(page)).toContain('2026-02-01');
    expect(page).toContain('id="i2-report"');
    expect(page).toContain('Two &lt;b&gt;');
    expect(shown(page)).toContain('1 question');
    expect(page.split('id="i1-n1"')).toHaveLength(2);
  });

  test('shows why an item has no article', () => {
    const [first] = parseFeed(xml).items;
    if (first === undefined) throw new Error('no item');
    const { article: _article, ...rest } = first;
    const broken = {
      ...parseFeed(xml),
      items: [{ ...rest, error: { code: 'article-failed', message: 'It <broke>.' } }],
    };
    expect(toFeedReport(broken)).toContain('It &lt;broke&gt;.');
  });

  test('needs a feed', () => {
    expect(() => toFeedReport(article as never)).toThrow(/^toFeedReport: a feed is needed/);
    expect(() => toFeedReport(undefined as never)).toThrow(TypeError);
  });
});

test.each<[unknown[], RegExp]>([
  [[undefined, article], /^toReport: html must be a string/],
  [[html, '<p>'], /^toReport: an article is needed, not a string/],
  [[html, article, { titel: 'a' }], /^toReport: unknown option 'titel'; did you mean 'title'\?/],
  [[html, article, { title: 3 }], /^toReport: options.title must be a string/],
])('wrong arguments are a TypeError: %#', (args, message) => {
  expect(() => (toReport as (...args: unknown[]) => string)(...args)).toThrow(TypeError);
  expect(() => (toReport as (...args: unknown[]) => string)(...args)).toThrow(message);
});

test('the tree marks what was recovered, and nothing else', () => {
  const page = toReport('<p>a</p><p>1) b</p><p>2) c</p>', parseArticle('<p>a</p><p>1) b</p><p>2) c</p>'));
  const marked = [...page.matchAll(/<b>(\w+)<\/b>(?:<i>[^<]*<\/i>)*<i class="recovered">/g)].map(([, type]) => type);
  expect(new Set(marked)).toEqual(new Set(['list', 'listItem']));
});
