import { expect, test } from 'vitest';
import { isContent } from '../../../src/main-content/blocks/is-content.ts';
import { looksOf } from './looks.ts';

/** The texts that are always content, in a page where everything else may be dropped. */
function contentOf(body: string, isDiscussion = false): string[] {
  const looks = looksOf(body, isDiscussion);
  return looks.filter((_, index) => isContent(looks, index, new Set())).map(({ text }) => text);
}

test.for([
  ['a question and the block under it', '<h3>Is it hot?</h3><p>Very.</p>', ['Is it hot?', 'Very.']],
  ['what opens', '<details><summary>More</summary><p>Tea.</p></details>', ['More', 'Tea.']],
  ['two named values', '<p>Origin: Assam</p><p>Year: 2024</p>', ['Origin: Assam', 'Year: 2024']],
  ['items that are counted', '<ol><li>Boil</li><li>Pour</li></ol>', ['Boil', 'Pour']],
] as const)('%s', ([, body, expected]) => {
  expect(contentOf(body)).toEqual(expected);
});

test.for([
  ['a heading that is no question', '<h3>It is hot</h3><p>Very.</p>'],
  ['a line that ends with a semicolon', '<p>one for the pot;</p>'],
  ['one named value', '<p>Origin: Assam</p><p>All of it</p>'],
  ['named values that are links', '<p><a href="/a">Origin: Assam</a></p><p><a href="/b">Year: 2024</a></p>'],
  ['items with bullets', '<ul><li>Boil</li><li>Pour</li></ul>'],
  ['counted links', '<ol><li><a href="/a">Boil</a></li><li><a href="/b">Pour</a></li></ol>'],
] as const)('not %s', ([, body]) => {
  expect(contentOf(body)).toEqual([]);
});

test('named values in a discussion belong to the panels of its authors', () => {
  expect(contentOf('<p>Joined: 2021</p><p>Posts: 14</p>', true)).toEqual([]);
});

test('a label stays over a list that stays, and not over one that goes', () => {
  const looks = looksOf('<p>Tools</p><ul><li>Kettle</li></ul>');
  const [label, item] = looks;
  expect(label?.text).toBe('Tools');
  expect(isContent(looks, 0, new Set(item ? [item] : []))).toBe(true);
  expect(isContent(looks, 0, new Set())).toBe(false);
});
