import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { defaultTreeAdapter, InsertionMode, Parser, html as standard } from 'parse5';
import { describe, expect, test } from 'vitest';
import { html5libData, pages } from '../../bench/accuracy/robust.ts';
import { type ParseOptions, parseHtml } from '../../src/html/parse.ts';
import { anyString, page } from '../laws/markup.ts';
import { lines } from './lines.ts';

const unlimited = { nodes: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
const corpus = '../shared/corpus';

const { TAG_ID: tags, NS } = standard;
const tableParts: ReadonlySet<number> = new Set([
  ...[tags.CAPTION, tags.COL, tags.COLGROUP, tags.TBODY, tags.TD, tags.TFOOT, tags.TH, tags.THEAD, tags.TR],
]);

/**
 * The tree that the standard parser makes of a string: of a fragment in a body, or of a page without the frames that
 * would remove its body. `isLoose` is set if it ignored parts of tables that are in no table.
 */
function standardTree(html: string, isPage: boolean): { tree: string[]; isLoose: boolean } {
  const body = defaultTreeAdapter.createElement('body', NS.HTML, []);
  const parser = isPage ? new Parser({}) : Parser.getFragmentParser(body, {});
  const startTag = parser.onStartTag.bind(parser);
  let isLoose = false;
  parser.onStartTag = (token) => {
    if (token.tagID === tags.FRAMESET && parser.openElements.tagIDs[1] === tags.BODY) return;
    isLoose ||= tableParts.has(token.tagID) && parser.insertionMode <= InsertionMode.IN_BODY;
    startTag(token);
  };
  parser.tokenizer.write(html, true);
  return { tree: lines((isPage ? parser.document : parser.getFragment()) as object), isLoose };
}

function textOf(tree: readonly string[]): string {
  const texts = tree.flatMap((line) => /"nodeName":"#text","value":(".*?[^\\]")[,}]/.exec(line)?.[1] ?? []);
  return texts
    .map((text) => JSON.parse(text) as string)
    .join('')
    .replace(/\s+/g, '');
}

/** Loose parts of tables may have another tree, with the same text. */
function expectSameTree(html: string): void {
  for (const positions of [false, true]) {
    const options: ParseOptions = { positions, ...unlimited };
    const { root, isPage } = parseHtml(html, options);
    const { tree, isLoose } = standardTree(html, isPage);
    if (isLoose) expect(textOf(lines(root)).length).toBe(textOf(tree).length);
    else expect(lines(root)).toEqual(tree);
  }
}

describe('the parser', () => {
  test.each([
    ['words and references', '<p>One  two &amp; three &notit; four&nbsp;five'],
    ['line ends of all kinds', 'a b\nc d\r\ne f\rg h\n\n<p>i\r\n\r\nj'],
    ['characters that are no text', 'a\u0000b \u0001 c\ud800 d \udc00e \ud83d\ude00 f \ufdd0'],
    ['a first line feed that does not count', '<pre>\na b</pre><textarea>\n c d</textarea><listing>\n\ne'],
    ['text where none is allowed', '<table>a b<tr> c d <td>e f</td> g</table><select>h i<option>j k</select>'],
    ['text in columns', '<col>a b<table><colgroup> c d<col></table><template><col>e f</template>'],
    ['text in a frameset', '<html><frameset> a b <frame></frameset> c d <noframes>e f'],
    ['text before and behind a page', ' a b<html> c d<head> e f<title>g h</title></head> i j</body> k l</html> m n'],
    [
      'text that is data',
      '<script>a < b && c</script><style>a > b</style><title>a &lt; b</title><plaintext>a < b &amp;',
    ],
    [
      'foreign text',
      '<svg> a b <title>c d</title><desc>e\u0000f</desc></svg><math><mi>x y</mi><![CDATA[a <b> &amp;]]></math>',
    ],
    ['formatting that is mended', '<b>a b<p>c d</b> e f<i>g<div>h i</i> j'],
    ['a tag that never ends', 'a b <c d'],
  ])('makes the same tree as the standard parser of %s', (_, html) => {
    expectSameTree(html);
    expectSameTree(`<!doctype html>${html}`);
  });

  test.each([
    ['columns and rows behind a comment', '<!-- a --><col><tr><td>b</td></tr>', ['table', 'colgroup', 'tbody']],
    ['a cell behind a style sheet', '<style>a{}</style> <td>b</td><th>c</th>', ['style', 'table', 'tbody']],
    ['a caption behind text', 'a<caption>b</caption><tr><td>c', ['table', 'caption', 'tbody']],
    ['a page that begins with columns', '<html><body><!-- a --><col><tr><td>b', ['table', 'colgroup', 'tbody']],
  ])('puts %s into a table', (_, html, tagNames) => {
    const { root } = parseHtml(html, { positions: false, ...unlimited });
    const found = lines(root).flatMap((line) => /"tagName":"(.*?)"/.exec(line)?.[1] ?? []);
    expect(found.filter((tagName) => tagNames.includes(tagName))).toEqual(tagNames);
  });

  test.each([
    ['a column before a paragraph', '<meta charset="utf-8"><col width="64"><p>May was dry.</p>', 'p'],
    ['a cell before a heading', '<td>a</td><h2>b</h2><td>c</td>', 'h2'],
    ['text between rows', '<tr><td>a</tr>b<tr><td>c', '#text'],
  ])('ends such a table before what it cannot hold: %s', (_, html, name) => {
    const { root } = parseHtml(html, { positions: false, ...unlimited });
    expect(root.childNodes.map(({ nodeName }) => nodeName)).toContain(name);
  });

  test.each([
    ['in a block', '<div>a<td>b</div>'],
    ['in a page behind text', '<html><body>a<tr><td>b'],
  ])('keeps the words of loose cells apart %s', (_, html) => {
    const { root } = parseHtml(html, { positions: false, ...unlimited });
    expect(lines(root).join()).toContain('"a ');
    expect(lines(root).join()).not.toContain('table');
  });

  test('makes the same tree as the standard parser of any markup', () => {
    fc.assert(fc.property(fc.oneof(page, anyString), expectSameTree));
  });
});

const present = existsSync(corpus);

describe.skipIf(!present)(`the corpus${present ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  test('has the same trees as the standard parser makes', { timeout: 300_000 }, () => {
    const inputs = [...html5libData(corpus), ...pages(corpus).filter((_, index) => index % 10 === 0)];
    expect(inputs.length).toBeGreaterThan(1700);
    for (const { html } of inputs) expectSameTree(html);
  });
});
