import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/html/parse.ts';
import { lookAtBlocks, namesOf } from '../../../src/main-content/blocks/page-look.ts';
import { textBlocks } from '../../../src/main-content/blocks/text-block.ts';
import { locate } from '../../../src/main-content/find-content.ts';

const prose = 'The press stands in the barn, and it takes four people to turn it when the baskets are full of fruit.';

function blocksOf(body: string) {
  const html = `<!doctype html><html><body><main>${body}</main></body></html>`;
  const located = locate(parseHtml(html, { positions: false, nodes: 10_000, bytes: 1_000_000 }).root);
  if (located === undefined) throw new Error('the page has no body');
  return textBlocks(located.root, located.exclusions);
}

const looksAt = (body: string) => lookAtBlocks(blocksOf(body), false);

test('a block has the text of its own lines alone', () => {
  const texts = blocksOf(
    `<div>Before <b>all</b><br>this <p>${prose}</p> behind</div><ul><li>One<ul><li>Two</li></ul></li></ul>`,
  );
  expect(texts.map(({ text }) => text)).toEqual(['Before all this behind', prose, 'One', 'Two']);
});

test('what the rules leave out has no blocks', () => {
  expect(blocksOf(`<p>${prose}</p><nav>Home</nav>`).map(({ text }) => text)).toEqual([prose]);
});

test('a block has the boxes and the names around it', () => {
  const page = `${`<p>${prose}</p>`.repeat(6)}<section class="outer"><h2>Elsewhere</h2><div id="inner-box"><p>One.</p><p>Two.</p></div></section>`;
  const one = blocksOf(page).find(({ text }) => text === 'One.');
  expect(one?.outerBox?.element.tagName).toBe('section');
  expect(one?.box?.element.tagName).toBe('div');
  expect(one?.named.flatMap(namesOf)).toEqual(['outer', 'inner', 'box']);
});

test('a box with more than half of the article is no box', () => {
  const [first] = blocksOf(`<div class="text"><p>${prose}</p><p>${prose}</p></div><p>Short.</p>`);
  expect(first?.outerBox).toBeUndefined();
});

test('a table, a quotation and what opens are wholes', () => {
  const tags = blocksOf(
    `<p>${prose}</p><table><tr><td>1</td></tr></table><blockquote><p>2</p></blockquote><details><summary>3</summary><p>4</p></details>`,
  ).map(({ whole }) => whole?.element.tagName);
  expect(tags).toEqual([undefined, 'table', 'blockquote', 'details', 'details']);
});

test('a block is seen among the others of its page', () => {
  const looks = looksAt(`<p>Tea</p><p>${prose}</p><h2>Cups</h2><p>Tea</p><p>${prose} Again.</p><div>End</div>`);
  const [first, , heading, repeated, , last] = looks;
  expect(first?.isBeforeFirst).toBe(true);
  expect(repeated?.isBeforeFirst).toBe(false);
  expect(repeated?.repeated).toBe(2);
  expect(repeated?.heading?.text).toBe(heading?.text);
  expect(repeated?.behindHeading).toBe(0);
  expect(repeated?.kind.count).toBe(4);
  expect(last?.kind.count).toBe(1);
  expect(last?.isBehindLast).toBe(true);
  expect(first?.isBehindLast).toBe(false);
});
