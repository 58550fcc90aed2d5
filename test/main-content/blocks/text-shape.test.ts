import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/main-content/blocks/text-shape.ts';

test.for([
  ['Two cups, 1 pot', { digits: 1, commas: 1, capitals: 1, words: 4, beginsSmall: false, isAllCapitals: false }],
  ['tea for all', { capitals: 0, words: 3, beginsSmall: true, isAllCapitals: false }],
  ['READ MORE', { capitals: 2, words: 2, isAllCapitals: true }],
  ['ÜBER UNS', { capitals: 2, isAllCapitals: true }],
  ['élan vital', { capitals: 0, beginsSmall: true }],
  ['iPhone', { capitals: 0, words: 1, beginsSmall: true }],
  ['Home › Tea', { hasSeparator: true, capitals: 2 }],
  ['お茶、水、米', { commas: 2, capitals: 0, beginsSmall: false, isAllCapitals: false, hasSeparator: false }],
  ['', { words: 1, digits: 0, isAllCapitals: false, beginsSmall: false }],
] as const)('%s', ([text, expected]) => {
  expect(shapeOf(text)).toMatchObject(expected);
});
