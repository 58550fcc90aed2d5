import { describe, expect, test } from 'vitest';
import type { Exclusions } from '../../src/main-content/boilerplate.ts';
import { trimEdges } from '../../src/main-content/edges.ts';
import type { ElementStats } from '../../src/main-content/element-stats.ts';
import { pathToMainBlock } from '../../src/main-content/main-block.ts';
import { appendSiblings } from '../../src/main-content/siblings.ts';
import { type Facts, named, part, within } from './made.ts';

const ids = (parts: readonly ElementStats[]) => parts.map(({ element }) => element.tagName);
const box = (id: string, facts: Facts = {}) => part('div', { attrs: { id }, ...facts });

describe('the way to the bulk of the prose', () => {
  const path = (body: ElementStats, exclusions: Exclusions = new Map()) => ids(pathToMainBlock(body, exclusions));

  test('leads to a part with six tenths of it', () => {
    expect(
      path(
        within(
          part('body', { proseLength: 1000 }),
          part('main', { proseLength: 600 }),
          part('div', { proseLength: 400 }),
        ),
      ),
    ).toEqual(['body', 'main']);
    expect(path(within(part('body', { proseLength: 1000 }), part('section', { proseLength: 599 })))).toEqual(['body']);
    expect(path(within(part('body', { proseLength: 250 }), part('section', { proseLength: 250 })))).toEqual([
      'body',
      'section',
    ]);
    expect(path(within(part('body', { proseLength: 249 }), part('section', { proseLength: 249 })))).toEqual(['body']);
  });
  test('leads to a marked part with four tenths', () => {
    expect(path(within(part('body', { proseLength: 1000 }), part('article', { proseLength: 400 })))).toEqual([
      'body',
      'article',
    ]);
    expect(path(within(part('body', { proseLength: 1000 }), part('article', { proseLength: 399 })))).toEqual(['body']);
  });
  test('passes by what is left out, and takes the largest', () => {
    const nav = part('nav', { proseLength: 900 });
    const [small, large] = [part('section', { proseLength: 10 }), part('main', { proseLength: 700 })];
    const body = within(part('body', { proseLength: 1000 }), small, nav, large);
    expect(path(body, new Map([[nav, 'navigation']]))).toEqual(['body', 'main']);
    expect(path(body)).toEqual(['body', 'nav']);
  });
  test('ends at a container', () => {
    const inner = (tag: string, mass = 500) =>
      path(within(part('body', { proseLength: mass }), part(tag, { proseLength: mass })));
    expect(inner('section')).toEqual(['body', 'section']);
    for (const tag of ['p', 'ul', 'pre', 'h2', 'table', 'tr', 'li', 'dd', 'summary', 'span', 'blockquote'])
      expect(inner(tag)).toEqual(['body']);
    expect(inner('td', 400)).toEqual(['body', 'td']);
    expect(inner('th', 400)).toEqual(['body', 'th']);
    expect(inner('td', 399)).toEqual(['body']);
  });
  test('goes through a table that lays the page out', () => {
    const cell = part('td', { proseLength: 800 });
    const body = within(
      part('body', { proseLength: 800 }),
      within(part('table', { proseLength: 800 }), within(part('tr', { proseLength: 800 }), cell)),
    );
    expect(path(body)).toEqual(['body', 'table', 'tr', 'td']);
  });

  describe('does not lead into one of many', () => {
    const post = (facts: Facts) => part('div', { attrs: { class: 'post' }, textLength: 100, ...facts });
    const thread = (...others: Facts[]) =>
      path(within(part('body', { proseLength: 1000 }), post({ proseLength: 700 }), ...others.map(post))).length;
    test('posts', () => {
      expect(thread({ proseLength: 35 }, { proseLength: 35 })).toBe(1);
      expect(thread({ proseLength: 35 }, { proseLength: 34 })).toBe(2);
      expect(thread({ proseLength: 300 })).toBe(2);
      expect(thread({ proseLength: 100 }, { proseLength: 0 })).toBe(2);
    });
    test('but posts of links are none', () => {
      expect(thread({ proseLength: 100, linkedLength: 40 }, { proseLength: 100 })).toBe(2);
      expect(thread({ proseLength: 100, linkedLength: 39 }, { proseLength: 100 })).toBe(1);
      expect(thread({ proseLength: 100, linkedHeadings: 1 }, { proseLength: 100 })).toBe(2);
    });
    test('nor is what is marked as the article, or another kind', () => {
      const marked = (facts: Facts) =>
        path(
          within(
            part('body', { proseLength: 1000 }),
            post({ proseLength: 700, ...facts }),
            post({ proseLength: 50 }),
            post({ proseLength: 50 }),
          ),
        ).length;
      expect([1, 2, 3].map((mark) => marked({ marked: mark as 1 | 2 | 3 }))).toEqual([2, 1, 2]);
      expect(marked({ attrs: { class: 'body' } })).toBe(2);
    });
    test('nor those that are left out', () => {
      const [first, second] = [post({ proseLength: 100 }), post({ proseLength: 100 })];
      const body = within(part('body', { proseLength: 1000 }), post({ proseLength: 700 }), first, second);
      expect(path(body, new Map([[first, 'comments']]))).toHaveLength(2);
    });
  });
});

describe('links at the edges of an article', () => {
  const prose = () => box('prose', { textLength: 500, proseLength: 500, paragraphs: 1 });
  const links = (id: string, facts: Facts = {}) =>
    box(id, { textLength: 100, linkedLength: 71, links: 2, proseLength: 39, ...facts });
  const trimmed = (...children: ElementStats[]) => {
    const exclusions: Exclusions = new Map();
    trimEdges(within(part('main', { proseLength: 400 }), ...children), exclusions);
    return named(exclusions);
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
    ['words', { linkedLength: 70 }],
    ['a heading', { headings: 1 }],
    ['prose', { proseLength: 40 }],
    ['a long list', { textLength: 301, linkedLength: 300 }],
  ])('but not with %s', ([, facts]) => {
    expect(trimmed(links('a', facts), links('b'), prose())).toEqual([]);
  });
  test('a long list at the end leads on', () => {
    expect(trimmed(prose(), links('a', { textLength: 301, linkedLength: 300 }))).toEqual(['a: related']);
    expect(trimmed(links('a', { textLength: 300, linkedLength: 300 }), prose())).toEqual(['a: navigation']);
  });
  test('but not below what introduces them', () => {
    expect(trimmed(prose(), part('h2', { textLength: 9 }), links('a'))).toEqual([]);
    expect(trimmed(part('p', { textLength: 500, paragraphs: 1 }), links('a'))).toEqual([]);
    expect(trimmed(prose(), box('b', { textLength: 100, linkedLength: 49 }), links('a'))).toEqual([]);
    expect(trimmed(prose(), box('b', { textLength: 100, linkedLength: 50 }), links('a'))).toEqual(['a: related']);
  });
  test('a heading is no list of links', () => {
    expect(trimmed(part('h2', { textLength: 100, linkedLength: 90, links: 2 }), prose())).toEqual([]);
  });
  test('what is no block, has no text or is excluded is skipped', () => {
    const exclusions: Exclusions = new Map();
    const gone = links('gone');
    exclusions.set(gone, 'boilerplate');
    const inline = part('span', { textLength: 100, linkedLength: 90, links: 2 });
    trimEdges(within(part('main', { proseLength: 400 }), gone, inline, box('empty'), links('a'), prose()), exclusions);
    expect(named(exclusions)).toEqual(['gone: boilerplate', 'a: navigation']);
  });
  test('a page with little prose may be its links', () => {
    const exclusions: Exclusions = new Map();
    trimEdges(within(part('main', { proseLength: 399 }), links('a'), prose()), exclusions);
    expect(exclusions.size).toBe(0);
  });
});

describe('what is beside the article', () => {
  interface Page {
    before?: ElementStats[];
    behind?: ElementStats[];
    core?: Facts;
    exclusions?: Exclusions;
    /** Whether the text is in one more box. */
    isDeep?: boolean;
  }
  /** The excluded parts, and the part that contains all others. */
  function joined({ before = [], behind = [], core = {}, exclusions = new Map(), isDeep = false }: Page): string[] {
    const text = box('core', { textLength: 1000, proseLength: 1000, ...core });
    const inner = isDeep ? within(box('inner', { textLength: 1000, proseLength: 1000 }), text) : text;
    const body = within(part('body', { proseLength: 1500 }), ...before, inner, ...behind);
    const root = appendSiblings(isDeep ? [body, inner, text] : [body, text], exclusions);
    return [
      ...named(exclusions).map((line) => line.replace(': outside-article', '')),
      `in ${root.element.attrs[0]?.value ?? 'body'}`,
    ];
  }
  const other = (facts: Facts = {}) => box('x', { textLength: 100, proseLength: 100, ...facts });

  test('stays where it has as much text as the article', () => {
    expect(joined({ behind: [other({ proseLength: 80 })] })).toEqual(['in body']);
    expect(joined({ behind: [other({ proseLength: 79 })] })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ proseLength: 15 })], core: { proseLength: 100 } })).toEqual(['in body']);
    expect(joined({ behind: [other({ proseLength: 14 })], core: { proseLength: 100 } })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ linkedLength: 40 })] })).toEqual(['in body']);
    expect(joined({ behind: [other({ linkedLength: 41 })] })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ textLength: 0 })] })).toEqual(['in core']);
  });
  test('further out it must be plain', () => {
    expect(joined({ behind: [other({ linkedLength: 15 })], isDeep: true })).toEqual(['in body']);
    expect(joined({ behind: [other({ linkedLength: 16 })], isDeep: true })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ linkedHeadings: 1 })], isDeep: true })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ linkedHeadings: 1 })] })).toEqual(['in body']);
  });
  test('a list or a table stays', () => {
    const list = (facts: Facts) =>
      joined({ behind: [other({ proseLength: 5, textLength: 60, items: 2, cells: 1, ...facts })] })[0];
    expect(list({})).toBe('in body');
    expect(list({ textLength: 59 })).toBe('x');
    expect(list({ items: 1 })).toBe('x');
    expect(list({ linkedLength: 10 })).toBe('x');
    expect(list({ linkedHeadings: 1 })).toBe('x');
  });
  test('questions stay', () => {
    expect(joined({ behind: [other({ proseLength: 1, questions: 2 })] })).toEqual(['in body']);
    expect(joined({ behind: [other({ proseLength: 1, questions: 1 })] })).toEqual(['x', 'in core']);
    expect(joined({ behind: [other({ proseLength: 1, questions: 2, linkedLength: 41 })] })).toEqual(['x', 'in core']);
  });
  test('outside of the marked article it must have a quarter as much text', () => {
    const marked = (facts: Facts) => joined({ behind: [other(facts)], core: { marked: 2 } })[0];
    expect(marked({ proseLength: 250 })).toBe('in body');
    expect(marked({ proseLength: 249 })).toBe('x');
    expect(marked({ proseLength: 250, headings: 1, linkedHeadings: 1 })).toBe('in body');
    expect(marked({ proseLength: 250, headings: 1, linkedHeadings: 2 })).toBe('x');
  });
  test('a title stays, and the lead under it', () => {
    const title = (facts: Facts = {}) => box('title', { textLength: 20, titles: 1, ...facts });
    const lead = (facts: Facts = {}) => box('lead', { textLength: 40, proseLength: 30, ...facts });
    expect(joined({ before: [title(), lead()] })).toEqual(['in body']);
    expect(joined({ before: [title(), lead({ proseLength: 29 })] })).toEqual(['lead', 'in body']);
    expect(joined({ before: [title(), lead({ linkedLength: 8 })] })).toEqual(['lead', 'in body']);
    expect(joined({ before: [title(), part('h2', { attrs: { id: 'lead' }, textLength: 9 })] })).toEqual(['in body']);
    expect(joined({ before: [lead(), title()] })).toEqual(['lead', 'in body']);
    expect(joined({ before: [title({ linkedLength: 10 })] })).toEqual(['title', 'in core']);
    expect(joined({ before: [title({ linkedLength: 9 })] })).toEqual(['in body']);
    expect(joined({ before: [title()], core: { titles: 1 } })).toEqual(['title', 'in core']);
    expect(joined({ before: [title(), box('second', { textLength: 20, titles: 1, proseLength: 1 })] })).toEqual([
      'second',
      'in body',
    ]);
    expect(joined({ behind: [title()] })).toEqual(['title', 'in core']);
  });
  test('a heading stays with the text below it', () => {
    const heading = (facts: Facts = {}) => part('h2', { attrs: { id: 'h' }, textLength: 10, ...facts });
    expect(joined({ before: [heading()] })).toEqual(['in body']);
    expect(joined({ before: [heading({ linkedLength: 7 })] })).toEqual(['h', 'in core']);
    expect(joined({ before: [heading()], core: { marked: 1 } })).toEqual(['h', 'in core']);
    expect(joined({ behind: [heading(), other()] })).toEqual(['in body']);
    expect(joined({ behind: [heading(), other({ proseLength: 1 })] })).toEqual(['h', 'x', 'in core']);
    expect(
      joined({ behind: [heading(), other({ proseLength: 1 }), box('y', { textLength: 100, proseLength: 100 })] }),
    ).toEqual(['h', 'x', 'in body']);
    expect(joined({ behind: [heading()] })).toEqual(['h', 'in core']);
  });
  test('what follows the comments is not in the article, except questions', () => {
    const comments = box('c', { textLength: 9 });
    const page = (facts: Facts, isBefore = false) => {
      const beside = [comments, other(facts)];
      return joined({
        [isBefore ? 'before' : 'behind']: beside,
        exclusions: new Map([[comments, 'comments' as const]]),
      });
    };
    expect(page({})).toEqual(['c: comments', 'x', 'in core']);
    expect(page({ questions: 2 })).toEqual(['c: comments', 'in body']);
    expect(page({}, true)).toEqual(['c: comments', 'in body']);
  });
  test('what has left stays away', () => {
    const nav = box('nav', { textLength: 500, proseLength: 500 });
    expect(joined({ behind: [nav], exclusions: new Map([[nav, 'navigation' as const]]) })).toEqual([
      'nav: navigation',
      'in core',
    ]);
  });
});
