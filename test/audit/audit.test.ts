import { describe, expect, test } from 'vitest';
import { isMarker, isMarkerOf } from '../../src/audit/marker.ts';
import { parseFeed } from '../../src/feed/index.ts';
import {
  type Article,
  type AuditReport,
  audit,
  type FlowContent,
  findAll,
  type Paragraph,
  parseArticle,
} from '../../src/index.ts';
import { schemaVersion } from '../../src/tree/version.ts';
import { processorTime } from '../processor-time.ts';

const page = '<h1>Tea</h1>\n<p>Two <b>cups</b> &amp; a\r\npot.</p><p>1) Warm<br>2) Pour</p><pre>if x</pre>';

/** The audit of an article that was changed after it was made. */
function tampered(html: string, change: (article: Article) => void): AuditReport {
  const article = parseArticle(html);
  change(article);
  return audit(html, article);
}

function setText(article: Article, from: string, to: string): void {
  for (const text of findAll(article, 'text')) text.value = text.value.replace(from, () => to);
}

const texts = (gaps: AuditReport['missing']): string[] => gaps.map(({ text }) => text);

describe('audit', () => {
  test('of an article as it was made finds nothing, and counts', () => {
    expect(audit(page, parseArticle(page))).toEqual({
      ok: true,
      missing: [],
      duplicated: [],
      invented: [],
      moved: [],
      joined: [],
      counts: { visible: 31, inTree: 31, dropped: 0 },
    });
  });

  test('reports where a text is missing', () => {
    const report = tampered(page, (article) => setText(article, 'cups', ''));
    expect(report).toMatchObject({ ok: false, duplicated: [], invented: [] });
    const start = page.indexOf('cups');
    expect(report.missing).toEqual([
      {
        text: 'cups',
        position: { start: { line: 2, column: 11, offset: start }, end: { line: 2, column: 15, offset: start + 4 } },
      },
    ]);
  });

  test('reports where a character is missing that the input writes as a reference', () => {
    const [gap] = tampered(page, (article) => setText(article, '&', '')).missing;
    expect(gap?.text).toBe('&');
    expect(page.slice(gap?.position.start.offset, gap?.position.end.offset)).toBe('&amp;');
  });

  test.each([
    ['<p>a &notit; b X c', 'X', 'X'],
    ['<p>a\r\nb &#x41; X c', 'X', 'X'],
    ['<p>a \0 b &lt X c', 'X', 'X'],
    ['<p>a &ngE; X &#128; c', 'X', 'X'],
    ['<p>a &#128; c', '\u20ac', '&#128;'],
    ['<p>a &ngE; c', '\u2267\u0338', '&ngE;'],
    ['<p>a &amp;amp; c', 'amp;', 'amp;'],
    ['<table>X<tr><td>a', 'X', 'X'],
  ])('of %j finds %j in the input as %j', (html, text, source) => {
    const [gap] = tampered(html, (article) => setText(article, text, '')).missing;
    expect(gap?.text).toBe(text);
    expect(html.slice(gap?.position.start.offset, gap?.position.end.offset)).toBe(source);
  });

  test('reports which text occurs twice', () => {
    const report = tampered(page, (article) => article.dropped.push({ reason: 'limit', text: 'Two cups' }));
    expect(report).toMatchObject({ ok: false, missing: [], invented: [] });
    expect(texts(report.duplicated)).toEqual(['Twocups']);
    expect(report.duplicated[0]?.position.start).toEqual({ line: 2, column: 4, offset: page.indexOf('Two') });
  });

  test('reports which text is invented, and about where', () => {
    const report = tampered(page, (article) => setText(article, 'cups', 'cups of milk'));
    expect(report).toMatchObject({ ok: false, missing: [], duplicated: [] });
    expect(texts(report.invented)).toEqual(['ofmilk']);
    expect(report.invented[0]?.position.start.offset).toBe(page.indexOf('&amp;'));
  });

  test('reports several gaps one by one', () => {
    const report = tampered(page, (article) => {
      setText(article, 'Tea', '');
      setText(article, 'pot', 'pan');
      findAll(article, 'listItem')[1]?.children.push({
        type: 'paragraph',
        children: [{ type: 'text', value: 'Warm' }],
      });
    });
    expect(texts(report.missing)).toEqual(['Tea', 'ot']);
    expect(texts(report.invented)).toEqual(['an']);
    expect(texts(report.duplicated)).toEqual(['Warm']);
  });

  test('counts markers as in the tree, and misses one that is not recorded', () => {
    const list = '<p>1) Warm the pot<br>2) Pour the tea<br>3) Wait a while</p>';
    expect(findAll(parseArticle(list), 'listItem').map(({ markers }) => markers)).toEqual([['1)'], ['2)'], ['3)']]);
    expect(audit(list, parseArticle(list)).ok).toBe(true);
    const report = tampered(list, (article) => delete findAll(article, 'listItem')[1]?.markers);
    expect(texts(report.missing)).toEqual(['2)']);
  });

  test('takes text that the page shows, and none that it does not', () => {
    const html =
      '<head><title>T</title><style>s</style></head><script>s</script><template>t</template><noscript>n</noscript><!-- c -->' +
      '<p>a<img alt="b"></p><math><mi>x</mi><annotation>y</annotation></math><script type="math/tex">z</script>' +
      '<svg><title>t</title><text>d</text></svg><iframe>i</iframe>';
    expect(audit(html, parseArticle(html, { root: 'document' })).counts).toEqual({ visible: 4, inTree: 4, dropped: 0 });
    expect(audit(html, parseArticle(html)).ok).toBe(true);
  });

  const tea =
    '<p>Green tea is brewed cooler than black.</p><p>Two cups a day suffice.</p><p>Water should never boil here.</p>';
  const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

  test.each<[string, (article: Article) => void, keyof AuditReport, string[]]>([
    ['blocks in another order', ({ children }) => children.reverse(), 'moved', []],
    ['a block at the end', ({ children }) => children.push(children.shift() as FlowContent), 'moved', []],
    [
      'a word in another sentence',
      (article) => {
        setText(article, ' never', '');
        setText(article, ' is', ' is never');
      },
      'moved',
      ['never'],
    ],
    ['two words of a sentence exchanged', (article) => setText(article, 'cups a day', 'a cups day'), 'moved', ['a']],
    [
      'a word at the end of the sentence before',
      ({ children }) => {
        children[0] = paragraph('Green tea is brewed cooler than black. Two');
        children[1] = paragraph('cups a day suffice.');
      },
      'joined',
      ['black.Two'],
    ],
    ['a space that is lost', (article) => setText(article, 'Two cups', 'Twocups'), 'joined', ['Two cups']],
    [
      'a sentence as a marker',
      ({ children }) => {
        children[0] = { type: 'thematicBreak', markers: ['Green tea is brewed cooler than black.'] };
      },
      'missing',
      ['Green tea is brewed cooler than black.'],
    ],
    [
      'a word as a marker',
      (article) => {
        setText(article, 'Two ', '');
        Object.assign(article.children[1] ?? {}, { markers: ['Two'] });
      },
      'missing',
      ['Two'],
    ],
    [
      'dropped texts in another order',
      (article) => {
        article.children.splice(1, 2);
        article.dropped.push(
          { reason: 'related', text: 'Water should never boil here.' },
          { reason: 'related', text: 'Two cups a day suffice.' },
        );
      },
      'moved',
      ['Water should never boil here.'],
    ],
  ])('finds %s', (_, change, kind, found) => {
    const report = tampered(tea, change);
    expect(report.ok).toBe(false);
    expect(texts(report[kind] as AuditReport['missing'])).toEqual(found.length > 0 ? found : expect.anything());
  });

  test('accepts a paragraph that is dropped in its place', () => {
    const report = tampered(tea, (article) => {
      article.children.splice(1, 1);
      article.dropped.push({ reason: 'related', text: 'Two cups a day suffice.' });
    });
    expect(report.ok).toBe(true);
  });

  test.each([
    '1)',
    '1.',
    '(12)',
    'a)',
    'iv.',
    '1.2.',
    '１．',
    '（1）',
    '①',
    '–',
    '•',
    '->',
    '→',
    '-->',
    '[ ]',
    '[x]',
    '☑',
    '✅',
    '\u200b1.',
  ])('takes %s for a marker', (marker) => {
    expect(isMarker(marker)).toBe(true);
  });

  test.each(['tea', 'tea)', 'no.', '41', 'mix.', 'a', '1) tea', '', 'Two.'])('takes %j for no marker', (marker) => {
    expect(isMarker(marker)).toBe(false);
  });

  test('takes a bare number for a marker where it is the number of the item', () => {
    const list = (ordered: boolean) => ({ type: 'list' as const, ordered, start: 3, children: [] });
    expect(['4', '1.4', '5', 'o', '4a'].filter((marker) => isMarkerOf(marker, list(true), 1))).toEqual(['4', '1.4']);
    expect(['4', 'o', 'a'].filter((marker) => isMarkerOf(marker, list(false), 1))).toEqual(['o']);
  });

  test('finds what the context of a fragment would discard', () => {
    const html = '<col><tr><td>Month</td></tr><p>May was dry.</p>';
    const report = tampered(html, (article) => {
      article.children.length = 0;
    });
    expect(texts(report.missing)).toEqual(['MonthMay was dry.']);
  });

  const formula = '<script type="math/tex">x^2</script>';
  test.each<[string, string, (article: Article) => void, keyof AuditReport, string]>([
    [
      'cells of no table exchanged',
      '<td><p>Sencha<td><p>Gyokuro',
      (article) => {
        setText(article, 'Sencha', 'Kukicha');
        setText(article, 'Gyokuro', 'Sencha');
        setText(article, 'Kukicha', 'Gyokuro');
      },
      'moved',
      'Sencha',
    ],
    [
      'a formula behind the table that it precedes',
      `<p><em><th><table><tr><td>Sencha</td>Gyokuro${formula}</table>`,
      (article) => {
        setText(article, 'Sencha', 'Senchax^2');
        for (const math of findAll(article, 'inlineMath')) math.value = '';
      },
      'moved',
      'x^2',
    ],
    [
      'a formula before the table that contains it',
      `<td><b>Sencha<td><table><tr><td>Kukicha</td>Gyokuro${formula}</table>`,
      (article) => {
        setText(article, 'Gyokuro', 'Gyokurox^2');
        for (const math of findAll(article, 'inlineMath')) math.value = '';
      },
      'moved',
      'x^2',
    ],
    [
      'words behind frames that are left out',
      '<p><td><frameset><p><html><p>tea',
      ({ children }) => children.splice(0),
      'missing',
      'tea',
    ],
    [
      'a formula behind a character that is none',
      `\0${formula}<html>`,
      ({ children }) => children.splice(0),
      'missing',
      'x^2',
    ],
  ])('finds in an input with tags out of their place: %s', (_, html, change, kind, text) => {
    expect(audit(html, parseArticle(html)).ok).toBe(true);
    const report = tampered(html, change);
    expect(report.ok).toBe(false);
    expect(texts(report[kind] as AuditReport['missing']).join()).toContain(text);
  });

  test('of texts that begin alike finds which is which', () => {
    const dropped = ['Menu', 'Home', 'Home', 'Homepage'];
    const html = '<p>Menu</p><p>Home</p><p>Home is here</p><p>Home</p><p>Homepage</p>';
    const article: Article = {
      type: 'article',
      schemaVersion,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Home is here' }] }],
      dropped: dropped.map((text) => ({ reason: 'navigation', text })),
      diagnostics: [],
    };
    expect(audit(html, article)).toMatchObject({ ok: true });
    article.dropped.reverse();
    expect(audit(html, article)).toMatchObject({ ok: false, missing: [], invented: [], duplicated: [] });
    article.dropped.reverse();
    article.dropped.pop();
    expect(audit(html, article)).toMatchObject({ ok: false, invented: [], duplicated: [] });
  });

  test('of the wrong article finds that nothing fits, in time', { retry: 2 }, () => {
    const words = (count: number, word: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => word(index)).join(' ');
    const html = `<p>${words(40_000, (index) => `tea${index}`)}`;
    const other = parseArticle(`<p>${words(40_000, (index) => `coffee${index}`)}`);
    expect(processorTime(() => audit(html, other))).toBeLessThan(10_000);
    const report = audit(html, other);
    expect(report.ok).toBe(false);
    expect(report.missing.length).toBeGreaterThan(0);
  });

  test('stays linear where every piece is like every other', { retry: 2 }, () => {
    const html = `<nav>${'<p>aaaa</p>'.repeat(3000)}</nav><p>${'a'.repeat(30_000)}</p>`;
    const article = parseArticle(html, { root: 'document' });
    article.dropped.push(...Array.from({ length: 3000 }, () => ({ reason: 'navigation' as const, text: 'aaa' })));
    expect(processorTime(() => expect(audit(html, article).ok).toBe(false))).toBeLessThan(10_000);
  });

  test.each([
    [{ bytes: 700 }, 'limit-bytes'],
    [{ nodes: 20 }, 'limit-nodes'],
    [{ nodes: 0 }, 'limit-nodes'],
    [{ bytes: 0 }, 'limit-bytes'],
    [{ bytes: 501, nodes: 30 }, 'limit-nodes'],
    [{ bytes: 501, nodes: 300 }, 'limit-bytes'],
  ])('finds what was cut at %j among the dropped', (limits, code) => {
    const html = `<!doctype html><body>${'<div><p>Tea &amp; <i>cups</i><script>var x = "<p>";</script><table>a<td>b</table></div>'.repeat(30)}`;
    for (const root of ['auto', 'document'] as const) {
      const article = parseArticle(html, { limits, root });
      expect(article.diagnostics.flatMap((one) => (one.code.startsWith('limit') ? one.code : []))).toEqual([code]);
      expect(audit(html, article)).toMatchObject({ ok: true, counts: { visible: 30 * 10 } });
      expect(article.dropped.some(({ reason }) => reason === 'limit')).toBe(true);
    }
  });

  test('holds for the items of feeds', () => {
    const feed = parseFeed(
      '<rss version="2.0"><channel><title>Tea notes</title><link>https://tea.example/</link><item><title>First cup</title><link>https://tea.example/1</link>' +
        '<description>&lt;p&gt;Hot.&lt;/p&gt;&lt;p&gt;The post &lt;a href="https://tea.example/1"&gt;First cup&lt;/a&gt; appeared first on &lt;a href="https://tea.example/"&gt;Tea notes&lt;/a&gt;.&lt;/p&gt;</description></item></channel></rss>',
    );
    const [item] = feed.items;
    expect(item?.article?.dropped.map(({ reason }) => reason)).toEqual(['feed-boilerplate']);
    expect(item?.article && audit(item.html ?? '', item.article)).toMatchObject({ ok: true });
  });

  test('is not given anything else', () => {
    expect(() => audit(1 as unknown as string, parseArticle(''))).toThrow(TypeError);
    expect(() => audit('', undefined as unknown as Article)).toThrow(TypeError);
    expect(() => audit('', {} as unknown as Article)).toThrow(TypeError);
  });

  test.each([
    ['text beside the code of a table of line numbers', '<table><tr><td>1<td><pre>x = 1</pre>beside it</table>'],
    ['text beside no code at all', '<table><tr><td>\t <th><pre></pre></td>text</table>'],
    ['a dash within code', '<td><p><code>– dash\n</code>– dash'],
    ['dashes of which one is code', '<table><tr><td><code>– dash<br></code>– dash</table>'],
    [
      'a formula behind a cell of code',
      '<pre><table><tr><td>a<script></script></td><script type="math/tex">x</script></table></pre>',
    ],
    ['a paragraph beside the cells of a table in a cell of no table', '<td><table><tr><td>b</td><p></table>tea'],
    ['a table in options in a cell of no table', '<td><p><select><p><table><tr><td>tea</td>text</table>'],
    ['a style in a table in options in a cell of no table', '<td><select><table><tr><td><style><p>tea</table>'],
    ['white space in the fallback of a sound', 'tea<audio>\r\n</audio>tea'],
    ['a row in the title of a drawing in a cell of no table', '<td>#tea\n<svg><tr><td><title><tr>\n#'],
    ['the end of a cell in the title of a drawing in a cell of no table', '<td>a<svg><title></td>b</title></svg>c'],
    ['a cell in a drawing in a cell of no table', '<td>a<svg><foreignObject><tr><td>b</foreignObject></svg>c<td>d'],
    ['a formula behind the fallback of a drawing', '<p>tea<canvas>a</canvas><script type="math/tex">x^2</script>cup'],
    ['a picture behind the fallback of a drawing', '<p>tea<canvas>a</canvas><img src="a.png" alt="pot">cup'],
    ['white space in a button', '<p>@<button>\t </button>tea'],
    ['white space in what is proposed for a field', '<p>tea<datalist> </datalist>cup'],
    ['a cell before a set of frames', '<td><frameset><p><table><tr><td><!doctype html></table><p>tea'],
    [
      'a formula in a row of a table in a cell of no table, behind one that left bold open',
      '<table></table><td><p><b></p><td><table><tr>tea<script type="math/tex">x</script><td>k</td>cup</table>',
    ],
    ['a formula behind a character that is none', '\0<script type="math/tex">x^2</script><html>'],
    [
      'a formula beside the cells of a table behind a cell of no table within slanted text',
      '<p><em><th><table><tr><td>cup</td>tea<script type="math/tex">x^2</script></table>',
    ],
    [
      'a formula beside the cells of a table behind a table in whose cells bold was left open',
      '<td><b>a</td></tr><p><td><table><tr><td>cup</td>tea<script type="math/tex">x^2</script></table>',
    ],
    [
      'a formula beside the cells of a table behind a cell of no table, where a link was left open',
      '<html><p><a><p><td><table><tr><th>tea</th>a<script type="math/tex">x^2</script></table>',
    ],
    [
      'a formula beside the cells of a table behind a cell of no table, which follows text of a page',
      '<html>tea<td><p><em></p><td><table><tr><td>cup</td>pot<script type="math/tex">x^2</script></table>',
    ],
    [
      'a formula beside the cells of a table behind a cell of no table that left bold open',
      '<td><p><b>a</td>tea</p><table><tr><td>cup</td>pot<script type="math/tex">x^2</script></table>',
    ],
    ['a cell in the title of a drawing in a cell of no table', '<td><svg><title><td>tea</title></svg>cup'],
    [
      'a table in options behind a template in a cell of no table',
      '<td><select><template></template><table><td><plaintext>tea',
    ],
    ['a character that is none behind a drawing that ends with bold text', '<p><b><th><svg></b><figure>\0'],
    ['a formula in a drawing behind the end of a cell', '<td><svg></td><script type="math/tex">x</script></svg>tea'],
    [
      'a character that is none in a drawing behind a block that a cell of no table left open',
      '<th><div><td><svg></div>\0</svg>tea',
    ],
    [
      'the title of a drawing behind a block that a cell of no table left open',
      '<td><div>tea</td><td><svg><title></div>pot</title></svg>cup',
    ],
    [
      'a formula of the head behind a drawing in a template',
      '<template><svg>tea</template><script type="math/tex">x</script><body>cup',
    ],
    ['frames behind an empty paragraph', '<html><p></p><frameset><p>tea'],
    ['frames behind a cell within a paragraph', '<p><td><frameset><p><html><p>tea'],
    ['frames in the place of a body', '<html><style></style><frameset><frame><p>tea'],
    ['a caption in a template in a cell of no table', '<td><template><th><caption>tea</template>cup'],
    [
      'the end of a cell in a template in a table in a cell of no table',
      '<td><table><tr><td><template><th></th><p><table></table><tr><td>tea<td></td>cup</table>',
    ],
    [
      'a link to the note that contains it, split by a table',
      '<html><p id="n1"><a href="#n1">1<table><tr><td></td>2<tr><td></table>tea',
    ],
    ['the end of rows in a template in rows of no table', '<tbody><template><th></tbody>tea'],
    ['the end of a cell in a template in a cell of no table', '<td><template><td></td>tea</template>cup</td><td>pot'],
    ['white space in a table that is the fallback of a film', '<p>tea<video><table><tr><td>\n</table></video>cup'],
    ['white space that a formula begins with', '<p>tea<script type="math/tex">\nx</script>'],
    [
      'numbers behind pictures',
      '<p><img src=a>1) Warm the pot<br><img src=a>2) Pour the tea<br><img src=a>3) Wait</p>',
    ],
  ])('finds no gap where these were once lost or repeated: %s', (_, html) => {
    for (const root of ['auto', 'document'] as const) {
      const { ok, ...report } = audit(html, parseArticle(html, { root }));
      expect(ok, JSON.stringify(report)).toBe(true);
    }
  });
});
