import { describe, expect, test } from 'vitest';
import { inspect, type Node, parseArticle } from '../../src/index.ts';

describe('inspect', () => {
  test('writes one line a node, indented by its depth', () => {
    expect(
      inspect(parseArticle('<h2 id="tea">Tea</h2><p>Two <b>cups</b></p>', { recover: false, recognizers: false })),
    ).toBe(
      [
        'article',
        '  section depth=2',
        '    heading depth=2 id=tea',
        '      text "Tea"',
        '    paragraph',
        '      text "Two "',
        '      strong',
        '        text "cups"',
        '',
      ].join('\n'),
    );
  });

  test('quotes what is no plain word, so that a line stays a line', () => {
    expect(inspect({ type: 'code', lang: 'a b', value: 'x\n"y"' })).toBe('code lang="a b" "x\\n\\"y\\""\n');
    expect(inspect({ type: 'image', url: '/a.png', alt: '' })).toBe('image url=/a.png alt=""\n');
  });

  test('writes numbers, booleans and lists as JSON', () => {
    const node: Node = { type: 'list', ordered: true, start: 0, spread: true, markers: ['1)'], children: [] };
    expect(inspect(node)).toBe('list ordered=true start=0 spread=true markers=["1)"]\n');
  });

  test('writes a list of one word as a list', () => {
    expect(inspect({ type: 'tableRow', section: 'body', notes: ['M3'], children: [] })).toBe(
      'tableRow section=body notes=["M3"]\n',
    );
  });

  test('ends with what was dropped and what there is to remark', () => {
    const article = parseArticle('<p>a<canvas>chart</canvas><blockquote>b', { limits: { depth: 1 } });
    expect(inspect(article).split('\n').slice(-3)).toEqual([
      'dropped fallback "chart"',
      'warning limit-depth: Blocks are nested more than 1 deep; deeper content is in the deepest block.',
      '',
    ]);
  });

  test('leaves out positions and the data of the user', () => {
    const article = parseArticle('<p>a</p>', { positions: true });
    article.data = { mine: true };
    expect(inspect(article)).toBe('article\n  paragraph\n    text "a"\n');
  });

  test('is not stopped by depth', () => {
    let deep: Node = { type: 'text', value: 'x' };
    for (let level = 0; level < 2000; level += 1) deep = { type: 'emphasis', children: [deep] };
    expect(inspect(deep).split('\n')).toHaveLength(2002);
  });

  test('shows the typed reading of a cell', () => {
    const node: Node = {
      type: 'tableCell',
      row: 0,
      column: 0,
      rowSpan: 1,
      colSpan: 1,
      role: 'data',
      value: { type: 'boolean', value: true },
      children: [],
    };
    expect(inspect(node)).toMatch(/ value=\{"type":"boolean","value":true\}\n$/);
  });
});
