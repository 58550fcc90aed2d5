import { tests } from 'commonmark-spec';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { audit } from '../../src/audit.ts';
import { parseMarkdown, toMarkdown } from '../../src/markdown/index.ts';
import { inspect } from '../../src/tree/inspect.ts';
import { toText } from '../../src/tree/text.ts';
import type { Node } from '../../src/tree/types.ts';
import { visit } from '../../src/tree/walk.ts';

/** GitHub shows some tags as text; as HTML they are elements. */
const { exit: { htmlFlowData: _flow, htmlTextData: _text, ...exit } = {}, ...rest } = gfmHtml({ clobberPrefix: '' });
const html = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [{ ...rest, exit }],
  });

const textOf = (markdown: string): string => toText(parseMarkdown(markdown));
const tree = (markdown: string): string => inspect(parseMarkdown(markdown));

const documents: Record<string, string> = {
  'a page of a guide': [
    '# Steeping',
    'Water at *80 °C*, leaves\nfor `two` minutes.',
    'Prices:',
    '- Sencha: 9 €\n- Bancha: 5 €',
    '| Metric | Target |\n| :- | -: |\n| p95 latency | < 300 ms |\n| Uptime | 99.9 % |',
    '## FAQ',
    '### How long does it keep?\n\nA year.\n\n### Where do I store it?\n\nIn the dark.',
  ].join('\n\n'),
  'marks of other kinds': '~~old~~ **new** <b>raw *both*</b> H<sub>2</sub>O &amp; &copy; \\* a\\\nb  \nc',
  'lists of all kinds': '1. a\n\n   b\n2. c\n\n- [ ] d\n- [x] e\n  - f\n    1. g\n\n* h\n\n* i\n\n+ \n+ j',
  'lines that begin like items': '1) Pour\n– water\n– milk\n\nText\n• one\n• two',
  'an alert': '> [!WARNING]\n> Hot.\n\n> [!NOTE]\n>\n> - a\n> - b',
  'raw blocks around Markdown':
    '<details><summary>More</summary>\n\nHidden *text*.\n\n</details>\n\n<div hidden>\n\nno\n\n</div>',
  'raw tables': '<table><tr><td>\n\n**a**\n\n</td><td>b</td></tr></table>\n\nc <!-- d --> e',
  code: '```js title\na = 1;\n\n  b\n```\n\n    indented\n\n- ```\n  in an item\n  ```',
  pictures: '![a *b*](c.png "d") [![e](f)](g) ![h][i] [j]\n\n[i]: k.png\n[j]: <l m>',
  addresses: 'www.example.com, https://example.com/a_b and a@example.com <https://example.org>',
};

describe('a Markdown has the tree of its HTML', () => {
  test.each(Object.entries(documents))('%s', (_, markdown) => {
    expect(inspect(parseMarkdown(markdown))).toBe(inspect(parseArticle(html(markdown), { root: 'document' })));
  });

  /** `MARKDOWN_EXAMPLES=all` compares all examples instead of every fourth. */
  const step = process.env['MARKDOWN_EXAMPLES'] === 'all' ? 1 : 4;
  const examples = tests.filter(({ number }) => number % step === 0);

  /** Unfinished tags, of which a browser shows nothing, and an address that GitHub finds in a text. */
  const apart = [156, 157, 158, 606];

  test(`examples of CommonMark, every ${step}th, of which no text is lost and each has its place`, () => {
    const found = examples.flatMap(({ number, markdown }) => {
      const source = markdown.replaceAll('→', '\t');
      const [page, article] = [html(source), parseMarkdown(source)];
      const isLike = inspect(article) === inspect(parseArticle(page, { root: 'document' }));
      const isPlaced = misplaced(source, parseMarkdown(source, { positions: true })).length === 0;
      return isLike && isPlaced && audit(page, article).ok ? [] : [number];
    });
    expect(found.filter((number) => !apart.includes(number))).toEqual([]);
  });
});

describe('no text is lost', () => {
  const pieces = fc.constantFrom(
    ...[
      'word ',
      'Zeit',
      ' ',
      '\n',
      '\n\n',
      '    ',
      '# ',
      '> ',
      '- ',
      '1. ',
      '* ',
      '**',
      '_',
      '`',
      '```\n',
      '~~',
      '[',
      '](b)',
      '![',
      '[^1]',
    ],
    ...[
      '\n\n[^1]: ',
      '| a | b |\n| - | - |\n',
      '|',
      '\\',
      '&amp;',
      '<b>',
      '</b>',
      '<div>\n\n',
      '</div>',

      '<!--',
      '-->',
      '<table>',
    ],
    ...[
      '<td>',
      '</p>',
      ':::note\n',
      ':::\n',
      '::x',
      ':y[z]',
      '---\n',
      '===\n',
      'a@b.co',
      'www.a.b',
      '\0',
      '\t',
      '\r\n',
      '[ ] ',
      '<svg>',
      '<template>',
    ],
  );
  const markdowns = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  test('nothing throws, and every word is in the tree or dropped', () => {
    fc.assert(
      fc.property(markdowns, (markdown) => {
        const article = parseMarkdown(markdown);
        const said = [inspect(article), ...article.dropped.map(({ text }) => text)].join('\n');
        const shown = markdown.replace(/<!--[\s\S]*$/, '').split('word').length - 1;
        expect(said.split('word').length - 1).toBeGreaterThanOrEqual(shown);
      }),
      { numRuns: 400 },
    );
  });

  test('positions change nothing, nest, and hold the words of their node', () => {
    fc.assert(
      fc.property(markdowns, (markdown) => {
        const article = parseMarkdown(markdown, { positions: true });
        const bare = JSON.stringify(article, (key, value) => (key === 'position' ? undefined : value));
        expect(bare).toBe(JSON.stringify(parseMarkdown(markdown)));
        expect(misplaced(markdown, article)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Texts whose words are not found at their position, and nodes whose position is outside of their parent's. */
function misplaced(markdown: string, root: Node): string[] {
  const found: string[] = [];
  visit(root, (node) => {
    const { position } = node;
    if (position === undefined) return;
    const source = markdown.slice(position.start.offset, position.end.offset);
    if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode') {
      for (const [word] of node.value.matchAll(/[\p{L}\p{N}]{2,}/gu))
        if (!source.includes(word)) found.push(`${word} not in ${source}`);
    }
    if (!('children' in node)) return;
    for (const { position: inner, type } of node.children) {
      if (inner && (inner.start.offset < position.start.offset || inner.end.offset > position.end.offset))
        found.push(`${type} outside of ${node.type}`);
    }
  });
  return found;
}

test('every text of a document has its place', () => {
  for (const [name, markdown] of Object.entries(documents)) {
    const article = parseMarkdown(markdown, { positions: true });
    expect(misplaced(markdown, article)).toEqual([]);
    visit(article, (node, ancestors) => {
      const isCall = ancestors.at(-1)?.type === 'footnoteReference';
      if (node.type === 'text' && !isCall && node.value.trim() !== '')
        expect(node.position, `${name}: ${node.value}`).toBeDefined();
    });
  }
});

test('a place is exact behind escapes, references and the marks of quotations', () => {
  const markdown = '> a \\* &amp; b\n> – c\n> – d\n';
  const article = parseMarkdown(markdown, { positions: true });
  const texts: string[] = [];
  visit(article, (node) => {
    if (node.type === 'text') texts.push(markdown.slice(node.position?.start.offset, node.position?.end.offset));
  });
  expect(texts).toEqual(['a \\* &amp; b', 'c', 'd']);
});

describe('what is written is read as it was', () => {
  test.each(Object.entries(documents))('%s', (_, markdown) => {
    const once = toMarkdown(parseMarkdown(markdown));
    expect(toMarkdown(parseMarkdown(once))).toBe(once);
  });
});

test('footnotes are tied to their references', () => {
  const article = parseMarkdown('A[^1], B[^note] and again[^1].\n\n[^1]: One.\n\n    More.\n\n[^note]: Two.\n', {
    positions: true,
  });
  const types: string[] = [];
  visit(article, (node) => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      types.push(`${node.type} ${node.identifier} ${toText(node)}`);
  });
  expect(types).toEqual([
    'footnoteReference fn-1 ¹',
    'footnoteReference fn-note ²',
    'footnoteReference fn-1 ¹',
    'footnoteDefinition fn-1 One.\nMore.',
    'footnoteDefinition fn-note Two.',
  ]);
  expect(article.dropped).toEqual([]);
});

describe('directives', () => {
  test('of a tone are callouts', () => {
    expect(tree(':::warning[Hot *pot*]\nMind it.\n:::\n')).toBe(
      inspect(parseArticle('<div class="callout warning"><p><b>Hot <i>pot</i></b></p><p>Mind it.</p></div>')),
    );
  });

  test('of details are disclosures', () => {
    expect(tree(':::details[More]\nText.\n:::')).toBe(
      inspect(parseArticle('<details><summary>More</summary><p>Text.</p></details>')),
    );
  });

  test('of other names are their content', () => {
    expect(tree(':::figure\nText.\n:::')).toBe(inspect(parseArticle('<div><p>Text.</p></div>')));
    expect(textOf('::video[A film]{#x}')).toBe('A film');
    expect(textOf('a\n\n::video{#x}')).toBe('a\n::video{#x}');
  });

  test('do not begin within a line', () => {
    expect(textOf('At 10:30:15, a:b and :c[d].')).toBe('At 10:30:15, a:b and :c[d].');
  });
});

describe('front matter', () => {
  const markdown =
    '---\ntitle: "Tea for two"\nauthors:\n  - Ann Lee\n  - name: Bo Ek\ndate: 2024-05-06\ntags: [tea, cups]\nlang: de\n---\n\nText.\n';

  test('is dropped, and feeds the facts', () => {
    const article = parseMarkdown(markdown, { positions: true });
    expect(toText(article)).toBe('Text.');
    expect(article).toMatchObject({
      title: 'Tea for two',
      language: 'de',
      metadata: { authors: ['Ann Lee', 'Bo Ek'], published: '2024-05-06', keywords: ['tea', 'cups'] },
    });
    expect(article.dropped).toHaveLength(1);
    const [{ reason, text, position } = { reason: '', text: '' }] = article.dropped;
    expect([reason, text]).toEqual(['front-matter', markdown.slice(4, markdown.indexOf('\n---\n\n'))]);
    expect(position && markdown.slice(position.start.offset, position.end.offset)).toBe(
      markdown.slice(0, markdown.indexOf('\n\nText')),
    );
    expect(article.children[0]?.position?.start).toEqual({ line: 11, column: 1, offset: markdown.indexOf('Text') });
  });

  test('may be TOML', () => {
    expect(parseMarkdown('+++\ntitle = "Tea"\n[extra]\na = 1\n+++\nText.')).toMatchObject({ title: 'Tea' });
  });

  test.each([
    ['a rule over a text', '---\n\nName: a text\n\n---\n'],
    ['a heading between rules', '---\nFoo\n---\nBar'],
    ['a sentence', '---\nAnd so: it was. But then\nit was not so.\n---\n'],
    ['nothing', '---\n---\n'],
    ['a list', '---\n- a\n- b\n---\n'],
    ['a rule without an end', '---\ntitle: a\n'],
  ])('is not %s', (_, source) => {
    expect(parseMarkdown(source).dropped).toEqual([]);
  });
});

describe('raw HTML', () => {
  test('that takes text within a line is text, as GitHub has it', () => {
    expect(textOf('a <script>b</script> *c*')).toBe('a <script>b</script> c');
  });

  test('that does not end takes no text with it', () => {
    expect(textOf('<div id="a\n\nb *c*\n\n<style>p {}\n\nd')).toBe('<div id="a\nb c');
    expect(textOf('<title>\n\na\n\n</title>\n\nb')).toBe('a\nb');
    expect(textOf('<template>\n\na\n\n</template>')).toBe('a');
  });

  test('has its place in quotations and items', () => {
    const markdown = '> - <p>one\n>   two\n>   <b>three</b></p>\n';
    const article = parseMarkdown(markdown, { positions: true });
    expect(misplaced(markdown, article)).toEqual([]);
    expect(toText(article)).toBe('one two three');
  });
});

describe('limits', () => {
  test('what is behind the limit on characters is dropped', () => {
    const article = parseMarkdown('# One\n\nTwo three', { limits: { bytes: 10 }, positions: true });
    expect(toText(article)).toBe('One\nTwo');
    expect(article.dropped).toMatchObject([{ reason: 'limit', text: 'three', position: { start: { offset: 10 } } }]);
    expect(article.diagnostics).toMatchObject([{ code: 'limit-bytes' }]);
  });

  test('what is behind the limit on elements is dropped', () => {
    const article = parseMarkdown('one\n\ntwo\n\n<b>three</b> four\n\nfive', { limits: { nodes: 2 } });
    const said = [toText(article), ...article.dropped.map(({ text }) => text)].join(' ').split(/\s+/);
    expect(said).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(article.diagnostics).toMatchObject([{ code: 'limit-nodes' }]);
  });

  test('mark-up that repeats without end is text', () => {
    const markdown = '['.repeat(500);
    const article = parseMarkdown(markdown);
    expect(toText(article)).toBe(markdown);
    expect(article.diagnostics).toMatchObject([{ code: 'limit-markup' }]);
    expect(toText(parseMarkdown('> '.repeat(20_000)))).not.toBe(undefined);
  });
});

test('mistakes do not pass in silence', () => {
  expect(() => parseMarkdown(1 as never)).toThrow('markdown must be a string');
  expect(() => parseMarkdown('', { root: 'auto' } as never)).toThrow("unknown option 'root'");
});
