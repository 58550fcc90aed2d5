import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import type { Article, Node } from '../../src/tree/types.ts';
import { schemaVersion } from '../../src/tree/version.ts';
import { toHtml } from '../../src/write/html.ts';
import { safeId } from '../../src/write/id.ts';
import { safeUrl } from '../../src/write/url.ts';
import { allowedAttributes, allowedElements, allowedSchemes } from './allowed.ts';

const elements = new Set(allowedElements);
const attributes = new Set(allowedAttributes);

interface Element {
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Element[];
}

/** Everything in a piece of HTML, as a browser's parser sees it, that is not in the list of allowed parts. */
function unsafeIn(html: string): string[] {
  const found: string[] = [];
  const open: Element[] = [parseFragment(html) as Element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...(node.childNodes ?? []));
    if (node.tagName === undefined) continue;
    if (!elements.has(node.tagName)) found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs ?? []) {
      if (!attributes.has(name)) found.push(`${node.tagName} ${name}`);
      if ((name === 'href' || name === 'src') && !isSafe(value)) found.push(`${name} ${JSON.stringify(value)}`);
    }
  }
  return found;
}

/** By the URL parser that browsers have, not by the rules of the writer. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url, 'https://base.example/')) return true;
  return allowedSchemes.includes(new URL(url, 'https://base.example/').protocol);
}

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert&#40;1)</script></svg>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">x</a>',
  '<a href=" &#1;&#14; javascript:alert(1)">x</a>',
  '<a href="java&#9;script:alert(1)">x</a>',
  '<a href="java&NewLine;script:alert(1)">x</a>',
  '<a href="\u00a0javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="blob:https://a.example/x">x</a>',
  '<a href="view-source:javascript:alert(1)">x</a>',
  '<img src="javascript:alert(1)" alt=\'"><script>alert(1)</script>\'>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt="a drawing">',
  '<img src="x" alt="`onerror=alert(1)" title="\'&quot;onmouseover=alert(1) ">',
  '<p title="x" style="background:url(javascript:alert(1))">x</p>',
  '<iframe src="javascript:alert(1)" title="<script>alert(1)</script>"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>" src="https://a.example/"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="data:text/html,x">',
  "<h2 id='\"><img src=x onerror=alert(1)>'>x</h2>",
  "<pre class='language-\"><script>alert(1)</script>'>x</pre>",
  '<pre data-lang="a b&quot; onclick=&quot;alert(1)">x</pre>',
  '<table><tr><td colspan=\'2" onclick="alert(1)\'>x<td><style>*{}</style></table>',
  '<ol start="3&quot; onclick=&quot;alert(1)"><li>x</ol>',
  '<details open ontoggle=alert(1)><summary>x</summary>y</details>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea></textarea><script>alert(1)</script><title><img src=x onerror=alert(1)></title>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<p>&lt;script>alert(1)&lt;/script></p>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  "<aside class='callout \"><script>alert(1)</script>'>x</aside>",
  '<a href="https://a.example/\'onclick=alert(1)//">x</a>',
  '<p>x<sup><a id=\'r"onclick="alert(1)\' href="#n%22%3E%3Cscript%3E">1</a></sup></p><ol><li id=\'n"><script>\'>y <a href="#r%22onclick=%22alert(1)">^</a></li></ol>',
  '<base href="javascript:alert(1)//"><a href="x">x</a>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><link rel=stylesheet href="javascript:alert(1)">',
];

describe('what is written is safe', () => {
  test.each(attacks)('%s', (attack) => {
    expect(unsafeIn(toHtml(parseArticle(attack, { root: 'document' })))).toEqual([]);
  });

  test('the check itself finds what is not', () => {
    const found = attacks.filter((attack) => unsafeIn(attack).length > 0);
    // The others target a writer that does not escape, and are harmless by themselves.
    expect(found.length).toBeGreaterThan(25);
  });

  test('for a tree that no parser made', () => {
    const evil = '"><script>alert(1)</script>';
    const tree = {
      type: 'article',
      schemaVersion,
      language: evil,
      direction: evil,
      dropped: [],
      diagnostics: [],
      children: [
        { type: 'section', depth: evil, children: [{ type: 'heading', depth: evil, id: evil, children: [] }] },
        { type: evil, children: [{ type: 'text', value: evil }] },
        { type: evil, value: evil },
        { type: 'constructor', value: evil },
        { type: '__proto__', children: [] },
        { type: 'list', ordered: true, start: evil, children: [{ type: 'listItem', checked: evil, children: [] }] },
        { type: 'callout', tone: evil, children: [] },
        { type: 'code', lang: evil, value: evil },
        { type: 'math', tex: evil, value: evil },
        { type: 'inlineMath', tex: evil, value: evil },
        { type: 'embed', url: evil, title: evil },
        { type: 'embed', url: 'javascript:alert(1)', title: evil },
        { type: 'link', url: evil, title: evil, children: [] },
        { type: 'link', url: { toString: () => 'javascript:alert(1)' }, children: [] },
        { type: 'image', url: `data:${evil}`, alt: evil },
        { type: 'image', url: evil, alt: evil, title: evil },
        { type: 'footnoteReference', identifier: `\ud800${evil}`, children: [] },
        { type: 'footnoteDefinition', identifier: evil, children: [] },
        {
          type: 'table',
          kind: evil,
          columns: [],
          children: [
            {
              type: 'tableRow',
              section: evil,
              children: [{ type: 'tableCell', role: evil, rowSpan: evil, colSpan: evil, children: [] }],
            },
          ],
        },
      ],
    } as unknown as Article;
    const html = toHtml(tree);
    expect(unsafeIn(html)).toEqual([]);
    expect(html).not.toContain('<script');
  });

  test('whatever the texts and the addresses are', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...'"<>&\'`=:;/\\#?\t\n\r\u0000 '.split(''),
        'javascript:',
        '<script>',
        '-->',
        ']]>',
        '&quot;',
        'onclick=',
      ),
    );
    const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(value, value, value, (url, text, title) => {
        const children: Node[] = [{ type: 'text', value: text }];
        const nodes = [
          {
            type: 'paragraph',
            children: [
              { type: 'link', url, title, children },
              { type: 'image', url, alt: text, title },
            ],
          },
          { type: 'code', lang: title, value: text },
          { type: 'heading', depth: 2, id: title, children },
          { type: 'embed', url, title },
        ] as Node[];
        for (const node of nodes) expect(unsafeIn(toHtml(node))).toEqual([]);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('an address', () => {
  test.each([
    'https://a.example/b?c=d:e#f',
    'HTTP://A.EXAMPLE',
    'mailto:a@b.example',
    'tel:+1234',
    'ftp://a.example/x',
    '//a.example/x',
    '/a:b',
    'a/b:c',
    '?a=b:c',
    '#a:b',
    '../x y',
    '',
    'ünïcode/🍵',
    'Fern_(plant):_care',
    'foo):',
  ])('%s is emitted as it is', (url) => {
    expect(safeUrl(url, 'link')).toBe(url);
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u0000script:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/hosts',
    'intent://x',
    'a:b',
    ':x',
    'https://a.example/\u001b[2J',
    'ｊavascript:x',
  ])('%j is not emitted', (url) => {
    expect(safeUrl(url, 'link')).toBeUndefined();
  });

  test('of a picture may not be one that only a link can have', () => {
    expect(safeUrl('mailto:a@b.example', 'image')).toBeUndefined();
    expect(safeUrl('data:image/png;base64,AA', 'image')).toBeUndefined();
    expect(safeUrl('  https://a.example/x.png ', 'image')).toBe('https://a.example/x.png');
  });

  test('that is not emitted leaves its text', () => {
    const html = toHtml(parseArticle('<p><a href="javascript:x"><b>bold</b> text</a> <img src="data:x" alt="a & b">'));
    expect(html).toBe('<article>\n<p><strong>bold</strong> text a &amp; b</p>\n</article>\n');
  });
});

describe('an identifier', () => {
  test.each(['tea', 'how-to-brew', 'See_also', 'step2', 'fn:1', 'ontology', 'Title', 'überblick', 'a b'])(
    '%s is emitted as it is',
    (id) => {
      expect(safeId(id)).toBe(id);
    },
  );

  test.each([
    'title',
    'links',
    'onclick',
    'innerHTML',
    'URL',
    'TEXT_NODE',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    ' body ',
    '',
    '-->',
    '</title',
  ])('%j is not emitted', (id) => {
    expect(safeId(id)).toBeUndefined();
  });

  test('that is not emitted leaves its heading; a footnote keeps both of its links', () => {
    const html =
      '<h2 id="title">A</h2><p>a<sup><a id="r1" href="#links">1</a></sup></p><ol><li id="links">b <a href="#r1">^</a></ol>';
    const written = toHtml(parseArticle(html));
    expect(written).toContain('<h2>A</h2>');
    expect(written).toContain('<a href="#note-links" id="ref-links" role="doc-noteref">');
    expect(written).toContain('<li id="note-links"><p>b <a href="#ref-links" role="doc-backlink">');
  });
});

test('the value of an attribute ends nothing but itself', () => {
  const image: Node = {
    type: 'image',
    url: 'x?a]>b',
    alt: ' a --> b --!> ]]> </TITLE> </p> ',
    title: '\u00a0"q"\r\n\u0000',
  };
  expect(toHtml(image)).toBe(
    '<img src="x?a]%3Eb" alt="a -- &gt; b --! &gt; ]] &gt; &lt; /TITLE&gt; &lt;/p&gt;" title="&quot;q&quot;\n\ufffd">',
  );
});
