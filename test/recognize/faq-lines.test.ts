import { describe, expect, test } from 'vitest';
import { explain, faqs, find, parseArticle } from '../../src/index.ts';
import { proposalsOf } from './proposals.ts';
import { stated } from './stated.ts';

const titled = (html: string): string => `<h2>FAQ</h2>${html}`;
const untitled = (html: string): string => `<h2>On the water</h2>${html}`;
const yes = '<p>Yes, in all but the driest years.</p>';
const no = '<p>No, not even in the wettest spring.</p>';

/** Questions and answers, one pair per line. */
function read(html: string): string[] {
  return faqs(parseArticle(html)).map(({ question, answer }) => `${question} | ${answer.replaceAll('\n', ' / ')}`);
}

const questions = (html: string): string[] => faqs(parseArticle(html)).map(({ question }) => question);

function why(html: string): unknown[] {
  return explain(parseArticle(html)).map(({ taken }) => [taken?.score, taken?.for, taken?.against]);
}

describe('labelled lines', () => {
  test.each([
    ['in two paragraphs', '<p>Q: Is it deep?</p><p>A: No.</p>', ['Is it deep? | No.']],
    ['on two lines', '<p>Q: Is it deep?<br>A: No.</p>', ['Is it deep? | No.']],
    ['on one line', '<p>Q: Is it deep? A: No.</p>', ['Is it deep? | No.']],
    ['on one line with marks', '<p>Q: Is <em>it</em> deep? A: It <em>is</em>.</p>', ['Is it deep? | It is.']],
    ['with numbers', '<p>Q1: Is it deep?</p><p>A1: No.</p>', ['Is it deep? | No.']],
    ['with a full stop', '<p>Q. Is it deep?</p><p>A. No.</p>', ['Is it deep? | No.']],
    ['with a bracket', '<p>Q) Is it deep?<br>A) No.</p>', ['Is it deep? | No.']],
    ['in words', '<p>Question 12: Is it deep?</p><p>Answer 12: No.</p>', ['Is it deep? | No.']],
    ['in German', '<p>Frage: Ist es tief?<br>Antwort: Nein.</p>', ['Ist es tief? | Nein.']],
    ['in two lines each', '<p>Q: Is it<br>deep?<br>A: No.<br>Never.</p>', ['Is it deep? | No. / Never.']],
    ['with more blocks', '<p>Q: Is it deep?</p><p>A: No.</p><p>Never.</p>', ['Is it deep? | No. / Never.']],
    [
      'before a long answer',
      `<p>Q: Is it deep?</p><p>A: ${'No. '.repeat(600)}</p>`,
      [expect.stringContaining('No. No.')],
    ],
  ])('are a question and its answer: %s', (_, html, expected) => {
    expect(read(untitled(html))).toEqual(expected);
  });

  test('keep what may be a label where only one of the two has it', () => {
    expect(read(titled('<h3>D. Is it deep?</h3><p>No.</p>'))).toEqual(['D. Is it deep? | No.']);
    expect(read(titled('<h3>Is it deep?</h3><p>A. No.</p>'))).toEqual(['Is it deep? | A. No.']);
  });

  test('are answered by paragraphs', () => {
    for (const html of ['<p>Q: Is it deep? A: No.</p>', '<p>Q: Is it deep?<br>A: No.</p>']) {
      expect(find(parseArticle(untitled(html)), 'answer')?.children).toEqual([
        { type: 'paragraph', children: [{ type: 'text', value: 'A: No.' }] },
      ]);
    }
  });

  test('give the reasons', () => {
    const html = '<p>Q: Is it deep?</p><p>A: No.</p>';
    expect(why(untitled(html))).toEqual([[0.7, ['labelled lines that ask: 1'], ['no FAQ title']]]);
    expect(why(titled(html))).toEqual([[0.9, ['labelled lines that ask: 1', 'FAQ title'], []]]);
  });

  test.each([
    ['no answer', '<p>Q: Is it deep?</p><p>Nobody knows.</p>'],
    ['nothing behind it', '<p>Q: Is it deep?</p>'],
    ['a list behind it', '<p>Q: Is it deep?</p><ul><li>A: No.</ul>'],
    ['no question', '<p>Q: It is deep.</p><p>A: So it is.</p>'],
    ['an answer that runs into the question', '<p>Q: Is it deep or A: shallow.</p>'],
    ['a label that is not the question’s', '<p>G: Is it deep?</p><p>A: No.</p>'],
    ['a label without a sign', '<p>Q Is it deep?</p><p>A No.</p>'],
    ['a word that begins with the letter', '<p>Quick: Is it deep?</p><p>A: No.</p>'],
    ['an answer’s label alone', '<p><b>Is it deep?</b><br>A: No, not even in the wettest spring.</p>'],
    ['a label that only the second line has', '<p>They say<br>Q: Is it deep?<br>A: No.</p>'],
  ])('are none where there is %s', (_, html) => {
    expect(proposalsOf('faq', untitled(html))).toEqual([]);
  });
});

describe('bold lines that are questions', () => {
  test.each([
    ['all of a paragraph', `<p><b>Is it deep?</b></p>${yes}`],
    ['two bold parts', `<p><b>Is it</b> <b>deep?</b></p>${yes}`],
    ['a bold link', `<p><a href="/x"><b>Is it deep?</b></a></p>${yes}`],
    ['bold emphasis', `<p><em><b>Is it deep?</b></em></p>${yes}`],
    ['a bold start', '<p><b>Is it deep?</b> Yes, in all but the driest years.</p>'],
    ['a bold start on its own line', '<p><b>Is it deep?</b><br>Yes, in all but the driest years.</p>'],
    ['a bold start before marks', '<p><b>Is it deep?</b> <em>Yes</em>, in all but the driest years.</p>'],
    ['a bold start before a mark within', '<p><b>Is it deep?</b><br>Yes, in <em>all</em> but the driest years.</p>'],
    ['a bold start before marks alone', '<p><b>Is it deep?</b> <em>Yes, in all but the driest years.</em></p>'],
  ])('are questions: %s', (_, html) => {
    expect(read(untitled(`${html}<p><b>Is it cold?</b></p>${no}`))).toEqual([
      'Is it deep? | Yes, in all but the driest years.',
      'Is it cold? | No, not even in the wettest spring.',
    ]);
  });

  test.each([
    ['a link that is bold in part', `<p><a href="/x"><b>Is it</b> deep?</a></p>${yes}`],
    ['a bold start that is no question', '<p><b>It is deep.</b> Yes, in all but the driest years.</p>'],
    ['a bold end', '<p>Is it <b>deep? Yes, in all but the driest years.</b></p>'],
    ['a bold word in the question', `<p><b>Is</b> it deep? So they say.</p>${yes}`],
    ['a struck out line', `<p><del><b>Is it deep?</b></del></p>${yes}`],
  ])('are no questions: %s', (_, html) => {
    expect(questions(untitled(`${html}<p><b>Is it cold?</b></p>${no}`))).toEqual([]);
  });

  test('are answered by what follows in the line', () => {
    const answer = (html: string): unknown =>
      find(parseArticle(untitled(`${html}<p><b>Is it cold?</b></p>${no}`)), 'answer')?.children;
    expect(answer('<p><b>Is it deep?</b> <em>Yes, but in the driest years.</em></p>')).toMatchObject([
      { type: 'paragraph', children: [{ type: 'emphasis' }] },
    ]);
    expect(answer('<p><b>Is it deep?</b><img src="a.png" alt="">Yes, but in the driest years.</p>')).toMatchObject([
      { type: 'paragraph', children: [{ type: 'image' }, { type: 'text' }] },
    ]);
  });

  const second = `<p><b>Is it cold?</b></p>${no}`;
  test.each([
    ['two', untitled(`<p><b>Is it deep?</b></p>${yes}${second}`), 2],
    ['one', untitled(`<p><b>Is it deep?</b></p>${yes}`), 0],
    ['one under the title', titled(`<p><b>Is it deep?</b></p>${yes}`), 1],
    ['one right behind a line that is the title', untitled(`<p>FAQ</p><p><b>Is it deep?</b></p>${yes}`), 1],
    ['one behind the title and a line', untitled(`<p>FAQ</p><p>Ask us.</p><p><b>Is it deep?</b></p>${yes}`), 1],
    ['one two lines behind the title', untitled(`<p>FAQ</p><p>Ask.</p><p>Us.</p><p><b>Is it deep?</b></p>${yes}`), 0],
    ['one before the title', untitled(`<p><b>Is it deep?</b></p>${yes}<p>FAQ</p>`), 0],
    ['one behind a list that is called so', untitled(`<ul><li>FAQ</ul><p><b>Is it deep?</b></p>${yes}`), 0],
    ['one, behind one without an answer, under the title', titled(`<p><b>Is it deep?</b></p>${second}`), 1],
    [
      'one that the page states',
      `${stated({ 'Is it deep?': 'Yes.' })}${untitled(`<p><b>Is it deep?</b></p>${yes}`)}`,
      1,
    ],
    ['one, and another is stated', `${stated({ 'Is it?': 'Yes.' })}${untitled(`<p><b>Is it deep?</b></p>${yes}`)}`, 0],
    ['two, one without an answer', untitled(`<p><b>Is it deep?</b></p>${yes}<p><b>Is it cold?</b></p>`), 0],
    [
      'two with answers of a word',
      untitled('<p><b>Is it deep?</b></p><p>Yes.</p><p><b>Is it cold?</b></p><p>No.</p>'),
      0,
    ],
    ['two, one with an answer of a word', untitled(`<p><b>Is it deep?</b></p><p>Yes.</p>${second}`), 0],
    ['three, one with an answer of a word', untitled(`<p><b>Is it deep?</b></p><p>Yes.</p>${second}${second}`), 3],
  ])('are found: %s', (_, html, count) => {
    expect(questions(html).length).toBe(count);
  });

  test('give the reasons', () => {
    expect(why(untitled(`${second}${second}`))).toEqual([[0.7, ['bold lines that ask: 2'], ['no FAQ title']]]);
    expect(why(titled(`${second}${second}`))).toEqual([[0.9, ['bold lines that ask: 2', 'FAQ title'], []]]);
  });

  const open = `<p><b>How to store it</b></p>${yes}`;
  test.each([
    ['behind one with a mark', untitled(`${second}${open}`), ['Is it cold?', 'How to store it']],
    ['before one with a mark, under the title', titled(`${open}${second}`), ['How to store it', 'Is it cold?']],
    [
      'between those with a mark',
      untitled(`${second}${open}${second}`),
      ['Is it cold?', 'How to store it', 'Is it cold?'],
    ],
    ['before those with a mark', untitled(`${open}${second}${second}`), ['Is it cold?', 'Is it cold?']],
    ['by themselves', untitled(`${open}${open}`), []],
    ['by themselves under the title', titled(`${open}${open}`), ['How to store it', 'How to store it']],
    ['a single one under the title', titled(open), []],
  ])('may be questions without a mark: %s', (_, html, expected) => {
    expect(questions(html)).toEqual(expected);
  });
});
