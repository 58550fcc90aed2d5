import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { unplugin } from '../src/bundler/index.ts';
import * as cheerio from '../src/cheerio/index.ts';
import * as feed from '../src/feed/index.ts';
import { isLanguageTag } from '../src/given.ts';
import * as core from '../src/index.ts';
import * as markdown from '../src/markdown/index.ts';
import * as readers from '../src/read/index.ts';
import * as report from '../src/report/index.ts';
import { matchers } from '../src/testing/index.ts';
import { nearest } from '../src/tree/nearest.ts';

type Call = (...args: unknown[]) => unknown;

const article = core.parseArticle('<h2>A</h2><p>b</p><table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>');
const section = core.find(article, 'section');
const rss = '<rss version="2.0"><channel><title>T</title></channel></rss>';
const $ = load('<p>a</p>');

/** The arguments before the options of each function, and names that must be refused with the nearest valid one. */
const takingOptions: Record<string, { fn: unknown; before: unknown[]; wrong: [object, RegExp][] }> = {
  parseArticle: {
    fn: core.parseArticle,
    before: ['<p>x</p>'],
    wrong: [
      [{ lang: 'de' }, /^parseArticle: unknown option 'lang'; did you mean 'language'\?$/],
      [{ recovery: false }, /'recovery'; did you mean 'recover'\?/],
      [{ position: true }, /did you mean 'positions'\?/],
      [{ baseUrl: 'https://a.example/' }, /did you mean 'url'\?/],
      [{ zzz: undefined }, /'zzz'; the options are url, language, root, /],
      [{ url: 'nope' }, /^options\.url: "nope" is no address/],
      [{ url: '' }, /is no address/],
      [{ language: 'english' }, /^options\.language: "english" is no language tag/],
      [{ language: 'de DE' }, /is no language tag/],
    ],
  },
  parseFeed: {
    fn: feed.parseFeed,
    before: [rss],
    wrong: [
      [{ recovery: 1 }, /^parseFeed: unknown option 'recovery'; did you mean 'recover'\?/],
      [{ url: 'feed.xml' }, /is no address/],
      [{ language: 'deutsch' }, /is no language tag/],
    ],
  },
  parseQuantity: {
    fn: core.parseQuantity,
    before: ['1,5 s'],
    wrong: [
      [{ lang: 'de' }, /^parseQuantity: unknown option 'lang'; did you mean 'language'\?/],
      [{ units: 's' }, /did you mean 'unit'\?/],
      [{ unit: 3 }, /options\.unit must be a string/],
      [{ language: 'german' }, /is no language tag/],
    ],
  },
  parseTarget: {
    fn: core.parseTarget,
    before: ['1 s'],
    wrong: [[{ statistics: 'p95' }, /did you mean 'statistic'\?/]],
  },
  fromCheerio: {
    fn: cheerio.fromCheerio,
    before: [$('p')],
    wrong: [
      [{ langauge: 'de' }, /^fromCheerio: unknown option 'langauge'; did you mean 'language'\?/],
      [{ root: 'document' }, /unknown option 'root'/],
      [{ positions: true }, /unknown option 'positions'/],
    ],
  },
  selectArticle: {
    fn: cheerio.selectArticle,
    before: ['<p>a</p>'],
    wrong: [
      [{ removed: '.ad' }, /^selectArticle: unknown option 'removed'; did you mean 'remove'\?/],
      [{ url: '/a' }, /is no address/],
    ],
  },
  defineRecognizer: {
    fn: core.defineRecognizer,
    before: [],
    wrong: [
      [{ name: 'a', recognise: () => [] }, /unknown key 'recognise'; did you mean 'recognize'\?/],
      [{ name: 'a' }, /recognize must be a function/],
      [{ recognize: () => [] }, /name must be a string/],
    ],
  },
  unplugin: {
    fn: unplugin.rollup,
    before: [],
    wrong: [
      [{ articles: {} }, /unknown option 'articles'; did you mean 'article'\?/],
      [{ article: { lang: 'de' } }, /did you mean 'language'\?/],
      [{ feed: { lang: 'de' } }, /did you mean 'language'\?/],
    ],
  },
  toHtml: { fn: core.toHtml, before: [article], wrong: [[{ pretty: true }, /^toHtml takes no options: .*'pretty'/]] },
  toJsonLd: { fn: core.toJsonLd, before: [article], wrong: [[{ pretty: true }, /^toJsonLd takes no options/]] },
  toMarkdown: { fn: markdown.toMarkdown, before: [article], wrong: [[{ bulet: 1 }, /^toMarkdown takes no options/]] },
  toMdast: { fn: markdown.toMdast, before: [article], wrong: [[{ bulet: 1 }, /^toMdast takes no options/]] },
  parseMarkdown: {
    fn: markdown.parseMarkdown,
    before: ['a'],
    wrong: [
      [{ lang: 'de' }, /^parseMarkdown: unknown option 'lang'; did you mean 'language'\?/],
      [{ url: '/a' }, /is no address/],
    ],
  },
  toReport: {
    fn: report.toReport,
    before: ['<p>a', article],
    wrong: [[{ titel: 'a' }, /^toReport: unknown option 'titel'; did you mean 'title'\?/]],
  },
  fromMdast: {
    fn: markdown.fromMdast,
    before: [{ type: 'root', children: [] }],
    wrong: [[{ sources: '' }, /^fromMdast: unknown option 'sources'; did you mean 'source'\?/]],
  },
};

/** Functions that take an article, a table or any node first. */
const takingNodes: Record<string, { fn: unknown; needs: 'article' | 'table' | 'node'; rest?: unknown[] }> = {
  ...Object.fromEntries(Object.entries(readers).map(([name, fn]) => [name, { fn, needs: 'article' as const }])),
  toJsonLd: { fn: core.toJsonLd, needs: 'article' },
  toMarkdown: { fn: markdown.toMarkdown, needs: 'article' },
  toMdast: { fn: markdown.toMdast, needs: 'article' },
  grid: { fn: core.grid, needs: 'table' },
  records: { fn: core.records, needs: 'table' },
  explain: { fn: core.explain, needs: 'node' },
  inspect: { fn: core.inspect, needs: 'node' },
  toHtml: { fn: core.toHtml, needs: 'node' },
  toText: { fn: core.toText, needs: 'node' },
  find: { fn: core.find, needs: 'node', rest: ['text'] },
  findAll: { fn: core.findAll, needs: 'node', rest: ['text'] },
  visit: { fn: core.visit, needs: 'node', rest: [() => undefined] },
  auditOutput: { fn: core.auditOutput, needs: 'article', rest: [{ text: core.toText(article) }] },
};

/** Functions whose only arguments are texts, or a text and an article. */
const takingTexts: Record<string, { fn: unknown; before: unknown[] }> = {
  parseBoolean: { fn: core.parseBoolean, before: [] },
  headerUnit: { fn: core.headerUnit, before: [] },
  audit: { fn: core.audit, before: ['<p>x'] },
};

describe('an unknown option', () => {
  const rows = Object.entries(takingOptions).flatMap(([name, { fn, before, wrong }]) =>
    wrong.map(([options, message]) => ({ name, fn: fn as Call, args: [...before, options], message })),
  );
  test.each(rows)('of $name is a TypeError: $message', ({ fn, args, message }) => {
    expect(() => fn(...args)).toThrow(TypeError);
    expect(() => fn(...args)).toThrow(message);
  });

  test('is named beside the nearest one within limits and rules, too', () => {
    expect(() => core.parseArticle('', { limits: { byte: 1 } as object })).toThrow(/did you mean 'bytes'\?/);
    expect(() => core.parseArticle('', { recover: { boldHeadings: false } as object })).toThrow(/'boldHeading'\?/);
    expect(() => core.parseArticle('', { root: '.entry' as 'auto' })).toThrow(/selectArticle of 'espalier\/cheerio'/);
  });

  test('is no matter where functions are handed to map', () => {
    expect([article].map(markdown.toMarkdown)).toHaveLength(1);
    expect([article].map(core.toHtml)).toHaveLength(1);
  });
});

describe('what is no node', () => {
  const rows = Object.entries(takingNodes).map(([name, entry]) => ({ name, ...entry, fn: entry.fn as Call }));
  test.each(rows)('is a TypeError of $name', ({ name, fn, needs, rest = [] }) => {
    const wrong: unknown[] = ['<p>x</p>', undefined, null, 3, [], {}, { type: 1 }];
    if (needs !== 'node') wrong.push(section);
    if (needs === 'table') wrong.push(article);
    for (const value of wrong) {
      expect(() => fn(value, ...rest)).toThrow(TypeError);
      expect(() => fn(value, ...rest)).toThrow(new RegExp(`^${name}: `));
    }
    const right = needs === 'table' ? core.find(article, 'table') : article;
    expect(() => fn(right, ...rest)).not.toThrow();
  });

  test('is named, and how to come by one', () => {
    expect(() => core.faqs('<p>' as never)).toThrow(
      'faqs: an article is needed, not a string; parseArticle makes an article of HTML',
    );
    expect(() => core.faqs(section as never)).toThrow("faqs: an article is needed, not a node of the type 'section'");
    expect(() => core.records(core.find(article, 'table') as never, section as never)).toThrow(/^records: an article/);
  });

  test.each(Object.entries(takingTexts))('is a TypeError of %s', (_, { fn, before }) => {
    for (const value of [undefined, null, 3, {}]) expect(() => (fn as Call)(...before, value)).toThrow(TypeError);
  });
});

test('every function of the entries is in one of the tables', () => {
  // `parseFeedItems` checks its arguments when the first item is requested: test/feed/items.test.ts.
  // `toFeedReport` is tested in test/report.
  const known = new Set(['parseFeedItems', 'toFeedReport']);
  for (const table of [takingOptions, takingNodes, takingTexts]) for (const name of Object.keys(table)) known.add(name);
  const exported = [core, feed, markdown, cheerio, report].flatMap((entry) =>
    Object.entries(entry).flatMap(([name, value]) =>
      typeof value === 'function' && name !== 'EspalierError' ? name : [],
    ),
  );
  expect(exported.filter((name) => !known.has(name))).toEqual([]);
});

describe('an unknown type of node', () => {
  test.each([
    ['headings', 'heading'],
    ['listitem', 'listItem'],
    ['faqs', 'faq'],
    ['tabel', 'table'],
    ['paragraf', 'paragraph'],
  ])('that is a slip is a TypeError: %s', (type, meant) => {
    for (const look of [core.find, core.findAll] as Call[])
      expect(() => look(article, type)).toThrow(`unknown type '${type}'; did you mean '${meant}'?`);
  });

  test('may be the caller’s own', () => {
    expect(core.findAll(article, 'recipe' as 'text')).toEqual([]);
    expect(core.find(article, 'recipe' as 'text')).toBe(undefined);
    const own = { ...article, children: [{ type: 'headings', children: [] }] } as unknown as core.Article;
    expect(core.findAll(own, 'headings' as 'text')).toHaveLength(1);
    expect(core.findAll(article, 'faq')).toEqual([]);
  });

  test('is a text', () => {
    expect(() => core.findAll(article, undefined as never)).toThrow(/^findAll: type must be a string/);
    expect(() => core.visit(article, undefined as never)).toThrow(/^visit: fn must be a function/);
  });
});

describe('an expectation that tests nothing', () => {
  expect.extend(matchers);
  const { toHaveHeading, toHaveFaq, toHaveTable, toHaveMetric, toLoseNoText, ...others } = matchers as Record<
    string,
    Call
  >;
  const {
    toHaveOutline,
    toMatchOutlineOf,
    toHaveList,
    toHaveSteps,
    toHaveComparison,
    toHaveGlossaryTerm,
    toPassChecks,
  } = others;
  test.each<[string, Call | undefined, unknown[], RegExp]>([
    ['toHaveHeading', toHaveHeading, [undefined], /text must be a string or a pattern, not undefined/],
    ['toHaveHeading', toHaveHeading, [null], /not null/],
    ['toHaveHeading', toHaveHeading, ['A', { dept: 9 }], /unknown option 'dept'; did you mean 'depth'\?/],
    ['toHaveHeading', toHaveHeading, ['A', 9], /options must be an object/],
    ['toHaveHeading', toHaveHeading, ['A', { depth: 9 }], /depth must be a whole number from 1 to 6/],
    ['toHaveHeading', toHaveHeading, ['A', { depth: undefined }], /depth must be/],
    ['toHaveFaq', toHaveFaq, [undefined], /question must be/],
    ['toHaveFaq', toHaveFaq, ['a', 3], /answer must be/],
    ['toHaveTable', toHaveTable, [{ colums: ['a'] }], /unknown option 'colums'; did you mean 'columns'\?/],
    ['toHaveTable', toHaveTable, [{ columns: 'a' }], /columns must be an array/],
    ['toHaveTable', toHaveTable, [{ columns: [undefined] }], /each of columns must be/],
    ['toHaveTable', toHaveTable, [{ caption: undefined }], /caption must be/],
    ['toHaveTable', toHaveTable, [{ kind: 'metrics' }], /unknown kind 'metrics'; did you mean 'metric'\?/],
    ['toHaveMetric', toHaveMetric, [undefined], /name must be/],
    ['toHaveMetric', toHaveMetric, ['a', 3], /target must be/],
    ['toHaveMetric', toHaveMetric, ['a', { maximum: 3 }], /unknown fact 'maximum'; did you mean 'max'\?/],
    ['toLoseNoText', toLoseNoText, [undefined], /html must be a string/],
    ['toLoseNoText', toLoseNoText, [' '], /html must not be empty/],
    ['toHaveHeading', toHaveHeading, ['  '], /text must not be empty/],
    ['toHaveHeading', toHaveHeading, [/(?:)/], /text must not be empty/],
    ['toHaveHeading', toHaveHeading, ['A', undefined], /options is undefined/],
    ['toHaveFaq', toHaveFaq, ['a', undefined], /answer is undefined/],
    ['toHaveTable', toHaveTable, [undefined], /table is undefined/],
    ['toHaveTable', toHaveTable, [{}], /nothing is expected; state one of caption, columns, kind/],
    ['toHaveTable', toHaveTable, [{ columns: [] }], /columns must not be empty/],
    ['toHaveMetric', toHaveMetric, ['a', undefined], /target is undefined/],
    ['toHaveMetric', toHaveMetric, ['a', {}], /nothing is expected/],
    ['toHaveMetric', toHaveMetric, ['a', { max: undefined }], /target\.max must be a number/],
    ['toHaveMetric', toHaveMetric, ['a', { exclusiveMax: false }], /target\.exclusiveMax must be true/],
    ['toHaveOutline', toHaveOutline, [undefined], /outline must be a string or an array of headings/],
    ['toHaveOutline', toHaveOutline, ['\n'], /outline must not be empty/],
    ['toHaveOutline', toHaveOutline, [[]], /outline must not be empty/],
    ['toHaveOutline', toHaveOutline, [['Tea']], /line 1 of outline, "Tea", is no heading/],
    ['toHaveOutline', toHaveOutline, [[{ dept: 2, text: 'a' }]], /unknown key 'dept'; did you mean 'depth'\?/],
    ['toHaveOutline', toHaveOutline, [[{ depth: 2 }]], /text must be a string or a pattern/],
    ['toHaveOutline', toHaveOutline, ['# A', { depth: 2 }], /unknown option 'depth'; did you mean 'maxDepth'\?/],
    ['toHaveOutline', toHaveOutline, ['# A', { maxDepth: 0 }], /maxDepth must be a whole number/],
    ['toMatchOutlineOf', toMatchOutlineOf, [undefined], /must be an article/],
    ['toMatchOutlineOf', toMatchOutlineOf, [core.parseArticle('<p>a')], /has no headings/],
    ['toMatchOutlineOf', toMatchOutlineOf, [article, undefined], /options is undefined/],
    ['toHaveList', toHaveList, [undefined], /items must be an array/],
    ['toHaveList', toHaveList, [[]], /items must not be empty/],
    ['toHaveList', toHaveList, [['a', undefined]], /each of items must be a string/],
    ['toHaveList', toHaveList, [['a'], { order: true }], /unknown option 'order'; did you mean 'ordered'\?/],
    ['toHaveList', toHaveList, [['a'], { ordered: 'yes' }], /ordered must be a boolean/],
    ['toHaveSteps', toHaveSteps, [undefined], /titles is undefined/],
    ['toHaveSteps', toHaveSteps, ['a'], /titles must be an array/],
    ['toHaveComparison', toHaveComparison, [undefined], /comparison is undefined/],
    ['toHaveComparison', toHaveComparison, [{}], /nothing is expected/],
    ['toHaveComparison', toHaveComparison, [{ subject: ['a'] }], /unknown option 'subject'; did you mean 'subjects'\?/],
    ['toHaveComparison', toHaveComparison, [{ cell: [] }], /cell must not be empty/],
    ['toHaveComparison', toHaveComparison, [{ cell: 'a' }], /cell must be an object/],
    ['toHaveComparison', toHaveComparison, [{ cell: { subject: 'a', text: 'b' } }], /cell\.attribute must be/],
    ['toHaveComparison', toHaveComparison, [{ cell: { subject: 'a', value: 'b' } }], /unknown option 'value'/],
    ['toHaveGlossaryTerm', toHaveGlossaryTerm, [''], /term must not be empty/],
    ['toHaveGlossaryTerm', toHaveGlossaryTerm, ['a', undefined], /definition is undefined/],
    ['toPassChecks', toPassChecks, [undefined], /rules is undefined/],
    ['toPassChecks', toPassChecks, [[]], /rules must not be empty/],
  ])('%s %#', (name, matcher, args, message) => {
    expect(() => matcher?.(article, ...args)).toThrow(TypeError);
    expect(() => matcher?.(article, ...args)).toThrow(message);
    expect(() => matcher?.(article, ...args)).toThrow(name);
    expect(() => expect(article).not[name as 'toBe'](...(args as [unknown]))).toThrow(message);
  });
});

test.each([
  ['postions', 'positions'],
  ['ulr', 'url'],
  ['URL', 'url'],
  ['roots', 'root'],
  ['lot', undefined],
  ['rcver', undefined],
  ['recovr', 'recover'],
  ['x'.repeat(100), undefined],
])('the nearest name of %s is %s', (name, meant) => {
  expect(nearest(name, ['url', 'language', 'root', 'positions', 'recover'])).toBe(meant);
});

test.each([
  ['en', true],
  ['pt-BR', true],
  ['es_ES', true],
  ['zh-Hant-TW', true],
  ['x-own', true],
  ['english', false],
  ['e', false],
  ['', false],
  ['en-', false],
  ['en US', false],
])('%s is a language tag: %s', (text, is) => {
  expect(isLanguageTag(text)).toBe(is);
});
