import { expect, test } from 'vitest';
import { bulkOf } from '../../../src/main-content/blocks/bulk.ts';
import { looksOf } from './looks.ts';

const long = (text: string): string =>
  `${text} and this line goes on about the old press in the barn of the valley until it is long enough to be prose.`;
const paragraph = (text: string, attributes = ''): string => `<p${attributes}>${long(text)}</p>`;

/** The first words of the paragraphs that stay with the bulk of the text; the score of a block is its first number. */
function bulkIn(body: string): string[] {
  const looks = looksOf(body);
  const scores = looks.map(({ text }) => Number(/^0?\.\d/.exec(text)?.[0] ?? 1));
  return [...bulkOf(looks, scores, 0.5)].map(({ text }) => text.slice(0, 3));
}

test('a paragraph between others of its kind stays with them', () => {
  expect(bulkIn([0.9, 0.1, 0.8].map((score) => paragraph(`${score}`)).join(''))).toEqual(['0.9', '0.1', '0.8']);
});

test.for([
  ['behind the last that belongs to the text', paragraph('0.9') + paragraph('0.8') + paragraph('0.1'), ['0.9', '0.8']],
  ['of another class', paragraph('0.9') + paragraph('0.1', ' class="x"') + paragraph('0.8'), ['0.9', '0.8']],
  ['that is a short line', `${paragraph('0.9')}<p>0.1 Share</p>${paragraph('0.8')}`, ['0.9', '0.8']],
  ['of a kind that does not belong to the text', paragraph('0.1') + paragraph('0.1') + paragraph('0.6'), []],
  ['of a kind with half of the prose', paragraph('0.9') + paragraph('0.9', ' class="x"'), []],
] as const)('but none %s', ([, body, expected]) => {
  expect(bulkIn(body)).toEqual(expected);
});
