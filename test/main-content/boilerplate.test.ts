import { describe, expect, test } from 'vitest';
import { classify } from '../../src/main-content/boilerplate.ts';
import { type Facts, part, verdictOn, within } from './made.ts';

type Row = [name: string, tag: string, facts: Facts, reason: string | undefined];

function rows(title: string, all: Row[]): void {
  describe(title, () => {
    test.for(all)('%s', ([, tag, facts, reason]) => {
      expect(verdictOn(part(tag, facts))).toBe(reason);
    });
  });
}

const article = { nearestMarked: 2 } as const;
const links = { textLength: 100, linkedLength: 60, links: 3 };

rows('elements', [
  ['a navigation', 'nav', {}, 'navigation'],
  ['a footer', 'footer', {}, 'navigation'],
  ['the footer of an article with some prose', 'footer', { ...article, textLength: 100, proseLength: 100 }, undefined],
  [
    'the footer of an article with little prose',
    'footer',
    { ...article, textLength: 100, proseLength: 99 },
    'navigation',
  ],
  ['a footer of links', 'footer', { ...article, textLength: 100, proseLength: 100, linkedLength: 31 }, 'navigation'],
  [
    'a footer with some links',
    'footer',
    { ...article, textLength: 100, proseLength: 100, linkedLength: 30 },
    undefined,
  ],
  ['a header', 'header', { proseLength: 299 }, 'navigation'],
  ['a header with prose', 'header', { proseLength: 300 }, undefined],
  ['a header with the title', 'header', { titles: 1 }, undefined],
  ['the header of an article', 'header', { nearestMarked: 1 }, undefined],
  ['a form', 'form', { inputs: 1, proseLength: 599 }, 'control'],
  ['a form with prose', 'form', { inputs: 1, proseLength: 600 }, undefined],
  ['a form without inputs', 'form', {}, undefined],
  ['a form around questions', 'form', { inputs: 1, questions: 2 }, undefined],
  ['a form with one question', 'form', { inputs: 1, questions: 1 }, 'control'],
  ['a form with much of the page', 'form', { inputs: 1, proseLengthWithExcluded: 800 }, undefined],
  ['a paragraph', 'p', { textLength: 100, proseLength: 100 }, undefined],
]);

rows('asides', [
  ['beside the article', 'aside', { proseLength: 100 }, 'navigation'],
  ['beside the article, with much of the page', 'aside', { proseLengthWithExcluded: 700 }, undefined],
  ['with questions', 'aside', { questions: 2, textLength: 100, linkedLength: 29 }, undefined],
  ['with questions that are links', 'aside', { questions: 2, textLength: 100, linkedLength: 30 }, 'navigation'],
  ['with one question', 'aside', { questions: 1 }, 'navigation'],
  ['a callout', 'aside', { attrs: { class: 'callout' }, textLength: 100, linkedLength: 50 }, undefined],
  ['a callout of links', 'aside', { attrs: { class: 'callout' }, textLength: 100, linkedLength: 51 }, 'navigation'],
  ['in the article', 'aside', { ...article, textLength: 100, linkedLength: 30, proseLength: 15 }, undefined],
  [
    'in the article, of links',
    'aside',
    { ...article, textLength: 100, linkedLength: 31, proseLength: 15 },
    'navigation',
  ],
  [
    'in the article, with a heading that leads away',
    'aside',
    { ...article, proseLength: 15, linkedHeadings: 1 },
    'navigation',
  ],
  ['in the article, with next to nothing', 'aside', { ...article, proseLength: 14 }, 'navigation'],
]);

describe('an aside in the main part', () => {
  const aside = (next: ReturnType<typeof part> | undefined) => {
    const judged = part('aside', { nearestMarked: 1, textLength: 50, proseLength: 50 });
    return verdictOn(judged, 1000, within(part('main'), judged, ...(next ? [next] : [])));
  };
  test('stays where a paragraph follows', () => {
    expect(aside(part('p', { ownLength: 60 }))).toBeUndefined();
    expect(aside(part('p', { ownLength: 70, ownLinkedLength: 11 }))).toBe('navigation');
    expect(aside(part('div', { ownLength: 60 }))).toBe('navigation');
    expect(aside(undefined)).toBe('navigation');
  });
});

rows('buttons', [
  ['one', 'button', { textLength: 60 }, 'control'],
  ['one with much text', 'button', { textLength: 61 }, undefined],
  ['one with a question', 'button', { questions: 1 }, undefined],
  ['one that opens', 'button', { attrs: { 'aria-expanded': 'false' } }, undefined],
  ['one that controls', 'button', { attrs: { 'aria-controls': 'a' } }, undefined],
  ['one of an accordion', 'button', { attrs: { class: 'accordion' } }, undefined],
]);

describe('a button', () => {
  test.for(['h2', 'dt', 'summary', 'p', 'label'])('stays in a %s', (tag) => {
    expect(verdictOn(part('button', { textLength: 5 }), 1000, part(tag))).toBeUndefined();
  });
  test('stays in a line with more text, or in a heading', () => {
    const inBlock = (tag: string, own: number) =>
      verdictOn(part('button', { textLength: 5, block: part(tag, { ownLength: own }) }), 1000, part('span'));
    expect(inBlock('div', 65)).toBeUndefined();
    expect(inBlock('div', 64)).toBe('control');
    expect(inBlock('h3', 5)).toBeUndefined();
  });
});

rows('hidden parts', [
  ['of links', 'div', { isHidden: true, textLength: 100, linkedLength: 41 }, 'boilerplate'],
  ['with some links', 'div', { isHidden: true, textLength: 100, linkedLength: 40 }, undefined],
  ['with an input', 'div', { isHidden: true, textLength: 100, inputs: 1 }, 'boilerplate'],
  ['with a question', 'div', { isHidden: true, textLength: 100, linkedLength: 90, questions: 1 }, undefined],
  ['of an accordion', 'div', { isHidden: true, attrs: { class: 'answer' }, textLength: 100, inputs: 1 }, undefined],
  ['that are seen', 'div', { textLength: 100, linkedLength: 90, inputs: 1 }, undefined],
]);

describe('teasers', () => {
  const teasers = (facts: Facts, beside = 400) => verdictOn(part('div', { linkedHeadings: 2, ...facts }), beside);
  test('are headings that lead away with little under each', () => {
    expect(teasers({ proseLength: 399 })).toBe('related');
    expect(teasers({ proseLength: 499 }, 600)).toBe('related');
    expect(teasers({ proseLength: 500 }, 600)).toBeUndefined();
    expect(teasers({ linkedHeadings: 1 })).toBeUndefined();
    expect(teasers({ linkedHeadings: 7, headings: 3 })).toBe('related');
    expect(teasers({ linkedHeadings: 7, headings: 4 })).toBeUndefined();
    expect(teasers({ titles: 1 })).toBeUndefined();
    expect(teasers({}, 399)).toBeUndefined();
  });
});

const named = (name: string, facts: Facts = {}): Facts => ({ attrs: { class: name }, ...facts });

rows('names', [
  ['comments', 'div', named('comments'), 'comments'],
  ['comments with the title', 'div', named('comments', { titles: 1 }), undefined],
  ['a navigation of links', 'div', named('menu', { textLength: 100, linkedLength: 51 }), 'navigation'],
  ['a navigation with few links', 'div', named('menu', { textLength: 100, linkedLength: 50, links: 1 }), undefined],
  ['a navigation of jumps', 'div', named('menu', { textLength: 100, links: 1, inPageLinks: 1 }), 'navigation'],
  ['a navigation with a paragraph', 'div', named('menu', { textLength: 100, links: 2, paragraphs: 1 }), undefined],
  ['tags that are links', 'div', named('tags', { textLength: 200, linkedLength: 101 }), 'navigation'],
  ['a few tags', 'div', named('tags', { textLength: 149, links: 1 }), 'navigation'],
  ['many tags without links', 'div', named('tags', { textLength: 150, links: 1 }), undefined],
  ['tags without links', 'div', named('tags', { textLength: 149 }), undefined],
  ['consent', 'div', named('cookie-notice', { proseLength: 600 }), 'boilerplate'],
  ['consent with much of the page', 'div', named('cookie-notice', { proseLength: 700 }), undefined],
  ['consent with the title', 'div', named('cookie-notice', { titles: 1 }), undefined],
  ['teasers', 'div', named('related-posts', { proseLength: 500 }), 'related'],
  ['teasers with much of the page', 'div', named('related-posts', { proseLength: 600, links: 0 }), undefined],
  ['related links', 'div', named('related', { textLength: 100, linkedLength: 31, proseLength: 0 }), 'related'],
  ['related, with a heading that leads away', 'div', named('related', { linkedHeadings: 1 }), 'related'],
  [
    'related, little for each link',
    'div',
    named('related', { textLength: 100, links: 1, proseLength: 249 }),
    'related',
  ],
  [
    'related, a text with a link',
    'div',
    named('related', { textLength: 100, links: 1, proseLength: 250, linkedLength: 30 }),
    undefined,
  ],
  ['a sidebar', 'div', named('sidebar', { textLength: 100, proseLength: 90 }), 'navigation'],
  ['facts of two paragraphs', 'div', named('sidebar', { ...article, textLength: 100, paragraphs: 2 }), undefined],
  ['facts of one paragraph', 'div', named('sidebar', { ...article, textLength: 100, paragraphs: 1 }), 'navigation'],
  ['facts in a list', 'div', named('sidebar', { ...article, textLength: 100, items: 2 }), undefined],
  [
    'facts in a list of links',
    'div',
    named('sidebar', { ...article, textLength: 100, items: 2, links: 1 }),
    'navigation',
  ],
  [
    'facts beside the article',
    'div',
    named('sidebar', { nearestMarked: 1, textLength: 100, paragraphs: 2 }),
    'navigation',
  ],
  [
    'facts with links',
    'div',
    named('sidebar', { ...article, textLength: 100, linkedLength: 20, paragraphs: 2 }),
    'navigation',
  ],
  [
    'facts with a heading that leads away',
    'div',
    named('sidebar', { ...article, textLength: 9, paragraphs: 2, linkedHeadings: 1 }),
    'navigation',
  ],
  ['a foot with little prose', 'div', named('footer', { textLength: 100, proseLength: 249 }), 'navigation'],
  [
    'a foot with some prose',
    'div',
    named('footer', { textLength: 100, proseLength: 250, linkedLength: 25 }),
    undefined,
  ],
  ['a foot of links', 'div', named('footer', { textLength: 100, proseLength: 250, linkedLength: 26 }), 'navigation'],
  [
    'a foot with much of the page',
    'div',
    named('footer', { textLength: 100, proseLength: 500, linkedLength: 26 }),
    undefined,
  ],
  ['a masthead', 'div', named('masthead', { proseLength: 199 }), 'navigation'],
  ['a masthead with prose', 'div', named('masthead', { proseLength: 200 }), undefined],
  ['a masthead with a table', 'div', named('masthead', { cells: 6 }), undefined],
  ['a masthead with few cells', 'div', named('masthead', { cells: 5 }), 'navigation'],
]);

rows('named boxes', [
  ['a share bar', 'div', named('share', { textLength: 199, proseLength: 39 }), 'boilerplate'],
  ['a longer one', 'div', named('share', { textLength: 200, proseLength: 39 }), undefined],
  ['one with prose', 'div', named('share', { textLength: 199, proseLength: 40 }), undefined],
  ['one of links', 'div', named('share', { textLength: 599, linkedLength: 300, proseLength: 99 }), 'boilerplate'],
  ['a long one of links', 'div', named('share', { textLength: 600, linkedLength: 400, proseLength: 99 }), undefined],
  ['one with a paragraph', 'div', named('share', { textLength: 90, paragraphs: 1 }), undefined],
  ['a newsletter with an input', 'div', named('newsletter', { inputs: 1, proseLength: 899 }), 'boilerplate'],
  [
    'a popup that is hidden',
    'div',
    named('popup', { isHidden: true, textLength: 900, proseLength: 899 }),
    'boilerplate',
  ],
  [
    'a long popup that is hidden',
    'div',
    named('popup', { isHidden: true, textLength: 900, proseLength: 1200 }),
    undefined,
  ],
  ['a promotion with a link', 'div', named('promo', { textLength: 400, links: 1, proseLength: 499 }), 'boilerplate'],
  ['a long promotion', 'div', named('promo', { textLength: 400, links: 1, proseLength: 500 }), undefined],
  ['a short promotion', 'div', named('promo', { textLength: 199 }), 'boilerplate'],
  ['a promotion that only has text', 'div', named('promo', { textLength: 200 }), undefined],
  ['a promotion of three paragraphs', 'div', named('promo', { textLength: 199, paragraphs: 3 }), undefined],
  ['an advertisement', 'div', named('ad', { proseLength: 399 }), 'boilerplate'],
  ['a long advertisement', 'div', named('ad', { proseLength: 400 }), undefined],
  ['a byline', 'div', named('byline', { textLength: 199 }), 'boilerplate'],
  ['a long byline', 'div', named('byline', { textLength: 200 }), undefined],
  ['a byline with a heading', 'div', named('byline', { headings: 1 }), undefined],
  ['a byline with a paragraph', 'div', named('byline', { paragraphs: 1 }), undefined],
  ['an author', 'div', named('author-bio', { proseLength: 249 }), 'boilerplate'],
  ['an author with much of the page', 'div', named('author-bio', { proseLength: 250 }), undefined],
  ['an advertisement that is a table', 'div', named('ad', { cells: 6, textLength: 100, linkedLength: 49 }), undefined],
  [
    'an advertisement that is a table of links',
    'div',
    named('ad', { cells: 6, textLength: 100, linkedLength: 50 }),
    'boilerplate',
  ],
]);

describe('a long text about the author', () => {
  test('is one of the article', () => {
    expect(verdictOn(part('div', named('author-bio', { proseLength: 1199 })), 9000)).toBe('boilerplate');
    expect(verdictOn(part('div', named('author-bio', { proseLength: 1200 })), 9000)).toBeUndefined();
  });
});

rows('names without a meaning', [
  ['of what is marked as the article', 'div', named('comments', { marked: 2 }), undefined],
  ['of the main part', 'div', named('comments', { marked: 1 }), 'comments'],
  ['of a paragraph', 'p', named('ad', { ownLength: 60 }), undefined],
  ['of a line with links', 'p', named('ad', { ownLength: 60, ownLinkedLength: 1 }), 'boilerplate'],
  ['of a figure', 'figure', named('ad'), undefined],
  ['of questions', 'div', named('related', { questions: 2, textLength: 100, linkedLength: 49 }), undefined],
  [
    'of questions that are links',
    'div',
    named('related', { questions: 2, textLength: 100, linkedLength: 50 }),
    'related',
  ],
  ['of an accordion', 'div', named('related accordion', { textLength: 100, linkedLength: 40 }), undefined],
  ['of comments with questions', 'div', named('comments', { questions: 2 }), 'comments'],
  ['of a word in a line', 'span', named('ad', { textLength: 5, block: part('p', { ownLength: 65 }) }), undefined],
  [
    'of a word in a short line',
    'span',
    named('ad', { textLength: 5, block: part('p', { ownLength: 64 }) }),
    'boilerplate',
  ],
  ['of links without a name', 'div', links, undefined],
]);

describe('a part with most of the page', () => {
  test('is no boilerplate, whatever it is called', () => {
    expect(verdictOn(part('nav', { proseLength: 1000 }))).toBeUndefined();
    expect(verdictOn(part('nav', { proseLength: 999 }))).toBe('navigation');
    expect(verdictOn(part('nav', { marked: 3 }))).toBeUndefined();
  });
  test('may be comments, where there is much beside it', () => {
    const comments = (facts: Facts, beside: number) =>
      verdictOn(part('div', { attrs: { class: 'comments' }, proseLength: 2000, ...facts }), beside);
    expect(comments({}, 600)).toBe('comments');
    expect(comments({}, 599)).toBeUndefined();
    expect(comments({ titles: 1 }, 600)).toBeUndefined();
    expect(comments({ marked: 1 }, 600)).toBeUndefined();
  });
});

describe('parts in parts', () => {
  test('are judged without what leaves them', () => {
    const nav = part('nav', { textLength: 90, linkedLength: 90 });
    const box = within(part('div', { attrs: { class: 'menu' }, textLength: 10 }), nav);
    const body = within(part('body', { proseLength: 1000 }), box);
    const exclusions = classify({ parts: [body, box, nav], body }, new Set());
    expect([...exclusions.values()]).toEqual(['navigation']);
    expect([box.textLength, box.linkedLength, box.elements, body.elements, body.textLength]).toEqual([10, 0, 2, 3, 10]);
  });
  test('count with all that stays in them', () => {
    const counts = {
      textLength: 7,
      linkedLength: 2,
      proseLength: 3,
      paragraphs: 1,
      links: 2,
      inPageLinks: 3,
      headings: 4,
      linkedHeadings: 1,
    };
    const more = { titles: 1, questions: 5, inputs: 6, cells: 7, items: 8 };
    const inner = part('div', { ...counts, ...more });
    const outer = within(part('section'), inner);
    const body = within(part('body', { proseLength: 1000 }), outer);
    classify({ parts: [body, outer, inner], body }, new Set());
    expect(outer).toMatchObject({ ...counts, ...more, proseLengthWithExcluded: 3 });
    expect(body.proseLengthWithExcluded).toBe(1003);
  });
  test('are spared where a reason took too much', () => {
    const nav = part('nav');
    const body = within(part('body', { proseLength: 10 }), nav);
    expect(classify({ parts: [body, nav], body }, new Set(['navigation'] as const)).size).toBe(0);
  });
  test('a footer of a quotation or a figure stays', () => {
    expect(verdictOn(part('footer'), 1000, part('blockquote'))).toBeUndefined();
    expect(verdictOn(part('footer'), 1000, part('figure'))).toBeUndefined();
  });
});

describe('a cell with the name of a box', () => {
  const rating = { attrs: { class: 'rating' }, textLength: 20 };

  test('is a cell in a row of three', () => {
    const cell = part('td', rating);
    expect(verdictOn(cell, 1000, within(part('tr'), part('td'), cell, part('td')))).toBeUndefined();
  });

  test('may be a column of the page in a row of two', () => {
    const cell = part('td', rating);
    expect(verdictOn(cell, 1000, within(part('tr'), part('td'), cell))).toBe('boilerplate');
  });

  test('is a box where it leads elsewhere', () => {
    const cell = part('td', { ...rating, links: 1 });
    expect(verdictOn(cell, 1000, within(part('tr'), part('td'), cell, part('td')))).toBe('boilerplate');
  });
});
