import { describe, expect, test } from 'vitest';
import { find, findAll, type Node, parseArticle, visit } from '../../src/index.ts';

const article = parseArticle('<h2>Tea</h2><p>Two <b>cups</b></p><ul><li>one</li><li>two</li></ul>', {
  recover: false,
  recognizers: false,
});

function typesOf(node: Node, answer: (node: Node) => 'skip' | 'exit' | undefined = () => undefined): string[] {
  const types: string[] = [];
  visit(node, (visited) => {
    types.push(visited.type);
    return answer(visited);
  });
  return types;
}

describe('visit', () => {
  test('goes through each parent before its children', () => {
    expect(typesOf(article)).toEqual(
      'article section heading text paragraph text strong text list listItem paragraph text listItem paragraph text'.split(
        ' ',
      ),
    );
  });

  test('leaves out what is below a node for which the answer is skip', () => {
    expect(typesOf(article, (node) => (node.type === 'list' || node.type === 'heading' ? 'skip' : undefined))).toEqual(
      'article section heading paragraph text strong text list'.split(' '),
    );
    expect(typesOf(article, () => 'skip')).toEqual(['article']);
  });

  test('ends where the answer is exit', () => {
    expect(typesOf(article, (node) => (node.type === 'paragraph' ? 'exit' : undefined))).toEqual(
      'article section heading text paragraph'.split(' '),
    );
    expect(typesOf(article, () => 'exit')).toEqual(['article']);
  });

  test('passes the ancestors from the top', () => {
    const paths: string[] = [];
    visit(article, (node, ancestors) => {
      if (node.type === 'text') paths.push(ancestors.map(({ type }) => type).join(' '));
    });
    expect(paths).toEqual([
      'article section heading',
      'article section paragraph',
      'article section paragraph strong',
      'article section list listItem paragraph',
      'article section list listItem paragraph',
    ]);
  });

  test('visits the children that a node has after its visit', () => {
    const tree = parseArticle('<p>a</p><p>b</p>');
    const seen = typesOf(tree, (node) => {
      if (node.type === 'paragraph') node.children = [];
      return undefined;
    });
    expect(seen).toEqual(['article', 'paragraph', 'paragraph']);
  });

  test('of a leaf is the leaf', () => {
    expect(typesOf({ type: 'text', value: 'x' })).toEqual(['text']);
  });

  test('is not stopped by depth', () => {
    let deep: Node = { type: 'text', value: 'x' };
    for (let level = 0; level < 200_000; level += 1) deep = { type: 'emphasis', children: [deep] };
    expect(typesOf(deep)).toHaveLength(200_001);
  });
});

describe('find', () => {
  test('returns the first node of a type, the node itself included', () => {
    expect(find(article, 'listItem')).toBe(findAll(article, 'listItem')[0]);
    expect(find(article, 'article')).toBe(article);
  });

  test('returns undefined where there is none', () => {
    expect(find(article, 'table')).toBeUndefined();
  });
});

describe('findAll', () => {
  test('returns every node of a type in the order of the text', () => {
    expect(findAll(article, 'text').map(({ value }) => value)).toEqual(['Tea', 'Two ', 'cups', 'one', 'two']);
    expect(findAll(article, 'table')).toEqual([]);
  });

  test('finds nodes within nodes of the same type', () => {
    expect(findAll(parseArticle('<ul><li>a<ul><li>b</ul></ul>'), 'list')).toHaveLength(2);
  });
});
