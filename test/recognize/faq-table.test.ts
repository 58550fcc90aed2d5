import { describe, expect, test } from 'vitest';
import { explain, faqs, parseArticle } from '../../src/index.ts';
import { proposalsOf } from './proposals.ts';

const no = 'No, not even in the wettest spring.';
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}`;
const head = (...cells: string[]): string => `<tr>${cells.map((cell) => `<th>${cell}`).join('')}`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;
const titled = (html: string): string => `<h2>FAQ</h2>${html}`;

/** Questions and answers, one pair per line. */
const read = (html: string): string[] =>
  faqs(parseArticle(html)).map(({ question, answer }) => `${question} | ${answer}`);

describe('a table of two columns', () => {
  const headed = (one: string, other: string): string => table(head(one, other), row('Depth', 'A fathom.'));
  const two = [row('Is it deep?', no), row('Is it cold?', no)];

  test.each([
    ['headed so', headed('Question', 'Answer'), ['Depth | A fathom.']],
    ['headed so with colons', headed('Question:', 'Answer：'), ['Depth | A fathom.']],
    ['headed so with colons set apart', headed('Questions :', 'ANSWER :'), ['Depth | A fathom.']],
    ['headed so in German', headed('Häufige Fragen', 'Unsere Antwort'), ['Depth | A fathom.']],
    [
      'headed so in bold',
      table(row('<b>Question</b>', '<b>Answer</b>'), row('Depth', 'A fathom.')),
      ['Depth | A fathom.'],
    ],
    ['with questions in its rows', table(...two), [`Is it deep? | ${no}`, `Is it cold? | ${no}`]],
    ['with a caption', table('<caption>Water</caption>', ...two), [`Is it deep? | ${no}`, `Is it cold? | ${no}`]],
    [
      'with short answers under the title',
      titled(table(row('Is it deep?', 'No.'), row('Is it cold?', 'Yes.'))),
      ['Is it deep? | No.', 'Is it cold? | Yes.'],
    ],
    [
      'with answers of twenty characters',
      table(row('Is it deep?', 'n'.repeat(20)), row('Is it cold?', no)),
      [`Is it deep? | ${'n'.repeat(20)}`, `Is it cold? | ${no}`],
    ],
  ])('holds questions: %s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test.each([
    ['a row that spans it', '<tr><td colspan="2">Of the water'],
    ['a row without a question', row('', 'A fathom.')],
    ['a row without an answer', row('Width', '')],
    ['a row of one cell', row('Width')],
    ['a row of headers', head('Question', 'Answer')],
  ])('passes over %s', (_, other) => {
    const html = table(head('Question', 'Answer'), other, row('Depth', 'A fathom.'));
    expect(read(html)).toEqual(['Depth | A fathom.']);
  });

  test('gives the reasons', () => {
    const why = (html: string): unknown[] => explain(parseArticle(html)).map(({ taken }) => taken);
    expect(why(headed('Question', 'Answer'))).toEqual([
      { by: 'faq', score: 0.9, for: ['rows that ask: 1', 'columns: question, answer'], against: ['no FAQ title'] },
    ]);
    expect(why(table(...two))).toEqual([
      { by: 'faq', score: 0.7, for: ['rows that ask: 2'], against: ['no headers', 'no FAQ title'] },
    ]);
    expect(why(titled(table(...two)))).toEqual([
      { by: 'faq', score: 0.9, for: ['rows that ask: 2', 'FAQ title'], against: ['no headers'] },
    ]);
  });

  test.each([
    ['a third column', table(head('Question', 'Answer', 'By'), row('Depth', 'A fathom.', 'Ann'))],
    ['other headers', headed('Question', 'Votes')],
    ['headers turned round', headed('Answer', 'Question')],
    ['counted answers', headed('Question', 'Answers')],
    ['headers and nothing in the rows', table(head('Question', 'Answer'), row('Depth', ''))],
    ['one row with a question', table(row('Is it deep?', no))],
    ['one row with a question, under the title', titled(table(row('Is it deep?', no)))],
    ['a row without a question', table(...two, row('The tides', no))],
    ['an answer that is a question', table(...two, row('Is it wide?', 'Do you mean here or there?'))],
    ['a row without an answer', table(...two, row('Is it wide?', ''))],
    ['an answer of nineteen characters', table(...two, row('Is it wide?', 'n'.repeat(19)))],
    ['short answers', table(row('Is it deep?', 'No.'), row('Is it cold?', 'Yes.'))],
    ['a header that is a question', titled(table(head('What do you ask?', 'What we say'), ...two))],
  ])('holds no questions with %s', (_, html) => {
    expect(proposalsOf('faq', html)).toEqual([]);
  });
});
