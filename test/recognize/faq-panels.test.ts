import { describe, expect, test } from 'vitest';
import { parseArticle, toText } from '../../src/index.ts';
import { faqs } from '../../src/read/index.ts';

const read = (html: string) => faqs(parseArticle(html)).map(({ question, answer }) => `${question} | ${answer}`);
const pair = (n: number, question: string, answer: string, icon = '') =>
  `<h4><button aria-controls="p${n}" aria-expanded="false">${question}${icon}</button></h4><div id="p${n}"><p>${answer}</p></div>`;
const two = (icon = '') =>
  pair(1, 'Is the ferry free?', 'It is, for those on foot.', icon) +
  pair(2, 'Does it run at night?', 'Until eleven, and later on feast days.', icon);
const behind = '<p>The ferry has crossed here since the bridge fell.</p>';

describe('panels that a heading opens', () => {
  test('end the last answer', () => {
    expect(read(`<h2>The ferry</h2>${behind}${two()}${behind}`)).toEqual([
      'Is the ferry free? | It is, for those on foot.',
      'Does it run at night? | Until eleven, and later on feast days.',
    ]);
  });

  test('which are not named end nothing', () => {
    const html = two().replace('id="p2"', 'id="other"');
    expect(read(`<h2>FAQ</h2>${html}${behind}`)[1]).toContain('since the bridge fell');
  });

  test('are topics behind an FAQ title of their rank', () => {
    const topic = (n: number, title: string) => pair(n, title, 'It is as it was last year.').replaceAll('h4', 'h2');
    expect(read(`<h2>FAQ</h2>${topic(1, 'Fares')}${topic(2, 'Bicycles')}`)).toHaveLength(2);
    expect(read(`<h2>The ferry</h2>${topic(1, 'Fares')}${topic(2, 'Bicycles')}`)).toEqual([]);
    const lower = (n: number, title: string) => topic(n, title).replaceAll('h2', 'h3');
    const above = `<h1>The ferry</h1><h3>FAQ</h3>${lower(1, 'Fares')}${lower(2, 'Bicycles')}`;
    expect(read(`${above}${topic(3, 'Contact')}`)).toHaveLength(2);
  });

  test('are items that open', () => {
    const item = (n: number, title: string) => `<li>${pair(n, title, 'It is as it was last year.')}</li>`;
    expect(read(`<h2>FAQ</h2><ul>${item(1, 'Fares')}${item(2, 'Bicycles')}</ul>`)).toHaveLength(2);
    expect(read(`<h2>The ferry</h2><ul>${item(1, 'Fares')}${item(2, 'Bicycles')}</ul>`)).toEqual([]);
  });

  test('are elements of components', () => {
    const box = (question: string, answer: string) =>
      `<x-panel><x-header role="button" aria-expanded="false">${question}</x-header><div>${answer}</div></x-panel>`;
    const html = box('Is the ferry free?', 'It is, for those on foot.') + box('At night?', 'Until eleven, and later.');
    expect(read(`<h2>The ferry</h2>${behind}${html}${behind}`)).toHaveLength(2);
  });
});

test('a picture beside a question is no answer', () => {
  const box = (question: string, answer: string) =>
    `<div><div><h3>${question}</h3><img src="open.svg" alt=""></div><div><p>${answer}</p></div></div>`;
  expect(read(`<h2>FAQ</h2>${box('Is it free?', 'It is.')}${box('At night?', 'Until eleven.')}`)).toEqual([
    'Is it free? | It is.',
    'At night? | Until eleven.',
  ]);
});

describe('names of pictures', () => {
  test('that a font draws leave a title', () => {
    const article = parseArticle(`<h2>FAQ</h2>${two('<i class="material-icons">expand_more</i>')}`);
    expect(faqs(article)[0]?.question).toBe('Is the ferry free?');
    expect(article.dropped.map(({ reason, text }) => `${reason}: ${text}`)).toContain('decoration: expand_more');
  });

  test.each([
    '<p>Press <i class="material-icons">menu</i> to begin.</p>',
    '<table><tr><th>Pier</th><th>Open</th></tr><tr><td>A</td><td><i class="material-icons">check</i></td></tr></table>',
    '<h3><i class="material-icons">star</i></h3><p>Text.</p>',
    '<h3>Icons <i class="names">expand_more</i></h3><p>Text.</p>',
  ])('stay elsewhere: %s', (html) => {
    const article = parseArticle(html);
    expect(toText(article)).toMatch(/menu|check|star|expand_more/);
  });
});

describe('the last answer', () => {
  const last = (tail: string) => read(`<h2>FAQ</h2><h3>Is it free?</h3><p>It is.</p>${tail}`)[0];

  test.each([
    '<p>Tags: <a href="/a">ferry</a>, <a href="/b">quay</a></p>',
    '<p>Read also: <a href="/a">The bridge that fell</a></p>',
    '<h4>Related articles</h4><ul><li><a href="/a">The bridge that fell</a></li></ul>',
  ])('ends before %s', (tail) => {
    expect(last(tail)).toBe('Is it free? | It is.');
  });

  test.each([
    '<p>See the list: <a href="/a">fares</a></p>',
    '<p>Tags: a word that we give to boats.</p>',
    '<h4>On foot</h4><p>Always.</p>',
  ])('goes on with %s', (tail) => {
    expect(last(tail)).not.toBe('Is it free? | It is.');
  });
});
