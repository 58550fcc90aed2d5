import { describe, expect, test } from 'vitest';
import { createAuditor } from '../../src/cli/audited.ts';
import { parseArticle, visit } from '../../src/index.ts';
import { command } from './harness.ts';

const feed =
  '<rss version="2.0"><channel><title>T</title><item><title>A</title><description>&lt;p&gt;Hot tea&lt;/p&gt;</description></item></channel></rss>';

describe('--audit', () => {
  test('writes its findings to stderr, leaves stdout unchanged and exits with 0', async () => {
    const plain = await command(['--format', 'json'], { stdin: '<p>Hot tea</p>' });
    const { code, out, err } = await command(['--format', 'json', '--audit'], { stdin: '<p>Hot tea</p>' });
    expect({ code, out }).toEqual({ code: 0, out: plain.out });
    expect(err).toBe('espalier: standard input: 6 characters, 6 in the tree, 0 dropped, no gap\n');
  });

  test.each([
    ['items of a feed', [], feed, 'standard input, item 1: 6 characters'],
    ['items of a feed that are selected from', ['--remove', 'b'], feed, 'standard input, item 1: 6 characters'],
    ['records', [], '{"html":"<p>Hot tea"}\n{"html":5}\n{"html":"<p>Tea"}', 'standard input, line 3: 3 characters'],
    ['selected parts', ['--root', 'p'], 'Menu<p>Hot tea', '10 characters, 6 in the tree, 4 dropped, no gap'],
  ])('looks at %s', async (_, argv, stdin, expected) => {
    const { code, err } = await command(['--audit', ...argv], { stdin });
    expect(err).toContain(expected);
    expect(code).toBe(0);
  });

  test('is off by default', async () => {
    expect((await command(['--no-audit'], { stdin: '<p>Hot tea</p>' })).err).toBe('');
  });
});

describe('an auditor', () => {
  test('finds what a parser loses, and where', () => {
    const said: string[] = [];
    const auditor = createAuditor((message) => void said.push(message));
    const parse = auditor.watch((html) => {
      const article = parseArticle(html);
      visit(article, (node) => {
        if (node.type === 'text') node.value = node.value.replaceAll(/tea\d/g, '');
      });
      return article;
    });
    expect(auditor.hasFoundGap()).toBe(false);
    auditor.follow({ kind: 'html', name: 'a.html', article: parse('<p>Hot\ntea1') });
    expect(said).toEqual(['a.html: 7 characters, 3 in the tree, 0 dropped, 1 gap\n  missing at 2:1: "tea1"']);
    expect(auditor.hasFoundGap()).toBe(true);

    const many = Array.from({ length: 30 }, (_, index) => `<p>${index} tea5 cup${index}</p>`).join('');
    auditor.follow({ kind: 'html', name: '-', article: parse(many) });
    expect(said[1]?.split('\n')).toHaveLength(22);
    expect(said[1]).toMatch(/^standard input: .* 30 gaps\n/);
    expect(said[1]).toMatch(/\n {2}and 10 more$/);
  });
});
