import { describe, expect, test } from 'vitest';
import type { Node } from '../../src/tree/types.ts';
import { apart, apartInScript, apartInUrl } from '../../src/write/apart.ts';
import { toHtml } from '../../src/write/html.ts';
import { safeId } from '../../src/write/id.ts';
import { toJsonLd } from '../../src/write/json-ld.ts';
import { safeUrl } from '../../src/write/url.ts';

/** A node in a place that the types do not allow: trees also come from other programs. */
type Loose = { type: string; [key: string]: unknown };

const text = (value: string): Loose => ({ type: 'text', value });
const line = (...children: Loose[]): Loose => ({ type: 'paragraph', children });
const holder = (type: string, ...children: Loose[]): Loose => ({ type, children });
const html = (node: Loose): string => toHtml(node as unknown as Node);
const article = (...children: Loose[]): Loose => ({ type: 'article', dropped: [], diagnostics: [], children });

describe('an identifier', () => {
  test.each([
    'a',
    'intro',
    'step-1',
    'x2',
    '_x',
    'Onwards',
    'URLs',
    'onwards',
    'ready',
    'readyX1',
    'X_NODES',
    '__a',
    'a__',
  ])('%s is allowed', (id) => {
    expect(safeId(id)).toBe(id);
  });

  test('is written without the white space around it', () => {
    expect(safeId(' a b ')).toBe('a b');
  });

  test.each([
    '',
    ' ',
    'body',
    'length',
    'name',
    'onclick',
    'onload',
    'innerHTML',
    'firstChild',
    'aB',
    'URL',
    'TEXT_NODE',
    'DOCUMENT_POSITION_CONTAINED_BY',
    '__proto__',
    'a-->b',
  ])('%s may not', (id) => {
    expect(safeId(id)).toBe(undefined);
  });

  test.each(['click', 'bodyx', 'xbody', 'on', 'onx'])('%s is no property', (id) => {
    expect(safeId(id)).toBe(id === 'click' ? undefined : id);
  });
});

describe('an address', () => {
  test.each<[string, 'link' | 'image', string | undefined]>([
    [' https://a.example/ ', 'link', 'https://a.example/'],
    ['HTTPS://a.example/', 'image', 'HTTPS://a.example/'],
    ['mailto:a@b.example', 'link', 'mailto:a@b.example'],
    ['mailto:a@b.example', 'image', undefined],
    ['javascript:x', 'link', undefined],
    ['java\tscript:x', 'link', undefined],
    ['a\u0085b', 'link', undefined],
    ['page', 'link', 'page'],
    [':x', 'link', undefined],
    ['/a:b', 'link', '/a:b'],
    ['?a:b', 'link', '?a:b'],
    ['/x-->y', 'link', '/x--%3Ey'],
    ['/x</title', 'link', '/x%3C/title'],
  ])('%j as a %s is %j', (url, use, expected) => {
    expect(safeUrl(url, use)).toBe(expected);
  });
});

describe('what would end something elsewhere', () => {
  test.each([
    ['a-->b', 'a-- >b', 'a--%3Eb'],
    ['a--!>b', 'a--! >b', 'a--!%3Eb'],
    ['a]>b', 'a] >b', 'a]%3Eb'],
    ['a</SCRIPT b', 'a< /SCRIPT b', 'a%3C/SCRIPT b'],
    ['</noframes></title>', '< /noframes>< /title>', '%3C/noframes>%3C/title>'],
    ['a->b</p>', 'a->b</p>', 'a->b</p>'],
  ])('%s is kept apart in an attribute and in an address', (value, inAttribute, inUrl) => {
    expect([apart(value), apartInUrl(value)]).toEqual([inAttribute, inUrl]);
  });

  test.each([
    ['a</SCRIPT>', 'a< /SCRIPT>'],
    ['<!-- b', '< !-- b'],
    ['a<b </p>', 'a<b </p>'],
  ])('%s is kept apart in a script', (text, expected) => {
    expect(apartInScript(text)).toBe(expected);
  });
});

describe('a line', () => {
  test.each<[string, Loose, string]>([
    ['underlined', holder('underline', text('a')), '<u>a</u>'],
    ['marked', holder('mark', text('a')), '<mark>a</mark>'],
    ['quoted', holder('quotation', text('a')), '<q>a</q>'],
    ['abbreviated', { ...holder('abbreviation', text('a')), title: ' b"c ' }, '<abbr title="b&quot;c">a</abbr>'],
    ['of a carriage return', text('a\rb\r\nc\u0000'), 'a\nb\nc\ufffd'],
    ['linked to nowhere safe', { ...holder('link', text('a')), url: 'javascript:x' }, 'a'],
    [
      'linked for mail',
      { ...holder('link', text('a')), url: 'mailto:a@b.example' },
      '<a href="mailto:a@b.example">a</a>',
    ],
    ['of a picture from nowhere safe', { type: 'image', url: 'data:x', alt: 'a<b' }, 'a&lt;b'],
    ['of an unknown kind', holder('unknown', text('a')), 'a'],
    ['of an unknown text', { type: 'unknown', value: 'a<' }, 'a&lt;'],
    ['of an unknown value', { type: 'unknown', value: 1 }, ''],
    ['of an unknown nothing', { type: 'unknown' }, ''],
  ])('%s', (_name, node, expected) => {
    expect(html(node)).toBe(expected);
  });
});

describe('a block', () => {
  test.each<[string, Loose, string]>([
    ['of a formula', { type: 'math', value: 'x', tex: 'y' }, '<div class="math" data-tex="y">x</div>\n'],
    ['of code without a language', { type: 'code', value: 'a\n', lang: '' }, '<pre><code>a\n\n</code></pre>\n'],
    [
      'with a summary that is a heading',
      { ...holder('summary', text('a')), depth: 3 },
      '<summary><h3>a</h3></summary>\n',
    ],
    [
      'with a summary of blocks',
      holder('summary', line(text('a')), holder('blockquote', text('b'))),
      '<summary>a<br><blockquote>\nb</blockquote>\n</summary>\n',
    ],
    [
      'that counts down',
      { ...holder('list'), ordered: true, start: 3, reversed: true, style: 'i' },
      '<ol start="3" reversed="" type="i">\n</ol>\n',
    ],
    ['that counts in a manner of its own', { ...holder('list'), ordered: true, style: 'ai' }, '<ol>\n</ol>\n'],
    ['with a number of its own', { ...holder('listItem', line(text('a'))), value: 4 }, '<li value="4">a</li>\n'],
    [
      'of an item that begins with something else',
      holder('listItem', { type: 'thematicBreak' }, line(text('a'))),
      '<li><hr>\na</li>\n',
    ],
    [
      'of an item with a list behind',
      holder('listItem', line(text('a')), { ...holder('list'), ordered: false }),
      '<li>a<ul>\n</ul>\n</li>\n',
    ],
    [
      'of steps with numbers in their text',
      holder('steps', holder('step', line(text('Step 1: a'))), holder('step', line(text('Step 2: b')))),
      '<p>Step 1: a</p>\n<p>Step 2: b</p>\n',
    ],
    ['of steps with a sign of number', holder('steps', holder('step', line(text('Step # 1')))), '<p>Step # 1</p>\n'],
    [
      'of steps without a first number in their text',
      holder('steps', holder('step', line(text('Step 10: a')))),
      '<ol class="steps">\n<li>Step 10: a</li>\n</ol>\n',
    ],
    [
      'of steps with a number later in their text',
      holder('steps', holder('step', line(text('so step 1')))),
      '<ol class="steps">\n<li>so step 1</li>\n</ol>\n',
    ],
    ['of no steps', holder('steps'), '<ol class="steps">\n</ol>\n'],
    ['of an answer alone', holder('faqPair', holder('answer', line(text('a')))), '<p>a</p>\n'],
    [
      'of a question with a heading and more',
      holder('question', { ...holder('heading', text('a')), depth: 2 }, line(text('b'))),
      '<h2>a</h2>\n<p>b</p>\n',
    ],
  ])('%s', (_name, node, expected) => {
    expect(html(node)).toBe(expected);
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      'a language and left to right',
      { language: 'en', direction: 'ltr' },
      '<article lang="en" dir="ltr">\n</article>\n',
    ],
    ['no language that is none', { language: 'e n', direction: 'auto' }, '<article>\n</article>\n'],
  ])('an article of %s', (_name, facts, expected) => {
    expect(html({ ...article(), ...facts })).toBe(expected);
  });
});

describe('footnotes', () => {
  const note = (identifier: string): Loose => ({ ...holder('footnoteDefinition', line(text('n'))), identifier });
  const reference = (identifier: string): Loose => ({ ...holder('footnoteReference', text('1')), identifier });

  test('side by side share a list, and those apart do not', () => {
    expect(html(article(note('a'), note('b'), line(text('x')), note('c')))).toBe(
      '<article>\n<ol>\n<li id="a">n</li>\n<li id="b">n</li>\n</ol>\n<p>x</p>\n<ol>\n<li id="c">n</li>\n</ol>\n</article>\n',
    );
  });

  test('without a way back or with one are one line', () => {
    expect(html(article(line(reference(' name ')), note(' name ')))).toBe(
      '<article>\n<p><a href="#note-name" id="ref-name" role="doc-noteref">1</a></p>\n<ol>\n' +
        '<li id="note-name"><p>n <a href="#ref-name" role="doc-backlink">↩</a></p></li>\n</ol>\n</article>\n',
    );
  });

  test('without content have a way back', () => {
    const empty = { ...holder('footnoteDefinition'), identifier: 'a' };
    expect(html(article(line(reference('a')), empty))).toContain(
      '<li id="a"><p><a href="#ref-a" role="doc-backlink">↩</a></p>\n</li>\n',
    );
  });

  test('of half a character are found', () => {
    expect(html(reference('\ud83d'))).toContain('href="#%EF%BF%BD"');
  });
});

describe('a table', () => {
  const cell = (column: number, facts: Record<string, unknown>, ...children: Loose[]): Loose => ({
    ...holder('tableCell', ...children),
    row: 0,
    column,
    rowSpan: 1,
    colSpan: 1,
    role: 'data',
    ...facts,
  });
  const row = (section: string, ...cells: Loose[]): Loose => ({ ...holder('tableRow', ...cells), section });
  const table = (columns: object[], ...children: Loose[]): string =>
    html({ ...holder('table', ...children), kind: 'data', columns });
  const caption = holder('caption', text('t'));

  test('has cells aligned as their columns, except those that span some', () => {
    const columns = [
      { name: 'a', key: 'a' },
      { name: 'b', key: 'b', align: 'right' },
    ];
    const cells = row('body', cell(0, {}, text('x')), cell(1, {}, text('1')));
    expect(table(columns, cells)).toBe(
      '<table>\n<tbody>\n<tr><td>x</td><td align="right">1</td></tr>\n</tbody>\n</table>\n',
    );
    const wide = row('body', cell(1, { colSpan: 2 }, text('1')), cell(9, {}));
    expect(table(columns, wide)).toContain('<tr><td colspan="2">1</td><td></td></tr>');
    expect(table([{ name: 'a', key: 'a' }], row('body', cell(0, {}, text('x'))))).toContain('<tr><td>x</td></tr>');
  });

  test('has the label of a sign', () => {
    expect(table([], row('body', cell(0, { alt: ' yes "' })))).toContain('<td aria-label="yes &quot;"></td>');
  });

  test('has a body for rows of no known part', () => {
    expect(table([], row('x', cell(0, {})))).toBe('<table>\n<tbody>\n<tr><td></td></tr>\n</tbody>\n</table>\n');
  });

  test('has its caption before it, unless it follows the rows', () => {
    const cells = row('body', cell(0, {}));
    expect(table([], caption, cells)).toContain('<table>\n<caption>t</caption>\n<tbody>');
    expect(table([], cells, caption)).toContain('</table>\n<figcaption>t</figcaption>\n</figure>\n');
    expect(table([], cells, caption, caption)).toBe(
      '<table>\n<caption>t</caption>\n<caption>t</caption>\n<tbody>\n<tr><td></td></tr>\n</tbody>\n</table>\n',
    );
    expect(table([], caption)).toBe('<table>\n<caption>t</caption>\n</table>\n');
  });
});

describe('what is published', () => {
  const pairs = (score?: number): Loose => ({
    ...holder('faq', holder('faqPair', holder('question', text('Why?')), holder('answer', line(text('So.'))))),
    ...(score !== undefined && { evidence: { by: 'faq', score, signals: [] } }),
  });
  const graph = (...children: Loose[]): object[] => toJsonLd(article(...children) as never)['@graph'];

  test('is sure, or made by hand', () => {
    expect(graph(pairs(0.8))).toHaveLength(1);
    expect(graph(pairs())).toHaveLength(1);
    expect(graph(pairs(0.79))).toEqual([]);
  });

  test('has the name of the nearest title, and none where that is empty', () => {
    const steps = holder('steps', holder('step', line(text('a')), line(text('b')), line(text('c'))));
    const section = (title: string): Loose => ({
      ...holder('section', { ...holder('heading', ...(title === '' ? [] : [text(title)])), depth: 2 }, steps),
      depth: 2,
    });
    expect(
      graph({ ...holder('section', { ...holder('heading', text('Top')), depth: 1 }, section('Near')), depth: 1 }),
    ).toMatchObject([{ '@type': 'HowTo', name: 'Near', step: [{ position: 1, name: 'a', text: 'b\nc' }] }]);
    expect(graph(section(''))[0]).not.toHaveProperty('name');
  });

  test('has the definitions of a term a line each', () => {
    const entry = (term: string, ...definitions: string[]): Loose =>
      holder(
        'glossaryEntry',
        holder('term', text(term)),
        ...definitions.map((one) => holder('definition', line(text(one)))),
      );
    expect(graph(holder('glossary', entry('a', 'b', 'c')))).toMatchObject([
      { hasDefinedTerm: [{ name: 'a', description: 'b\nc' }] },
    ]);
  });

  test('cannot leave a script', () => {
    expect(
      JSON.stringify(
        graph(
          holder(
            'glossary',
            holder('glossaryEntry', holder('term', text('</script>')), holder('definition', line(text('<!--')))),
          ),
        ),
      ),
    ).toContain('"name":"< /script>","description":"< !--"');
  });
});
