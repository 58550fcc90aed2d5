import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { toMarkdown } from '../../src/markdown/index.ts';
import type { Article, FlowContent } from '../../src/tree/types.ts';
import { schemaVersion } from '../../src/tree/version.ts';

const markdown = (html: string): string => toMarkdown(parseArticle(html));
const articleOf = (...children: FlowContent[]): Article => ({
  type: 'article',
  schemaVersion,
  children,
  dropped: [],
  diagnostics: [],
});

describe('blocks', () => {
  test.each([
    ['nothing', '', ''],
    ['a section', '<h2>A</h2><p>b</p><h3>C</h3><p>d</p>', '## A\n\nb\n\n### C\n\nd\n'],
    ['a line break in a heading', '<h2>A<br>b</h2>', '## A b\n'],
    ['a line break in a paragraph', '<p>A<br>b</p>', 'A\\\nb\n'],
    ['a list', '<ul><li>a<ul><li>b</ul><li>c</ul>', '- a\n  - b\n- c\n'],
    ['an ordered list', '<ol start="3"><li>a<li>b</ol>', '3. a\n4. b\n'],
    ['items of paragraphs', '<ul><li><p>a</p><p>b</p><li>c</ul>', '- a\n\n  b\n\n- c\n'],
    ['close items of blocks', '<ul><li>a<blockquote>b</blockquote><li>c</ul>', '- a\n  > b\n- c\n'],
    ['items of a paragraph each', '<ul><li><p>a</p><li><p>b</p></ul>', '- a\n\n- b\n'],
    ['a link to nowhere with a title', '<a href="" title="b">a</a>', '[a](<> "b")\n'],
    ['a link to a channel', '<a href="irc://a.b/c">a</a>', '[a](irc://a.b/c)\n'],
    ['a link to a port', '<a href="localhost:80/c">a</a>', '[a](localhost:80/c)\n'],
    ['a task list', '<ul><li><input type="checkbox" checked>a<li><input type="checkbox">b</ul>', '- [x] a\n- [ ] b\n'],
    ['code', '<pre><code class="language-js">a\n```\nb</code></pre>', '````js\na\n```\nb\n````\n'],
    ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
    ['a callout', '<div class="callout warning"><p>a</p></div>', '> [!WARNING]\n> a\n'],
    ['a callout without a tone', '<aside><p>a</p></aside>', '> [!NOTE]\n> a\n'],
    ['a callout in a quotation', '<blockquote>a<div class="note">b</div></blockquote>', '> a\n>\n> > b\n'],
    ['a disclosure', '<details><summary>a</summary><p>b</p></details>', '**a**\n\nb\n'],
    ['a figure', '<figure><img src="a.png" alt="b"><figcaption>c</figcaption></figure>', '![b](a.png)\n\nc\n'],
    ['a break', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb\n'],
    ['an embed', '<iframe src="https://example.org/v" title="a"></iframe>', '[a](https://example.org/v)\n'],
    [
      'a formula with TeX',
      '<math display="block" alttext="\\frac{1}{2}"><mi>x</mi></math>',
      '```math\n\\frac{1}{2}\n```\n',
    ],
    ['a formula without TeX', '<math display="block"><mi>x</mi></math>', '`x`\n'],
    ['a description list', '<dl><dt>a<dt>b<dd>c<dd><p>d</p></dl>', '- **a**, **b**: c\n\n  d\n'],
    [
      'a footnote',
      '<p>a<a id="r" href="#n">1</a></p><ol><li id="n">b <a href="#r">↩</a></li></ol>',
      'a[^1]\n\n[^1]: b\n',
    ],
  ])('%s', (_, html, expected) => {
    expect(toMarkdown(parseArticle(html, { recover: false, recognizers: false }))).toBe(expected);
  });
});

describe('phrasing', () => {
  test.each([
    ['marks', 'a <b>b</b> <em>c</em> <del>d</del> <code>e</code>', 'a **b** *c* ~~d~~ `e`\n'],
    ['marked text as emphasis', 'a <mark>b <em>c</em></mark> <u>d</u>', 'a *b _c_* d\n'],
    ['emphasis in emphasis', '<em>a <em>b</em> c</em> <em><em>d</em></em>', '*a *b* c* *_d_*\n'],
    ['strong text in strong text', '<strong>a <strong>b</strong></strong>', '**a __b__**\n'],
    ['code in a link that could end it', '<a href="b">a<code>](c)</code></a>', '[a&#x5D;(c)](b)\n'],
    ['code with brackets in a link', '<a href="b"><code>a[0]</code></a>', '[`a[0]`](b)\n'],
    ['a picture whose text has angles', '<img src="a.png" alt="--[>">', '![--&#x5B;&#x3E;](a.png)\n'],
    ['a picture whose text has lines', '<img src="a.png" alt="a\n-- b">', '![a -- b](a.png)\n'],
    ['emphasis in a link in emphasis', '<em>a <a href="b"><em>c</em></a></em>', '*a [*c*](b)*\n'],
    ['redundant marks of one kind in each other', '<em>a <em>b <em>c <em>d</em></em></em></em>', '*a _b *c d*_*\n'],
    ['elements of looks within each other', '<b>a <strong>b</strong></b> <i>c <i>d</i></i>', '**a b** *c d*\n'],
    ['strong text in a label', '<dl><dt><strong>a <strong>b</strong></strong><dd>c</dl>', '- **a b**: c\n'],
    ['spaces at the ends of code', '<code> a</code>, <code>b </code>, <code>  c  </code>d', '` a`, `b `, `  c  `d\n'],
    ['code that is a space', 'a <code> </code> b', 'a ` ` b\n'],
    ['code that is a no-break space', '<code>&nbsp;</code> b', '`\u00a0` b\n'],
    ['code that is laid out', 'a <code>\n  b\n</code> c', 'a `b` c\n'],
    ['a title with line ends', '<a href="b" title="\nc\n">a</a>', '[a](b "&#xA;c&#xA;")\n'],
    [
      'an address with a colon behind a sign',
      '<a href="Fern_(plant):_care">a</a>',
      '[a](Fern\\_\\(plant\\):\\_care)\n',
    ],
    ['marks with white space at their ends', 'a<b> b: </b>c', 'a **b:** c\n'],
    ['a mark with a line break at its end', '<b>a<br></b>b', '**a**\\\nb\n'],
    ['marks within a word', '<i>a</i>b', '*a*b\n'],
    ['a raised number', '10<sup>5</sup>, 10<sup>−3</sup>, H<sub>2</sub>O', '10⁵, 10⁻³, H₂O\n'],
    ['raised letters', '1<sup>st</sup>', '1st\n'],
    ['a formula', '<math alttext="x^2"><mi>x</mi></math>', '$`x^2`$\n'],
    ['a link', '<a href="/a b" title="c">d</a>', '[d](</a b> "c")\n'],
    ['a link around an image', '<a href="b"><img src="a.png" alt=""></a>', '[![](a.png)](b)\n'],
  ])('%s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

describe('tables', () => {
  test.each([
    ['a header row', '<tr><th>a<th>b<tr><td>c<td>d', '| a | b |\n| - | - |\n| c | d |\n'],
    ['no header', '<tr><td>a<td>b<tr><td>c<td>d', '| | |\n| - | - |\n| a | b |\n| c | d |\n'],
    ['a caption', '<caption>x</caption><tr><th>a<tr><td>b', 'x\n\n| a |\n| - |\n| b |\n'],
    ['spans', '<tr><th colspan=2>a<tr><td rowspan=2>b<td>c<tr><td>d', '| a | |\n| - | - |\n| b | c |\n| | d |\n'],
    [
      'several header rows',
      '<thead><tr><th rowspan=2>a<th colspan=2>b<tr><th>c<th>d<tbody><tr><td>1<td>2<td>3',
      '| a | b / c | b / d |\n| - | - | - |\n| 1 | 2 | 3 |\n',
    ],
    [
      'a header row further down',
      '<tr><th>a<th>b<tr><td>1<td>2<tr><th>c<th>d<tr><td>3<td>4',
      '| a | b |\n| - | - |\n| 1 | 2 |\n| **c** | **d** |\n| 3 | 4 |\n',
    ],
    ['blocks in a cell', '<tr><th>a<tr><td><p>b</p><ul><li>c<li>d</ul>', '| a |\n| - |\n| b / c / d |\n'],
    ['lines in a cell', '<tr><th>a<tr><td>b<br><b>c<br>d</b>', '| a |\n| - |\n| b / **c / d** |\n'],
    ['code in a cell', '<tr><th>a<tr><td><pre>b\n| c</pre>', '| a |\n| - |\n| `b \\| c` |\n'],
    [
      'pipes',
      '<tr><th>a|b<tr><td><a href="https://example.org/a|b">https://example.org/a|b</a>',
      '| a\\|b |\n| - |\n| [https://example.org/a\\|b](https://example.org/a\\|b) |\n',
    ],
  ])('%s', (_, rows, expected) => {
    expect(toMarkdown(parseArticle(`<table>${rows}</table>`, { recover: false, recognizers: false }))).toBe(expected);
  });

  test('hold every word of several header rows even where the names of the columns do not', () => {
    const html = '<table><thead><tr><th colspan=2>All of it<tr><th>a<th>b<tbody><tr><td>1<td>2</table>';
    const result = markdown(html);
    expect(result).toContain('All of it');
    expect(result).toContain('| **a** | **b** |');
  });

  test('keep texts that several header rows repeat, and their marks', () => {
    const html = '<table><tr><th>a<th>a<tr><th>a<th><code>b</code><tr><td>1<td>2</table>';
    expect(markdown(html)).toBe('| a | a |\n| - | - |\n| **a** | **`b`** |\n| 1 | 2 |\n');
  });

  test('do not grow with their spans', () => {
    const cell = 'word '.repeat(2_000);
    const html = `<table><tr><td rowspan=400 colspan=50>${cell}${'<tr>'.repeat(399)}</table>`;
    expect(markdown(html).length).toBeLessThan(cell.length + 400 * 50 * 4);
  });
});

describe('meaning', () => {
  const text = (value: string): { type: 'text'; value: string } => ({ type: 'text', value });
  const paragraph = (value: string): FlowContent => ({ type: 'paragraph', children: [text(value)] });

  test('a question is a heading, one rank below its section', () => {
    const faq: FlowContent = {
      type: 'faq',
      children: [
        {
          type: 'faqPair',
          children: [
            { type: 'question', children: [text('Hot?')] },
            { type: 'answer', children: [paragraph('Yes.')] },
          ],
        },
      ],
    };
    const section: FlowContent = {
      type: 'section',
      depth: 3,
      children: [{ type: 'heading', depth: 3, children: [text('FAQ')] }, faq],
    };
    expect(toMarkdown(articleOf(section))).toBe('### FAQ\n\n#### Hot?\n\nYes.\n');
    expect(toMarkdown(articleOf(faq))).toBe('## Hot?\n\nYes.\n');
  });

  test('a question that is a heading keeps its rank', () => {
    const html = '<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><h3>Is it sweet?</h3><p>No.</p>';
    expect(markdown(html)).toBe('## FAQ\n\n### Is it hot?\n\nYes.\n\n### Is it sweet?\n\nNo.\n');
  });

  test.each(['Context', 'Context:', 'Context: '])('the field %j has one colon', (label) => {
    const fields: FlowContent = {
      type: 'fields',
      children: [
        {
          type: 'field',
          children: [
            { type: 'label', children: [text(label)] },
            { type: 'value', children: [text('a shop')] },
          ],
        },
      ],
    };
    expect(toMarkdown(articleOf(fields))).toBe('**Context:** a shop\n');
  });

  test('a field of several blocks goes on below', () => {
    const fields: FlowContent = {
      type: 'fields',
      children: [
        {
          type: 'field',
          children: [
            { type: 'label', children: [text('Why')] },
            { type: 'value', children: [paragraph('a'), paragraph('b')] },
          ],
        },
      ],
    };
    expect(toMarkdown(articleOf(fields))).toBe('**Why:** a\n\nb\n');
  });

  test('a glossary is a list of terms', () => {
    const glossary: FlowContent = {
      type: 'glossary',
      children: [
        {
          type: 'glossaryEntry',
          children: [
            { type: 'term', children: [text('SLO')] },
            { type: 'definition', children: [paragraph('A goal.')] },
          ],
        },
      ],
    };
    expect(toMarkdown(articleOf(glossary))).toBe('- **SLO**: A goal.\n');
  });

  test('steps are an ordered list', () => {
    const steps: FlowContent = {
      type: 'steps',
      children: [
        { type: 'step', children: [paragraph('Fill'), paragraph('To the mark.')] },
        { type: 'step', children: [paragraph('Boil')] },
      ],
    };
    expect(toMarkdown(articleOf(steps))).toBe('1. Fill\n\n   To the mark.\n2. Boil\n');
  });
});

describe('what a reader would see stays what it is', () => {
  test.each([
    ['# x', '\\# x\n'],
    ['1. x', '1\\. x\n'],
    ['- x', '\\- x\n'],
    ['> x', '\\> x\n'],
    ['=== ', '\\===\n'],
    ['| a | b |', '\\| a | b |\n'],
    ['*x* _y_ `z` ~~w~~', '\\*x\\* \\_y\\_ \\`z\\` \\~\\~w\\~\\~\n'],
    ['[a](javascript:alert(1))', '\\[a]\\(javascript:alert(1))\n'],
    ['![a](x.png)', '!\\[a]\\(x.png)\n'],
    ['[^1]', '\\[^1]\n'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '\\<script>alert(1)\\</script>\n'],
    ['&amp;lt;b&amp;gt;', '\\&lt;b\\&gt;\n'],
    ['https://example.org', 'https\\://example.org\n'],
  ])('%s', (html, expected) => {
    expect(markdown(`<p>${html}</p>`)).toBe(expected);
  });

  test('behind a line break, too', () => {
    expect(markdown('<p>a<br># b<br>- c</p>')).toBe('a\\\n\\# b\\\n\\- c\n');
  });

  test('an alert that is text is none', () => {
    expect(markdown('<blockquote><p>[!NOTE] a</p></blockquote>')).toBe('> \\[!NOTE] a\n');
  });

  test('an alert whose renderer does not support alerts', () => {
    expect(markdown('<blockquote><p>[!NOTE]<br>a</p></blockquote>')).toBe('> [!NOTE]\n> a\n');
  });
});

describe('an unsafe address', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java&#10;script:alert(1)',
    'java&#9;script:alert(1)',
    '&#1;javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:x',
  ])('%s is left out of links', (url) => {
    expect(markdown(`<p><a href="${url}">a</a></p>`)).toBe('a\n');
  });

  test.each(['javascript:alert(1)', 'data:image/svg+xml,x', 'mailto:a@example.org'])(
    '%s is left out of images',
    (url) => {
      expect(markdown(`<p>x <img src="${url}" alt="a"></p>`)).toBe('x a\n');
    },
  );

  test('is left out of embeds', () => {
    expect(markdown('<iframe src="javascript:alert(1)" title="a"></iframe>')).toBe('a\n');
  });

  test.each([
    'https://example.org/',
    'mailto:a@example.org',
    'tel:123',
    '/a',
    '#a',
    '?a',
    'a:80/b'.replace(':', '%3A'),
  ])('%s is none', (url) => {
    expect(markdown(`<p><a href="${url}">x</a></p>`)).toBe(`[x](${url})\n`);
  });
});

describe('footnotes', () => {
  test('without a definition keep their mark', () => {
    const reference: FlowContent = {
      type: 'paragraph',
      children: [{ type: 'footnoteReference', identifier: 'x y', children: [{ type: 'text', value: '[1]' }] }],
    };
    expect(toMarkdown(articleOf(reference))).toBe('\\[1]\n');
  });

  test('have labels that Markdown can read, and one definition each', () => {
    const definition = (value: string): FlowContent => ({
      type: 'footnoteDefinition',
      identifier: 'x y]',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    });
    const reference: FlowContent = {
      type: 'paragraph',
      children: [{ type: 'footnoteReference', identifier: 'x y]', children: [] }],
    };
    expect(toMarkdown(articleOf(reference, definition('a'), definition('b')))).toBe('[^1]\n\n[^1]: a\n\nb\n');
  });
});

describe('however large', () => {
  test('a tree that is nested 100,000 deep keeps its text', () => {
    let node: FlowContent = { type: 'paragraph', children: [{ type: 'text', value: 'core' }] };
    for (let level = 0; level < 100_000; level += 1) node = { type: 'blockquote', children: [node] };
    expect(toMarkdown(articleOf(node))).toContain('core');
  });

  test('a line that is nested 100,000 deep keeps its text', () => {
    let child: Extract<FlowContent, { type: 'paragraph' }>['children'][number] = { type: 'text', value: 'core' };
    for (let level = 0; level < 100_000; level += 1)
      child = { type: level % 2 ? 'strong' : 'emphasis', children: [child] };
    expect(toMarkdown(articleOf({ type: 'paragraph', children: [child] }))).toContain('core');
  });

  test('200 lists in each other keep their text', () => {
    expect(markdown(`${'<ul><li>a'.repeat(150)}`).match(/a/g)).toHaveLength(150);
  });
});

describe('nesting', () => {
  const nested = (open: (level: number) => string, count: number): string =>
    markdown(Array.from({ length: count }, (_, level) => open(level)).join(''));

  test.each([
    ['lists', (level: number) => `<ul><li>a${level}`],
    ['labelled lists', (level: number) => `<ul><li>b:<li>a${level}`],
    ['counted lists', (level: number) => `<ol start=7><li>a${level}`],
    ['description lists', (level: number) => `<dl><dt>a${level}<dd>b`],
    ['quotations', (level: number) => `<blockquote>a${level}`],
    ['callouts', (level: number) => `<div class="note">a${level}`],
    ['lists in quotations', (level: number) => `<blockquote><ul><li>a${level}`],
  ])('of %s has a bound, and no text is lost', (_, open) => {
    const shallow = nested(open, 40);
    const deep = nested(open, 80);
    expect(deep.length / shallow.length).toBeLessThan(2.6);
    const found = deep.match(/a\d+/g) ?? [];
    expect(found.map((text) => Number(text.slice(1)))).toEqual(Array.from({ length: 80 }, (_, level) => level));
  });

  test('goes on beside the item, in the order of the text', () => {
    const html = `${'<ul><li>a'.repeat(12)}<ol><li>b<ul><li>c<li>d</ul>e<li>f</ol>`;
    const [, ...end] = markdown(html).trimEnd().split('a\n').slice(-2);
    expect(
      end
        .join('')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['1. b', '- c', '- d', '2. e', '3. f']);
  });

  test('of twelve lists stays what it is', () => {
    expect(markdown('<ul><li>a'.repeat(12))).toContain(`${' '.repeat(22)}- a`);
  });
});

describe('what renderers might take for something else', () => {
  test.each([
    [
      'a link in the text of a link',
      '<a href="https://a.example/">[a](javascript:x)</a>',
      '[\\[a&#x5D;(javascript:x)](https://a.example/)\n',
    ],
    ['brackets in the text of a link', '<a href="b">[5]</a>', '[\\[5\\]](b)\n'],
    [
      'a character reference in a relative address',
      '<a href="javascript&amp;colon;x">a</a>',
      '[a](./javascript&amp;colon;x)\n',
    ],
    ['a character reference behind the first part', '<a href="b?c&amp;copy=d">a</a>', '[a](b?c&copy=d)\n'],
    ['angle brackets in an address', '<a href="<!--<script>">a</a>', '[a](%3C!--%3Cscript%3E)\n'],
    [
      'signs in a title',
      '<a href="b" title="a_b _c_ *d* `e` [f](g) &amp;lt; | &amp; \\">a</a>',
      '[a](b "a_b &#x5F;c&#x5F; &#x2A;d&#x2A; &#x60;e&#x60; &#x5B;f&#x5D;(g) &#x26;lt; &#x7C; & &#x5C;")\n',
    ],
    [
      'an address in a title',
      '<a href="b" title="http://c.example www.d.example e@f.example">a</a>',
      '[a](b "http&#x3A;//c.example www&#x2E;d.example e&#x40;f.example")\n',
    ],
    [
      'an address within emphasis',
      '<b>a <a href="https://c.example/ d">b</a> <a href="e f">g</a></b>',
      '**a [b](<https://c.example/%20d>) [g](e%20f)**\n',
    ],
    ['an address in a link', '<a href="b">https://c.example</a>', '[https://c.example](b)\n'],
    [
      'an address beside code in a link',
      '<a href="b">https://c.example www.d.example e@f.example <code>g</code></a>',
      '[https&#x3A;//c.example www&#x2E;d.example e&#x40;f.example `g`](b)\n',
    ],
    ['an angle bracket before code', '<p>a &lt;<code>b</code> &lt;5<i>c</i> &lt;6 d', 'a \\<`b` \\<5*c* <6 d\n'],
    ['parentheses in a title', '<a href="b" title="c (d) e ()">a</a>', '[a](b "c (d) e ()")\n'],
    ['an open parenthesis in a title', '<a href="b" title="(c: (d)">a</a>', '[a](b "&#x28;c: (d)")\n'],
    ['parentheses in another in a title', '<a href="b" title="(c (d))">a</a>', '[a](b "&#x28;c (d)&#x29;")\n'],
    ['parentheses in the text of a picture', '<img src="b" alt="(c">', '![(c](b)\n'],
    ['lines in a title', '<a href="b" title="c&#10;d&#9;e">a</a>', '[a](b "c&#xA;d&#x9;e")\n'],
    [
      'signs in an alternative text',
      '<p>x <img src="b" alt="](c) <d> `e`">',
      'x ![&#x5D;(c) &#x3C;d&#x3E; &#x60;e&#x60;](b)\n',
    ],
    ['signs in an address', '<a href="a*b_c/_d~e[f](g)`h|i">a</a>', '[a](a\\*b_c/\\_d\\~e\\[f\\]\\(g\\)%60h\\|i)\n'],
    ['an address that would be a tag', '<a href="img src=x">a</a>', '[a](img%20src=x)\n'],
    ['backticks in code', '<code>`a` b</code>', '`` `a` b ``\n'],
    ['backticks beside signs in code', '<code>`a` *b</code>', '&#x60;`a`&#x60;` *b`\n'],
    ['code of nothing but backticks', '<code>```</code>', '` ``` `\n'],
    ['code beside code', '<code>a</code><code>b</code>', '`ab`\n'],
    [
      'a backslash at an end of code',
      '<code>\\a</code> <code>b\\</code> <code>c\\d</code>',
      '` \\a ` ` b\\ ` `c\\d`\n',
    ],
    [
      'an escaped pipe in code in a table',
      '<table><tr><th>a<tr><td><code>b\\|c</code></table>',
      '| a |\n| - |\n| b&#x5C;&#x7C;c |\n',
    ],
    ['signs in the language of code', '<pre><code class="language-c++|`<x">a</code></pre>', '```c++x\na\n```\n'],
    ['nothing of a language', '<pre><code class="language-|">a</code></pre>', '```\na\n```\n'],
    ['a list in an alert', '<div class="note"><ul><li>a</ul></div>', '> [!NOTE]\n>\n> - a\n'],
    ['a backtick in the text of a link', '<a href="b">a`c</a>', '[a&#x60;c](b)\n'],
    ['an element in the text of a link', '<a href="b">&lt;a></a>', '[&#x3C;a>](b)\n'],
    ['an end in a title', '<a href="b" title=" --></script> ">a</a>', '[a](b " -- >&#x3C; /script> ")\n'],
  ])('%s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  const footnote = (text: string): string =>
    markdown(`<p>a<sup id="r"><a href="#n">1</a></sup></p><ol><li id="n">${text} <a href="#r">↩</a></ol>`);

  test.each(['javascript:alert(1)', 'javascript:alert(1) "x"', 'JavaScript:x<br>y', 'data:text/html,x (y)'])(
    'a footnote that is the address %s is none, since others read it as the definition of a link',
    (text) => {
      expect(footnote(text)).not.toContain('[^');
      expect(footnote(text)).toMatch(/script:|data:/i);
    },
  );

  test.each(['Note: see b', 'Smith', 'https://a.example/', 'doi:10.1/b, page 2', 'x: (y)'])(
    'a footnote that is %s stays one',
    (text) => {
      expect(footnote(text)).toContain('a[^1]\n\n[^1]: ');
    },
  );

  test('a node of a type that every object has', () => {
    const odd = ['constructor', '__proto__', 'toString'].map((type) => ({ type, value: 'a', children: [] }));
    expect(toMarkdown(articleOf(...(odd as unknown as FlowContent[])))).toBe('');
  });
});
