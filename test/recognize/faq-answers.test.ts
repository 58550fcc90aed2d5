import { describe, expect, test } from 'vitest';
import { explain, faqs, find, parseArticle } from '../../src/index.ts';
import { proposalsOf } from './proposals.ts';
import { stated } from './stated.ts';

const titled = (html: string): string => `<h2>FAQ</h2>${html}`;
const untitled = (html: string): string => `<h2>On the water</h2>${html}`;
const yes = '<p>Yes, in all but the driest years.</p>';
const no = '<p>No, not even in the wettest spring.</p>';
const plain = `<p>Is it deep?</p>${yes}`;

/** Questions and answers, one pair per line. */
function read(html: string): string[] {
  return faqs(parseArticle(html)).map(({ question, answer }) => `${question} | ${answer.replaceAll('\n', ' / ')}`);
}

const questions = (html: string): string[] => faqs(parseArticle(html)).map(({ question }) => question);

function why(html: string): unknown[] {
  return explain(parseArticle(html)).map(({ taken }) => [taken?.score, taken?.for, taken?.against]);
}

describe('plain lines that are questions', () => {
  test.each([
    ['three', untitled(plain.repeat(3)), 3],
    ['three without any heading', plain.repeat(3), 3],
    ['three behind an introduction', `<p>You asked us.</p>${plain.repeat(3)}`, 3],
    ['three before a few more blocks', untitled(`${plain.repeat(3)}<hr><p>That was all.</p>`), 3],
    ['three with answers of two blocks', untitled(`<p>Is it deep?</p>${yes}${no}`.repeat(3)), 3],
    ['two under the title', titled(plain.repeat(2)), 2],
    ['two with answers of a word under the title', titled('<p>Is it deep?</p><p>No.</p>'.repeat(2)), 2],
    ['two, one of which the page states', `${stated({ 'Is it deep?': 'Yes.' })}${untitled(plain.repeat(2))}`, 2],
  ])('are questions: %s', (_, html, count) => {
    expect(questions(html)).toEqual(new Array(count).fill('Is it deep?'));
  });

  test.each([
    ['two', untitled(plain.repeat(2))],
    ['one under the title', titled(plain)],
    ['three behind an introduction of two blocks', `<p>You asked us.</p><p>We know.</p>${plain.repeat(3)}`],
    ['three before many more blocks', untitled(`${plain.repeat(3)}<hr><p>That was all.</p><p>Good-bye.</p>`)],
    ['three with answers of three blocks', untitled(`<p>Is it deep?</p>${yes}${no}${yes}`.repeat(3))],
    ['three with answers of a word', untitled('<p>Is it deep?</p><p>No.</p>'.repeat(3))],
    ['three, one with an answer of a word', untitled(`${plain}<p>Is it deep?</p><p>No.</p>${plain}`)],
    ['three in quotation marks', untitled(`<p>“Is it deep?”</p>${yes}`.repeat(3))],
    ['three, one in quotation marks', untitled(`${plain}${plain}<p>"Is it deep?"</p>${yes}`)],
    ['three behind dashes', untitled(`<p>— Is it deep?</p>${yes}`.repeat(3))],
    ['three, one after the other', untitled(`${'<p>Is it deep?</p>'.repeat(3)}${yes}`)],
  ])('are no questions: %s', (_, html) => {
    expect(proposalsOf('faq', html)).toEqual([]);
  });

  test('may hold a quotation', () => {
    const html = untitled(`<p>What does “deep” mean?</p>${yes}`.repeat(3));
    expect(questions(html).length).toBe(3);
  });

  test('give the reasons', () => {
    expect(why(untitled(plain.repeat(3)))).toEqual([[0.7, ['plain lines that ask: 3'], ['no FAQ title']]]);
    expect(why(titled(plain.repeat(2)))).toEqual([[0.9, ['plain lines that ask: 2', 'FAQ title'], []]]);
  });

  test('belong to the answer of a bold one', () => {
    const bold = `<p><b>Is it cold?</b></p>${no}<p>Who would want that?</p>`;
    expect(read(titled(bold.repeat(2)))).toEqual(
      new Array(2).fill('Is it cold? | No, not even in the wettest spring. / Who would want that?'),
    );
  });

  test('belong to the answer of a bold one without the title, too', () => {
    const bold = `<p><b>Is it cold?</b></p>${no}<p>Who would want that?</p>`;
    expect(questions(untitled(bold.repeat(2)))).toEqual(['Is it cold?', 'Is it cold?']);
  });

  test('end at a bold question', () => {
    const bold = `<p><b>Is it cold?</b></p>${no}`;
    expect(questions(titled(`${plain}${plain}${bold}${plain}`))).toEqual(['Is it deep?', 'Is it deep?', 'Is it cold?']);
    expect(read(titled(`${plain}${plain}<p><b>Is it cold?</b></p>${no}`))).toEqual([
      'Is it deep? | Yes, in all but the driest years.',
      'Is it deep? | Yes, in all but the driest years.',
      'Is it cold? | No, not even in the wettest spring.',
    ]);
  });

  test('may be lines without a mark that the page states', () => {
    const html = `<p>Depth in summer</p>${yes}`;
    expect(questions(`${stated({ 'Depth in summer': 'Yes.' })}${untitled(html)}`)).toEqual(['Depth in summer']);
    expect(questions(`${stated({ 'Depth in winter': 'Yes.' })}${untitled(html)}`)).toEqual([]);
    const [found] = why(`${stated({ 'Depth in summer': yes })}${untitled(html)}`);
    expect(found).toEqual([0.9, ['plain lines that ask: 1', 'FAQ title', 'stated as schema.org data: 1'], []]);
  });
});

describe('headings within a block that are questions', () => {
  const block = (html: string): string => `<blockquote>${html}</blockquote>`;
  const deep = `<h3>Is it deep?</h3>${yes}`;
  const cold = `<h3>Is it cold?</h3>${no}`;
  const both = ['Is it deep?', 'Is it cold?'];

  test.each([
    ['two', block(deep + cold), both],
    ['one under the title', titled(block(deep)), ['Is it deep?']],
    ['one behind a heading that is the title', block(`<h2>FAQ</h2>${deep}`), ['Is it deep?']],
    ['one behind the title within the block', block(`<p>Ask us.</p><h2>FAQ</h2>${deep}`), ['Is it deep?']],
    ['two behind other blocks', block(`<p>One.</p><p>Two.</p><p>Three.</p>${deep}${cold}`), both],
    ['one that the page states', `${stated({ 'Is it deep?': 'Yes.' })}${block(deep)}`, ['Is it deep?']],
    ['a stated one without a mark', `${stated({ Depth: 'Yes.' })}${block(`<h3>Depth</h3>${yes}`)}`, ['Depth']],
    ['with one that lacks its mark', block(`${deep}<h3>How to cross</h3>${no}`), ['Is it deep?', 'How to cross']],
    [
      'under the title, all without marks',
      titled(block(`<h3>How to cross</h3>${yes}`.repeat(2))),
      ['How to cross', 'How to cross'],
    ],
    ['of two ranks under the title', titled(block(`${deep}<h4>Is it cold?</h4>${no}`)), both],
    ['with another heading between, under the title', titled(block(`${deep}<h4>Tides</h4>${yes}${cold}`)), both],
  ])('are questions: %s', (_, html, expected) => {
    expect(questions(html)).toEqual(expected);
  });

  test.each([
    ['one', block(deep)],
    ['two of which one has no answer', block(`${deep}<h3>Is it cold?</h3>`)],
    ['two of two ranks', block(`${deep}<h4>Is it cold?</h4>${no}`)],
    ['two with another heading between', block(`${deep}<h3>The tides</h3>${yes}${cold}`)],
    ['two that are no questions', block(`<h3>The tides</h3>${yes}<h3>The boats</h3>${yes}`)],
    ['two without marks', block(`<h3>How to cross</h3>${yes}`.repeat(2))],
  ])('are no questions: %s', (_, html) => {
    expect(proposalsOf('faq', html)).toEqual([]);
  });

  test('are kept in the question', () => {
    const article = parseArticle(titled(block(deep)));
    expect(find(article, 'question')?.children).toMatchObject([{ type: 'heading', depth: 3 }]);
    expect(why(titled(block(deep)))).toEqual([[0.9, ['heading-3 lines that ask: 1', 'FAQ title'], []]]);
  });

  test('are not looked for again in an answer', () => {
    const answer = `${yes}<p><b>Is it clear?</b></p>${no}<p><b>Is it wide?</b></p>${no}`;
    expect(questions(titled(`<details><summary>Is it deep?</summary>${answer}</details>`))).toEqual(['Is it deep?']);
  });
});

describe('the last answer of lines that are questions', () => {
  const bold = (question: string, answer: string): string => `<p><b>${question}</b></p>${answer}`;
  const last = (...answers: string[]): string | undefined =>
    read(titled(answers.map((answer) => bold('Is it deep?', answer)).join('')))
      .at(-1)
      ?.replace('Is it deep? | ', '');

  test.each([
    ['a paragraph', '<p>Two.</p>', 'One. / Two.'],
    ['a list', '<ul><li>Two.</ul>', 'One. / Two.'],
    ['code', '<pre>Two.</pre>', 'One. / Two.'],
    ['a quotation', '<blockquote>Two.</blockquote>', 'One. / Two.'],
    ['a callout', '<aside>Two.</aside>', 'One. / Two.'],
    ['a formula', '<math display="block"><mi>x</mi></math>', 'One. / x'],
    ['a description list', '<dl><dt>Two<dd>2</dl>', 'One. / Two / 2'],
    ['a paragraph with links in it', '<p><a href="/x">Two</a> or three.</p>', 'One. / Two or three.'],
    ['a paragraph with a bold word', '<p><b>Two</b> or three.</p>', 'One. / Two or three.'],
    ['a table', '<table><tr><th>Two<td>2<tr><th>Three<td>3</table>', 'One.'],
    ['a figure', '<figure><img src="a.png"><figcaption>Two.</figcaption></figure>', 'One.'],
    ['a frame', '<iframe src="/two"></iframe><p>Two.</p>', 'One.'],
    ['a rule', '<hr><p>Two.</p>', 'One.'],
    ['a paragraph of links', '<p><a href="/x">Two</a><br><a href="/y">Three</a></p>', 'One.'],
    ['a bold paragraph', '<p><b>Two</b></p>', 'One.'],
  ])('goes on or ends at %s', (_, block, expected) => {
    expect(last('<p>One.</p>', `<p>One.</p>${block}`)).toBe(expected);
  });

  const blocks = (...words: string[]): string => words.map((word) => `<p>${word}</p>`).join('');
  test.each([
    ['two blocks where the others have one', ['a'], 'a / b'],
    ['two blocks where the others have two', ['a', 'b'], 'a / b'],
    ['three blocks where one of the others has three', ['a', 'b', 'c'], 'a / b / c'],
    ['all of four blocks where one of the others has four', ['a', 'b', 'c', 'd'], 'a / b / c / d'],
  ])('has no more than %s', (_, first, expected) => {
    expect(last(blocks(...first), blocks('a'), blocks('a', 'b', 'c', 'd'))).toBe(expected);
  });

  test('has three blocks where there is no other', () => {
    expect(last(blocks('a', 'b', 'c', 'd'))).toBe('a / b / c');
    expect(last(blocks('a', 'b', 'c'))).toBe('a / b / c');
  });

  test('is missing where the next block is no answer', () => {
    expect(read(titled(`${bold('Is it deep?', yes)}${bold('Is it cold?', '<hr><p>No.</p>')}`))).toEqual([
      'Is it deep? | Yes, in all but the driest years.',
    ]);
    const article = parseArticle(titled(`${bold('Is it deep?', yes)}${bold('Is it cold?', '<hr><p>No.</p>')}`));
    expect(article.children[0]).toMatchObject({
      children: [{ type: 'heading' }, { type: 'faq' }, { type: 'paragraph' }, { type: 'thematicBreak' }, {}],
    });
  });
});
