import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { parseFeed } from '../../src/feed/index.ts';
import { inspect } from '../../src/tree/inspect.ts';
import type { Article, Node } from '../../src/tree/types.ts';
import { schemaVersion } from '../../src/tree/version.ts';
import { visit } from '../../src/tree/walk.ts';
import { toHtml } from '../../src/write/html.ts';
import { safeId } from '../../src/write/id.ts';
import { safeUrl } from '../../src/write/url.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '../shared/corpus');

/** Facts that HTML cannot express; docs/writers.md lists them. */
const lost = new Set(['evidence', 'alternatives', 'origin', 'by', 'markers', 'inferred', 'headers', 'position']);

/**
 * The children of an article as lines, without the facts that are lost and the white space around values of attributes.
 */
function shape(article: Article): string {
  const children = JSON.parse(JSON.stringify(article.children), (key, value) => {
    if (lost.has(key)) return undefined;
    return key === 'alt' || key === 'title' ? value.trim() : value;
  });
  return inspect({ type: 'article', schemaVersion, children, dropped: [], diagnostics: [] });
}

/** Whether a tree holds nothing that becomes something else on the way. */
function isKept(article: Article): boolean {
  let isKept = true;
  visit(article, (node: Node) => {
    // Structured data of a page are not written, but may have been needed for recognition.
    if (node.type === 'faq' && node.evidence?.signals.some((signal) => signal.startsWith('stated'))) isKept = false;
    if (node.type === 'embed' || node.type === 'math' || node.type === 'inlineMath' || 'origin' in node) isKept = false;
    if (node.type === 'heading' && node.id !== undefined && safeId(node.id) !== node.id) isKept = false;
    if (node.type === 'footnoteDefinition' && safeId(node.identifier) !== node.identifier) isKept = false;
    if (node.type === 'link' && safeUrl(node.url, 'link') !== node.url) isKept = false;
    if (node.type === 'image' && safeUrl(node.url, 'image') !== node.url) isKept = false;
    // A link back to a footnote leaves an empty text.
    if (node.type === 'text' && node.value === '') isKept = false;
    return isKept ? undefined : 'exit';
  });
  return isKept;
}

function comesBack(html: string): void {
  const article = parseArticle(html);
  expect(shape(parseArticle(toHtml(article)))).toBe(shape(article));
}

describe('what is written and read again is the same tree', () => {
  test.each([
    ['sections', '<p>a</p><h2>A</h2><p>b</p><h4>B</h4><p>c</p><h2>C</h2>'],
    ['marks', '<p>a <b>b <i>c</i></b> <a href=x title=t>d <code>e</code></a><br>f<sup>2</sup></p>'],
    ['lists', '<ul><li>a<li><p>b<p>c<ol start=0><li>d</ol></ul><ol reversed><li><h3>e</h3>f</ol>'],
    ['tasks', '<ul><li><input type=checkbox checked>a<li><label><input type=checkbox> b</label></ul>'],
    [
      'tables',
      '<table><caption>t</caption><tr><th>a<th colspan=2>b<tr><th rowspan=2>c<td>d<td>e<tr><td>f<ul><li>g</ul><td></table>',
    ],
    ['tables of three parts', '<table><thead><tr><td>a<tbody><tr><td>b<tbody><tr><td>c<tfoot><tr><td>d</table>'],
    ['a caption below', '<figure><table><tr><td>a</table><figcaption>t <b>u</b></figcaption></figure>'],
    ['a table in a table', '<table><tr><td><table><tr><td>a<td>b</table><td>c</table>'],
    ['code', '<pre><code class="language-a+b">\n\n a &lt;b\n\n</code></pre><pre>x</pre>'],
    ['figures', '<figure><img src=a.png alt=b><figcaption><p>c<p>d</figcaption></figure><p>e <img src=f.png>'],
    [
      'boxes',
      '<blockquote>a<blockquote>b</blockquote></blockquote><aside class="admonition tip">c</aside><aside>d</aside>',
    ],
    ['disclosures', '<details><summary>a</summary>b<ul><li>c</ul></details><details><p>no summary</details>'],
    ['descriptions', '<dl><dt>a<dt>b<dd>c<dd><p>d<p>e</dl>'],
    ['questions', '<h2>FAQ</h2><h3>Is it?</h3><p>Yes.</p><h3>Was it?</h3><ul><li>No.</ul><h2>End</h2>'],
    [
      'disclosed questions',
      '<h2>FAQ</h2><details><summary>Is it?</summary>Yes.</details><details><summary>Was it?</summary>No.</details>',
    ],
    ['footnotes', '<p>a<sup id=r><a href=#n>1</a></sup></p><ol><li id=n>b <a href=#r>^</a></ol>'],
    ['characters', '<p>&amp;lt; &quot;q&quot; a&nbsp;b &#8209; 🍵 &#13; x</p>'],
  ])('%s', (_name, html) => {
    expect(isKept(parseArticle(html))).toBe(true);
    comesBack(html);
  });

  test('a change in the tree shows', () => {
    expect(() => expect(shape(parseArticle('<p>a</p>'))).toBe(shape(parseArticle('<ul><li>a</ul>')))).toThrow();
  });
});

test('what HTML has no word for becomes the nearest thing', () => {
  const html = '<p>x <math alttext="y"><mi>y</mi></math></p><iframe src="https://v.example/" title="film"></iframe>';
  expect(inspect(parseArticle(toHtml(parseArticle(html))))).toBe(
    'article\n  paragraph\n    text "x y"\n  paragraph\n    link url=https://v.example/\n      text "film"\n',
  );
});

test('the items of the demo feed come back', () => {
  const { items } = parseFeed(readFileSync(join(root, 'fixtures/demo/feed.xml'), 'utf8'));
  const articles = items.flatMap(({ article }) => article ?? []).filter(isKept);
  for (const article of articles) expect(shape(parseArticle(toHtml(article)))).toBe(shape(article));
  expect(items.length).toBeGreaterThan(0);
});

test.skipIf(!existsSync(shared))(
  'real pages come back (skipped where ../shared/corpus is absent)',
  { timeout: 120_000 },
  () => {
    const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    const changed: string[] = [];
    let count = 0;
    for (const file of files.sort().filter((_file, index) => index % 5 === 0)) {
      const article = parseArticle(readFileSync(join(shared, file), 'utf8'), { recover: false });
      if (!isKept(article)) continue;
      count += 1;
      if (shape(parseArticle(toHtml(article), { recover: false })) !== shape(article)) changed.push(file);
    }
    expect(count).toBeGreaterThan(100);
    expect(changed.length / count, changed.slice(0, 10).join('\n')).toBeLessThan(0.02);
  },
);
