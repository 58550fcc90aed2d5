import { expect, test } from 'vitest';
import { isInvitation } from '../../src/main-content/invitation.ts';
import { type Facts, part, within } from './made.ts';

const page = 1000;

type Row = [name: string, tag: string, facts: Facts, isAsked: boolean];

const most: Facts = { inputs: 1, elements: 40, textLength: 400, paragraphs: 2, cells: 5, proseLengthWithExcluded: 399 };

// The limits may be retuned.
test.for<Row>([
  ['a box with one field', 'div', { inputs: 1 }, true],
  ['a section', 'section', { inputs: 1 }, true],
  ['an aside', 'aside', { inputs: 1 }, true],
  ['as large as it may be', 'div', most, true],
  ['a form, which is judged as a form', 'form', { inputs: 1 }, false],
  ['a box with two fields', 'div', { inputs: 2 }, false],
  ['a box without fields', 'div', {}, false],
  ['a box of many elements', 'div', { ...most, elements: 41 }, false],
  ['a box with much text', 'div', { ...most, textLength: 401 }, false],
  ['a box of three paragraphs', 'div', { ...most, paragraphs: 3 }, false],
  ['a box with a question', 'div', { inputs: 1, questions: 1 }, false],
  ['a box with the title of the page', 'div', { inputs: 1, titles: 1 }, false],
  ['a box with a table', 'div', { ...most, cells: 6 }, false],
  ['a box with much of the page', 'div', { ...most, proseLengthWithExcluded: 400 }, false],
])('%s', ([, tag, facts, isAsked]) => {
  const field = within(part('label'), part('span'), part('input', { attrs: { type: 'Email' } }));
  expect(isInvitation(within(part(tag, facts), part('p'), field, part('button')), page)).toBe(isAsked);
});

test.for<[string, string, Record<string, string>]>([
  ['a number', 'input', { type: 'number' }],
  ['a word', 'input', {}],
  ['a text', 'textarea', { type: 'email' }],
])('a box with a field for %s is no invitation', ([, tag, attrs]) => {
  expect(isInvitation(within(part('div', { inputs: 1 }), part(tag, { attrs })), page)).toBe(false);
});
