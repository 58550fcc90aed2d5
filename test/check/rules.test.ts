import { describe, expect, test } from 'vitest';
import { check, rules } from '../../src/check/index.ts';
import { parseArticle } from '../../src/index.ts';

const long = 'A pot of tea is made with leaves, with water that has just boiled, and with patience for some minutes.';
const faqData = (answer: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Is it hot?","acceptedAnswer":{"@type":"Answer","text":"${answer}"}}]}</script>`;
const faq = '<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes, it has just boiled.</p><h3>Is it sweet?</h3><p>No.</p>';
const metrics = (...targets: string[]): string =>
  `<table><tr><th>Metric<th>Target${targets.map((target, index) => `<tr><td>${['p95 latency', 'Error rate', 'Availability', 'Cost'][index]}<td>${target}`).join('')}</table>`;
const compared = (...weights: string[]): string =>
  `<h2>Pots compared</h2><table><tr><th>Pot<th>Weight<th>Best for${weights.map((weight, index) => `<tr><td>Pot ${index + 1}<td>${weight}<td>Tea for ${index + 1}`).join('')}</table>`;
const twice = `<h2>Monday</h2><ul><li>${long}<li>Wash</ul><h2>Tuesday</h2><ul><li>${long}<li>Rest</ul>`;

/** A page around an article, which `parseArticle` leaves out, and a box of links within it. */
const onPage = (html: string): string =>
  `<!doctype html><body><nav><a href=/>Home</a> <a href=/b>Blog</a></nav><main><h1>Tea and milk</h1><p>${long} ${long}</p>${html}<p>${long} ${long}</p></main>`;
const share =
  '<nav class="related-posts"><ul><li><a href=/c>Of coffee</a><li><a href=/d>Of cocoa</a><li><a href=/e>Of milk</a></ul></nav>';

/** For each rule inputs with findings, and similar inputs that are correct. */
const cases: Record<string, { found: string[]; near: string[] }> = {
  'heading-jump': {
    found: ['<h2>Tea</h2><p>x</p><h4>Green</h4><p>y</p>', '<h1>Tea</h1><h4>Green</h4><p>y</p>'],
    near: [
      '<h4>Tea</h4><p>x</p><h2>Green</h2><p>y</p>',
      '<h2>Tea</h2><p>x</p><h3>Green</h3><h4>Sencha</h4><p>y</p>',
      '<h2>Tea</h2><p>What you need:</p><ul><li>a<li>b</ul>',
    ],
  },
  'same-heading': {
    found: ['<h2>Tea</h2><p>x</p><h2>Tea</h2><p>y</p>', '<h2>Tea</h2><h3>Notes</h3><p>x</p><h3>notes</h3><p>y</p>'],
    near: [
      '<h2>Tea</h2><h3>Notes</h3><p>x</p><h2>Milk</h2><h3>Notes</h3><p>y</p>',
      '<h1>Tea</h1><h2>Tea</h2><p>x</p>',
      '<h2>Tea</h2><p>What you need:</p><ul><li>a<li>b</ul><p>x</p><p>What you need:</p><ul><li>c<li>d</ul>',
    ],
  },
  'empty-section': {
    found: ['<h2>Tea</h2><h2>Milk</h2><p>x</p>', '<h2>Tea</h2><hr>', onPage('<h2>Tea</h2><h2>Milk</h2><p>x</p>')],
    near: [
      onPage(`<h2>Tea</h2>${share}<h2>Milk</h2><p>x</p>`),
      '<h2>Tea</h2><h3>Green</h3><p>x</p>',
      '<h2>Tea</h2><p><img src=a alt=b></p>',
      '<h2>Tea</h2><pre>x</pre>',
      '<h2>Tea</h2><iframe src="https://a.example/b"></iframe>',
    ],
  },
  'unanswered-question': {
    found: [
      '<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><h3>Is it sweet?</h3>',
      '<details><summary>Is it hot?</summary></details>',
    ],
    near: [
      faq,
      onPage(`<h2>Is it hot?</h2>${share}<h2>Milk</h2><p>x</p>`),
      '<h2>Is it hot?</h2><h3>Yes</h3><p>x</p>',
      '<p>Is it hot?</p>',
      '<h2>Is it hot?</h2><p><img src=a alt=yes></p>',
    ],
  },
  'faq-not-shown': {
    found: [`${faqData('Yes.')}<h2>Tea</h2><p>x</p>`],
    near: [
      `${faqData('Yes, it has just boiled.')}${faq}`,
      onPage(`${faqData('Yes.')}<h2>Tea</h2><p>x</p><nav><a href=/>Home</a><p>01. Is it hot?</p><p>Yes.</p></nav>`),
    ],
  },
  'faq-differs': {
    found: [`${faqData('No, it is served with ice at 4 degrees.')}${faq}`],
    near: [`${faqData('Yes, it has just boiled.')}${faq}`],
  },
  'dangling-note': {
    found: [
      '<table><tr><th>ID<th>Metric<th>Target<tr><td>M1<td>Cost<td>See details below: M1<tr><td>M2<td>Time<td>&lt; 2 s</table><p>x</p>',
    ],
    near: [
      '<table><tr><th>ID<th>Metric<th>Target<tr><td>M1<td>Cost<td>See details below: M1</table><h4>Row Details</h4><ul><li>M1: By plan.</ul>',
    ],
  },
  'dangling-reference': {
    found: [
      '<table><caption>Table 1: Teas</caption><tr><th>a<th>b<tr><td>c<td>d</table><p>As Table 3 shows, it is hot.</p>',
      '<p>The table below has all teas.</p>',
      '<h2>Tee</h2><p>Die folgende Tabelle nennt alle Sorten, und sie ist nicht lang.</p>',
    ],
    near: [
      '<table><caption>Table 1: Teas</caption><tr><th>a<th>b<tr><td>c<td>d</table><p>As Table 1 shows. See Table 3 of the report, and Table 7 (Lee 2020).</p>',
      '<p>As Table 3 shows, it is hot.</p>',
      '<p>The table below has all teas.</p><table><tr><th>a<th>b<tr><td>c<td>d</table>',
      '<p>The table below has all teas.</p><figure><img src=a alt=teas></figure>',
      '<table><caption>Table 1</caption><tr><th>a<th>b<tr><td>c<td>d</table><p>Table 12.5 is none, nor is table 2nd.</p>',
    ],
  },
  'table-without-header': {
    found: [
      '<table><tr><td>12<td>a b c d e<tr><td>13<td>c d e f g<tr><td>14<td>x y z u v</table>',
      '<table><tr><td><b>Tea</b><td><b>Minutes</b><tr><td>Sencha<td>2<tr><td>Assam<td>4</table>',
    ],
    near: [
      '<table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>',
      '<table><tr><th>Tea<td>Sencha<tr><th>Minutes<td>2</table>',
      '<table><tr><td>a<td>b</table>',
    ],
  },
  'ragged-rows': {
    found: ['<table><tr><th>Tea<th>Minutes<th>Heat<tr><td>Sencha<td>2<tr><td>Assam<td>4<td>95</table>'],
    near: [
      '<table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>',
      '<table><tr><th>Tea<th>Minutes<tr><td colspan=2>Green<tr><td rowspan=2>Sencha<td>2<tr><td>3</table>',
      '<table><tr><th>Tea<th>Minutes<tr><tr><td>Sencha<td>2</table>',
      onPage(
        `<table><tr><th>Tea<th>Minutes<th>Heat<tr><td>Sencha<td>2${share}<tr><td>Assam<td>4<td>95<tr><td>Uji<td>4<td>90</table>`,
      ),
    ],
  },
  'mixed-units': {
    found: [compared('2 kg', '900 g', '3 kg')],
    near: [
      compared('2 kg', '1 kg', '3 kg'),
      compared('2 kg', '900 g'),
      compared('2 kg', 'heavy', '900 g'),
      metrics('&lt; 200 ms', '&lt; 1%', '99.9%'),
    ],
  },
  'metric-without-target': {
    found: [metrics('&lt; 200 ms', '&lt; 1%', '')],
    near: [
      metrics('&lt; 200 ms', '&lt; 1%', 'Varies'),
      '<table><tr><th>Metric<th>How to measure it<tr><td>Latency<td>By traces<tr><td>Cost<td>By bills</table>',
    ],
  },
  'unreadable-target': {
    found: [metrics('&lt; 200 ms', '&lt; 1%', 'Varies by model')],
    near: [metrics('&lt; 200 ms', '&lt; 1%', '99.9% monthly')],
  },
  'target-without-unit': {
    found: [metrics('p95 &lt; 200', '&lt; 1%', '99.9%')],
    near: [metrics('p95 &lt; 200 ms', '&lt; 1%', '&lt; 3')],
  },
  'flattened-structure': {
    found: ['<p>1) Fill<br>2) Boil<br>3) Pour</p>', '<h2>Tea</h2><p>Ingredients</p><ul><li>Leaves<li>Water</ul>'],
    near: ['<ol><li>Fill<li>Boil</ol>', '<h2>Tea</h2><h3>Ingredients</h3><ul><li>Leaves<li>Water</ul>'],
  },
  'list-of-one': {
    found: ['<ul><li>Leaves</ul>'],
    near: [
      '<ul><li>Leaves<li>Water</ul>',
      '<ol start=4><li>Pour</ol>',
      '<ul><li>Panels:</li><li>Uptime</li><li>Errors</li></ul>',
      '<table><tr><th>ID<th>Metric<th>Target<tr><td>M1<td>Cost<td>See details below: M1</table><h4>Row Details</h4><ul><li>M1: By plan.</ul>',
    ],
  },
  'steps-out-of-count': {
    found: [
      '<h2>How to make it</h2><h3>Step 1: Fill</h3><p>x</p><h3>Step 3: Boil</h3><p>y</p>',
      '<h2>Anleitung</h2><h3>Schritt 1: Füllen und nicht warten</h3><p>Das ist der Anfang, und es ist nicht schwer.</p><h3>Schritt 3: Kochen</h3><p>y</p>',
    ],
    near: [
      '<h2>How to make it</h2><h3>Step 1: Fill</h3><p>x</p><h3>Step 2: Boil</h3><p>y</p>',
      '<h3>Step 1: Fill</h3><p>x</p><h3>Step 2: Boil</h3><p>y</p><h3>Step 1: Take a cup</h3><p>z</p>',
      '<h3>Chapter 1</h3><p>x</p><h3>Chapter 3</h3><p>y</p>',
    ],
  },
  'link-without-text': {
    found: ['<p>See <a href="/a"><img src=b></a> it.</p>', '<p><a href="/a"><img src=b></a></p>'],
    near: ['<p><a href="/a">a</a></p>', '<p><a href="/a"><img src=b alt=c></a></p>'],
  },
  'image-without-alt': {
    found: ['<p><img src=a></p>', '<figure><img src=a></figure>'],
    near: [
      '<p><img src=a alt=b></p>',
      '<p>Tea <img src=a></p>',
      '<figure><img src=a><figcaption>Tea</figcaption></figure>',
    ],
  },
  'placeholder-text': {
    found: [
      '<p>Lorem ipsum dolor sit amet.</p>',
      '<h2>Teas compared (TABLE REQUIRED)</h2><p>x</p>',
      '<p>TODO: write this</p>',
      '<p>It is hot [TODO].</p>',
      '<p>As an AI language model, I cannot taste tea.</p>',
      '<p lang=de>Hier Text einfügen</p><p>Das ist der Tee, und er ist nicht kalt.</p>',
    ],
    near: [
      '<p>Answers that begin with “As an AI language model” were left out.</p>',
      '<p>A TODO list helps, and so do todo apps.</p>',
      '<pre>// TODO: write this</pre>',
      '<p>No table required reading, though.</p>'.replace('table required reading', 'table is required'),
      '<p>As an AI company, we drink tea.</p>',
    ],
  },
  'duplicated-paragraph': {
    found: [`<p>${long}</p><p>x</p><p>${long}</p>`],
    near: ['<p>Read more.</p><p>x</p><p>Read more.</p>', `<p>${long}</p><p>${long} Or longer.</p>`, twice],
  },
};

test('every rule has cases', () => {
  expect(Object.keys(cases).sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(Object.entries(cases))('%s', (name, { found, near }) => {
  const findings = (html: string) => check(parseArticle(html, { positions: true })).filter(({ rule }) => rule === name);

  test.each(found)('is found: %s', (html) => {
    const [finding, ...more] = findings(html);
    expect(more).toEqual([]);
    expect(finding?.message).not.toBe('');
    // Data have no position in the visible text.
    if (name !== 'faq-not-shown') expect(finding?.position).toBeDefined();
  });

  test.each(near)('not: %s', (html) => {
    expect(findings(html)).toEqual([]);
  });
});
