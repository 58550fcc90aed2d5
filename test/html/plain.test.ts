import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parsePlain } from '../../src/html/plain.ts';
import { lines } from './lines.ts';

const unlimited = Number.POSITIVE_INFINITY;

/** Returns whether the markup was plain. */
function expectSameTree(html: string): boolean {
  const root = parsePlain(html, unlimited);
  if (root !== undefined) expect(lines(root)).toEqual(lines(parseFragment(html)));
  return root !== undefined;
}

const attributes = (count: number) => Array.from({ length: count }, (_, index) => ` a${index}="b"`).join('');

const table = '<table><caption>a</caption><thead><tr><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>';

describe('plain markup has the tree that the standard parser makes of it', () => {
  test.each([
    ['nothing', ''],
    ['text alone', ' a b\n'],
    ['paragraphs', '<p>a</p>\n\n<p>b <strong>c</strong><br>d</p> e'],
    ['marks within marks', '<p><b><b><b><b><b>a</b></b></b></b></b><a href="b"><em>c</em></a><a>d</a></p>'],
    ['marks around blocks', '<b><p>a <b>b</b></p> c</b><a><h2>d</h2></a> e'],
    ['headings', '<h1>a</h1><h2>b <em>c</em></h2><h3>d</h3><h4></h4><h5>e</h5><h6>f</h6>'],
    ['lists', '<ul>\n<li>a<ul><li>b</li></ul></li>\n<li><p>c</p></li></ul><ol>d<li>e</li></ol>'],
    ['terms', '<dl><dt>a</dt><dd>b<dl><dd>c</dd></dl></dd></dl>'],
    ['tables', `${table}<div>${table}</div>`],
    ['white space in tables', table.replaceAll('><', '>\n <')],
    ['tables in cells', table.replace('>c<', `><p>a</p>${table}<`)],
    ['marks around tables', `<b><i>${table.replace('>c<', '><b>c</b><')}</i></b>`],
    ['code', '<pre>\n\na <b>b</b>\n</pre><pre>c</pre><pre><code>\nd</code></pre>'],
    ['elements without an end', '<hr><hr/><img src="a" alt="b" /><p>c<wbr>d<br/></p><hr class="e">'],
    ['attributes', `<p class="a b" id='c "d"' hidden data-e="" f:g="h"\n i="j\nk" >l</p><p m="n"\n>o</p>`],
    ['references', '<p title="&amp;b=&copy&copy=1 &quot;">&amp; &notit; &#x41;&#0;&#x80; &nosuch; & &lt;b></p>'],
    ['comments', '<!-- a --><p>b<!----><!-- - -- > -->c</p><!-- wp:d {"e":1} -->'],
    ['comments in tables', table.replaceAll('><', '><!--d--> <!-- e --><')],
    ['line ends of all kinds', 'a\r\nb\rc\n<pre>\r\nd\r</pre><p title="e\r\nf">g</p>'],
    ['characters beyond ASCII', '<p>é 日本 😀 \ud800 \u0001 \ufdd0</p>'],
    ['many attributes', `<p${attributes(30)}>a</p>`],
  ])('%s', (_, html) => {
    expect(expectSameTree(html)).toBe(true);
  });

  const names =
    'p p div section h2 h3 ul ol li li dl dt dd blockquote pre a b em code span strong table thead tbody tr td th caption br img hr input figure figcaption'.split(
      ' ',
    );
  const children = fc.constantFrom<Record<string, string[]>>({
    ul: ['li'],
    ol: ['li'],
    dl: ['dt', 'dd'],
    table: ['caption', 'thead', 'tbody'],
    thead: ['tr'],
    tbody: ['tr'],
    tr: ['td', 'th'],
    p: ['a', 'b', 'em', 'code', 'br', 'img', 'input'],
  });
  const text = fc.constantFrom('a', ' ', '\n', 'b &amp; c', '&nbsp', '&', '\r\n', '<!-- d -->', '😀', '');
  const anyAttributes = fc.constantFrom('', '', '', ' id="a"', " title='b&lt'", ' hidden', ' class="c" lang="d"');
  const empty = new Set(['br', 'img', 'hr', 'input']);
  /** Elements, mostly in places where they are allowed. */
  const markup = fc
    .tuple(children, fc.array(fc.tuple(fc.nat(), fc.nat(7), anyAttributes, text), { maxLength: 30 }))
    .map(([allowed, steps]) => {
      const open: string[] = [];
      let html = '';
      for (const [choice, turn, attribute, content] of steps) {
        const usual = turn === 0 ? undefined : allowed[open.at(-1) ?? ''];
        const options = usual ?? names;
        const name = options[choice % options.length] ?? 'p';
        if (turn > 4 && open.length > 0) html += `</${open.pop()}>`;
        html += `<${name}${attribute}>`;
        if (empty.has(name)) continue;
        open.push(name);
        if (allowed[name] === undefined || name === 'p') html += content;
      }
      return (
        html +
        open
          .reverse()
          .map((name) => `</${name}>`)
          .join('')
      );
    });

  test('any that is plain', () => {
    let plain = 0;
    fc.assert(
      fc.property(markup, (html) => {
        if (expectSameTree(html)) plain += 1;
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });
});

describe('what needs the rules for mistakes is left to the parser', () => {
  test.each([
    ['an element that is not closed', '<p>a'],
    ['elements closed in another order', '<b><i>a</b></i>'],
    ['an end tag of nothing', 'a</p>'],
    ['an end tag without a name', '</>'],
    ['an end tag with white space', '<p>a</p >'],
    ['paragraphs in paragraphs', '<p><span><p>a</p></span></p>'],
    ['a block in a paragraph', '<p><b><div>a</div></b></p>'],
    ['a table in a paragraph', `<p>${table}</p>`],
    ['a rule in a paragraph', '<p><hr></p>'],
    ['links in links', '<a><b><a>a</a></b></a>'],
    ['headings in headings', '<h2><h3>a</h3></h2>'],
    ['items in items', '<ul><li><li>a</li></li></ul>'],
    ['items without a list', '<li>a</li>'],
    ['terms without a list', '<dl><div><dt>a</dt></div></dl>'],
    ['rows directly in a table', '<table><tr><td>a</td></tr></table>'],
    ['cells directly in a table', '<table><tbody><td>a</td></tbody></table>'],
    ['cells without a table', '<td>a</td>'],
    ['text between cells', '<table><tbody><tr>a<td>b</td></tr></tbody></table>'],
    ['a reference between cells', '<table><tbody>&#32;<tr></tr></tbody></table>'],
    ['elements between rows', '<table><tbody><div>a</div></tbody></table>'],
    ['tables in rows', `<table><tbody>${table}</tbody></table>`],
    ['columns', '<table><colgroup><col></colgroup></table>'],
    ['capital letters', '<P>a</P>'],
    ['a sign of less', 'a < b'],
    ['a tag that never ends', '<p class="a"'],
    ['an attribute that never ends', '<p class="a>b</p>'],
    ['an attribute without quotes', '<p class=a>b</p>'],
    ['an attribute that occurs twice', '<p id="a" id="b">c</p>'],
    ['very many attributes', `<p${attributes(31)}>a</p>`],
    ['attributes without a space between', '<p id="a"class="b">c</p>'],
    ['an attribute that holds a tag', '<p title="<body >">a</p>'],
    ['an element that closes itself', '<div/>a'],
    ['a comment that never ends', '<!-- a'],
    ['a comment that ends as it begins', '<!-->a-->'],
    ['a comment that ends with a mistake', '<!-- a --!> b -->'],
    ['a comment that holds a page', '<!-- <body > -->'],
    ['a declaration', '<!doctype html>'],
    ['an instruction', '<?xml version="1.0"?>'],
    ['a section of characters', '<![CDATA[a]]>'],
    ['NUL', 'a\0b'],
    ['a reference at the start of code', '<pre>&#10;a</pre>'],
    ['scripts', '<script>a</script>'],
    ['drawings', '<svg></svg>'],
    ['forms', '<form>a</form>'],
    ['unknown names', '<x-a>b</x-a>'],
    ['pages', '<html><body>a</body></html>'],
  ])('%s', (_, html) => {
    expect(parsePlain(html, unlimited)).toBeUndefined();
  });

  test('more elements than are wanted', () => {
    expect(parsePlain('<p>a</p><hr>', 2)).toBeDefined();
    expect(parsePlain('<p>a</p><hr>', 1)).toBeUndefined();
  });
});
