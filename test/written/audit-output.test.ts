import { describe, expect, test } from 'vitest';
import { chunks } from '../../src/chunks/index.ts';
import {
  type Article,
  auditOutput,
  type Output,
  type OutputReport,
  parseArticle,
  toHtml,
  toText,
} from '../../src/index.ts';
import { toMarkdown } from '../../src/markdown/index.ts';
import { toPortableText } from '../../src/portable-text/index.ts';

const html = `<h2>Tea</h2><p>Two <b>hot</b> cups, <a href="/a">see this</a><br>10<sup>6</sup> &lt; x * y_z and a <q>quoted</q> word.</p>
  <ol start=3><li>Fill<ul><li>the pot</ul><li>Boil</ol><pre>a  |  b\n\`\`\`\n&gt; c</pre><blockquote><p>Yes<pre>in a quote</pre></blockquote>
  <table><caption>Times</caption><tr><th>Kind<th colspan=2>Time<tr><th>of tea<th>min<th>max<tr><td>Sencha | Bancha<td><p>1 min<p>or 2<td><code>a|b</code></table>
  <dl><dt>Cup<dt>Mug<dd>It is round.</dl><p><b>Owner:</b> Ann<br><b>Cost:</b> 5</p><p>Note<sup><a href="#n1" id="r1">1</a></sup>, said.</p>
  <p><img src="javascript:x()" alt="Unsafe pot"><img src="a.png" alt="A pot"></p><iframe src="https://example.org/v" title="Film"></iframe>
  <ol><li id="n1">The note. <a href="#r1">↩</a></ol>`;

const article = parseArticle(html);

/** All outputs that the library writes of an article. */
const outputs = (from: Article): Record<keyof OutputReport | string, Output> => ({
  html: { html: toHtml(from) },
  markdown: { markdown: toMarkdown(from) },
  text: { text: toText(from) },
  chunks: { chunks: chunks(from, { size: 40, overlap: 10 }) },
  portableText: { portableText: toPortableText(from) },
});

/** The same output with a text replaced. */
const changed = (output: Output, from: string, to: string): Output => {
  const json = JSON.stringify(output);
  expect(json).toContain(from);
  return JSON.parse(json.replace(from, to)) as Output;
};

const texts = (gaps: { text: string }[]): string[] => gaps.map(({ text }) => text);

describe.each(Object.keys(outputs(article)))('%s', (name) => {
  const output = outputs(article)[name] as Output;

  test('has the words of the article', () => {
    const { counts, ...report } = auditOutput(article, output);
    expect(report).toEqual({ ok: true, missing: [], duplicated: [], invented: [], moved: [], joined: [], torn: [] });
    expect(counts.written).toBe(counts.expected);
    expect(counts.written).toBeGreaterThan(150);
  });

  test('misses a word that is lost', () => {
    const report = auditOutput(article, changed(output, 'Boil', ''));
    expect(report.ok).toBe(false);
    expect(texts(report.missing)).toEqual(['Boil']);
    expect([...report.duplicated, ...report.invented, ...report.moved]).toEqual([]);
  });

  test('reports what is changed, invented and repeated', () => {
    const other = auditOutput(article, changed(output, 'Boil', 'Broil'));
    expect([texts(other.missing), texts(other.invented)]).toEqual([[], ['Broil']]);
    expect(texts(auditOutput(article, changed(output, 'Boil', 'Boil gently')).invented)).toEqual(['gently']);
    expect(texts(auditOutput(article, changed(output, 'the pot', 'the pot the pot')).duplicated)).toEqual(['the pot']);
  });

  test('reports what is moved, joined and torn', () => {
    const moved = auditOutput(article, changed(changed(output, 'Sencha', 'X'), 'Fill', 'Sencha Fill'));
    expect(texts(moved.moved)).toEqual(['Sencha']);
    expect(texts(auditOutput(article, changed(output, 'the pot', 'thepot')).joined)).toEqual(['the pot']);
    expect(texts(auditOutput(article, changed(output, 'Boil', 'Bo il')).torn)).toEqual(['Bo il']);
  });
});

describe('Markdown', () => {
  const of = (from: string, markdown: string): OutputReport => auditOutput(parseArticle(from), { markdown });

  test.each([
    ['<p>a * b, snake_case, ~5', 'a * b, snake_case, ~5'],
    ['<p>a [b] (c)', 'a [b] (c)'],
    ['<p>See it', '[See](https://example.org/a_(b) "A title (with this)") ![pot](a.png) it'],
    ['<p>See it', "[See](<a b> 't') it"],
    ['<p>a&amp;b &lt;c&gt;', 'a&amp;b \\<c&#x3E;'],
    ['<p>a@b.example', '<a@b.example>'],
    ['<h2>A</h2><p>b', '## A ##\n\nb'],
    ['<h2>A</h2><p>b', 'A\n===\nb'],
    ['<ul><li>a<li>b</ul>', '* [x] a\n+ b'],
    ['<pre># a\n- b</pre>', '~~~ts\n# a\n- b\n~~~'],
    ['<p>x</p><pre>a</pre><p>y', 'x\n\n```\na\n```\n\ny'],
    ['<p>a ` b', 'a ` b'],
    ['<p><code>a ` b</code>', '`` a ` b ``'],
    ['<table><tr><th>a<th>b<tr><td>-<td>c</table>', '|a|b|\n|:-|-:|\n|-|c|'],
    ['<p>one two', 'one\ntwo'],
    ['<p>x_\u200bdest y', 'x_\u200bdest y'],
    ['<p>One is long.”Two', 'One is long.”\n\nTwo'],
    ['<p>“Why?”99', '“Why?”\n\n99'],
    ['<div class="callout tip"><p>Warm</p></div>', '> [!TIP]\n> Warm'],
  ])('%s is %j', (from, markdown) => {
    expect(of(from, markdown)).toMatchObject({ ok: true });
  });

  test.each([
    ['<p>a &lt; 5', 'a 5'],
    ['<p>10 %', '10'],
    ['<p>See the pot', '[See](a) ![the](b) pot'],
    ['<p>a*b*c', 'a*b*c'],
    ['<p>1. a', '1. a'],
    ['<p>example.org', 'example.\n\norg'],
  ])('%s is not %j', (from, markdown) => {
    expect(of(from, markdown).ok).toBe(false);
  });
});

test('what several pictures are called may be there for each of them', () => {
  const twice = parseArticle('<p><img src="data:a" alt="A pot"></p><p><img src="data:b" alt="A pot"></p><p>x');
  for (const output of Object.values(outputs(twice))) expect(auditOutput(twice, output).ok).toBe(true);
  expect(auditOutput(twice, { text: 'A pot x' }).ok).toBe(false);
});

test('a chunk may begin between words that no white space parts, and nowhere else', () => {
  const of = (text: string, ...texts: string[]): OutputReport =>
    auditOutput(parseArticle(`<p>${text}`), { chunks: texts.map((one) => ({ text: one })) });
  expect(of('緑茶は人気の飲み物です。', '緑茶は人気の', '飲み物です。').ok).toBe(true);
  expect(texts(of('Green tea', 'Gre', 'en tea').torn)).toEqual(['Gre en']);
  expect(auditOutput(parseArticle('<p>緑茶は人気'), { text: '緑茶は 人気' }).ok).toBe(false);
});

test('the words before a gap are reported', () => {
  expect(auditOutput(article, { text: toText(article).replace('hot cups', 'cups') }).missing).toEqual([
    { text: 'hot', after: 'Tea Two' },
  ]);
});

test('an output is one of the known kinds', () => {
  const audited =
    (output: unknown): (() => unknown) =>
    () =>
      auditOutput(article, output as Output);
  expect(audited({ markdwn: '' })).toThrow("did you mean 'markdown'");
  expect(audited({ html: '', text: '' })).toThrow('one of html, markdown');
  expect(audited({})).toThrow(TypeError);
  expect(audited({ html: 1 })).toThrow('html must be a string');
  expect(audited({ chunks: 'x' })).toThrow('chunks must be an array');
  expect(() => auditOutput('<p>' as never, { text: '' })).toThrow(TypeError);
});

test.each([
  '<figure><figcaption>Tea</figcaption><p>Tea pots of clay.</p></figure>',
  '<figure><p>Tea</p><p>Clay.</p><figcaption>Tea pots</figcaption></figure>',
])('a caption that begins like its content may be behind it: %s', (figure) => {
  const article = parseArticle(figure, { root: 'document' });
  expect(auditOutput(article, { portableText: toPortableText(article) })).toMatchObject({ ok: true });
  expect(auditOutput(article, { html: toHtml(article) })).toMatchObject({ ok: true });
});

test('a caption is read in its place, wherever its field is, with the marks of its quotations', () => {
  const article = parseArticle('<figure><figcaption><q>Tea</q></figcaption><p>Tea pots of clay.</p></figure>', {
    root: 'document',
  });
  const portableText = toPortableText(article);
  const stored = portableText.map((node) => Object.fromEntries(Object.entries(node).reverse()));
  for (const nodes of [portableText, stored])
    expect(auditOutput(article, { portableText: nodes as typeof portableText })).toMatchObject({ ok: true });
});
