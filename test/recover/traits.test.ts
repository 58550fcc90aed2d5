import { describe, expect, test } from 'vitest';
import { type FlowContent, parseArticle } from '../../src/index.ts';
import { trait, traitsOf } from '../../src/recover/traits.ts';

function blocksOf(html: string): readonly FlowContent[] {
  return parseArticle(html, { recover: false, recognizers: false }).children;
}

const { lines, bold, number, sign, list, table } = trait;

describe('the traits of blocks', () => {
  test.each([
    ['<p>Dig the beds.</p>', 0],
    ['<h2>1) Dig</h2>', 0],
    ['<p>Dig<br>Plant</p>', lines],
    ['<p>Dig the <b>beds</b></p>', bold],
    ['<p>Dig the <i>beds</i></p>', 0],
    ['<p><i>Dig<br>Plant</i></p>', lines],
    ['<p>1) Dig</p>', number],
    ['<p>a) Dig</p>', number],
    ['<p>(1) Dig</p>', number],
    ['<p>A) Dig</p>', 0],
    ['<p>ab) Dig</p>', 0],
    ['<p><b>1)</b> Dig</p>', bold | number],
    ['<p>Dig<br>2) Plant</p>', lines | number],
    ['<p>– Dig</p>', sign],
    ['<p>• Dig</p>', sign],
    ['<p>Dig<br>- Plant</p>', lines | sign],
    ['<p>Dig - plant 1) beds</p>', 0],
    ['<ul><li>1) Dig</ul>', list],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', table],
    ['<p>Dig</p><ul><li>Plant</ul><p>1) Rake</p>', list | number],
    ['', 0],
  ])('of %j', (html, traits) => {
    expect(traitsOf(blocksOf(html))).toBe(traits);
  });

  test('of a paragraph that begins with a picture may be any, for a line may begin behind it', () => {
    expect(traitsOf(blocksOf('<p><b><img src=a.png alt=a></b>– Dig</p>')) & (number | sign)).toBe(number | sign);
  });
});
