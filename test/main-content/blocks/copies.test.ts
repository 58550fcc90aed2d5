import { describe, expect, test } from 'vitest';
import { parseArticle, toText } from '../../../src/index.ts';

const mill =
  'The mill by the river was bought by the town last week, and its wheel is to turn again in spring, as it did for three hundred years.';
const ferry = 'The ferry between the two towns goes every half an hour, and on market days it goes twice as often.';
const bridge = 'The old bridge is closed to carts until the stones of its second arch have been set anew by masons.';

/** How often a text occurs in the article of a page. */
function times(body: string, text: string): number {
  const article = parseArticle(`<html><body><main><h1>News of the valley</h1>${body}</main></body></html>`);
  return toText(article).split(text).length - 1;
}

describe('a copy is left out', () => {
  test('of a heading with the blocks under it, anywhere behind', () => {
    const more =
      'Its owner asks for no more than the timber of the wheel is worth, and for the right to fish in the pond.';
    const part = `<h2>What the mill costs</h2><p>${mill}</p><p>${more}</p>`;
    const between = `<h2>The ferry</h2><p>${ferry}</p><h2>The bridge</h2><p>${bridge}</p>`;
    expect(times(`<div>${part}</div>${between}<div>${part}</div>${between.replaceAll('The ', 'Our ')}`, mill)).toBe(1);
  });

  test('of a text directly behind itself', () => {
    expect(times(`<p>${ferry}</p><div>${mill}</div><div>${mill}</div><p>${bridge}</p>`, mill)).toBe(1);
  });

  test('and is in dropped', () => {
    const html = `<html><body><main><h1>News</h1><p>${mill}</p><p>${mill}</p><p>${ferry}</p></main></body></html>`;
    expect(parseArticle(html).dropped).toEqual([{ reason: 'boilerplate', text: mill }]);
  });
});

describe('no copy is', () => {
  test('a heading with one paragraph, such as a card that occurs in several parts', () => {
    const part = `<h2>What the mill costs</h2><p>${mill}</p>`;
    expect(times(`${part}<h2>The ferry</h2><p>${ferry}</p>${part}<p>${bridge}</p>`, mill)).toBe(2);
  });

  test('a text that another author repeats below a line of theirs', () => {
    expect(times(`<p>Ann, Monday</p><p>${mill}</p><p>Bo, Tuesday</p><p>${mill}</p><p>${ferry}</p>`, mill)).toBe(2);
  });

  test('a text that is repeated under another heading', () => {
    expect(
      times(`<h2>By day</h2><p>${mill}</p><h2>By night</h2><p>${ferry}</p><p>${bridge}</p><p>${mill}</p>`, mill),
    ).toBe(2);
  });

  test('a heading with short items that occur under several', () => {
    const part = '<h3>It has</h3><ul><li>a wheel</li><li>a pond</li></ul>';
    expect(times(`<p>${mill}</p>${part}<p>${ferry}</p>${part}<p>${bridge}</p>`, 'a pond')).toBe(2);
  });

  test('a short text directly behind itself', () => {
    expect(times(`<p>${mill}</p><p>Again and again</p><p>Again and again</p><p>${ferry}</p>`, 'Again and again')).toBe(
      2,
    );
  });

  test('code, or a row of a table', () => {
    const line = 'const wheel = turn(river, { speed: 12, side: "left" });';
    expect(times(`<p>${mill}</p><pre>${line}</pre><pre>${line}</pre><p>${ferry}</p>`, line)).toBe(2);
    const row = `<tr><td>${mill}</td><td>12</td></tr>`;
    expect(times(`<p>${ferry}</p><table><tr><th>News</th><th>Day</th></tr>${row}${row}</table>`, mill)).toBe(2);
  });

  test('a long text that ends in another way', () => {
    const long = `${mill} ${ferry} ${bridge}`;
    const other = `${long.slice(0, -7)}builders`.slice(0, long.length);
    expect(times(`<p>${long.slice(0, -1)}</p><p>${other.slice(0, -1)}</p><p>${bridge}</p>`, mill)).toBe(2);
  });
});
