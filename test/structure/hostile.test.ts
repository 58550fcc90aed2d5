import { describe, expect, test } from 'vitest';
import { parseArticle, toText } from '../../src/index.ts';
import { processorTime } from '../processor-time.ts';

const full = 100_000;
const many = (part: string, count: number): string => part.repeat(count);
const each = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

/** Inputs made to make a parser slow or to overflow its stack: markup by size, where `full` is the size that must be survived. */
const inputs: Record<string, (size: number) => string> = {
  'nested divs': (size) => `${many('<div>', size)}deep`,
  'nested divs with text': (size) => many('<div>x', size),
  'nested lists': (size) => many('<ul><li>x', size),
  'lists directly within lists': (size) => `${many('<ul>', size)}<li>deep`,
  'nested tables': (size) => many('<table><tr><td>x', size),
  'nested tables without rows': (size) => `${many('<table>', size)}x`,
  'nested bold': (size) => many('<b>x', size),
  'nested quotations': (size) => many('<blockquote>x', size),
  'nested disclosures': (size) => many('<details><summary>s</summary>x', size),
  'nested spans': (size) => many('<span>x', size),
  'nested fonts': (size) => many('<font>x', size),
  'nested links': (size) => many('<a href=#x>x', size),
  'nested definitions': (size) => many('<dl><dt>x<dd>', size),
  'nested figures': (size) => many('<figure>x', size),
  'nested sections': (size) => many('<section><h2>x</h2>', size),
  'nested captions': (size) => `${many('<figure><figcaption>', size)}x`,
  'nested drawings': (size) => `${many('<svg><g>', size)}<text>x`,
  'permalinks in a heading': (size) => `<h2>x${'<a href="#">#</a>'.repeat(size)}</h2>`,
  'nested formulas': (size) => `${many('<math><mrow>', size)}x`,
  'nested code': (size) => many('<code>x ', size),
  'headings that are not closed': (size) => many('<h2>a<ul><li>x</ul>', size / 4),
  'headings of all ranks': (size) => many('<h1>a</h1><h2>b</h2><h3>c</h3>', size / 4),
  'marks that are not closed': (size) => many('<p><b><i>x', size / 100),
  'distinct fonts over paragraphs': (size) => each(size / 200, (index) => `<font color=${index}><p>`),
  'links over blocks': (size) => `${many('<a><div>', size / 100)}x`,
  'a figure of rules': (size) => `<figure>${many('<hr>', 1.5 * size)}</figure>`,
  'a caption of paragraphs': (size) => `<table><caption>${many('<p>x', 1.5 * size)}</table>`,
  'items without a list': (size) => many('<li>x</li>', size / 2),
  rows: (size) => `<table>${many('<tr><td>x<td>y', size / 4)}`,
  'rows without cells': (size) => `<table>${many('<tr>', size)}`,
  'cells of one row': (size) => `<table><tr>${many('<td>x', size / 4)}`,
  'spans that cover everything': (size) => `<table><tr>${many('<td colspan=1000 rowspan=65534>x', size / 100)}`,
  'rows of spans': (size) => `<table>${many(`<tr>${many('<td colspan=1000 rowspan=65534>x', 10)}`, size / 1000)}`,
  'named headers': (size) => `<table>${many('<tr><th id=a>x<td headers="a b c">y', size / 8)}`,
  captions: (size) => `<table>${many('<caption>x</caption>', size / 2)}<tr><td>x`,
  footnotes: (size) =>
    each(size / 10, (index) => `<a id=r${index} href=#f${index}>${index}</a>`) +
    `<ol>${each(size / 10, (index) => `<li id=f${index}>note <a href=#r${index}>^</a>`)}</ol>`,
  'footnotes of one name': (size) =>
    `${many('<a id=r href=#f>1</a>', size / 10)}<ol><li id=f>${many('<a href=#r>^</a> ', size / 10)}`,
  'one long text': (size) => many('lorem ipsum ', 5 * size),
  'one long word': (size) => many('x', 10 * size),
  spaces: (size) => `x${many(' ', 10 * size)}y`,
  'line feeds': (size) => `<pre>${many('\n', 10 * size)}</pre>`,
  'line breaks': (size) => `x${many('<br>', size)}x`,
  entities: (size) => many('&amp;', size),
  'open angle brackets': (size) => many('<', size),
  comments: (size) => many('<!-- x -->', size),
  attributes: (size) => `<p ${each(size / 10, (index) => `a${index}=1`).replaceAll('1a', '1 a')}>x`,
  'one attribute again and again': (size) => `<p ${many('class=x ', size)}>x`,
  'class names': (size) => `<div class="${many('note-a ', size)}"><pre class="${many('language- ', size)}">x`,
  'candidates of a picture': (size) => `<img srcset="${many('a.png 1x, ', size)}">`,
  'an address': (size) => `<a href="${many('a/../', size)}">x</a>`,
};

/** Inputs of which the standard itself makes a tree whose size is the square of theirs; the budget of nodes bounds them. */
const square = new Set(['distinct fonts over paragraphs']);

/** How long an input of a size takes; only the structure is looked at, what is made of it is tested elsewhere. */
function seconds(input: (size: number) => string, size: number): number {
  const html = input(size);
  return processorTime(() => toText(parseArticle(html, { recover: false, recognizers: false }))) / 1000;
}

test.for(Object.entries(inputs))(
  '%s are survived, in time that grows with their size',
  { timeout: 120_000, retry: 2 },
  ([name, input]) => {
    let large = seconds(input, full);
    expect(large).toBeLessThan(30);
    // What takes hardly any time has no ratio worth measuring.
    if (large < 0.5 || square.has(name)) return;
    let ratio = large / seconds(input, full / 2);
    // A machine that is busy with other things spoils a measurement, so the best of a few counts.
    for (let turn = 0; turn < 4 && ratio > 2.6; turn += 1) {
      const small = seconds(input, full / 2);
      large = seconds(input, full);
      ratio = Math.min(ratio, large / small);
    }
    expect(ratio).toBeLessThanOrEqual(2.6);
  },
);

test.for(Object.entries(inputs))(
  '%s are survived by recovery and recognition',
  { timeout: 60_000, retry: 2 },
  ([, input]) => {
    const html = input(full / 20);
    expect(processorTime(() => toText(parseArticle(html)))).toBeLessThan(10_000);
  },
);

describe('limits', () => {
  test('of depth keep the text and are reported once', () => {
    const article = parseArticle(many('<blockquote>x', 30), { limits: { depth: 10 } });
    expect(toText(article)).toBe(many('x\n', 30).trim());
    expect(article.diagnostics.map(({ code, severity }) => ({ code, severity }))).toEqual([
      { code: 'limit-depth', severity: 'warning' },
    ]);
  });

  test('of spans keep the cells and are reported', () => {
    const article = parseArticle(`<table><tr>${many('<td colspan=9>x', 5)}`, { limits: { spans: 20 } });
    expect(toText(article)).toBe('x\tx\tx\tx\tx');
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['limit-spans']);
  });

  test('of nodes survive markup that makes the parser repeat elements without end', () => {
    const article = parseArticle(
      each(400, (index) => `<font color=${index}><p>x`),
      { limits: { nodes: 1000 } },
    );
    expect(article.type).toBe('article');
  });

  test('that real pages meet are none', () => {
    expect(parseArticle(many('<div><ul><li><p>x</p>', 20)).diagnostics).toEqual([]);
  });
});
