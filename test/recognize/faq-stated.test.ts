import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type ArticleOptions,
  defineRecognizer,
  explain,
  type FaqPair,
  type FlowContent,
  type Paragraph,
  parseArticle,
  type Question,
  toText,
} from '../../src/index.ts';
import { agrees, questionKey } from '../../src/recognize/faq/statement.ts';
import { stated } from './stated.ts';

describe('a stated question', () => {
  test.each([
    ['signs and capitals', 'IS it hot -- or cold?', 'is it hot or cold'],
    ['markup', 'Is it <b>hot</b><br>or cold?', 'is it hot or cold'],
    ['escaped markup', 'Is it &lt;b&gt;hot&lt;/b&gt; or cold?', 'is it hot or cold'],
    ['markup escaped twice', 'Is it &amp;lt;b&amp;gt;hot&amp;LT;/b&amp;GT; or cold?', 'is it hot or cold'],
    ['markup with the escapes of JSON', 'Is it u003cbu003ehotU003C/bU003E or cold?', 'is it hot or cold'],
    ['named characters', 'Is it&nbsp;hot &mdash; or cold?', 'is it hot or cold'],
    ['numbered characters', 'Is it&#160;hot &#x2014; or cold?', 'is it hot or cold'],
    ['named characters escaped twice', 'Is it&amp;nbsp;hot or cold?', 'is it hot or cold'],
    ['a space with the escape of JSON', 'Is itu00a0hot or cold?', 'is it hot or cold'],
    ['an apostrophe with the escape of JSON', 'Isnu0027t it hot or cold?', 'isn t it hot or cold'],
    ['other signs of a like look', 'Is it u00b0 hot & cold; or so?', 'is it u00b0 hot cold or so'],
    ['a lone bracket', 'Is it < hot or cold?', 'is it hot or cold'],
    ['Han and kana', '予約は必要？', '予 約 は 必 要'],
    ['letters with marks', 'Ça brûle', 'ça brûle'],
  ])('is its words, whatever is between: %s', (_, text, key) => {
    expect(questionKey(text)).toBe(key);
  });
});

describe('two answers', () => {
  test.each([
    ['three of five words', 'one two three four five', 'one two three six seven'],
    ['all the words of the shorter', 'one two', 'nine one eight two seven'],
    ['the numbers of the shorter', 'From 5 to 30 we open', 'From 5 to 30 we open, at 7 there is tea'],
    ['digits set apart in another way', 'Please ring 0555 123 right now', 'Please ring 05 55 12 3 right now'],
    ['no words in one of them', '', 'Ring 0555 123 now'],
  ])('agree with %s', (_, one, other) => {
    expect([agrees(one, other), agrees(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['two of five words', 'one two three four five', 'one two eight six seven'],
    ['one word again and again', 'no one else is here', 'no no no no no'],
    ['another number', 'We open at 5 on Sunday', 'We open at 6 on Sunday'],
    ['a number turned round', 'We open at 12 on Sunday', 'We open at 21 on Sunday'],
    ['a number more in each', 'We open from 5 to 6', 'We open from 5 to 7'],
  ])('differ with %s', (_, one, other) => {
    expect([agrees(one, other), agrees(other, one)]).toEqual([false, false]);
  });

  test('are not held against each other by more digits than a reader compares', () => {
    const text = (number: string): string => `The number is ${number} as we said`;
    expect(agrees(text('1'.repeat(1000)), text('2'))).toBe(false);
    expect(agrees(text('2'), text('1'.repeat(1000)))).toBe(false);
    expect(agrees(text('1'.repeat(1001)), text('2'))).toBe(true);
    expect(agrees(text('2'), text('1'.repeat(1001)))).toBe(true);
  });
});

describe('what a page states', () => {
  const yes = 'Yes, in all but the driest years.';
  const no = 'Bring boots and a rope, please.';
  const shown = (question: string, answer: string): string => `<h3>${question}</h3><p>${answer}</p>`;
  const page = (...pairs: [string, string][]): string =>
    `<h2>FAQ</h2>${pairs.map(([question, answer]) => shown(question, answer)).join('')}`;

  const signals = (html: string): unknown[] =>
    explain(parseArticle(html)).map(({ taken }) => [taken?.for.slice(2), taken?.against]);
  const said = (html: string, options?: ArticleOptions): string[] =>
    parseArticle(html, options).diagnostics.map(({ code, severity }) => `${code} ${severity}`);

  test('is evidence where the reader sees it, too', () => {
    const html = stated({ 'Is it deep?': yes, 'Is it cold?': yes }) + page(['Is it deep?', yes], ['Is it cold?', yes]);
    expect(signals(html)).toEqual([[['stated as schema.org data: 2'], []]]);
    expect(said(html)).toEqual([]);
  });

  test('is evidence for a table of questions', () => {
    const html = `${stated({ 'Is it deep?': yes })}<table><tr><th>Question<th>Answer<tr><td>Is it deep?<td>${yes}</table>`;
    expect(signals(html)).toEqual([[['stated as schema.org data: 1'], ['no FAQ title']]]);
    expect(said(html)).toEqual([]);
  });

  test('is reported where the reader sees another answer', () => {
    const html = stated({ 'Is it deep?': no }) + page(['Is it deep?', yes]);
    expect(signals(html)).toEqual([[[], ['stated with another answer: 1']]]);
    expect(said(html)).toEqual(['faq-answer-differs warning']);
    expect(parseArticle(html).diagnostics[0]?.message).toMatch(/: Is it deep\?$/);
  });

  test('is reported where the reader does not see the question', () => {
    const html = stated({ 'Is it wide?': no }) + page(['Is it deep?', yes]);
    expect(signals(html)).toEqual([[[], []]]);
    expect(said(html)).toEqual(['faq-not-visible info']);
    expect(parseArticle(html).diagnostics[0]?.message).toMatch(/: Is it wide\?$/);
  });

  test('is not reported where nothing is stated', () => {
    expect(said(page(['Is it deep?', yes]))).toEqual([]);
    expect(signals(page(['Is it deep?', yes]))).toEqual([[[], []]]);
  });

  test('is reported with the position of the question', () => {
    const html = stated({ 'Is it deep?': no }) + page(['Is it deep?', yes]);
    const [diagnostic] = parseArticle(html, { positions: true }).diagnostics;
    const { start, end } = diagnostic?.position ?? {};
    expect(html.slice(start?.offset, end?.offset)).toBe('<h3>Is it deep?</h3>');
    expect(parseArticle(html).diagnostics[0]).not.toHaveProperty('position');
    const table = `${stated({ 'Is it deep?': no })}<table><tr><th>Question<th>Answer<tr><td>Is it deep?<td>${yes}</table>`;
    expect(parseArticle(table, { positions: true }).diagnostics[0]?.position?.start.line).toBe(1);
  });

  test('is reported with the start of a long question', () => {
    const long = `Is it ${'very '.repeat(60)}deep?`;
    const { diagnostics } = parseArticle(stated({ [long]: yes }) + page(['Is it deep?', yes]));
    expect(diagnostics[0]?.message.endsWith(`: ${long.slice(0, 200)}`)).toBe(true);
  });

  test('agrees if one of the answers that it gives does', () => {
    const html = stated([
      ['Is it deep?', no],
      ['Is it deep?', yes],
    ]);
    expect(signals(html + page(['Is it deep?', yes]))).toEqual([[['stated as schema.org data: 1'], []]]);
  });

  test('agrees if one of the answers that the reader sees does', () => {
    const html = stated({ 'Is it deep?': yes });
    for (const pairs of [[yes, no] as const, [no, yes] as const]) {
      const both = html + page(['Is it deep?', pairs[0]], ['Is it deep?', pairs[1]]);
      expect(signals(both)).toEqual([[['stated as schema.org data: 1'], ['stated with another answer: 1']]]);
      expect(said(both)).toEqual([]);
    }
  });

  test('is not compared where a question has more than eight answers', () => {
    const answers = (count: number): string =>
      stated(
        Array.from({ length: count }, (_, index): [string, string] => [
          'Is it deep?',
          `${no} Ask for the ${'long '.repeat(index)}one.`,
        ]),
      );
    expect(said(answers(8) + page(['Is it deep?', yes]))).toEqual(['faq-answer-differs warning']);
    expect(said(answers(9) + page(['Is it deep?', yes]))).toEqual([]);
    expect(signals(answers(10) + page(['Is it deep?', yes]))).toEqual([[['stated as schema.org data: 1'], []]]);
  });

  describe('of pairs that a recognizer of the caller’s made', () => {
    const text = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
    const question: Question = { type: 'question', children: [text('Is it deep?')] };
    const answer: Answer = { type: 'answer', children: [text(yes)] };
    /** The reports on an article that is a callout around a pair with these children. */
    const reported = (children: FaqPair['children'], other: string): string[] => {
      const own = defineRecognizer({
        name: 'own',
        recognize(siblings, { parent }) {
          if (parent.type !== 'article') return [];
          const node: FlowContent = {
            type: 'callout',
            children: [{ type: 'faq', children: [{ type: 'faqPair', children }] }],
          };
          return [{ start: 0, end: siblings.length, node, score: 1, signals: [] }];
        },
      });
      const html = children.map((part) => `<p>${toText(part)}</p>`).join('');
      return said(stated({ 'Is it deep?': other }) + html, { recognizers: [own] });
    };

    test('is compared in any order of the parts', () => {
      expect(reported([question, answer], yes)).toEqual([]);
      expect(reported([answer, question], yes)).toEqual([]);
      expect(reported([question, answer], no)).toEqual(['faq-answer-differs warning']);
    });

    test('is not seen in half a pair', () => {
      expect(reported([question], yes)).toEqual(['faq-not-visible info']);
      expect(reported([answer], yes)).toEqual(['faq-not-visible info']);
    });
  });

  test.each([
    ['the first of two', 'Is it deep? How deep is it?', 'Is it deep?'],
    ['the second of two', 'Is it deep? How deep is it?', 'How deep is it?'],
    ['the first of two in Japanese', '深いですか？どのくらいですか？', '深いですか？'],
  ])('is seen where it is %s questions in one', (_, both, one) => {
    expect(said(stated({ [one]: yes }) + page([both, yes]))).toEqual([]);
  });
});
