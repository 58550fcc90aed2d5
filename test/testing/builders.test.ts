import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { faqs } from '../../src/read/faqs.ts';
import { fields as readFields } from '../../src/read/fields.ts';
import { glossary as readGlossary } from '../../src/read/glossary.ts';
import { metrics } from '../../src/read/metrics.ts';
import { steps as readSteps } from '../../src/read/steps.ts';
import {
  article,
  blockquote,
  br,
  callout,
  caption,
  code,
  dd,
  del,
  details,
  dl,
  dt,
  em,
  embed,
  faq,
  faqPair,
  field,
  fields,
  figure,
  footnote,
  glossary,
  glossaryEntry,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  hr,
  img,
  li,
  link,
  math,
  node,
  ol,
  p,
  pre,
  ref,
  section,
  step,
  steps,
  strong,
  sub,
  summary,
  sup,
  table,
  td,
  text,
  th,
  tr,
  ul,
} from '../../src/testing/index.ts';

describe('a built tree equals the parsed one', () => {
  test.each([
    ['<p>a', article(p('a'))],
    ['a', article('a')],
    ['<h2 id="x">A</h2><p>b</p><h3>C</h3>', article(section(h2({ id: 'x' }, 'A'), p('b'), section(h3('C'))))],
    [
      '<h1>a</h1><h4>b</h4><h5>c</h5><h6>d</h6>',
      article(section(h1('a'), section(h4('b'), section(h5('c'), section(h6('d')))))),
    ],
    [
      '<p>a <b>b<i>c</i></b><br><s>d</s><sup>e</sup><sub>f</sub><code>g</code><a href="h">i</a><img src="j" alt="k">',
      article(
        p('a ', strong('b', em('c')), br(), del('d'), sup('e'), sub('f'), code('g'), link('h', 'i'), img('j', 'k')),
      ),
    ],
    ['<p><math><mi>x</mi></math>', article(p(math('x')))],
    [
      '<ul><li>a<li><p>b</p><ol start=3><li>c</ol></ul>',
      article(ul({ spread: true }, 'a', li(p('b'), ol({ start: 3 }, 'c')))),
    ],
    ['<ul><li><input type=checkbox>a', article(ul(li({ checked: false }, 'a')))],
    ['<dl><dt>a<dd>b</dl>', article(dl(dt('a'), dd('b')))],
    [
      '<blockquote>a</blockquote><hr><pre><code class="language-js">b</code></pre>',
      article(blockquote('a'), hr(), pre('b', 'js')),
    ],
    ['<details><summary>a</summary>b</details>', article(details(summary('a'), 'b'))],
    ['<div class="callout tip"><p>a</div>', article(callout({ tone: 'tip' }, 'a'))],
    ['<figure><img src="a"><figcaption>b</figcaption></figure>', article(figure(img('a'), caption('b')))],
    ['<iframe src="https://example.org/" title="a"></iframe>', article(embed('https://example.org/', 'a'))],
    [
      '<table><caption>a</caption><tr><th>b<th>c<tr><th>d<td>e</table>',
      article(table(caption('a'), tr(th('b'), th('c')), tr(th('d'), 'e'))),
    ],
    [
      '<table><thead><tr><th>a<th>b<tbody><tr><td rowspan=2>c<td>d<tr><td>e<tr><td colspan=2>f</table>',
      article(
        table(
          tr({ section: 'head' }, th('a'), th('b')),
          tr(td({ rowSpan: 2 }, 'c'), 'd'),
          tr('e'),
          tr(td({ colSpan: 2 }, 'f')),
        ),
      ),
    ],
  ])('%s', (html, built) => {
    expect(parseArticle(html, { recover: false, recognizers: false })).toEqual(built);
  });
});

describe('strings', () => {
  test('next to each other are one text, and an empty one is none', () => {
    expect(p('a', '', 'b', text('c'))).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', value: 'ab' },
        { type: 'text', value: 'c' },
      ],
    });
    expect(p('')).toEqual({ type: 'paragraph', children: [] });
  });

  test('among blocks are paragraphs with the phrasing next to them', () => {
    expect(li('a ', strong('b'), ul('c'), 'd').children.map((child) => child.type)).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
  });
});

describe('meaning', () => {
  test('is what the readers read', () => {
    const tree = article(
      faq(faqPair('Hot?', p('Yes.'), 'Very.'), faqPair(h3('Sweet?'), 'No.')),
      fields(field('Context', 'a shop')),
      glossary(glossaryEntry('SLO', 'A goal.')),
      steps(step('Fill', p('To the mark.'))),
      table(
        {
          kind: 'metric',
          metrics: [{ row: 1, name: [1, 0], target: { cell: [1, 1], text: '2 min', quantities: [] } }],
        },
        tr(th('Metric'), th('Target')),
        tr('Time', '2 min'),
      ),
    );
    expect(faqs(tree).map(({ question, answer }) => [question, answer])).toEqual([
      ['Hot?', 'Yes.\nVery.'],
      ['Sweet?', 'No.'],
    ]);
    expect(readFields(tree)[0]?.fields).toEqual([{ label: 'Context', value: 'a shop' }]);
    expect(readGlossary(tree)[0]).toMatchObject({ term: 'SLO', definitions: ['A goal.'] });
    expect(readSteps(tree)[0]?.steps).toEqual([{ title: 'Fill', details: ['To the mark.'] }]);
    expect(metrics(tree)[0]).toMatchObject({ name: 'Time', target: { text: '2 min' } });
  });

  test('of footnotes is in their identifiers', () => {
    expect([ref('n', '1').identifier, footnote({ identifier: 'n' }, 'a').identifier]).toEqual(['n', 'n']);
  });
});

test('builders share nothing between the trees that they make', () => {
  const first = article();
  first.children.push(p('a'));
  first.dropped.push({ reason: 'limit', text: 'a' });
  expect(article()).toEqual(parseArticle(''));
});

test('a node of any type is made as its type holds content', () => {
  expect(node('underline', 'cold')).toEqual({ type: 'underline', children: [text('cold')] });
  expect(node('answer', 'Yes.')).toEqual({ type: 'answer', children: [p('Yes.')] });
  expect(node('callout', { tone: 'tip' }, 'Cold.', ul('a'))).toEqual(callout({ tone: 'tip' }, p('Cold.'), ul('a')));
});
