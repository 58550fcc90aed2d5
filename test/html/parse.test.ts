import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html5libData, pages } from '../../bench/accuracy/robust.ts';
import { type ParseOptions, parseHtml } from '../../src/html/parse.ts';
import { anyString, page } from '../laws/markup.ts';
import { lines } from './lines.ts';

const unlimited = { nodes: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
const corpus = '../shared/corpus';

function expectSameTree(html: string): void {
  for (const positions of [false, true]) {
    const options: ParseOptions = { positions, ...unlimited };
    const { root, isPage } = parseHtml(html, options);
    const whole = isPage ? parse : parseFragment;
    expect(lines(root)).toEqual(lines(whole(html, { sourceCodeLocationInfo: positions })));
  }
}

describe('the parser', () => {
  it.each([
    ['words and references', '<p>One  two &amp; three &notit; four&nbsp;five'],
    ['line ends of all kinds', 'a b\nc d\r\ne f\rg h\n\n<p>i\r\n\r\nj'],
    ['characters that are no text', 'a\u0000b \u0001 c\ud800 d \udc00e \ud83d\ude00 f \ufdd0'],
    ['a first line feed that does not count', '<pre>\na b</pre><textarea>\n c d</textarea><listing>\n\ne'],
    ['text where none may stand', '<table>a b<tr> c d <td>e f</td> g</table><select>h i<option>j k</select>'],
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

  it('makes the same tree as the standard parser of any markup', () => {
    fc.assert(fc.property(fc.oneof(page, anyString), expectSameTree));
  });
});

const present = existsSync(corpus);

describe.skipIf(!present)(`the corpus${present ? '' : ` (skipped: there is no ${corpus})`}`, () => {
  it('has the same trees as the standard parser makes', { timeout: 300_000 }, () => {
    const inputs = [...html5libData(corpus), ...pages(corpus).filter((_, index) => index % 10 === 0)];
    expect(inputs.length).toBeGreaterThan(1700);
    for (const { html } of inputs) expectSameTree(html);
  });
});
