import { describe, expect, test } from 'vitest';
import { withoutSections, withoutWrapping } from '../../src/feed/cdata.ts';
import { parseDate } from '../../src/feed/dates.ts';
import { namespaceName, undeclaredName } from '../../src/feed/namespaces.ts';
import { countOf, secondsOf } from '../../src/feed/numbers.ts';
import { hasMarkup, htmlFieldLine, htmlToLine, looseLine, markupAt, oneLine } from '../../src/feed/text.ts';

describe('a field on one line', () => {
  test.each([
    [' a\n b ', 'a b'],
    [' \t', undefined],
  ])('oneLine %j', (text, line) => expect(oneLine(text)).toBe(line));

  test.each([
    ['a &amp; b', 'a & b'],
    ['<p>a</p><p>b</p>', 'a b'],
    ['a<b>b</b>c', 'abc'],
    ['a<br>b', 'a b'],
    ['a<script>if (a < b) x("</p>")</script>b', 'ab'],
    ['a<style>p{}</STYLE >b', 'ab'],
    ['a<script>b', 'a'],
    ['1 < 2 &lt; 3', '1 < 2 < 3'],
    ['<!-- c -->a<!-- d', 'a'],
    ['<a title="x > y">z</a>', 'z'],
    ['a <', 'a <'],
  ])('htmlToLine %j is %j', (html, line) => expect(htmlToLine(html)).toBe(line));

  test.each([
    ['Tar &amp; twine', 'Tar &amp; twine'],
    ['Tar &amp; twine &#8211; a list', 'Tar & twine – a list'],
    ['Tar &amp; twine &#x2013; a list', 'Tar & twine – a list'],
    ['Tar &amp; twine &ndash; a list', 'Tar & twine – a list'],
    ['&quot;Tar&quot; &lt;b&gt; &apos;', '&quot;Tar&quot; &lt;b&gt; &apos;'],
    ['Tar &unheardof; twine', 'Tar &unheardof; twine'],
    ['The &mdash; of HTML5', 'The &mdash; of HTML5'],
    ['the &mdash; of xml', 'the &mdash; of xml'],
    ['the &mdash; of htmlx', 'the — of htmlx'],
    ['a &nbsp; b', 'a &nbsp; b'],
    ['a&nbsp; b', 'a b'],
    ['( &nbsp;b', '( b'],
    ['a &nbsp; b&hellip;', 'a b…'],
    ['<b>Tar</b> and <i>', 'Tar and'],
    ['Tar <b> twine', 'Tar <b> twine'],
    ['Tar<br>twine', 'Tar twine'],
    ['Tar & twine', 'Tar & twine'],
  ])('looseLine %j is %j', (text, line) => expect(looseLine(text)).toBe(line));

  test.each([
    ['Tar &amp; twine', 'Tar & twine'],
    ['Tar &amp;amp; twine', 'Tar &amp; twine'],
    ['Tar &amp;#8211; twine', 'Tar – twine'],
    ['&lt;b&gt;Tar&lt;/b&gt;', '<b>Tar</b>'],
    ['<b>Tar</b> &amp; twine', 'Tar & twine'],
    ['?a=1&copy=2', '?a=1&copy=2'],
  ])('htmlFieldLine %j is %j', (text, line) => expect(htmlFieldLine(text)).toBe(line));

  test.each([
    ['<b>a</b>', true],
    ['</b><b>', false],
    ['<b>a', false],
    ['<x>a</x>', false],
    ['a<img src=x>', true],
    ['a<b c="</b>">', false],
    ['a < b', false],
    ['<i>a<b>b</i>', true],
    ['a<br>b', true],
    ['a <br /> b', true],
    ['a <br> b', false],
    ['<hr>', false],
  ])('hasMarkup %j is %j', (html, has) => expect(hasMarkup(html)).toBe(has));

  test('markupAt reads a tag or a comment', () => {
    expect(markupAt('x<H1 a=b>', 1)).toEqual({ name: 'h1', closing: false, end: 9 });
    expect(markupAt('</p >', 0)).toEqual({ name: 'p', closing: true, end: 5 });
    expect(markupAt('<!-- a -->b', 0)).toEqual({ name: '', closing: false, end: 10 });
    expect(markupAt('<!-- a', 0)).toEqual({ name: '', closing: false, end: 6 });
    for (const none of ['<1>', '<-a>', '< a>', '<a', '<a <b>', '<a b="c>', '<:a>'])
      expect(markupAt(none, 0)).toBe(undefined);
    expect(markupAt('<a b="c>d">', 0)?.end).toBe(11);
    expect(markupAt('<a b"c>', 0)?.end).toBe(7);
    expect(markupAt('<x-y:z>', 0)?.name).toBe('x-y:z');
  });
});

describe('CDATA marks that are text', () => {
  test.each([
    ['<![CDATA[a]]>', 'a'],
    [' <![CDATA[a]]> ', 'a'],
    ['<![CDATA[a', 'a'],
    ['<![CDATA[a]]>b', 'a]]>b'],
    ['<![CDATA[a]]><![CDATA[b]]>', 'ab'],
    ['<![CDATA[<![CDATA[a]]>]]>', 'a'],
    ['&lt;![CDATA[a &lt;b&gt;]]&gt;', 'a <b>'],
    ['&lt;![CDATA[a <b>&lt;</b>]]&gt;', 'a <b>&lt;</b>'],
    ['a]]>', 'a'],
    ['a[b[0]]>', 'a[b[0]]>'],
    ['x <![CDATA[a]]', 'x <![CDATA[a]]'],
    ['a', 'a'],
  ])('withoutWrapping %j is %j', (text, inner) => expect(withoutWrapping(text)).toBe(inner));

  test.each([
    ['<p>a</p><![CDATA[b]]><p>c</p>', '<p>a</p>b<p>c</p>'],
    ['<p>a</p>\n\t <![CDATA[b]]> \r\n<p>c</p>', '<p>a</p>\n\t b \r\n<p>c</p>'],
    ['a <![CDATA[b]]> c', 'a &lt;![CDATA[b]]> c'],
    ['a <![CDATA[<b>b</b>]]> c', 'a <b>b</b> c'],
    ['a <![CDATA[b', 'a &lt;![CDATA[b'],
    ['<p>a <![CDATA[b]]></p>', '<p>a &lt;![CDATA[b]]></p>'],
    ['<script><![CDATA[b]]></script>', '<script><![CDATA[b]]></script>'],
    ['<svg><style><![CDATA[b]]></style></svg>a', '<svg><style><![CDATA[b]]></style></svg>a'],
    ['a < b <![CDATA[c]]> d', 'a < b &lt;![CDATA[c]]> d'],
    ['<p>a</p>', '<p>a</p>'],
  ])('withoutSections %j is %j', (html, shown) => expect(withoutSections(html)).toBe(shown));
});

test.each([
  ['12:34', 754],
  ['1:02:03', 3723],
  ['01:02:03.5', 3723],
  ['90:00', 5400],
  ['754', 754],
  [' 754.9 ', 754],
  ['PT1H2M3S', 3723],
  ['pt45m', 2700],
  ['PT30.5S', 30],
  ['0', undefined],
  ['0:00', undefined],
  ['PT', undefined],
  ['1:60:00', undefined],
  ['1:60', undefined],
  ['12 min', undefined],
  ['', undefined],
  [undefined, undefined],
])('secondsOf %j is %j', (text, seconds) => expect(secondsOf(text)).toBe(seconds));

test.each([
  ['7', 7],
  [' 12 ', 12],
  ['1.5', undefined],
  ['-1', undefined],
  ['', undefined],
  [undefined, undefined],
])('countOf %j is %j', (text, count) => expect(countOf(text)).toBe(count));

test('no date is the second at which clocks begin', () => {
  expect(parseDate('Thu, 01 Jan 1970 00:00:00 +0000')).toBe(undefined);
  expect(parseDate('Wed, 31 Dec 1969 19:00:00 -0500')).toBe(undefined);
  expect(parseDate('1969-12-31T23:59:59Z')).toBe(undefined);
  expect(parseDate('1970-01-01T00:00:01Z')).toBe('1970-01-01T00:00:01.000Z');
  expect(parseDate('1970-01-01')).toBe('1970-01-01');
});

test('a namespace is recognized whatever its scheme, case and end', () => {
  expect(namespaceName('HTTPS://www.w3.org/2005/Atom/')).toBe('atom');
  expect(namespaceName('http://wordpress.org/export/1.1/excerpt/')).toBe('excerpt');
  expect(namespaceName('http://wordpress.org/export/1.1/')).toBe('wp');
  expect(namespaceName('http://purl.org/dc/terms#')).toBe('dcterms');
  expect(namespaceName(' ')).toBe('');
  expect(namespaceName('constructor')).toBe('?');
  expect(undeclaredName('DC')).toBe('dc');
  expect(undeclaredName('y')).toBe('?');
});

test('minutes and seconds go up to 59', () => {
  expect(secondsOf('1:59:59')).toBe(7199);
  expect(secondsOf('0:59')).toBe(59);
});
