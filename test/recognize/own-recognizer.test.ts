import { describe, expect, test } from 'vitest';
import {
  defineRecognizer,
  type FlowContent,
  find,
  findAll,
  type Parent,
  parseArticle,
  type RecognizeContext,
  type Recognizer,
  toText,
} from '../../src/index.ts';
import { stated } from './stated.ts';

/** A recognizer that records its calls and proposes nothing. */
function recorderOf(nodeTypes?: Recognizer['nodeTypes']): { seen: RecognizeContext[]; recognizer: Recognizer } {
  const seen: RecognizeContext[] = [];
  const recognizer = defineRecognizer({
    name: 'recorder',
    ...(nodeTypes && { nodeTypes }),
    recognize(_, context) {
      seen.push(context);
      return [];
    },
  });
  return { seen, recognizer };
}

/** A recognizer that proposes a callout for the children `start` to `end` of the article itself. */
function calling(tone: string, start: number, end: number, score: number): Recognizer {
  return defineRecognizer({
    name: tone,
    recognize(siblings, { parent }) {
      if (parent.type !== 'article') return [];
      const children = siblings.slice(start, end);
      return [{ start, end, node: { type: 'callout', tone, children }, score, signals: [tone] }];
    },
  });
}

/** A recognizer that proposes a node with other text than the blocks have. */
const saying = (value: string, name = 'saying'): Recognizer =>
  defineRecognizer({
    name,
    recognize(siblings, { parent }) {
      const node: FlowContent = { type: 'code', value };
      return parent.type === 'article' ? [{ start: 0, end: siblings.length, node, score: 1, signals: [] }] : [];
    },
  });

function shape({ children }: Parent): string[] {
  return children.map((node) => `${node.type === 'callout' ? node.tone : node.type} ${toText(node)}`);
}

const three = '<p>one</p><p>two</p><p>three</p>';

describe('a recognizer of one’s own', () => {
  test.each([
    ['a list', '<ul><li>one<li>two</ul>', ['article', 'list', 'listItem', 'listItem']],
    ['a quotation', '<blockquote><p>one</p></blockquote>', ['article', 'blockquote']],
    ['an item of more than a line', '<ul><li><p>one</p><p>two</p></ul>', ['article', 'list', 'listItem']],
  ])('runs on every node that contains blocks: %s', (_, html, places) => {
    const { seen, recognizer } = recorderOf();
    parseArticle(html, { recognizers: [recognizer], root: 'document' });
    expect(seen.map(({ parent }) => parent.type)).toEqual(places);
  });

  test.each([
    ['a table', '<table><tr><td>one<td>two<tr><td>three<td>four</table>', ['table', 'tableRow']],
    ['paragraphs in cells', '<table><tr><td><p>a<p>b<td>c<tr><td>d<td>e</table>', ['table', 'tableRow', 'tableCell']],
  ])('runs on the parts of tables: %s', (_, html, places) => {
    const { seen, recognizer } = recorderOf();
    parseArticle(html, { recognizers: [recognizer] });
    expect(seen.map(({ parent }) => parent.type)).toEqual(expect.arrayContaining(places));
  });

  test('does not run on an empty article', () => {
    const { seen, recognizer } = recorderOf();
    parseArticle('', { recognizers: [recognizer] });
    expect(seen).toEqual([]);
  });

  test.each([
    ['no block of the types that it looks at', '<p>one</p><ul><li>two</ul>', 0],
    ['one of them', '<p>one</p><blockquote>two</blockquote>', 1],
    ['one of them deeper down', '<ul><li><p>one</p><blockquote>two</blockquote></ul>', 1],
  ])('runs only where there is %s', (_, html, count) => {
    const { seen, recognizer } = recorderOf(['blockquote', 'callout']);
    parseArticle(html, { recognizers: [recognizer] });
    expect(seen.length).toBe(count);
  });

  const quoted = '<p>one</p><blockquote><p>two</p></blockquote>';

  test.each([
    ['an item', `<ol><li>plain<li>${quoted}</ol>`, ['listItem']],
    ['an item of a list in an item', `<ul><li><p>one</p><ul><li>plain<li>${quoted}</ul></ul>`, ['listItem']],
    ['cells', `<table><tr><td>a<td>${quoted}<tr><td>${quoted}<td>b</table>`, ['tableCell', 'tableCell']],
    ['a caption', `<table><caption>${quoted}</caption><tr><td>a<td>b<tr><td>c<td>d</table>`, ['caption']],
    ['a definition', `<dl><dt>a<dd>${quoted}<dt>b<dd>plain</dl>`, ['definition']],
    ['a disclosure', `<details><summary>More</summary>${quoted}</details>`, ['details']],
    ['a figure', `<figure>${quoted}<figcaption>a</figcaption></figure>`, ['figure']],
    [
      'a section, an item and the next section',
      `<h2>A</h2>${quoted}<ul><li>${quoted}</ul><h2>B</h2>${quoted}`,
      ['section', 'listItem', 'section'],
    ],
  ])('runs on the content of %s, in the order of the text', (_, html, places) => {
    const { seen, recognizer } = recorderOf(['blockquote']);
    parseArticle(html, { recognizers: [recognizer] });
    expect(seen.map(({ parent }) => parent.type)).toEqual(places);
  });

  test('runs on the values of fields that contain more than a line', () => {
    const { seen, recognizer } = recorderOf(['paragraph']);
    parseArticle('<dl><dt>Length<dd><p>10 cm</p><dt>Width<dd><p><b>12</b> cm</p></dl>', { recognizers: [recognizer] });
    expect(seen.map(({ parent }) => parent.type)).toEqual(['value']);
  });

  test('does not run where only another recognizer does', () => {
    const quotes = recorderOf(['blockquote']);
    const tables = recorderOf(['table']);
    const all = recorderOf();
    const html = '<h2>A</h2><p>one</p><h2>B</h2><blockquote><p>two</p></blockquote>';
    parseArticle(html, { recognizers: [quotes.recognizer, tables.recognizer, all.recognizer] });
    expect(quotes.seen.map(({ parent }) => toText(parent))).toEqual(['B\ntwo']);
    expect(tables.seen).toEqual([]);
    expect(all.seen.map(({ parent }) => parent.type)).toEqual(['article', 'section', 'section', 'blockquote']);
  });

  test('gets the headings above, the language and whether lists are left unchanged', () => {
    const html = '<h1>Tea</h1><h2>Green</h2><p>It is mild.</p>';
    const { seen, recognizer } = recorderOf();
    parseArticle(html, { recognizers: [recognizer], language: 'en', recover: false });
    expect(seen.map(({ headings }) => headings.map(toText))).toEqual([[], ['Tea'], ['Tea', 'Green']]);
    expect(seen.map(({ language, recover }) => [language, recover])).toEqual(seen.map(() => ['en', false]));
    const plain = recorderOf();
    parseArticle(html, { recognizers: [plain.recognizer] });
    expect(plain.seen.length).toBe(3);
    for (const context of plain.seen) {
      expect('language' in context).toBe(false);
      expect(context.recover).toBe(true);
    }
  });

  test('gets the structured data of the page', () => {
    const { seen, recognizer } = recorderOf();
    const html = `${stated({ 'Is it hot?': 'Yes.' })}${three}`;
    parseArticle(html, { recognizers: [recognizer] });
    expect(seen.map(({ states }) => [states('Is it hot?'), states('Is it cold?')])).toEqual([[true, false]]);
  });

  test('names itself in the evidence', () => {
    const article = parseArticle(three, { recognizers: [calling('own', 0, 2, 0.8)] });
    expect(find(article, 'callout')?.evidence).toEqual({ by: 'own', score: 0.8, signals: ['own'] });
    expect(shape(article)).toEqual(['own one\ntwo', 'paragraph three']);
  });

  test.each([
    ['just under', 0.79, 1],
    ['at', 0.8, 1],
    ['just over', 0.81, 0],
  ])('is accepted with a threshold %s its score', (_, threshold, count) => {
    const article = parseArticle(three, { recognizers: [calling('own', 0, 2, 0.8)], threshold });
    expect(findAll(article, 'callout').length).toBe(count);
  });

  test.each([
    ['the surer one, if it comes first', [0.9, 0.7], ['first one\ntwo', 'paragraph three']],
    ['the surer one, if it comes last', [0.7, 0.9], ['paragraph one', 'second two\nthree']],
    ['the first of equals', [0.8, 0.8], ['first one\ntwo', 'paragraph three']],
  ])('of two that overlap %s is taken', (_, [one = 0, two = 0], expected) => {
    const recognizers = [calling('first', 0, 2, one), calling('second', 1, 3, two)];
    expect(shape(parseArticle(three, { recognizers }))).toEqual(expected);
  });

  test('two that do not overlap are both taken', () => {
    const recognizers = [calling('first', 0, 2, 0.7), calling('second', 2, 3, 0.9)];
    expect(shape(parseArticle(three, { recognizers }))).toEqual(['first one\ntwo', 'second three']);
  });

  test('goes before the library’s own where both are as sure', () => {
    const html = '<dl><dt>Is it deep?<dd>No.<dt>Is it cold?<dd>Yes.</dl>';
    expect(shape(parseArticle(html, { recognizers: [calling('own', 0, 1, 0.85)] }))[0]).toMatch(/^own /);
    expect(shape(parseArticle(html, { recognizers: [calling('own', 0, 1, 0.84)] }))[0]).toMatch(/^faq /);
  });

  test.each([
    ['all of the text', 'one two three'],
    ['other white space', ' one\n\n two  three '],
  ])('may propose a node with %s', (_, value) => {
    const article = parseArticle(three, { recognizers: [saying(value)] });
    expect(article.children.map(({ type }) => type)).toEqual(['code']);
    expect(article.diagnostics).toEqual([]);
  });

  test.each([
    ['less text', 'one two'],
    ['more text', 'one two three four'],
    ['other text', 'two one three'],
    ['no text', ''],
  ])('is refused where its node has %s, with a diagnostic', (_, value) => {
    const article = parseArticle(three, { recognizers: [saying(value, 'liar')] });
    expect(shape(article)).toEqual(['paragraph one', 'paragraph two', 'paragraph three']);
    expect(article.diagnostics).toEqual([
      { code: 'recognizer-changed-text', message: expect.stringContaining("'liar'"), severity: 'warning' },
    ]);
  });

  test('leaves its place to the next where it is refused', () => {
    const article = parseArticle(three, { recognizers: [saying('lie'), calling('own', 0, 2, 0.6)] });
    expect(shape(article)).toEqual(['own one\ntwo', 'paragraph three']);
  });

  test('runs on nodes that another recognizer has made', () => {
    const { seen, recognizer } = recorderOf();
    parseArticle(three, { recognizers: [calling('own', 0, 2, 0.8), recognizer] });
    expect(seen.map(({ parent }) => parent.type)).toEqual(['article', 'callout']);
  });

  test.each([
    ['is before the node', 1, ['paragraph one', 'callout two\nthree']],
    ['must be what the node leaves', 0, ['paragraph one', 'paragraph two', 'paragraph three']],
  ])('the lead of a run %s', (_, count, expected) => {
    const recognizer = defineRecognizer({
      name: 'call',
      recognize(siblings, { parent }) {
        if (parent.type !== 'article') return [];
        const node: FlowContent = { type: 'callout', tone: 'callout', children: siblings.slice(1) };
        return [{ start: 0, end: 3, node, lead: siblings.slice(0, count), score: 1, signals: [] }];
      },
    });
    expect(shape(parseArticle(three, { recognizers: [recognizer] }))).toEqual(expected);
  });

  test.each([
    ['follows the node', 2, ['callout one\ntwo', 'paragraph three']],
    ['must be what the node leaves', 1, ['paragraph one', 'paragraph two', 'paragraph three']],
  ])('the rest of a run %s', (_, count, expected) => {
    const recognizer = defineRecognizer({
      name: 'call',
      recognize(siblings, { parent }) {
        if (parent.type !== 'article') return [];
        const node: FlowContent = { type: 'callout', tone: 'callout', children: siblings.slice(0, count) };
        return [{ start: 0, end: 3, node, rest: siblings.slice(2), score: 1, signals: [] }];
      },
    });
    expect(shape(parseArticle(three, { recognizers: [recognizer] }))).toEqual(expected);
  });
});

test('a recognizer that would find its node in what the node holds finds it once, and two take turns no longer than that', () => {
  const wrapping = (tone: string): Recognizer =>
    defineRecognizer({
      name: tone,
      nodeTypes: ['paragraph'],
      recognize: (siblings) => [
        {
          start: 0,
          end: siblings.length,
          node: { type: 'callout', tone, children: [...siblings] },
          score: 1,
          signals: [],
        },
      ],
    });
  const tones = (recognizers: Recognizer[]) =>
    findAll(parseArticle('<p>a</p><p>b</p>', { recognizers }), 'callout').map(({ tone }) => tone);
  expect(tones([wrapping('x')])).toEqual(['x']);
  expect(tones([wrapping('x'), wrapping('y')])).toEqual(['x', 'y']);
});
