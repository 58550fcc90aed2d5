import { describe, expect, test } from 'vitest';
import { explain, faqs, find, parseArticle } from '../../src/index.ts';
import { proposalsOf } from './proposals.ts';
import { stated } from './stated.ts';

const yes = '<p>Yes, in all but the driest years.</p>';
const ask = (question: string, answer = yes, rank = 3): string => `<h${rank}>${question}</h${rank}>${answer}`;
const deep = ask('Is it deep?');
const cold = ask('Is it cold?');
const clear = ask('Is it clear?');
const titled = (html: string): string => `<h2>FAQ</h2>${html}`;
const untitled = (html: string): string => `<h2>On the water</h2>${html}`;
const says = (...names: string[]): string => stated(Object.fromEntries(names.map((name) => [name, 'Yes.'])));

const questions = (html: string): string[] => faqs(parseArticle(html)).map(({ question }) => question);

function why(html: string): unknown[] {
  return explain(parseArticle(html)).map(({ taken }) => [taken?.score, taken?.for, taken?.against]);
}

describe('headings that are questions', () => {
  test.each([
    ['one under the title', titled(deep), ['Is it deep?']],
    ['one without a mark under the title', titled(ask('How to cross')), ['How to cross']],
    ['under the title Questions alone', `<h2>Questions?</h2>${deep}`, ['Is it deep?']],
    [
      'under such a title in another language',
      `<html lang="fr"><h2>Questions</h2>${ask('Est-ce profond ?')}`,
      ['Est-ce profond ?'],
    ],
    ['deeper down under the title', titled(`<h3>Depth</h3>${ask('Is it deep?', yes, 4)}`), ['Is it deep?']],
    ['three without the title', untitled(deep + cold + clear), ['Is it deep?', 'Is it cold?', 'Is it clear?']],
    [
      'behind other sections',
      untitled(`<h3>Tides</h3>${yes}${deep}${cold}${clear}`),
      ['Is it deep?', 'Is it cold?', 'Is it clear?'],
    ],
    ['one that the page states', says('Is it deep?') + untitled(deep), ['Is it deep?']],
    ['one without a mark that the page states', says('Depth') + untitled(ask('Depth')), ['Depth']],
    ['two, one of which the page states', says('Is it deep?') + untitled(deep + cold), ['Is it deep?', 'Is it cold?']],
    ['right behind the title of the same rank', untitled(`<h3>FAQ</h3>${deep}${cold}`), ['Is it deep?', 'Is it cold?']],
    ['behind the title and an introduction', untitled(`<h3>FAQ</h3><p>You ask.</p>${deep}`), ['Is it deep?']],
    [
      'on both sides of another, under the title',
      titled(`${deep}<h3>Tides</h3>${yes}${cold}`),
      ['Is it deep?', 'Tides', 'Is it cold?'],
    ],
    [
      'on both sides of one without an answer',
      titled(`${deep}<h3>Is it wide?</h3>${cold}`),
      ['Is it deep?', 'Is it cold?'],
    ],
  ])('are questions: %s', (_, html, expected) => {
    expect(questions(html)).toEqual(expected);
  });

  test.each([
    ['two without the title', untitled(deep + cold)],
    ['three, of which one is no question', untitled(`${deep}${cold}${ask('The tides')}`)],
    ['three, of which one has no mark', untitled(`${deep}${cold}${ask('How to cross')}`)],
    ['three, of which one has no answer', untitled(`${deep}${cold}<h3>Is it clear?</h3>`)],
    ['three with a word as an answer', untitled(`${deep}${cold}${ask('Is it clear?', '<p>Yes.</p>')}`)],
    [
      'three with a chapter as an answer',
      untitled(`${deep}${cold}${ask('Is it clear?', `<p>${'Yes, it is. '.repeat(130)}`)}`),
    ],
    [
      'three with a table',
      untitled(`${deep}${cold}${ask('Is it clear?', `${yes}<table><tr><th>a<th>b<tr><td>c<td>d</table>`)}`),
    ],
    ['three with code', untitled(`${deep}${cold}${ask('Is it clear?', `${yes}<pre>clear()</pre>`)}`)],
    ['three with parts', untitled(`${deep}${cold}${clear}<h4>In spring</h4>${yes}`)],
    [
      'one of three that the page states',
      says('Is it cold?') + untitled(`${deep}${cold}${ask('Is it clear?', `${yes}<pre>clear()</pre>`)}`),
    ],
    ['one, two sections behind the title of the same rank', untitled(`<h3>FAQ</h3><h3>Tides</h3>${yes}${deep}`)],
    ['one before the title of the same rank', untitled(`${deep}<h3>FAQ</h3>`)],
    ['one behind a title with contents', untitled(`<h3>FAQ</h3><p>You ask.</p><p>We answer.</p>${deep}`)],
    ['one that is no question, right behind the title', untitled(`<h3>FAQ</h3>${ask('The tides')}`)],
    ['one without a mark, right behind the title', untitled(`<h3>FAQ</h3>${ask('How to cross')}`)],
    ['one that is no question, under the title', titled(ask('The tides'))],
  ])('are no questions: %s', (_, html) => {
    expect(proposalsOf('faq', html)).toEqual([]);
  });

  test('give the reasons', () => {
    expect(why(titled(deep + cold))).toEqual([[0.95, ['headings that ask: 2', 'FAQ title'], []]]);
    expect(why(untitled(deep + cold + clear))).toEqual([[0.7, ['headings that ask: 3'], ['no FAQ title']]]);
    expect(why(untitled(`<h3>FAQ</h3>${deep}`))).toEqual([[0.95, ['headings that ask: 1', 'FAQ title'], []]]);
    const [found] = why(says('Is it deep?') + untitled(deep + cold));
    expect(found).toEqual([0.95, ['headings that ask: 2', 'stated as schema.org data: 1'], ['no FAQ title']]);
  });

  test('need an answer of some size without the title', () => {
    const sized = (length: number): string =>
      untitled(`${deep}${cold}${ask('Is it clear?', `<p>${'y'.repeat(length)}</p>`)}`);
    expect([19, 20, 1500, 1501].map((length) => questions(sized(length)).length)).toEqual([0, 3, 3, 0]);
    const parted = untitled(`${deep}${cold}${ask('Is it clear?', '<p>It was so once.</p><p>Not now.</p>')}`);
    expect(questions(parted).length).toBe(3);
  });

  test('have the blocks below them as answers, with their headings', () => {
    const html = titled(`${deep}<h4>In spring</h4><p>Very.</p>${cold}`);
    expect(faqs(parseArticle(html)).map(({ answer }) => answer)).toEqual([
      'Yes, in all but the driest years.\nIn spring\nVery.',
      'Yes, in all but the driest years.',
    ]);
    expect(find(parseArticle(html), 'question')?.children).toMatchObject([{ type: 'heading', depth: 3 }]);
  });

  test('are of one rank in a run', () => {
    const html = (rank: number): string =>
      `<h1>Water</h1>${ask('Is it deep?', yes, rank)}${ask('Is it cold?', yes, 2)}${ask('Is it clear?', yes, 2)}<h2>Boats</h2>${yes}`;
    expect(questions(html(2))).toEqual(['Is it deep?', 'Is it cold?', 'Is it clear?']);
    expect(questions(html(3))).toEqual([]);
  });
});

describe('Questions alone is no title', () => {
  test.each([
    ['of topics, as an FAQ title is', `<h2>Questions</h2>${ask('Part one')}${ask('Part two')}`],
    [
      'of numbered questions',
      `<h2>Questions</h2>${ask('Question 1', '<p>Why is it deep?</p>')}${ask('Question 2', '<p>Why is it cold?</p>')}`,
    ],
    ['of questions without answers', '<h2>Questions</h2><p>Is it deep?</p><p>Is it cold?</p><p>Is it clear?</p>'],
    ['with more words', `<h2>Questions of trust</h2>${deep}`],
  ])('%s', (_, html) => {
    expect(questions(html)).toEqual([]);
  });
});
