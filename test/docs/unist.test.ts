import type { Node as UnistNode } from 'unist';
import { selectAll } from 'unist-util-select';
import { SKIP, visit as visitUnist } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { type Node, parseArticle, visit } from '../../src/index.ts';

const article = parseArticle(
  '<h2>Tea</h2><p>Two <b>cups</b></p><table><tr><th>Kind<th>Minutes<tr><td>Sencha<td>2</table><pre>a\nb</pre>',
);

describe('the tools of unist', () => {
  test('take a tree as it is', () => {
    const tree: UnistNode = article;
    expect(tree.type).toBe('article');
  });

  test('visit the same nodes in the same order', () => {
    const ours: string[] = [];
    const theirs: string[] = [];
    visit(article, (node: Node) => void ours.push(node.type));
    visitUnist(article, (node) => {
      theirs.push(node.type);
    });
    expect(theirs).toEqual(ours);
    expect(theirs).toContain('tableCell');
  });

  test('skip what the visitor skips', () => {
    const seen: string[] = [];
    visitUnist(article, (node) => {
      seen.push(node.type);
      return node.type === 'table' ? SKIP : undefined;
    });
    expect(seen).toContain('table');
    expect(seen).not.toContain('tableCell');
  });

  test('select by type, place and attribute', () => {
    expect(selectAll('section > heading[depth="2"]', article)).toHaveLength(1);
    expect(selectAll('tableCell[role="columnHeader"] text', article)).toMatchObject([
      { value: 'Kind' },
      { value: 'Minutes' },
    ]);
    expect(selectAll('tableCell[role="sideways"]', article)).toEqual([]);
  });
});
