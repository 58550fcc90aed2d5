import { describe, expect, test } from 'vitest';
import type { Verdicts } from '../../src/main-content/boilerplate.ts';
import { trimEdges } from '../../src/main-content/edges.ts';
import type { Part } from '../../src/main-content/element-stats.ts';
import { pathToCore } from '../../src/main-content/main-block.ts';
import { joinSiblings } from '../../src/main-content/siblings.ts';
import { type Facts, named, part, within } from './made.ts';

const ids = (parts: readonly Part[]) => parts.map(({ element }) => element.tagName);
const box = (id: string, facts: Facts = {}) => part('div', { attrs: { id }, ...facts });

describe('the way to the bulk of the prose', () => {
  const path = (body: Part, verdicts: Verdicts = new Map()) => ids(pathToCore(body, verdicts));

  test('leads to a part with six tenths of it', () => {
    expect(path(within(part('body', { mass: 1000 }), part('main', { mass: 600 }), part('div', { mass: 400 })))).toEqual(
      ['body', 'main'],
    );
    expect(path(within(part('body', { mass: 1000 }), part('section', { mass: 599 })))).toEqual(['body']);
    expect(path(within(part('body', { mass: 250 }), part('section', { mass: 250 })))).toEqual(['body', 'section']);
    expect(path(within(part('body', { mass: 249 }), part('section', { mass: 249 })))).toEqual(['body']);
  });
  test('leads to a marked part with four tenths', () => {
    expect(path(within(part('body', { mass: 1000 }), part('article', { mass: 400 })))).toEqual(['body', 'article']);
    expect(path(within(part('body', { mass: 1000 }), part('article', { mass: 399 })))).toEqual(['body']);
  });
  test('passes by what is left out, and takes the largest', () => {
    const nav = part('nav', { mass: 900 });
    const [small, large] = [part('section', { mass: 10 }), part('main', { mass: 700 })];
    const body = within(part('body', { mass: 1000 }), small, nav, large);
    expect(path(body, new Map([[nav, 'navigation']]))).toEqual(['body', 'main']);
    expect(path(body)).toEqual(['body', 'nav']);
  });
  test('ends at a container', () => {
    const inner = (tag: string, mass = 500) => path(within(part('body', { mass }), part(tag, { mass })));
    expect(inner('section')).toEqual(['body', 'section']);
    for (const tag of ['p', 'ul', 'pre', 'h2', 'table', 'tr', 'li', 'dd', 'summary', 'span', 'blockquote'])
      expect(inner(tag)).toEqual(['body']);
    expect(inner('td', 400)).toEqual(['body', 'td']);
    expect(inner('th', 400)).toEqual(['body', 'th']);
    expect(inner('td', 399)).toEqual(['body']);
  });
  test('goes through a table that lays the page out', () => {
    const cell = part('td', { mass: 800 });
    const body = within(
      part('body', { mass: 800 }),
      within(part('table', { mass: 800 }), within(part('tr', { mass: 800 }), cell)),
    );
    expect(path(body)).toEqual(['body', 'table', 'tr', 'td']);
  });

  describe('does not lead into one of many', () => {
    const post = (facts: Facts) => part('div', { attrs: { class: 'post' }, text: 100, ...facts });
    const thread = (...others: Facts[]) =>
      path(within(part('body', { mass: 1000 }), post({ mass: 700 }), ...others.map(post))).length;
    test('posts', () => {
      expect(thread({ mass: 35 }, { mass: 35 })).toBe(1);
      expect(thread({ mass: 35 }, { mass: 34 })).toBe(2);
      expect(thread({ mass: 300 })).toBe(2);
      expect(thread({ mass: 100 }, { mass: 0 })).toBe(2);
    });
    test('but posts of links are none', () => {
      expect(thread({ mass: 100, link: 40 }, { mass: 100 })).toBe(2);
      expect(thread({ mass: 100, link: 39 }, { mass: 100 })).toBe(1);
      expect(thread({ mass: 100, linkedHeadings: 1 }, { mass: 100 })).toBe(2);
    });
    test('nor is what is marked as the article, or another kind', () => {
      const marked = (facts: Facts) =>
        path(
          within(part('body', { mass: 1000 }), post({ mass: 700, ...facts }), post({ mass: 50 }), post({ mass: 50 })),
        ).length;
      expect([1, 2, 3].map((mark) => marked({ marked: mark as 1 | 2 | 3 }))).toEqual([2, 1, 2]);
      expect(marked({ attrs: { class: 'body' } })).toBe(2);
    });
    test('nor those that are left out', () => {
      const [first, second] = [post({ mass: 100 }), post({ mass: 100 })];
      const body = within(part('body', { mass: 1000 }), post({ mass: 700 }), first, second);
      expect(path(body, new Map([[first, 'comments']]))).toHaveLength(2);
    });
  });
});

describe('links at the edges of an article', () => {
  const prose = () => box('prose', { text: 500, mass: 500, paragraphs: 1 });
  const links = (id: string, facts: Facts = {}) => box(id, { text: 100, link: 71, links: 2, mass: 39, ...facts });
  const trimmed = (...children: Part[]) => {
    const verdicts: Verdicts = new Map();
    trimEdges(within(part('main', { mass: 400 }), ...children), verdicts);
    return named(verdicts);
  };

  test('lead to it and on from it', () => {
    expect(trimmed(links('a'), links('b'), prose(), links('c'), links('d'))).toEqual([
      'a: navigation',
      'b: navigation',
      'd: related',
      'c: related',
    ]);
  });
  test.for<[string, Facts]>([
    ['one link', { links: 1 }],
    ['words', { link: 70 }],
    ['a heading', { headings: 1 }],
    ['prose', { mass: 40 }],
    ['a long list', { text: 301, link: 300 }],
  ])('but not with %s', ([, facts]) => {
    expect(trimmed(links('a', facts), links('b'), prose())).toEqual([]);
  });
  test('a long list at the end leads on', () => {
    expect(trimmed(prose(), links('a', { text: 301, link: 300 }))).toEqual(['a: related']);
    expect(trimmed(links('a', { text: 300, link: 300 }), prose())).toEqual(['a: navigation']);
  });
  test('but not below what introduces them', () => {
    expect(trimmed(prose(), part('h2', { text: 9 }), links('a'))).toEqual([]);
    expect(trimmed(part('p', { text: 500, paragraphs: 1 }), links('a'))).toEqual([]);
    expect(trimmed(prose(), box('b', { text: 100, link: 49 }), links('a'))).toEqual([]);
    expect(trimmed(prose(), box('b', { text: 100, link: 50 }), links('a'))).toEqual(['a: related']);
  });
  test('a heading is no list of links', () => {
    expect(trimmed(part('h2', { text: 100, link: 90, links: 2 }), prose())).toEqual([]);
  });
  test('what is no block, says nothing or has left is passed by', () => {
    const verdicts: Verdicts = new Map();
    const gone = links('gone');
    verdicts.set(gone, 'boilerplate');
    const inline = part('span', { text: 100, link: 90, links: 2 });
    trimEdges(within(part('main', { mass: 400 }), gone, inline, box('empty'), links('a'), prose()), verdicts);
    expect(named(verdicts)).toEqual(['gone: boilerplate', 'a: navigation']);
  });
  test('a page with little prose may be its links', () => {
    const verdicts: Verdicts = new Map();
    trimEdges(within(part('main', { mass: 399 }), links('a'), prose()), verdicts);
    expect(verdicts.size).toBe(0);
  });
});

describe('what stands beside the article', () => {
  interface Page {
    before?: Part[];
    behind?: Part[];
    core?: Facts;
    verdicts?: Verdicts;
    /** Whether one more box stands around the text. */
    isDeep?: boolean;
  }
  /** What leaves, and which part holds all that stays. */
  function joined({ before = [], behind = [], core = {}, verdicts = new Map(), isDeep = false }: Page): string[] {
    const text = box('core', { text: 1000, mass: 1000, ...core });
    const inner = isDeep ? within(box('inner', { text: 1000, mass: 1000 }), text) : text;
    const body = within(part('body', { mass: 1500 }), ...before, inner, ...behind);
    const root = joinSiblings(isDeep ? [body, inner, text] : [body, text], verdicts);
    return [
      ...named(verdicts).map((line) => line.replace(': outside-article', '')),
      `in ${root.element.attrs[0]?.value ?? 'body'}`,
    ];
  }
  const other = (facts: Facts = {}) => box('x', { text: 100, mass: 100, ...facts });

  test('stays where it says as much as the article', () => {
    expect(joined({ behind: [other({ mass: 80 })] })).toEqual(['in body']);
    expect(joined({ behind: [other({ mass: 79 })] })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ mass: 15 })], core: { mass: 100 } })).toEqual(['in body']);
    expect(joined({ behind: [other({ mass: 14 })], core: { mass: 100 } })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ link: 40 })] })).toEqual(['in body']);
    expect(joined({ behind: [other({ link: 41 })] })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ text: 0 })] })).toEqual(['in core']);
  });
  test('further out it must be plain', () => {
    expect(joined({ behind: [other({ link: 15 })], isDeep: true })).toEqual(['in body']);
    expect(joined({ behind: [other({ link: 16 })], isDeep: true })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ linkedHeadings: 1 })], isDeep: true })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ linkedHeadings: 1 })] })).toEqual(['in body']);
  });
  test('a list or a table stays', () => {
    const list = (facts: Facts) => joined({ behind: [other({ mass: 5, text: 60, items: 2, cells: 1, ...facts })] })[0];
    expect(list({})).toBe('in body');
    expect(list({ text: 59 })).toBe('x');
    expect(list({ items: 1 })).toBe('x');
    expect(list({ link: 10 })).toBe('x');
    expect(list({ linkedHeadings: 1 })).toBe('x');
  });
  test('questions stay', () => {
    expect(joined({ behind: [other({ mass: 1, questions: 2 })] })).toEqual(['in body']);
    expect(joined({ behind: [other({ mass: 1, questions: 1 })] })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ mass: 1, questions: 2, link: 41 })] })).toEqual(['x', 'in core']);
  });
  test('outside of what is marked it must say a quarter as much', () => {
    const marked = (facts: Facts) => joined({ behind: [other(facts)], core: { marked: 2 } })[0];
    expect(marked({ mass: 250 })).toBe('in body');
    expect(marked({ mass: 249 })).toBe('x');
    expect(marked({ mass: 250, headings: 1, linkedHeadings: 1 })).toBe('in body');
    expect(marked({ mass: 250, headings: 1, linkedHeadings: 2 })).toBe('x');
  });
  test('a title stays, and the lead under it', () => {
    const title = (facts: Facts = {}) => box('title', { text: 20, titles: 1, ...facts });
    const lead = (facts: Facts = {}) => box('lead', { text: 40, mass: 30, ...facts });
    expect(joined({ before: [title(), lead()] })).toEqual(['in body']);
    expect(joined({ before: [title(), lead({ mass: 29 })] })).toEqual(['lead', 'in body']);
    expect(joined({ before: [title(), lead({ link: 8 })] })).toEqual(['lead', 'in body']);
    expect(joined({ before: [title(), part('h2', { attrs: { id: 'lead' }, text: 9 })] })).toEqual(['in body']);
    expect(joined({ before: [lead(), title()] })).toEqual(['lead', 'in body']);
    expect(joined({ before: [title({ link: 10 })] })).toEqual(['title', 'in core']);
    expect(joined({ before: [title({ link: 9 })] })).toEqual(['in body']);
    expect(joined({ before: [title()], core: { titles: 1 } })).toEqual(['title', 'in core']);
    expect(joined({ before: [title(), box('second', { text: 20, titles: 1, mass: 1 })] })).toEqual([
      'second',
      'in body',
    ]);
    expect(joined({ behind: [title()] })).toEqual(['title', 'in core']);
  });
  test('a heading stays with what stands below it', () => {
    const heading = (facts: Facts = {}) => part('h2', { attrs: { id: 'h' }, text: 10, ...facts });
    expect(joined({ before: [heading()] })).toEqual(['in body']);
    expect(joined({ before: [heading({ link: 7 })] })).toEqual(['h', 'in core']);
    expect(joined({ before: [heading()], core: { marked: 1 } })).toEqual(['h', 'in core']);
    expect(joined({ behind: [heading(), other()] })).toEqual(['in body']);
    expect(joined({ behind: [heading(), other({ mass: 1 })] })).toEqual(['h', 'x', 'in core']);
    expect(joined({ behind: [heading(), other({ mass: 1 }), box('y', { text: 100, mass: 100 })] })).toEqual([
      'h',
      'x',
      'in body',
    ]);
    expect(joined({ behind: [heading()] })).toEqual(['h', 'in core']);
  });
  test('what follows the comments is not the article any more, but for questions', () => {
    const comments = box('c', { text: 9 });
    const page = (facts: Facts, isBefore = false) => {
      const beside = [comments, other(facts)];
      return joined({ [isBefore ? 'before' : 'behind']: beside, verdicts: new Map([[comments, 'comments' as const]]) });
    };
    expect(page({})).toEqual(['c: comments', 'x', 'in core']);
    expect(page({ questions: 2 })).toEqual(['c: comments', 'in body']);
    expect(page({}, true)).toEqual(['c: comments', 'in body']);
  });
  test('what has left stays away', () => {
    const nav = box('nav', { text: 500, mass: 500 });
    expect(joined({ behind: [nav], verdicts: new Map([[nav, 'navigation' as const]]) })).toEqual([
      'nav: navigation',
      'in core',
    ]);
  });
});
