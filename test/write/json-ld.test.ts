import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import type { Article, FlowContent, Metadata } from '../../src/tree/types.ts';
import { schemaVersion } from '../../src/tree/version.ts';
import { toJsonLd } from '../../src/write/json-ld.ts';

const paragraph = (value: string): FlowContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const article = (...children: FlowContent[]): Article => ({
  type: 'article',
  schemaVersion,
  children,
  dropped: [],
  diagnostics: [],
});
const section = (title: string, ...children: FlowContent[]): FlowContent => ({
  type: 'section',
  depth: 2,
  children: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }, ...children],
});
const entry = (term: string, ...definitions: string[]): FlowContent => ({
  type: 'glossary',
  children: [
    {
      type: 'glossaryEntry',
      children: [
        { type: 'term', children: [{ type: 'text', value: term }] },
        ...definitions.map((value) => ({ type: 'definition' as const, children: [paragraph(value)] })),
      ],
    },
  ],
});
const graph = (tree: Article) => toJsonLd(tree)['@graph'];

describe('what an article has', () => {
  test('its questions are one FAQPage', () => {
    const html =
      '<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes, <b>very</b>.</p><ul><li>a<li>b</ul><h3>Is it sweet?</h3><p>No.</p>';
    expect(graph(parseArticle(html))).toEqual([
      {
        '@type': 'FAQPage',
        mainEntity: [
          { '@type': 'Question', name: 'Is it hot?', acceptedAnswer: { '@type': 'Answer', text: 'Yes, very.\na\nb' } },
          { '@type': 'Question', name: 'Is it sweet?', acceptedAnswer: { '@type': 'Answer', text: 'No.' } },
        ],
      },
    ]);
  });

  test('each table is a Table, by the name of its caption, its section or the article', () => {
    const table = (caption: string) => `<table>${caption}<tr><th>Tea<th>Minutes<tr><td>Sencha <br>green<td>2</table>`;
    const html = `<title>Page</title>${table('')}<h2>Teas</h2>${table('')}${table('<caption>All teas</caption>')}`;
    const text = 'Tea\tMinutes\nSencha green\t2';
    const encodingFormat = 'text/tab-separated-values';
    const found = graph(parseArticle(`<html><body>${html}`));
    expect(found).toMatchObject([
      { '@type': 'Table', text, encodingFormat },
      { '@type': 'Table', name: 'Teas', text },
      { '@type': 'Table', name: 'All teas', text },
    ]);
    expect(graph(parseArticle(table('')))).toEqual([{ '@type': 'Table', text, encodingFormat }]);
  });

  test('the terms of a section are one DefinedTermSet', () => {
    const tree = article(
      section('Words', entry('Gong fu', 'Many cups.', 'Short ones.'), entry('Oolong', 'Half way.')),
      entry('Chai', 'Tea.'),
    );
    expect(graph(tree)).toEqual([
      {
        '@type': 'DefinedTermSet',
        name: 'Words',
        hasDefinedTerm: [
          { '@type': 'DefinedTerm', name: 'Gong fu', description: 'Many cups.\nShort ones.' },
          { '@type': 'DefinedTerm', name: 'Oolong', description: 'Half way.' },
        ],
      },
      { '@type': 'DefinedTermSet', hasDefinedTerm: [{ '@type': 'DefinedTerm', name: 'Chai', description: 'Tea.' }] },
    ]);
  });

  test('a procedure is a HowTo', () => {
    const steps: FlowContent = {
      type: 'steps',
      children: [
        { type: 'step', children: [paragraph('Warm the pot'), paragraph('With hot water.')] },
        { type: 'step', children: [paragraph('Pour')] },
      ],
    };
    expect(graph({ ...article(steps), title: 'A cup of tea' })).toEqual([
      {
        '@type': 'HowTo',
        name: 'A cup of tea',
        step: [
          { '@type': 'HowToStep', position: 1, name: 'Warm the pot', text: 'With hot water.' },
          { '@type': 'HowToStep', position: 2, name: 'Pour' },
        ],
      },
    ]);
  });
});

describe('the article itself', () => {
  const metadata: Metadata = {
    authors: ['Lena Hart', 'Tom Reed'],
    published: '2024-05-03',
    modified: '2024-05-04T10:00:00Z',
    description: 'How to heat a kiln.',
    image: 'https://example.org/kiln.jpg',
    siteName: 'Clay Weekly',
    keywords: ['kiln', 'clay'],
    section: 'Craft',
    canonical: 'mailto:kiln@example.org',
  };
  const tree: Article = { ...article(), title: 'The kiln', language: 'en', metadata };

  test('has what the page states of it', () => {
    expect(graph(tree)).toStrictEqual([
      {
        '@type': 'Article',
        headline: 'The kiln',
        author: [
          { '@type': 'Person', name: 'Lena Hart' },
          { '@type': 'Person', name: 'Tom Reed' },
        ],
        datePublished: '2024-05-03',
        dateModified: '2024-05-04T10:00:00Z',
        description: 'How to heat a kiln.',
        image: 'https://example.org/kiln.jpg',
        publisher: { '@type': 'Organization', name: 'Clay Weekly' },
        keywords: ['kiln', 'clay'],
        articleSection: 'Craft',
        inLanguage: 'en',
        mainEntityOfPage: 'mailto:kiln@example.org',
      },
    ]);
  });

  test.each<[string, Partial<Article>]>([
    ['title', { title: undefined as never }],
    ['word in its title', { title: '' }],
    ['fact', { metadata: {} }],
    ['facts at all', { metadata: undefined as never }],
  ])('is not there without a %s', (_name, without) => {
    expect(graph({ ...tree, ...without })).toEqual([]);
  });

  test('has only known facts', () => {
    const known: Article = {
      ...article(),
      title: 'The kiln',
      metadata: { authors: [], keywords: [], published: '2024' },
    };
    expect(graph(known)).toStrictEqual([{ '@type': 'Article', headline: 'The kiln', datePublished: '2024' }]);
  });

  test('has no address that runs something, and none to write to for a picture', () => {
    const image = 'mailto:kiln@example.org';
    const canonical = 'javascript:alert(1)';
    expect(graph({ ...article(), title: 'The kiln', metadata: { section: 'Craft', image, canonical } })).toStrictEqual([
      { '@type': 'Article', headline: 'The kiln', articleSection: 'Craft' },
    ]);
  });

  test('has nothing that ends its element', () => {
    const evil = '</script>';
    const all = Object.fromEntries(
      Object.keys(metadata).map((key) => [key, key === 'authors' || key === 'keywords' ? [evil] : `/${evil}`]),
    );
    const written = JSON.stringify(graph({ ...tree, title: evil, language: evil, metadata: all }));
    expect(written.match(/< ?\/script>|%3C\/script>/g)).toHaveLength(11);
    expect(written).not.toContain(evil);
  });
});

describe('what an article does not have', () => {
  test.each([
    ['nothing at all', ''],
    ['prose', '<h2>Is it so?</h2><p>Who knows?</p>'],
    ['a list', '<ol><li>a<li>b</ol>'],
    ['one disclosure that is no question', '<details><summary>More</summary>b</details>'],
  ])('%s gives no data', (_name, html) => {
    expect(toJsonLd(parseArticle(html))).toEqual({ '@context': 'https://schema.org', '@graph': [] });
  });
});

describe('in a page', () => {
  const evil = '</script><script>alert(1)</script><!-- <script> ]]> & &lt; \u2028';
  const data = toJsonLd(article(entry(evil, evil)));

  test.each([
    ['as it is', JSON.stringify(data)],
    ['with escapes', JSON.stringify(data).replaceAll('<', '\\u003c')],
  ])('the data %s cannot end its element, and stays the same', (_name, json) => {
    const { childNodes } = parseFragment(`<script type="application/ld+json">${json}</script>`);
    expect(childNodes).toHaveLength(1);
    const [script] = childNodes;
    const content = script && 'childNodes' in script ? script.childNodes[0] : undefined;
    expect(content && 'value' in content && JSON.parse(content.value)).toEqual(data);
  });

  test('the same texts would without that care', () => {
    const json = JSON.stringify([evil]);
    expect(parseFragment(`<script type="application/ld+json">${json}</script>`).childNodes.length).toBeGreaterThan(1);
  });

  test('the texts are those of the article except for a space in what would end the element', () => {
    const name = '< /script><script>alert(1)< /script>< !-- <script> ]]> & &lt;';
    expect(data['@graph'][0]).toMatchObject({ hasDefinedTerm: [{ name }] });
    const other = toJsonLd(article(entry('a < b, <i>, <-, </p>', '<!doctype>')));
    expect(other['@graph'][0]).toMatchObject({
      hasDefinedTerm: [{ name: 'a < b, <i>, <-, </p>', description: '<!doctype>' }],
    });
  });
});

test('the data is plain JSON, and the tree stays as it was', () => {
  const tree = parseArticle(
    '<h2>FAQ</h2><h3>Is it?</h3><p>Yes.</p><h3>Was it?</h3><p>No.</p><table><tr><td>a<td>b<tr><td>c<td>d</table>',
  );
  const before = JSON.stringify(tree);
  const data = toJsonLd(tree);
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
  expect(JSON.stringify(tree)).toBe(before);
});
