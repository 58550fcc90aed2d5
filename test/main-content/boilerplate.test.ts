import { describe, expect, test } from 'vitest';
import { judge } from '../../src/main-content/boilerplate.ts';
import { type Facts, part, verdictOn, within } from './made.ts';

type Row = [name: string, tag: string, facts: Facts, reason: string | undefined];

function rows(title: string, all: Row[]): void {
  describe(title, () => {
    test.for(all)('%s', ([, tag, facts, reason]) => {
      expect(verdictOn(part(tag, facts))).toBe(reason);
    });
  });
}

const article = { within: 2 } as const;
const links = { text: 100, link: 60, links: 3 };

rows('elements', [
  ['a navigation', 'nav', {}, 'navigation'],
  ['a footer', 'footer', {}, 'navigation'],
  ['the footer of an article that says something', 'footer', { ...article, text: 100, mass: 100 }, undefined],
  ['the footer of an article that says little', 'footer', { ...article, text: 100, mass: 99 }, 'navigation'],
  ['a footer of links', 'footer', { ...article, text: 100, mass: 100, link: 31 }, 'navigation'],
  ['a footer with some links', 'footer', { ...article, text: 100, mass: 100, link: 30 }, undefined],
  ['a header', 'header', { mass: 299 }, 'navigation'],
  ['a header that says something', 'header', { mass: 300 }, undefined],
  ['a header with the title', 'header', { titles: 1 }, undefined],
  ['the header of an article', 'header', { within: 1 }, undefined],
  ['a form', 'form', { inputs: 1, mass: 599 }, 'control'],
  ['a form that says something', 'form', { inputs: 1, mass: 600 }, undefined],
  ['a form without inputs', 'form', {}, undefined],
  ['a form around questions', 'form', { inputs: 1, questions: 2 }, undefined],
  ['a form with one question', 'form', { inputs: 1, questions: 1 }, 'control'],
  ['a form with much of the page', 'form', { inputs: 1, total: 800 }, undefined],
  ['a paragraph', 'p', { text: 100, mass: 100 }, undefined],
]);

rows('asides', [
  ['beside the article', 'aside', { mass: 100 }, 'navigation'],
  ['beside the article, with much of the page', 'aside', { total: 700 }, undefined],
  ['with questions', 'aside', { questions: 2, text: 100, link: 29 }, undefined],
  ['with questions that are links', 'aside', { questions: 2, text: 100, link: 30 }, 'navigation'],
  ['with one question', 'aside', { questions: 1 }, 'navigation'],
  ['a callout', 'aside', { attrs: { class: 'callout' }, text: 100, link: 50 }, undefined],
  ['a callout of links', 'aside', { attrs: { class: 'callout' }, text: 100, link: 51 }, 'navigation'],
  ['in the article', 'aside', { ...article, text: 100, link: 30, mass: 15 }, undefined],
  ['in the article, of links', 'aside', { ...article, text: 100, link: 31, mass: 15 }, 'navigation'],
  [
    'in the article, with a heading that leads away',
    'aside',
    { ...article, mass: 15, linkedHeadings: 1 },
    'navigation',
  ],
  ['in the article, with next to nothing', 'aside', { ...article, mass: 14 }, 'navigation'],
]);

describe('an aside in the main part', () => {
  const aside = (next: ReturnType<typeof part> | undefined) => {
    const judged = part('aside', { within: 1, text: 50, mass: 50 });
    return verdictOn(judged, 1000, within(part('main'), judged, ...(next ? [next] : [])));
  };
  test('stays where a paragraph follows', () => {
    expect(aside(part('p', { own: 60 }))).toBeUndefined();
    expect(aside(part('p', { own: 70, ownLink: 11 }))).toBe('navigation');
    expect(aside(part('div', { own: 60 }))).toBe('navigation');
    expect(aside(undefined)).toBe('navigation');
  });
});

rows('buttons', [
  ['one', 'button', { text: 60 }, 'control'],
  ['one that says much', 'button', { text: 61 }, undefined],
  ['one that asks', 'button', { questions: 1 }, undefined],
  ['one that opens', 'button', { attrs: { 'aria-expanded': 'false' } }, undefined],
  ['one that controls', 'button', { attrs: { 'aria-controls': 'a' } }, undefined],
  ['one of an accordion', 'button', { attrs: { class: 'accordion' } }, undefined],
]);

describe('a button', () => {
  test.for(['h2', 'dt', 'summary', 'p', 'label'])('stays in a %s', (tag) => {
    expect(verdictOn(part('button', { text: 5 }), 1000, part(tag))).toBeUndefined();
  });
  test('stays in a line that says more, or in a heading', () => {
    const inBlock = (tag: string, own: number) =>
      verdictOn(part('button', { text: 5, block: part(tag, { own }) }), 1000, part('span'));
    expect(inBlock('div', 65)).toBeUndefined();
    expect(inBlock('div', 64)).toBe('control');
    expect(inBlock('h3', 5)).toBeUndefined();
  });
});

rows('hidden parts', [
  ['of links', 'div', { isHidden: true, text: 100, link: 41 }, 'boilerplate'],
  ['with some links', 'div', { isHidden: true, text: 100, link: 40 }, undefined],
  ['with an input', 'div', { isHidden: true, text: 100, inputs: 1 }, 'boilerplate'],
  ['with a question', 'div', { isHidden: true, text: 100, link: 90, questions: 1 }, undefined],
  ['of an accordion', 'div', { isHidden: true, attrs: { class: 'answer' }, text: 100, inputs: 1 }, undefined],
  ['that are seen', 'div', { text: 100, link: 90, inputs: 1 }, undefined],
]);

describe('teasers', () => {
  const teasers = (facts: Facts, beside = 400) => verdictOn(part('div', { linkedHeadings: 2, ...facts }), beside);
  test('are headings that lead away with little under each', () => {
    expect(teasers({ mass: 399 })).toBe('related');
    expect(teasers({ mass: 499 }, 600)).toBe('related');
    expect(teasers({ mass: 500 }, 600)).toBeUndefined();
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
  ['a navigation of links', 'div', named('menu', { text: 100, link: 51 }), 'navigation'],
  ['a navigation with few links', 'div', named('menu', { text: 100, link: 50, links: 1 }), undefined],
  ['a navigation of jumps', 'div', named('menu', { text: 100, links: 1, jumps: 1 }), 'navigation'],
  ['a navigation with a paragraph', 'div', named('menu', { text: 100, links: 2, paragraphs: 1 }), undefined],
  ['tags that are links', 'div', named('tags', { text: 200, link: 101 }), 'navigation'],
  ['a few tags', 'div', named('tags', { text: 149, links: 1 }), 'navigation'],
  ['many tags without links', 'div', named('tags', { text: 150, links: 1 }), undefined],
  ['tags without links', 'div', named('tags', { text: 149 }), undefined],
  ['consent', 'div', named('cookie-notice', { mass: 600 }), 'boilerplate'],
  ['consent with much of the page', 'div', named('cookie-notice', { mass: 700 }), undefined],
  ['consent with the title', 'div', named('cookie-notice', { titles: 1 }), undefined],
  ['teasers', 'div', named('related-posts', { mass: 500 }), 'related'],
  ['teasers with much of the page', 'div', named('related-posts', { mass: 600, links: 0 }), undefined],
  ['related links', 'div', named('related', { text: 100, link: 31, mass: 0 }), 'related'],
  ['related, with a heading that leads away', 'div', named('related', { linkedHeadings: 1 }), 'related'],
  ['related, little for each link', 'div', named('related', { text: 100, links: 1, mass: 249 }), 'related'],
  ['related, a text with a link', 'div', named('related', { text: 100, links: 1, mass: 250, link: 30 }), undefined],
  ['a sidebar', 'div', named('sidebar', { text: 100, mass: 90 }), 'navigation'],
  ['facts of two paragraphs', 'div', named('sidebar', { ...article, text: 100, paragraphs: 2 }), undefined],
  ['facts of one paragraph', 'div', named('sidebar', { ...article, text: 100, paragraphs: 1 }), 'navigation'],
  ['facts in a list', 'div', named('sidebar', { ...article, text: 100, items: 2 }), undefined],
  ['facts in a list of links', 'div', named('sidebar', { ...article, text: 100, items: 2, links: 1 }), 'navigation'],
  ['facts beside the article', 'div', named('sidebar', { within: 1, text: 100, paragraphs: 2 }), 'navigation'],
  ['facts with links', 'div', named('sidebar', { ...article, text: 100, link: 20, paragraphs: 2 }), 'navigation'],
  [
    'facts with a heading that leads away',
    'div',
    named('sidebar', { ...article, text: 9, paragraphs: 2, linkedHeadings: 1 }),
    'navigation',
  ],
  ['a foot that says little', 'div', named('footer', { text: 100, mass: 249 }), 'navigation'],
  ['a foot that says something', 'div', named('footer', { text: 100, mass: 250, link: 25 }), undefined],
  ['a foot of links', 'div', named('footer', { text: 100, mass: 250, link: 26 }), 'navigation'],
  ['a foot with much of the page', 'div', named('footer', { text: 100, mass: 500, link: 26 }), undefined],
  ['a masthead', 'div', named('masthead', { mass: 199 }), 'navigation'],
  ['a masthead that says something', 'div', named('masthead', { mass: 200 }), undefined],
  ['a masthead with a table', 'div', named('masthead', { cells: 6 }), undefined],
  ['a masthead with few cells', 'div', named('masthead', { cells: 5 }), 'navigation'],
]);

rows('named boxes', [
  ['a share bar', 'div', named('share', { text: 199, mass: 39 }), 'boilerplate'],
  ['a longer one', 'div', named('share', { text: 200, mass: 39 }), undefined],
  ['one with prose', 'div', named('share', { text: 199, mass: 40 }), undefined],
  ['one of links', 'div', named('share', { text: 599, link: 300, mass: 99 }), 'boilerplate'],
  ['a long one of links', 'div', named('share', { text: 600, link: 400, mass: 99 }), undefined],
  ['one with a paragraph', 'div', named('share', { text: 90, paragraphs: 1 }), undefined],
  ['a newsletter with an input', 'div', named('newsletter', { inputs: 1, mass: 899 }), 'boilerplate'],
  ['a popup that is hidden', 'div', named('popup', { isHidden: true, text: 900, mass: 899 }), 'boilerplate'],
  ['a long popup that is hidden', 'div', named('popup', { isHidden: true, text: 900, mass: 1200 }), undefined],
  ['a promotion with a link', 'div', named('promo', { text: 400, links: 1, mass: 499 }), 'boilerplate'],
  ['a long promotion', 'div', named('promo', { text: 400, links: 1, mass: 500 }), undefined],
  ['a short promotion', 'div', named('promo', { text: 199 }), 'boilerplate'],
  ['a promotion that only says something', 'div', named('promo', { text: 200 }), undefined],
  ['a promotion of three paragraphs', 'div', named('promo', { text: 199, paragraphs: 3 }), undefined],
  ['an advertisement', 'div', named('ad', { mass: 399 }), 'boilerplate'],
  ['a long advertisement', 'div', named('ad', { mass: 400 }), undefined],
  ['a byline', 'div', named('byline', { text: 199 }), 'boilerplate'],
  ['a long byline', 'div', named('byline', { text: 200 }), undefined],
  ['a byline with a heading', 'div', named('byline', { headings: 1 }), undefined],
  ['a byline with a paragraph', 'div', named('byline', { paragraphs: 1 }), undefined],
  ['an author', 'div', named('author-bio', { mass: 249 }), 'boilerplate'],
  ['an author with much of the page', 'div', named('author-bio', { mass: 250 }), undefined],
  ['an advertisement that is a table', 'div', named('ad', { cells: 6, text: 100, link: 49 }), undefined],
  ['an advertisement that is a table of links', 'div', named('ad', { cells: 6, text: 100, link: 50 }), 'boilerplate'],
]);

describe('a long text about the author', () => {
  test('is one of the article', () => {
    expect(verdictOn(part('div', named('author-bio', { mass: 1199 })), 9000)).toBe('boilerplate');
    expect(verdictOn(part('div', named('author-bio', { mass: 1200 })), 9000)).toBeUndefined();
  });
});

rows('names that say nothing', [
  ['of what is marked as the article', 'div', named('comments', { marked: 2 }), undefined],
  ['of the main part', 'div', named('comments', { marked: 1 }), 'comments'],
  ['of a paragraph', 'p', named('ad', { own: 60 }), undefined],
  ['of a line with links', 'p', named('ad', { own: 60, ownLink: 1 }), 'boilerplate'],
  ['of a figure', 'figure', named('ad'), undefined],
  ['of questions', 'div', named('related', { questions: 2, text: 100, link: 49 }), undefined],
  ['of questions that are links', 'div', named('related', { questions: 2, text: 100, link: 50 }), 'related'],
  ['of an accordion', 'div', named('related accordion', { text: 100, link: 40 }), undefined],
  ['of comments with questions', 'div', named('comments', { questions: 2 }), 'comments'],
  ['of a word in a line', 'span', named('ad', { text: 5, block: part('p', { own: 65 }) }), undefined],
  ['of a word in a short line', 'span', named('ad', { text: 5, block: part('p', { own: 64 }) }), 'boilerplate'],
  ['of links without a name', 'div', links, undefined],
]);

describe('a part with most of the page', () => {
  test('is no furniture, whatever it is called', () => {
    expect(verdictOn(part('nav', { mass: 1000 }))).toBeUndefined();
    expect(verdictOn(part('nav', { mass: 999 }))).toBe('navigation');
    expect(verdictOn(part('nav', { marked: 3 }))).toBeUndefined();
  });
  test('may be comments, where much stands beside it', () => {
    const comments = (facts: Facts, beside: number) =>
      verdictOn(part('div', { attrs: { class: 'comments' }, mass: 2000, ...facts }), beside);
    expect(comments({}, 600)).toBe('comments');
    expect(comments({}, 599)).toBeUndefined();
    expect(comments({ titles: 1 }, 600)).toBeUndefined();
    expect(comments({ marked: 1 }, 600)).toBeUndefined();
  });
});

describe('parts in parts', () => {
  test('are judged without what leaves them', () => {
    const nav = part('nav', { text: 90, link: 90 });
    const box = within(part('div', { attrs: { class: 'menu' }, text: 10 }), nav);
    const body = within(part('body', { mass: 1000 }), box);
    const verdicts = judge({ parts: [body, box, nav], body }, new Set());
    expect([...verdicts.values()]).toEqual(['navigation']);
    expect([box.text, box.link, box.size, body.size, body.text]).toEqual([10, 0, 2, 3, 10]);
  });
  test('count with all that stays in them', () => {
    const counts = { text: 7, link: 2, mass: 3, paragraphs: 1, links: 2, jumps: 3, headings: 4, linkedHeadings: 1 };
    const more = { titles: 1, questions: 5, inputs: 6, cells: 7, items: 8 };
    const inner = part('div', { ...counts, ...more });
    const outer = within(part('section'), inner);
    const body = within(part('body', { mass: 1000 }), outer);
    judge({ parts: [body, outer, inner], body }, new Set());
    expect(outer).toMatchObject({ ...counts, ...more, total: 3 });
    expect(body.total).toBe(1003);
  });
  test('are spared where a reason took too much', () => {
    const nav = part('nav');
    const body = within(part('body', { mass: 10 }), nav);
    expect(judge({ parts: [body, nav], body }, new Set(['navigation'] as const)).size).toBe(0);
  });
  test('a footer of a quotation or a figure stays', () => {
    expect(verdictOn(part('footer'), 1000, part('blockquote'))).toBeUndefined();
    expect(verdictOn(part('footer'), 1000, part('figure'))).toBeUndefined();
  });
});
