import { describe, expect, test } from 'vitest';
import { isOutwardLink, kindOf, rankOf } from '../../src/main-content/element-stats.ts';
import { bits, createNameReader } from '../../src/main-content/names.ts';
import { createTextMeter } from '../../src/main-content/text-length.ts';
import { measured, part } from './made.ts';

describe('a scale', () => {
  test.for<[string, number]>([
    ['tea', 3],
    [' t\te\na\u00a0', 3],
    ['茶葉', 4],
    ['かな', 4],
    ['한글', 4],
    ['\u2e7f\u2e80', 3],
    ['\ud7ff', 2],
    ['\ue000', 1],
    ['\uf8ff\uf900\ufaff\ufb00', 6],
    ['\ufeff\uff00\uffef\ufff0', 6],
    ['', 0],
  ])('weighs %j as %i', ([text, weight]) => {
    expect(createTextMeter().weigh(text)).toBe(weight);
  });

  test.for<[string, boolean]>([
    ['Why?', true],
    ['Why? ', true],
    ['なぜ？', true],
    ['لماذا؟', true],
    ['Γιατί\u037e', true],
    ['Ինչու՞\u055e', true],
    ['ለምን፧', true],
    ['Why.', false],
    ['', false],
  ])('recognizes whether %j is a question', ([text, asks]) => {
    const scale = createTextMeter();
    scale.weigh(text);
    expect(scale.endsInQuestion()).toBe(asks);
  });
});

describe('a name', () => {
  const read = createNameReader();
  const concepts = (names: string) =>
    Object.entries(bits).flatMap(([concept, bit]) => ((read(names) & bit) !== 0 ? concept : []));

  test.for<[string, string[]]>([
    ['share', ['share']],
    ['post-share-bar', ['share']],
    ['postShare', ['share']],
    ['POST_SHARE', ['share']],
    ['shareholder', []],
    ['commentlist2', ['comments']],
    ['navigate', ['navigation']],
    ['sidebarright', ['sidebar']],
    ['cookie-notice', ['consent']],
    ['notice-cookie', []],
    ['cookie x-notice', []],
    ['related-posts', ['related', 'teasers']],
    ['author', ['byline']],
    ['recipe-author', []],
    ['post-author', ['byline']],
    ['has-sidebar', []],
    ['has', []],
    ['category', []],
    ['tags', ['tags']],
    ['comments-policy', []],
    ['policy-share', []],
    ['share menu', ['navigation', 'share']],
    ['banner', ['promotion', 'header']],
    [`share-${'x'.repeat(54)}`, ['share']],
    [`share-${'x'.repeat(55)}`, []],
    [`${'a '.repeat(15)}share`, ['share']],
    [`${'a '.repeat(16)}share`, []],
    ['123', []],
    ['', []],
  ])('%s', ([names, found]) => {
    expect(concepts(names).sort()).toEqual([...found].sort());
    expect(concepts(names).sort()).toEqual([...found].sort());
  });
});

describe('a part', () => {
  test.for<[tag: string, attrs: Record<string, string>, facts: object]>([
    ['article', {}, { marked: 2, nearestMarked: 2, isBlock: true }],
    ['main', {}, { marked: 1, nearestMarked: 1 }],
    ['div', { role: 'main' }, { marked: 1 }],
    ['div', { role: 'article' }, { marked: 2 }],
    ['div', { itemprop: 'articleBody' }, { marked: 3 }],
    ['div', { itemprop: 'name' }, { marked: 0, names: 0 }],
    ['div', { role: 'navigation' }, { names: bits.navigation }],
    ['div', { role: 'toolbar' }, { names: bits.navigation }],
    ['div', { role: 'banner' }, { names: bits.header }],
    ['div', { role: 'contentinfo' }, { names: bits.footer }],
    ['div', { role: 'search' }, { names: bits.navigation }],
    ['div', { role: 'complementary' }, { names: bits.sidebar }],
    ['div', { role: 'dialog' }, { names: bits.promotion }],
    ['div', { role: 'list' }, { names: 0 }],
    ['div', { id: 'share', class: 'ad' }, { names: bits.share | bits.advertisement }],
    ['div', { title: 'share' }, { names: 0 }],
    ['article', { class: 'ad comments' }, { names: bits.comments }],
    ['main', { class: 'ad comments' }, { names: 0 }],
    ['body', { class: 'ad comments' }, { names: 0 }],
    ['html', { class: 'comments' }, { names: 0 }],
    ['div', { hidden: '' }, { isHidden: true }],
    ['div', { 'aria-hidden': 'true' }, { isHidden: true }],
    ['div', { 'aria-hidden': 'false' }, { isHidden: false }],
    ['div', { style: 'color:red;display: none' }, { isHidden: true }],
    ['div', { style: 'display:none' }, { isHidden: true }],
    ['div', { style: 'display:block' }, { isHidden: false }],
    ['div', { class: 'hidden' }, { isHidden: false }],
    ['span', {}, { isBlock: false, nearestMarked: 0 }],
    ['h1', {}, { titles: 1 }],
    ['h2', {}, { titles: 0 }],
    ['td', {}, { cells: 1, items: 0 }],
    ['th', {}, { cells: 1 }],
    ['li', {}, { items: 1, cells: 0 }],
    ['dd', {}, { items: 1 }],
    ['dt', {}, { items: 0 }],
    ['input', {}, { inputs: 1 }],
    ['input', { type: 'EMAIL' }, { inputs: 1 }],
    ['input', { type: 'checkbox' }, { inputs: 0 }],
    ['input', { type: 'submit' }, { inputs: 1 }],
    ['textarea', {}, { inputs: 1 }],
    ['select', {}, { inputs: 1 }],
    ['button', {}, { inputs: 0 }],
    ['a', { href: '#a' }, { inPageLinks: 1, links: 0 }],
    ['a', {}, { inPageLinks: 1 }],
    ['div', {}, { inPageLinks: 0, elements: 1, textLength: 0, proseLength: 0, proseLengthWithExcluded: 0 }],
  ])('%s %o', ([tag, attrs, facts]) => {
    expect(part(tag, { attrs })).toMatchObject(facts);
  });

  test('has a kind and a rank', () => {
    expect(kindOf(part('div', { attrs: { class: ' post b' } }))).toBe('div.post');
    expect(kindOf(part('div', { attrs: { class: 'post' } }))).toBe('div.post');
    expect(kindOf(part('li'))).toBe('li.');
    expect(kindOf(part('article', { attrs: { class: 'post' } }))).toBe('article');
    expect(['h1', 'h6', 'h7', 'hr'].map((tag) => rankOf(part(tag)))).toEqual([1, 6, 7, 7]);
  });

  test('is a link that leads away, or none', () => {
    const isOutward = (tag: string, attrs: Record<string, string>) => isOutwardLink(part(tag, { attrs }).element);
    expect(isOutward('a', { href: '/x' })).toBe(true);
    expect(isOutward('a', { href: '#x' })).toBe(false);
    expect(isOutward('a', {})).toBe(false);
    expect(isOutward('link', { href: '/x' })).toBe(false);
  });
});

describe('a page is counted', () => {
  /** The counts of the first part with a tag. */
  const counts = (body: string, tag: string) => {
    const found = measured(body).parts.find(({ element }) => element.tagName === tag);
    if (found === undefined) throw new Error(`no ${tag}`);
    return Object.fromEntries(Object.keys(none).map((key) => [key, found[key as keyof typeof none]]));
  };
  const none = {
    textLength: 0,
    linkedLength: 0,
    ownLength: 0,
    ownLinkedLength: 0,
    proseLength: 0,
    paragraphs: 0,
    links: 0,
    headings: 0,
    linkedHeadings: 0,
    questions: 0,
  };
  const letters = (count: number) => 'x'.repeat(count);

  test.for<[string, string, string, object]>([
    ['a paragraph', `<p>${letters(80)}</p>`, 'p', { textLength: 80, ownLength: 80, proseLength: 80, paragraphs: 1 }],
    ['a line', `<p>${letters(79)}</p>`, 'p', { textLength: 79, ownLength: 79, proseLength: 39.5 }],
    ['a short line', `<p>${letters(30)}</p>`, 'p', { textLength: 30, ownLength: 30, proseLength: 15 }],
    ['a label', `<p>${letters(29)}</p>`, 'p', { textLength: 29, ownLength: 29, proseLength: 0.2 * 29 }],
    [
      'a line with a mark',
      `<p>${letters(50)}<b>${letters(30)}</b></p>`,
      'p',
      { textLength: 50, ownLength: 80, proseLength: 80, paragraphs: 1 },
    ],
    [
      'a linked line',
      `<p><a href="/x">${letters(61)}</a>${letters(39)}</p>`,
      'p',
      { textLength: 39, ownLength: 100, ownLinkedLength: 61 },
    ],
    [
      'a line with a link',
      `<p><a href="/x">${letters(60)}</a>${letters(40)}</p>`,
      'p',
      { textLength: 40, ownLength: 100, ownLinkedLength: 60, proseLength: 20 },
    ],
    [
      'a link within the page',
      `<p><a href="#x">${letters(90)}</a></p>`,
      'p',
      { ownLength: 90, proseLength: 90, paragraphs: 1 },
    ],
    [
      'a link',
      `<p><a href="/x">${letters(9)}<b>${letters(4)}</b></a></p>`,
      'a',
      { textLength: 9, linkedLength: 9, links: 1 },
    ],
    [
      'a mark in a link',
      `<p><a href="/x">${letters(9)}<b>${letters(4)}</b></a></p>`,
      'b',
      { textLength: 4, linkedLength: 4 },
    ],
    ['words behind a link', `<p><a href="/x">a</a><b>bc</b></p>`, 'b', { textLength: 2 }],
    ['code', `<pre><a href="/x">${letters(9)}</a></pre>`, 'pre', { ownLength: 9, ownLinkedLength: 9, proseLength: 9 }],
    ['a heading', '<h2>Why <b>not</b></h2>', 'h2', { textLength: 3, ownLength: 6, headings: 1 }],
    ['a heading with a question', '<h2>Why?</h2>', 'h2', { textLength: 4, ownLength: 4, headings: 1, questions: 1 }],
    ['an empty heading', '<p>Why?</p><h2></h2>', 'h2', {}],
    [
      'a heading that leads away',
      '<h2><a href="/x">abcdefgh</a>ij</h2>',
      'h2',
      { textLength: 2, ownLength: 10, ownLinkedLength: 8, linkedHeadings: 1 },
    ],
    [
      'a heading with a link',
      '<h2><a href="/x">abcdefg</a>ijk</h2>',
      'h2',
      { textLength: 3, ownLength: 10, ownLinkedLength: 7, headings: 1 },
    ],
    [
      'a summary',
      '<details><summary>a</summary></details>',
      'summary',
      { textLength: 1, ownLength: 1, proseLength: 0.2, questions: 1 },
    ],
    [
      'a term with a question',
      '<dl><dt>a?</dt></dl>',
      'dt',
      { textLength: 2, ownLength: 2, proseLength: 0.4, questions: 1 },
    ],
    ['a term', '<dl><dt>a</dt></dl>', 'dt', { textLength: 1, ownLength: 1, proseLength: 0.2 }],
    ['a button with a question', '<button>a?</button>', 'button', { textLength: 2, questions: 1 }],
    ['a button', '<button>a</button>', 'button', { textLength: 1 }],
    ['a paragraph with a question', '<p>a?</p>', 'p', { textLength: 2, ownLength: 2, proseLength: 0.4 }],
    [
      'what is not shown',
      '<div>a<script>b</script><svg><text>c</text></svg></div>',
      'div',
      { textLength: 1, ownLength: 1, proseLength: 0.2 },
    ],
    ['white space', '<div> <p>a</p> </div>', 'div', {}],
  ])('%s', ([, body, tag, facts]) => {
    expect(counts(body, tag)).toEqual({ ...none, ...facts });
  });

  test('in document order, with parents, children and blocks', () => {
    const { parts, body } = measured('<div><p>a <b>b</b></p><ul><li>c</li></ul></div><hr>');
    const at = (tag: string) => parts.find(({ element }) => element.tagName === tag);
    expect(parts.map(({ element }) => element.tagName).filter((tag) => !/html|head/.test(tag))).toEqual([
      'body',
      'div',
      'p',
      'b',
      'ul',
      'li',
      'hr',
    ]);
    expect(body).toBe(at('body'));
    expect(body?.firstChild).toBe(at('div'));
    expect(at('div')?.nextSibling).toBe(at('hr'));
    expect(at('div')?.firstChild).toBe(at('p'));
    expect(at('p')?.nextSibling).toBe(at('ul'));
    expect(at('ul')?.nextSibling).toBeUndefined();
    expect(at('b')?.block).toBe(at('p'));
    expect(at('li')?.block).toBe(at('ul'));
    expect(at('hr')?.parent).toBe(body);
    expect(at('hr')?.block).toBe(body);
  });
});
