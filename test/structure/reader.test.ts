import { describe, expect, test } from 'vitest';
import { audit, find, findAll, outline, parseArticle, toHtml, toText } from '../../src/index.ts';
import { toMarkdown } from '../../src/markdown/index.ts';
import { processorTime } from '../processor-time.ts';

function leaves(html: string): string[] {
  const article = parseArticle(html);
  expect(audit(html, article).ok).toBe(true);
  return article.dropped.map(({ reason, text }) => `${reason}: ${text}`);
}

function textOf(html: string): string {
  return toText(parseArticle(html));
}

describe('hidden words leave the line', () => {
  test.for([
    ['the attribute', '<p>a <b hidden>b</b></p>'],
    ['a style', '<p>a <b style="color:red;display : none">b</b></p>'],
    ['invisible', '<p>a <b style="visibility:hidden">b</b></p>'],
    ['before the words', '<p><b hidden>b</b> a</p>'],
    ['in an inline element', '<p><i><b hidden>b</b></i> a</p>'],
    ['beside a picture', '<p><b hidden>b</b><a href="x"><img src="a.png" alt=""></a></p>'],
    ['a block in a title', '<h2>a <div hidden>b</div></h2>'],
  ])('%s', ([, html = '']) => {
    expect(leaves(html)).toEqual(['hidden: b']);
  });

  test.for([
    ['a line of nothing else', '<p><b hidden>b</b></p>'],
    ['beside another hidden word', '<p><b hidden>b</b><b hidden></b></p>'],
    ['before the next line', '<div><b hidden>b</b><p>a</p></div>'],
    ['found by a search', '<p>a <b hidden="until-found">b</b></p>'],
    ['another style', '<p>a <b style="x-display:none-such">b</b></p>'],
    ['a block', '<p>a</p><div hidden>b</div>'],
    ['blocks in a span', '<div>a <span hidden><div>b</div></span></div>'],
    ['a formula', '<p>a <span hidden><math><mi>b</mi></math></span></p>'],
    ['an answer', '<p>a? <span hidden>b</span></p>'],
  ])('not %s', ([, html = '']) => {
    expect(leaves(html)).toEqual([]);
    expect(textOf(html)).toContain('b');
  });

  test('a text that opens stays where it is long enough', () => {
    const long = 'the rest of a story that a reader opens by a click';
    expect(leaves(`<p>a <span hidden>${long}</span><button>More</button></p>`)).toEqual([]);
    expect(leaves(`<p>a <span hidden>${long}</span><a href="#more">More</a></p>`)).toEqual([]);
    expect(leaves(`<p>a… <span hidden>${long}</span></p>`)).toEqual([]);
    expect(leaves(`<p>a <span hidden>${long}</span></p>`)).toEqual([`hidden: ${long}`]);
    expect(leaves('<p>a <span hidden>rest</span><button>More</button></p>')).toEqual(['hidden: rest']);
  });

  test('a line of many hidden words costs no more than a few looks each', () => {
    const words = `<p>${'<b hidden>x</b>'.repeat(20_000)}</p>`;
    const signs = `<h2>${'<i aria-hidden="true">+</i>'.repeat(20_000)}</h2>`;
    for (const html of [words, signs]) expect(processorTime(() => parseArticle(html))).toBeLessThan(10_000);
  });
});

describe('columns, summaries and quotations are written', () => {
  const table =
    '<table><tr><th>a<th align=center>b<th>c<tr><td>1<td align=center>2<td align=right>3<tr><td>1<td align=center>2<td align=right>3</table>';

  test('as alignment in Markdown and in HTML, which comes back', () => {
    const article = parseArticle(table);
    const aligns = find(article, 'table')?.columns.map(({ align }) => align);
    expect(aligns).toEqual([undefined, 'center', 'right']);
    expect(toMarkdown(article)).toContain('| - | :-: | -: |');
    expect(find(parseArticle(toHtml(article)), 'table')?.columns.map(({ align }) => align)).toEqual(aligns);
    expect(toHtml(article)).toContain('<td align="right">3</td>');
  });

  test('a header row of plain cells may be set in another way than those below it', () => {
    const html =
      '<table><tr><td align=center><b>Mill</b><td align=center><b>Sacks</b><tr><td>Upper<td align=right>12<tr><td>Lower<td align=right>7</table>';
    expect(find(parseArticle(html), 'table')?.columns.map(({ align }) => align)).toEqual([undefined, 'right']);
  });

  test('a summary that is a heading is in the outline', () => {
    const article = parseArticle('<h2>A</h2><details><summary><h3>B</h3></summary><p>c</p></details>');
    expect(outline(article)).toEqual([
      {
        depth: 2,
        text: 'A',
        recovered: false,
        children: [{ depth: 3, text: 'B', recovered: false, children: [] }],
      },
    ]);
    expect(toHtml(article)).toContain('<summary><h3>B</h3></summary>');
    expect(toMarkdown(article)).toBe('## A\n\n### B\n\nc\n');
    expect(find(parseArticle(toHtml(article)), 'summary')).toEqual(find(article, 'summary'));
  });

  test('quotations in Markdown have their marks', () => {
    expect(toMarkdown(parseArticle('<p>She said <q>yes, <q>now</q></q>.</p>'))).toBe('She said “yes, ‘now’”.\n');
    expect(toHtml(parseArticle('<p><q>yes</q> <u>a</u> <mark>b</mark> <abbr title=t>c</abbr></p>'))).toBe(
      '<article>\n<p><q>yes</q> <u>a</u> <mark>b</mark> <abbr title="t">c</abbr></p>\n</article>\n',
    );
  });

  test('quotations nest four times at most', () => {
    expect(findAll(parseArticle(`<p>${'<q>a'.repeat(50)}`), 'quotation')).toHaveLength(4);
  });

  test('the language of a quotation is that of the text around it, or the article', () => {
    const languages = (html: string, language?: string) =>
      findAll(parseArticle(html, language === undefined ? {} : { language }), 'quotation').map((node) => node.language);
    expect(languages('<div lang="de"><p><q>a</q><q lang="fr">b</q></p></div>')).toEqual(['de', 'de']);
    expect(languages('<p><q>a</q></p>', 'pl')).toEqual(['pl']);
    expect(languages('<p lang="en-GB"><q>a</q></p>', 'pl')).toEqual([undefined]);
    expect(languages('<html lang="cs"><body><p><q>a</q></p></body></html>')).toEqual(['cs']);
  });
});
