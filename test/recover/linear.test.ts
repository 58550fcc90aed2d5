import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { growthFault } from '../measure.ts';

/** Long inputs of kinds that a careless rule would read repeatedly. */
const kinds: Record<string, (count: number) => string> = {
  'lines with numbers': (count) => `<p>${Array.from({ length: count }, (_, i) => `${i % 999}) item`).join('<br>')}</p>`,
  'lines with dashes': (count) => `<p>${'x<br>– a b c<br>'.repeat(count)}</p>`,
  'dashes by line feeds': (count) => `<p>Title\n${'– a b c\n'.repeat(count)}</p>`,
  'bold dashes': (count) => `<p><b>${'– a<br>'.repeat(count)}</b></p>`,
  'line breaks': (count) => `<p>${'a<br><br>'.repeat(count)}</p>`,
  'numbered paragraphs': (count) => '<p>1) a</p><p>2) b</p><figure><img src=a></figure>'.repeat(count),
  'paragraphs that count on': (count) => Array.from({ length: count }, (_, i) => `<p>${i % 999}) a</p>`).join(''),
  'bold paragraphs': (count) =>
    '<p><b>Title here</b></p><p>Some text of a length that counts as text.</p>'.repeat(count),
  'bold labels': (count) => '<p><b>Title here:</b></p><p>Some text of a length that counts as text.</p>'.repeat(count),
  'bold questions': (count) => '<p><b>Who?</b></p><p><b>Title here</b></p>'.repeat(count),
  labels: (count) => '<p>Title</p><ul><li>a<li>b</ul>'.repeat(count),
  'label items': (count) => `<ul>${'<li>Label:</li><li>a</li>'.repeat(count)}</ul>`,
  'labels of one item': (count) =>
    `<ul><li>Ж: a, ${'b: c, '.repeat(count)}</li><li>Ж: a, b: c</li><li>Ж: a, b: c</li></ul>`,
  'labels of three items': (count) =>
    `<ul>${`<li>${Array.from({ length: count }, (_, i) => `Name ${'x'.repeat(i % 7)}${i}a: v, `).join('')}</li>`.repeat(3)}</ul>`,
  'bold names of one item': (count) =>
    `<ul>${'<li>Owner: x -> Due: y</li>'.repeat(8)}<li>Owner: x -> Due: y${' -> <b>Name</b>: v'.repeat(count)}</li></ul>`,
  'bold labels of one item': (count) =>
    `<ul><li>Ж: a, b: c ${'<b>Name:</b> a '.repeat(count)}</li><li>Ж: a, b: c</li><li>Ж: a, b: c</li></ul>`,
  'one long line': (count) => `<p>– ${'word '.repeat(count)}</p><p>1) ${'word '.repeat(count)}</p>`,
  brackets: (count) => `<p>${'('.repeat(count)}</p><ul><li>a<li>b</ul><p>${'“('.repeat(40)}</p><ul><li>a<li>b</ul>`,
  blanks: (count) => `<p>1) a<br>2)${'&nbsp;'.repeat(count)}b</p>`,
  cells: (count) => `<table>${'<tr><td>- a<br>- b<td>1) a<br>2) b'.repeat(count)}</table>`,
};

/** The length of the smallest of three inputs. */
const SIZE = 20_000;

describe('recovery takes time in proportion to its input', () => {
  // Memory in use by other tests spoils some measurements.
  test.each(Object.entries(kinds))('%s', { retry: 2, timeout: 60_000 }, (_, write) => {
    const unit = Math.max(1, write(100).length / 100);
    const input = (times: number): string => write(Math.round((times * SIZE) / unit));
    const run = (html: string) => (): string => parseArticle(html, { positions: true, recognizers: false }).type;
    const [one, two, four] = [input(1), input(2), input(4)];
    const fault = growthFault({ small: run(one), middle: run(two), large: run(four), length: four.length });
    expect(fault).toBeUndefined();
  });
});
