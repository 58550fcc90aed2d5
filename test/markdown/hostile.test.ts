import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { toMarkdown } from '../../src/markdown/index.ts';
import { emphasisHtml } from './hostile/emphasis.ts';
import { articleHtml } from './hostile/html.ts';
import { randomOf } from './hostile/random.ts';
import { renderers } from './hostile/renderers.ts';
import { strangers } from './hostile/strangers.ts';
import { textOf } from './hostile/texts.ts';

/** The articles are those of the numbers from `seed` on; `HOSTILE_ARTICLES=100000` tries as many. */
const seed = Number(process.env['HOSTILE_SEED'] ?? 20_261_129);
const count = Number(process.env['HOSTILE_ARTICLES'] ?? 300);

const purify = createDOMPurify(new JSDOM('').window);

/** Everything that DOMPurify removes from a piece of HTML. */
function removed(html: string): string[] {
  purify.sanitize(html);
  return purify.removed.map((removal) =>
    'element' in removal ? `<${removal.element.nodeName}>` : `${removal.attribute?.name}=${removal.attribute?.value}`,
  );
}

const render = Object.entries(renderers);

/** The dangers in the HTML that the renderers make of a piece of Markdown. */
function dangers(markdown: string): string[] {
  const pieces = render.map(([name, html]) => [name, html(markdown)] as const);
  const found = pieces.flatMap(([name, html]) => strangers(html).map((what) => `${name}: ${what}`));
  const all = pieces.map(([, html]) => html).join('<hr>');
  return [...found, ...removed(all).map((what) => `DOMPurify: ${what}`)];
}

describe('what renderers make of the Markdown of hostile articles', () => {
  test.each([
    ['articles', articleHtml],
    ['lines of emphasis', emphasisHtml],
  ])(
    `is harmless: ${count} %s from seed ${seed}`,
    (_, htmlOf) => {
      const found: string[] = [];
      for (let at = seed; at < seed + count && found.length < 5; at += 1) {
        const markdown = toMarkdown(parseArticle(htmlOf(randomOf(at))));
        for (const danger of dangers(markdown)) found.push(`seed ${at}, ${danger}`);
      }
      expect(found).toEqual([]);
    },
    3_600_000,
  );

  test('would not be, were their texts written as they are', () => {
    const texts = Array.from({ length: 200 }, (_, at) => textOf(randomOf(at), 9));
    for (const [, html] of render) {
      expect(texts.filter((text) => strangers(html(text)).length > 0).length).toBeGreaterThan(60);
      expect(texts.filter((text) => removed(html(text)).length > 0).length).toBeGreaterThan(40);
    }
  });
});

const run = '<img src=x onerror=alert(1)>';
const note = (text: string): string =>
  `<p>a<sup><a href="#n" id="r">1</a></sup></p><ol><li id="n">${text} <a href="#r">back</a></ol>`;

describe('two constructs together are harmless', () => {
  test.each([
    ['code of backticks in a link with a title', `<a href="/" title="${run}"><code>\`\`</code></a>`],
    ['a backtick in an address in a link with a title', `<a href=b title="${run}"><img src=\`></a>`],
    ['an asterisk in an address within emphasis', `<i><img src="a*" title="${run}("></i>`],
    ['the end of a link in an alternative text', '<a href=a><img src=b alt="](javascript:alert(1))"></a>'],
    ['an unsafe picture as a footnote', note('<img src="data:x" alt="javascript:alert(1)">')],
    ['an unsafe frame as a footnote', note('<iframe src="data:x" title="javascript:alert(1)"></iframe>')],
    ['half text, half picture as a footnote', note('java<img src="data:x" alt="script:alert(1)">')],
    ['a figure as a footnote', note('<figure><img src="data:x" alt="javascript:alert(1)"></figure>')],
    ['an address and bold type as a footnote', note('javascript:alert(1)<b>2</b>')],
    ['an address and a no-break space as a footnote', note('javascript:alert(1)//\u00a0b')],
    ['an address with a reference as a footnote', note('java&amp;Tab;script:alert(1)')],
    ['code beside code', `<code>\`</code><code>${run.replaceAll('<', '&lt;')}](javascript:alert(1)</code>`],
    ['code that ends in a backslash', `<code>\\</code> <i>a <code>${run.replaceAll('<', '&lt;')}*</code></i>`],
    ['code with a pipe in a table', `<table><tr><th>a<tr><td><code>${run.replaceAll('<', '&lt;')}\\|</code></table>`],
    ['an address that is a tag', '<a href="img src=x onerror=alert(1)">a</a>'],
    [
      'a list under an alert',
      `<div class="callout"><ol start=2><li><pre>${run.replaceAll('<', '&lt;')}</pre></ol></div>`,
    ],
    [
      'a pipe in a language over a row of dashes',
      `<ul><li><pre><code class="language-a|b">|-|-|\n\n${run.replaceAll('<', '&lt;')}</code></pre></ul>`,
    ],
    [
      'an angle bracket before code that is an address',
      `<p>&lt;<code>a@b.c></code> <code>${run.replaceAll('<', '&lt;')}</code>`,
    ],
    [
      'an angle bracket before emphasis',
      `<p>&lt;5.<b><code>a@b.c></code></b> <code>${run.replaceAll('<', '&lt;')}</code>`,
    ],
    [
      'an address that ends at code in a link within emphasis',
      `<i>a <a href=b><b>c</b>((http://d.example'<code>**</code> <img src=e> <code>***</code> <code>${run.replaceAll('<', '&lt;')}</code></a> <b>f</b></i>`,
    ],
    [
      'an open parenthesis in a title, and code with one that closes, within emphasis',
      `<b><img src=b title="(: "> c <code>**1) a</code> <code>**${run.replaceAll('<', '&lt;')}</code></b>`,
    ],
    ['a blank line in a title', `<a href=b title="\n\n${run}">a</a>`],
  ])('%s', (_, html) => {
    expect(dangers(toMarkdown(parseArticle(html)))).toEqual([]);
  });
});
