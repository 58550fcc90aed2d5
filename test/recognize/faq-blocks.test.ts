import { describe, expect, test } from 'vitest';
import { explain, faqs, find, parseArticle } from '../../src/index.ts';
import { proposalsOf } from './proposals.ts';

const titled = (html: string): string => `<h2>FAQ</h2>${html}`;
const untitled = (html: string): string => `<h2>On the water</h2>${html}`;

/** Questions and answers, one pair per line. */
function read(html: string): string[] {
  return faqs(parseArticle(html)).map(({ question, answer }) => `${question} | ${answer.replaceAll('\n', ' / ')}`);
}

/** The score of the FAQ, and the signals for and against it. */
function why(html: string): unknown[] {
  return explain(parseArticle(html)).map(({ taken }) => [taken?.score, taken?.for, taken?.against]);
}

const details = (question: string, answer = '<p>It is.</p>'): string =>
  `<details><summary>${question}</summary>${answer}</details>`;

describe('disclosures', () => {
  const half = `${details('Is it deep?')}${details('The tides')}`;

  test.each([
    ['under the title', titled(details('The tides')), 0.95, ['disclosures: 1', 'of these ask: 0', 'FAQ title'], []],
    ['one question', details('Is it deep?'), 0.6, ['disclosures: 1', 'of these ask: 1'], ['no FAQ title']],
    ['two, one of which is a question', half, 0.85, ['disclosures: 2', 'of these ask: 1'], ['no FAQ title']],
  ])('are questions: %s', (_, html, score, signals, against) => {
    expect(why(html)).toEqual([[score, signals, against]]);
  });

  test('keep the blocks of their answers', () => {
    expect(read(details('Is it deep?', '<p>Not here.</p><ul><li>There it is.</ul>'))).toEqual([
      'Is it deep? | Not here. / There it is.',
    ]);
  });

  test.each([
    ['one that is no question', details('The tides')],
    ['three, one of which is a question', `${half}${details('The boats')}`],
    ['one that discloses nothing', details('Is it deep?', '')],
    ['one that discloses a picture', details('Is it deep?', '<img src="a.png" alt="">')],
    ['a run with one that discloses nothing', titled(`${half}${details('Is it cold?', '')}`)],
    ['one without a summary', titled('<details><p>It is deep.</p></details>')],
    ['a run with one without a summary', titled(`${half}<details><p>Is it?</p><p>It is deep.</p></details>`)],
  ])('are no questions: %s', (_, html) => {
    expect(proposalsOf('faq', html)).toEqual([]);
  });

  test('are judged run by run', () => {
    expect(read(`${half}<p>Two more:</p>${details('The boats')}${details('The oars')}`)).toEqual([
      'Is it deep? | It is.',
      'The tides | It is.',
    ]);
  });
});

describe('a description list', () => {
  const one = '<dt>Is it deep?<dd>No.';
  const other = '<dt>The tides<dd>High at noon.';

  test.each([
    [
      'under the title, with one question',
      titled(`<dl>${one}${other}${other}</dl>`),
      0.95,
      ['terms: 3', 'of these ask: 1', 'FAQ title'],
      [],
    ],
    [
      'two questions',
      `<dl>${one}<dt>Is it cold?<dd>Yes.</dl>`,
      0.85,
      ['terms: 2', 'of these ask: 2'],
      ['no FAQ title'],
    ],
    [
      'two of three are questions',
      `<dl>${one}<dt>Is it cold?<dd>Yes.${other}</dl>`,
      0.85,
      ['terms: 3', 'of these ask: 2'],
      ['no FAQ title'],
    ],
  ])('holds questions: %s', (_, html, score, signals, against) => {
    expect(why(html)).toEqual([[score, signals, against]]);
  });

  test('may give an answer in parts', () => {
    expect(read(titled(`<dl>${one}<dd>Not here.${other}</dl>`))).toEqual([
      'Is it deep? | No. / Not here.',
      'The tides | High at noon.',
    ]);
  });

  test.each([
    ['no question, under the title', titled(`<dl>${other}<dt>The boats<dd>Two of them.</dl>`)],
    ['one question', `<dl>${one}</dl>`],
    ['one of two is a question', `<dl>${one}${other}</dl>`],
    ['two of four are questions', `<dl>${one}<dt>Is it cold?<dd>Yes.${other}<dt>The boats<dd>Two.</dl>`],
    ['an answer without a question first', titled(`<dl><dd>Yes.${one}</dl>`)],
    ['a question without an answer last', titled(`<dl>${one}<dt>Is it cold?</dl>`)],
    ['an answer that is a picture', titled(`<dl>${one}<dt>Is it cold?<dd><img src="a.png" alt=""></dl>`)],
  ])('holds no questions: %s', (_, html) => {
    expect(proposalsOf('faq', html)).toEqual([]);
  });
});

describe('a list', () => {
  const para = (question: string, answer = '<p>It is.</p>'): string => `<li><p>${question}</p>${answer}`;
  const two = `${para('Is it deep?')}${para('Is it cold?')}`;
  const pairs = ['Is it deep? | It is.', 'Is it cold? | It is.'];

  test.each([
    ['paragraphs', `<ul>${two}</ul>`, pairs],
    ['an ordered list', `<ol>${two}</ol>`, pairs],
    ['bold starts', '<ul><li><b>Is it deep?</b> It is.<li><b>Is it cold?</b><br>It is.</ul>', pairs],
    ['headings', '<ul><li><h3>Is it deep?</h3><p>It is.<li><h3>Is it cold?</h3><p>It is.</ul>', pairs],
    ['disclosures', `<ul><li>${details('Is it deep?')}<li>${details('Is it cold?')}</ul>`, pairs],
    ['one of each', `<ul>${para('Is it deep?')}<li>${details('Is it cold?')}</ul>`, pairs],
    [
      'a bold start before more blocks',
      '<ul><li><p><b>Is it deep?</b> It is.</p><p>Very.</p><li><p><b>Is it cold?</b></p><p>It is.</p></ul>',
      ['Is it deep? | It is. / Very.', 'Is it cold? | It is.'],
    ],
    ['nested lists as answers', `<ul>${para('Is it deep?', '<ul><li>It is.</ul>')}${para('Is it cold?')}</ul>`, pairs],
  ])('holds questions: %s', (_, html, expected) => {
    expect(read(untitled(html))).toEqual(expected);
  });

  test('gives the reasons', () => {
    expect(why(untitled(`<ul>${two}</ul>`))).toEqual([[0.8, ['items that ask: 2'], ['no FAQ title']]]);
    expect(why(titled(`<ul>${two}</ul>`))).toEqual([[0.95, ['items that ask: 2', 'FAQ title'], []]]);
  });

  test('may hold a single one under the title', () => {
    expect(read(titled(`<ul>${para('Is it deep?')}</ul>`))).toEqual(['Is it deep? | It is.']);
    expect(proposalsOf('faq', untitled(`<ul>${para('Is it deep?')}</ul>`))).toEqual([]);
  });

  test('keeps the heading of a question', () => {
    const article = parseArticle(titled('<ul><li><h3>Is it deep?</h3><p>It is.</ul>'));
    expect(find(article, 'question')?.children).toMatchObject([{ type: 'heading', depth: 3 }]);
  });

  test.each([
    ['an item without a question', `<ul>${two}${para('The tides.')}</ul>`],
    ['an item with a question behind a statement', `<ul>${two}${para('It is new. Is it deep?')}</ul>`],
    ['an item without an answer', `<ul>${two}<li><p>Is it clear?</p></ul>`],
    ['an item with a picture for an answer', `<ul>${two}${para('Is it clear?', '<img src="a.png" alt="">')}</ul>`],
    ['an item of nothing', `<ul>${two}<li></ul>`],
    ['an item that begins with code', `<ul>${two}<li><pre>Is it clear?</pre><p>It is.</ul>`],
    ['a bold start that is no question', `<ul>${two}<li><b>The tides.</b> They are high at noon.</ul>`],
    ['a bold start with nothing behind it', `<ul>${two}<li><b>Is it clear?</b></ul>`],
    ['a heading that is no question', `<ul>${two}<li><h3>The tides</h3><p>High at noon.</ul>`],
    ['a disclosure that is no question', `<ul>${two}<li>${details('The tides')}</ul>`],
    ['a disclosure that discloses nothing', `<ul>${two}<li><details><summary>Is it clear?</summary></details></ul>`],
    ['a disclosure without a summary', `<ul>${two}<li><details><p>Is it clear? It is.</p></details></ul>`],
  ])('holds no questions: %s', (_, html) => {
    const ownsList = proposalsOf('faq', titled(html)).filter(({ signals }) => signals[0]?.startsWith('items'));
    expect(ownsList).toEqual([]);
  });

  test('holds no questions where a disclosure is not all of an item', () => {
    expect(read(`<ul><li>${details('Is it deep?')}<p>So they say.</p><li>${details('Is it cold?')}</ul>`)).toEqual([
      'Is it deep? | It is.',
      'Is it cold? | It is.',
    ]);
    const html = `<ul><li>${details('Is it deep?')}<p>So they say.</p><li>${details('Is it cold?')}</ul>`;
    expect(find(parseArticle(html), 'list')?.children.length).toBe(2);
  });
});
