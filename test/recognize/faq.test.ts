import { describe, expect, test } from 'vitest';
import { explain, faqs, find, parseArticle, toJsonLd } from '../../src/index.ts';
import { agrees } from '../../src/recognize/faq/statement.ts';

const table = '<table><tr><th>Question<th>Answer<tr><td>Is it deep?<td>Up to the knee.</table>';

describe('a table of questions', () => {
  test('stays a table, and is read as questions', () => {
    const article = parseArticle(table);
    expect(find(article, 'table')).toMatchObject({ kind: 'data', evidence: { by: 'faq', score: 0.9 } });
    expect(find(article, 'faq')).toBeUndefined();
    expect(faqs(article)).toEqual([{ question: 'Is it deep?', answer: 'Up to the knee.', section: [] }]);
    expect(toJsonLd(article)['@graph'].map((thing) => thing['@type'])).toEqual(['FAQPage', 'Table']);
  });

  test.each([
    ['a caller with a higher threshold', { threshold: 0.95 }],
    ['no recognition', { recognizers: false as const }],
  ])('is a table like any other with %s', (_, options) => {
    const article = parseArticle(table, options);
    expect(find(article, 'table')?.evidence).toBeUndefined();
    expect(faqs(article)).toEqual([]);
  });

  test('has its first row where that was taken for headers', () => {
    const rows =
      '<tr><td><b>Is it deep?</b><td><b>Up to the knee, and cold.</b><tr><td>Is it wide?<td>Two boats can pass each other.';
    expect(faqs(parseArticle(`<h2>FAQ</h2><table>${rows}</table>`)).map(({ question }) => question)).toEqual([
      'Is it deep?',
      'Is it wide?',
    ]);
  });
});

describe('a stated answer', () => {
  const shown = 'Ring 0555 123456 after 8 o’clock, or write to the warden at the weir before the end of May.';

  test.each([
    [
      'the same in markup',
      '<p>Ring&nbsp;0555 123456 after 8 o&rsquo;clock, or write to the <b>warden</b> at the weir before the end of May.</p>',
    ],
    [
      'escaped markup',
      '&lt;p&gt;Ring 0555 123456 after 8 o’clock, or write to the warden at the weir before the end of May.&lt;/p&gt;',
    ],
    ['a shorter one', 'Ring 0555 123456 after 8 o’clock.'],
    ['a longer one', `${shown} Up to 3 guests may come along, and the 12 places by the bridge are for members.`],
    [
      'other spaces in a number',
      'Ring 05 55 / 12 34 56 after 8 o’clock, or write to the warden at the weir before the end of May.',
    ],
    ['nothing', '<br>'],
  ])('agrees: %s', (_, stated) => {
    expect(agrees(stated, shown)).toBe(true);
  });

  test.each([
    ['other words', 'Guests are asked to book a room by the lake well in advance, since there are few of them.'],
    ['another hour', 'Ring 0555 123456 after 9 o’clock, or write to the warden at the weir before the end of May.'],
    [
      'another number to ring',
      'Ring 0555 123457 after 8 o’clock, or write to the warden at the weir before the end of May.',
    ],
  ])('differs: %s', (_, stated) => {
    expect(agrees(stated, shown)).toBe(false);
  });

  test('is compared in a script without spaces', () => {
    expect(agrees('毎日9時から17時まで開いています。', '毎日9時から17時まで開いています。月曜は休みです。')).toBe(true);
    expect(agrees('駅から歩いて5分です。', '毎日9時から17時まで開いています。')).toBe(false);
  });

  test('takes hardly any time, however many numbers it has', () => {
    const digits = Array.from({ length: 100_000 }, (_, index) => String(index)).join(' ');
    expect(agrees(digits, digits.replaceAll('1', '2'))).toBe(false);
  });
});

describe('explain', () => {
  const html =
    '<h2>Canoe vs kayak</h2><table><tr><th><th>Canoe<th>Kayak<tr><td>Seat<td>Raised<td>Low<tr><td>Paddle<td>One<td>Two</table>';

  test('gives the node itself, with what spoke for it and against it', () => {
    const article = parseArticle('<h2>On the water</h2><dl><dt>Is it deep?<dd>No.<dt>Is it cold?<dd>Yes.</dl>');
    expect(explain(article)).toEqual([
      {
        node: find(article, 'faq'),
        taken: { by: 'faq', score: 0.85, for: ['terms: 2', 'of these ask: 2'], against: ['no FAQ title'] },
        alternatives: [],
      },
    ]);
    expect(explain(article)[0]?.node).toBe(find(article, 'faq'));
  });

  test('names what came close where nothing was taken', () => {
    const [taken] = explain(parseArticle(html));
    const [left] = explain(parseArticle(html, { threshold: 0.99 }));
    expect(taken?.taken?.by).toBe('table-kind');
    expect(left?.taken).toBeUndefined();
    expect(left?.alternatives).toEqual([{ ...taken?.taken, by: 'table-kind:comparison' }]);
  });

  test('reports nothing of what was not judged', () => {
    expect(explain(parseArticle('<p>Hello.</p><ul><li>one<li>two</ul>'))).toEqual([]);
  });
});
