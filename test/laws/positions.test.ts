import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPositions } from '../../bench/accuracy/positions.ts';
import { type Article, type Node, type Point, parseArticle, visit } from '../../src/index.ts';
import { anyString, page } from './markup.ts';

function pointAt(html: string, offset: number): Point {
  // A carriage return and line feed are one line end, also where the offset lies between them.
  const before = html.slice(0, offset).split(html[offset] === '\n' ? /\r\n|\n|\r(?!$)/ : /\r\n|[\n\r]/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
}

function located(html: string): Article {
  return parseArticle(html, { positions: true, root: 'document', recognizers: false });
}

/** The nodes that do not lie within their nearest ancestor with a position. */
function escaped(article: Article): string[] {
  const found: string[] = [];
  visit(article, (node, ancestors) => {
    const outer = ancestors.findLast((ancestor) => ancestor.position)?.position;
    const inner = node.position;
    if (!inner || !outer) return;
    if (inner.start.offset < outer.start.offset || inner.end.offset > outer.end.offset) found.push(node.type);
  });
  return found;
}

/** The nodes that begin before their sibling ends. */
function overlapping(article: Article): string[] {
  const found: string[] = [];
  visit(article, (node) => {
    if (!('children' in node)) return;
    let end = 0;
    for (const child of node.children as Node[]) {
      if (!child.position) continue;
      if (child.position.start.offset < end) found.push(`${child.type} in ${node.type}`);
      end = child.position.end.offset;
    }
  });
  return found;
}

function nodesOf(article: Article): Node[] {
  const nodes: Node[] = [];
  visit(article, (node) => void nodes.push(node));
  return nodes;
}

const words = fc.constantFrom(
  'tea',
  'two  cups',
  ' ',
  '\n  ',
  '\r\n',
  '\r',
  '&amp;',
  '&#32;',
  '&nbsp;',
  '&ampx',
  'é',
  '😀',
  '',
);

/** Markup in which every element is closed and in an allowed place, so that the parser moves nothing. */
const tidy = fc.letrec<{ line: string; block: string }>((tie) => ({
  line: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    words,
    fc
      .tuple(fc.constantFrom('b', 'i', 'a href="/x"', 'code', 'span', 'sup'), fc.array(tie('line'), { maxLength: 3 }))
      .map(([name, lines]) => `<${name}>${lines.join('')}</${name.split(' ')[0]}>`),
    fc.constantFrom('<br>', '<img src="a.png" alt="a">'),
  ),
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc
      .tuple(fc.constantFrom('p', 'h2', 'h3', 'pre'), tie('line'))
      .map(([name, line]) => `<${name}>${line.replaceAll(/<\/?a[^>]*>/g, '')}</${name}>`),
    fc
      .tuple(
        fc.constantFrom('div', 'blockquote', 'section', 'aside', 'figure', 'details'),
        fc.array(fc.oneof(tie('block'), tie('line')), { maxLength: 3 }),
      )
      .map(([name, blocks]) => `<${name}>${blocks.join('')}</${name}>`),
    fc
      .array(tie('block'), { maxLength: 3 })
      .map((items) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`),
    fc
      .array(tie('block'), { maxLength: 3 })
      .map((cells) => `<table><tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`),
  ),
})).block;

describe('positions', () => {
  test('lie in the input, and line and column match the offset', () => {
    for (const arbitrary of [page, anyString]) {
      fc.assert(
        fc.property(arbitrary, (html) => {
          for (const { position } of nodesOf(located(html))) {
            if (!position) continue;
            expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
            expect(position.end.offset).toBeLessThanOrEqual(html.length);
            expect([position.start, position.end]).toEqual([
              pointAt(html, position.start.offset),
              pointAt(html, position.end.offset),
            ]);
          }
        }),
        { numRuns: 200 },
      );
    }
  });

  test('of children lie within those of their parents, however broken the input is', () => {
    fc.assert(
      fc.property(page, (html) => {
        expect(escaped(located(html))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of siblings follow each other where the parser moves nothing', () => {
    fc.assert(
      fc.property(fc.array(tidy, { maxLength: 4 }), (blocks) => {
        const article = located(blocks.join('\n'));
        expect(overlapping(article)).toEqual([]);
        expect(escaped(article)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('of a text hold its characters, and what shows nothing alone has none', () => {
    fc.assert(
      fc.property(fc.array(tidy, { maxLength: 4 }), (blocks) => {
        const html = blocks.join('\n');
        const { misses, outside, unplaced } = countPositions('', html, located(html));
        expect([...misses, ...outside, ...unplaced.keys()]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('of a text hold its characters after recovery, or there is none', () => {
    // White space of any kind at the end of a line is left out where lines are joined.
    const words = fc.constantFrom(
      'tea',
      ' two  cups',
      ' ',
      '&amp;',
      'a&nbsp;b',
      '&#32;',
      '<b>hot</b>',
      '<i>a b</i>',
      '',
    );
    const line = fc
      .tuple(fc.constantFrom('– ', '* ', '1) ', '2) ', 'Tea: ', '<b>Tea:</b> ', '<b>Milk</b>: ', ''), words, words)
      .map((parts) => parts.join(''));
    const end = fc.constantFrom('<br>', '<br><br>', '\n', '<br />\r\n', '</p><p>', '</p><ul><li>a</ul><p>');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end), { minLength: 2, maxLength: 8 }), (lines) => {
        const html = `<p>${lines.flat().join('')}</p>`;
        const { misses, outside, unplaced } = countPositions('', html, parseArticle(html, { positions: true }));
        expect([...misses, ...outside, ...unplaced.keys()]).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('change nothing else', () => {
    fc.assert(
      fc.property(page, (html) => {
        const article = located(html);
        const strip = (key: string, value: unknown) => (key === 'position' ? undefined : value);
        const plain = parseArticle(html, { root: 'document', recognizers: false });
        expect(JSON.stringify(article, strip)).toBe(JSON.stringify(plain));
      }),
      { numRuns: 150 },
    );
  });
});
