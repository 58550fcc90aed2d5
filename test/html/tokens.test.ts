import { decodeHTML } from 'entities/decode';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, html as standard } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type DomElement, type DomParent, isElement, isText, walkDom } from '../../src/html/dom.ts';
import { keepLoose } from '../../src/html/loose.ts';
import { parseHtml } from '../../src/html/parse.ts';
import { partFinder } from '../../src/positions/split-text.ts';
import { lines } from './lines.ts';
import { soup } from './soup.ts';

/** How many made-up inputs are compared, and the number of the first: `SOUPS=2000000 FIRST_SOUP=0`. */
const count = Number(process.env['SOUPS'] ?? 4000);
const first = Number(process.env['FIRST_SOUP'] ?? 0);

const unlimited = { nodes: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/** The tree that parse5 alone makes of a string, except that loose parts of tables are kept. */
function treeByCharacter(html: string, isPage: boolean): string[] {
  const body = defaultTreeAdapter.createElement('body', standard.NS.HTML, []);
  const parser = isPage
    ? new Parser<DefaultTreeAdapterMap>({})
    : Parser.getFragmentParser<DefaultTreeAdapterMap>(body, {});
  keepLoose(parser, isPage);
  parser.tokenizer.write(html, true);
  return lines((isPage ? parser.document : parser.getFragment()) as object);
}

/** Cells without a table leave a space in the place of their tag. */
const loosePart = /<(?:caption|col|colgroup|tbody|td|tfoot|th|thead|tr)\b/i;

/** The possible texts of a part of the source; scripts and CDATA sections have no references. */
function readings(source: string): string[] {
  const plain = source.replace(/\r\n?/g, '\n');
  return [decodeHTML(plain), plain];
}

/** The nodes whose position does not match their source. */
function misplaced(html: string, root: DomParent): string[] {
  const partsOf = partFinder();
  const found: string[] = [];
  walkDom(root, (node) => {
    const { startOffset = -1, endOffset = -1 } = node as DomElement;
    if (isText(node)) {
      const whole = { from: 0, to: node.value.length, start: startOffset, end: endOffset };
      for (const { from, to, start, end } of partsOf(node, 0, node.value.length) ?? [whole]) {
        const value = node.value.slice(from, to);
        if (!loosePart.test(html.slice(start, end)) && !readings(html.slice(start, end)).includes(value))
          found.push(`${JSON.stringify(value)} at ${start}-${end} of ${JSON.stringify(html)}`);
      }
    } else if (isElement(node) && startOffset !== -1) {
      const name = html.slice(startOffset + 1, startOffset + 1 + node.tagName.length).toLowerCase();
      const isNamed = name === node.tagName.toLowerCase() || node.tagName === 'img';
      if (html[startOffset] !== '<' || !isNamed || endOffset <= startOffset)
        found.push(`<${node.tagName}> at ${startOffset}-${endOffset} of ${JSON.stringify(html)}`);
    }
    return undefined;
  });
  return found;
}

describe('markup of all kinds', () => {
  const inputs = function* (): Generator<string> {
    for (let seed = first; seed < first + count; seed += 1) yield soup(seed);
  };

  test('has the tree that the parser makes of it character by character', { timeout: 3_600_000 }, () => {
    for (const html of inputs()) {
      for (const positions of [false, true]) {
        const { root, isPage } = parseHtml(html, { positions, ...unlimited });
        expect(lines(root), html).toEqual(treeByCharacter(html, isPage));
      }
    }
  });

  test('has the position of each node', { timeout: 3_600_000 }, () => {
    for (const html of inputs()) {
      // parse5's own tokenizer reads these, with positions that differ.
      if (/\0|<frameset/i.test(html)) continue;
      expect(misplaced(html, parseHtml(html, { positions: true, ...unlimited }).root)).toEqual([]);
    }
  });
});

describe('a place', () => {
  test.each([
    ['<p>a</p>', 'p', '<p>a</p>'],
    ['<p>a<p>b', 'p', '<p>a'],
    ['<div>a</div >b', 'div', '<div>a</div >'],
    ['<b>a<p>b</b>c', 'b', '<b>a<p>b</b>'],
    ['<img src="a>b">c', 'img', '<img src="a>b">'],
    ['<svg><path d="a"/></svg>', 'path', '<path d="a"/>'],
    ['<!doctype html><body>a</body> ', 'body', '<body>a</body>'],
    ['<ul><li>a<li>b</ul>', 'li', '<li>a'],
  ])('of %s', (html, tagName, source) => {
    let found: DomElement | undefined;
    walkDom(parseHtml(html, { positions: true, ...unlimited }).root, (node) => {
      if (isElement(node) && node.tagName === tagName) found ??= node;
      return undefined;
    });
    expect(html.slice(found?.startOffset, found?.endOffset)).toBe(source);
  });

  test('is none for what the parser implied', () => {
    let places: unknown[] = [];
    walkDom(parseHtml('<!doctype html>a<table><tr><td>b', { positions: true, ...unlimited }).root, (node) => {
      if (isElement(node)) places = [...places, [node.tagName, node.startOffset]];
      return undefined;
    });
    expect(places).toEqual([
      ['html', -1],
      ['head', -1],
      ['body', -1],
      ['table', 16],
      ['tbody', -1],
      ['tr', 23],
      ['td', 27],
    ]);
  });
});
