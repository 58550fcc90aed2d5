import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectArticle } from '../../src/cheerio/index.ts';
import { elementFacts, elementsOf } from '../../src/html/elements.ts';
import { audit, parseArticle, tables, toText } from '../../src/index.ts';

/** These are written with other characters or set apart, so that no other number or word arises. */
const written: ReadonlySet<string> = new Set(['sub', 'sup', 'q']);

/** Markup of words and phrases in the standard, now or formerly. Formulas, buttons and line breaks are not included. */
const phrasing = elementsOf('inline').filter(
  (tagName) => elementFacts(tagName)?.isVoid !== true && !written.has(tagName),
);

const word = 'unbelievable';

/** A word with markup within it, and no white space. */
const tornWord = fc
  .array(fc.tuple(fc.constantFrom(...phrasing, 'wbr'), fc.nat(word.length), fc.nat(4)), { minLength: 1, maxLength: 3 })
  .map((marks) => {
    let html = word;
    for (const [tagName, from, length] of marks) {
      // A mark is put around letters and never into the tag of another mark.
      const places = [...html.matchAll(/[a-z](?![^<]*>)/g)].map(({ index }) => index);
      const start = places[from % places.length] ?? 0;
      const run = /^[a-z]+/.exec(html.slice(start))?.[0] ?? '';
      const end = start + Math.min(run.length, length + 1);
      const inner = html.slice(start, end);
      html =
        html.slice(0, start) +
        (tagName === 'wbr' ? `<wbr>${inner}` : `<${tagName}>${inner}</${tagName}>`) +
        html.slice(end);
    }
    return html;
  });

function law(name: string, holds: (torn: string) => void): void {
  test(name, () => {
    fc.assert(fc.property(tornWord, holds), { numRuns: 300 });
  });
}

describe('a word is not broken by markup of phrases', () => {
  law('in the tree', (torn) => {
    expect(toText(parseArticle(`<p>An ${torn} tale</p>`))).toBe(`An ${word} tale`);
  });

  law('in what is dropped', (torn) => {
    const article = selectArticle(`<p>Tea</p><aside>An ${torn} tale</aside>`, { remove: 'aside' });
    expect(article.dropped).toEqual([{ reason: 'removed', text: `An ${word} tale` }]);
  });

  law('behind a limit', (torn) => {
    const article = parseArticle(`<p>Tea</p><p>An ${torn} tale</p>`, { limits: { bytes: 10 } });
    expect(article.dropped).toEqual([{ reason: 'limit', text: `An ${word} tale` }]);
  });

  law('behind a limit of elements', (torn) => {
    const article = parseArticle(`<p>Tea<p>Milk<p>An ${torn} tale`, { limits: { nodes: 1 } });
    expect(article.dropped.map(({ text }) => text).join(' ')).toContain(`An ${word} tale`);
  });

  law('in what a page has beside its article', (torn) => {
    const prose = 'Leaves of the first harvest are rolled by hand and dried over a small fire. '.repeat(8);
    const html = `<!doctype html><body><nav>An ${torn} tale</nav><article><p>${prose}</p></article>`;
    expect(parseArticle(html).dropped).toEqual([{ reason: 'navigation', text: `An ${word} tale` }]);
  });

  law('in cells, captions and names of columns', (marked) => {
    // Deleted text is no part of a name.
    const torn = marked.replace(/<\/?(?:del|s|strike)>/g, '');
    const html = `<table><caption>An ${torn} tale</caption><tr><th>An ${torn} tale<th>Cups<tr><td>An ${torn} tale<td>2</table>`;
    expect(tables(parseArticle(html))).toMatchObject([
      { caption: `An ${word} tale`, columns: [`An ${word} tale`, 'Cups'] },
    ]);
  });
});

describe('two words stay two', () => {
  test.each([
    ['a control between them', '<p>Zoom<button>-</button>100%</p>', 'Zoom 100%'],
    ['a control without text', '<p>Zoom<button><img src="a.png"></button>100%</p>', 'Zoom 100%'],
    ['nothing between a word and a mark', '<p>Zoom<button>-</button>, then wait</p>', 'Zoom, then wait'],
  ])('with %s', (_, html, text) => {
    const article = selectArticle(html, { remove: 'button' });
    expect(toText(article)).toBe(text);
    expect(audit(html, article).ok).toBe(true);
  });

  test('with a link back from a footnote between them', () => {
    const html =
      '<p id="r1">Tea<a href="#n1">1</a></p><ol><li id="n1">See<a href="#r1">↩</a>the <button>x</button> list</li></ol>';
    const article = parseArticle(html);
    expect(toText(article)).toContain('See the');
    expect(audit(html, article).ok).toBe(true);
  });

  test('in blocks that are dropped', () => {
    const article = selectArticle('<p>Tea</p><aside><div>One</div>two<button>three</button>four</aside>', {
      remove: 'aside',
    });
    expect(article.dropped[0]?.text).toBe('One\ntwo\nthree\nfour');
  });
});
