import type { PhrasingContent, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { toMarkdown, toMdast } from '../../src/markdown/index.ts';
import type { Article, FlowContent } from '../../src/tree/types.ts';
import { schemaVersion } from '../../src/tree/version.ts';

/** A node in a place that the types do not allow: trees also come from other programs. */
type Loose = { type: string; [key: string]: unknown };

const articleOf = (...children: Loose[]): Article => ({
  type: 'article',
  schemaVersion,
  children: children as unknown as FlowContent[],
  dropped: [],
  diagnostics: [],
});
const text = (value: string): Loose => ({ type: 'text', value });
const line = (...children: Loose[]): Loose => ({ type: 'paragraph', children });
const bold = (...children: Loose[]): Loose => ({ type: 'strong', children });
const link = (...children: Loose[]): Loose => ({ type: 'link', url: 'u', children });
const lineBreak: Loose = { type: 'break' };
const item = (...children: Loose[]): Loose => ({ type: 'listItem', children });
const list = (...children: Loose[]): Loose => ({ type: 'list', ordered: false, children });
const markdown = (...children: Loose[]): string => toMarkdown(articleOf(...children));
const mdast = (...children: Loose[]): RootContent[] => toMdast(articleOf(...children)).children;
const lineOf = (...children: Loose[]): PhrasingContent[] => {
  const [first] = mdast(line(...children));
  return first?.type === 'paragraph' ? first.children : [];
};
const nested = (type: string, levels: number, inner: Loose): Loose => {
  let node = inner;
  for (let level = 0; level < levels; level += 1) node = { type, children: [node] };
  return node;
};

describe('a line', () => {
  test.each<[string, Loose[], Loose[]]>([
    ['neighbouring texts are one', [text('a'), text('b'), text('')], [text('ab')]],
    ['an empty text is none', [text(''), bold(text('a'))], [bold(text('a'))]],
    [
      'neighbouring code is one',
      [
        { type: 'inlineCode', value: 'a' },
        { type: 'inlineCode', value: 'b' },
      ],
      [{ type: 'inlineCode', value: 'ab' }],
    ],
    [
      'code and a text stay two',
      [{ type: 'inlineCode', value: 'a' }, text('b')],
      [{ type: 'inlineCode', value: 'a' }, text('b')],
    ],
    ['breaks at its ends go', [lineBreak, text('a'), lineBreak, lineBreak], [text('a')]],
    ['blank texts at its ends go', [text(' '), bold(text('a')), text(' \n')], [bold(text('a'))]],
    ['spaces at its ends go', [text(' a'), bold(text('b')), text('c ')], [text('a'), bold(text('b')), text('c')]],
    [
      'spaces in marks are written outside',
      [text('x'), bold(text(' a'), link(text('b')), text('c ')), text('y')],
      [text('x '), bold(text('a'), { type: 'link', url: 'u', children: [text('b')] }, text('c')), text(' y')],
    ],
    ['a mark around white space is white space', [text('x'), bold(text(' ')), text('y')], [text('x y')]],
    ['a mark around nothing is nothing', [text('x'), bold(), text('y')], [text('xy')]],
    [
      'a break at the end of a mark is written outside',
      [bold(text('a'), lineBreak), text('b')],
      [bold(text('a')), lineBreak, text('b')],
    ],
    [
      'a break at the beginning of a mark is written outside',
      [text('a'), bold(lineBreak, text('b'))],
      [text('a'), lineBreak, bold(text('b'))],
    ],
    ['a link around white space is white space', [text('x'), link(text(' ')), text('y')], [text('x y')]],
    [
      'a link may lead nowhere',
      [{ type: 'link', url: '', children: [text('a')] }],
      [{ type: 'link', url: '', children: [text('a')] }],
    ],
    ['a picture from nowhere is its text', [text('x'), { type: 'image', url: '', alt: 'a' }], [text('xa')]],
    [
      'a picture from nowhere without a text is nothing',
      [text('x'), { type: 'image', url: 'data:x', alt: '' }],
      [text('x')],
    ],
    ['a picture is not a link', [text('x'), { type: 'image', url: 'mailto:a@b.c', alt: 'a' }], [text('xa')]],
    ['code is on one line', [{ type: 'inlineCode', value: 'a\r\n\nb' }], [{ type: 'inlineCode', value: 'a b' }]],
    [
      'code of spaces is such code',
      [text('a'), { type: 'inlineCode', value: '  ' }],
      [text('a'), { type: 'inlineCode', value: '  ' }],
    ],
    [
      'backticks are written beside code that has signs',
      [{ type: 'inlineCode', value: 'a*``b' }],
      [{ type: 'inlineCode', value: 'a*' }, text('``'), { type: 'inlineCode', value: 'b' }],
    ],
    [
      'a space between backticks is no code',
      [{ type: 'inlineCode', value: '*` `' }],
      [{ type: 'inlineCode', value: '*' }, text('` `')],
    ],
    [
      'backticks are kept in code of words',
      [{ type: 'inlineCode', value: 'a``b' }],
      [{ type: 'inlineCode', value: 'a``b' }],
    ],
    [
      'TeX with a backtick is left out',
      [{ type: 'inlineMath', value: 'v', tex: 'a`b' }],
      [{ type: 'inlineCode', value: 'v' }],
    ],
    ['a formula without TeX is code', [{ type: 'inlineMath', value: 'v' }], [{ type: 'inlineCode', value: 'v' }]],
    ['a number of two texts is raised', [{ type: 'superscript', children: [text('1'), text('2')] }], [text('¹²')]],
    [
      'a number in bold type is raised within it',
      [{ type: 'superscript', children: [text('1'), bold(text('2'))] }],
      [text('¹'), bold(text('²'))],
    ],
    ['a block in it is its text', [text('a'), line(text('b'))], [text('ab')]],
  ])('%s', (_, children, expected) => {
    expect(lineOf(...children)).toEqual(expected);
  });

  test('in a heading, breaks and line feeds are spaces', () => {
    const children = [text('a\r\n\nb'), lineBreak, bold(text('c'), lineBreak, text('d'))];
    expect(markdown({ type: 'heading', depth: 2, children })).toBe('## a b **c d**\n');
  });

  test.each<[string, Loose, string]>([
    ['code', { type: 'code', value: 'x' }, '`x`'],
    ['a formula', { type: 'math', value: 'v', tex: 'x' }, '$`x`$'],
    ['an embed', { type: 'embed', url: 'u', title: 't' }, '[t](u)'],
    ['what holds a text', { type: 'other', value: 'x' }, 'x'],
    ['a break between blocks', { type: 'thematicBreak' }, ''],
    ['what has nothing to show', line(text(' ')), ''],
  ])('of a cell holds %s', (_, block, shown) => {
    const cell = { type: 'tableCell', role: 'data', rowSpan: 1, colSpan: 1, row: 0, column: 0 };
    const children = [text('a'), block, line(text('b'))];
    const row = { type: 'tableRow', section: 'body', children: [{ ...cell, children }] };
    const table = { type: 'table', kind: 'data', columns: [], children: [row] };
    expect(markdown(table)).toContain(`| a${shown === '' ? '' : ` / ${shown}`} / b |`);
  });
});

describe('a block', () => {
  test.each<[string, Loose[], string]>([
    ['text among blocks is a paragraph', [text('a'), line(text('b')), bold(text('c'))], 'a\n\nb\n\n**c**\n'],
    ['what holds a text of an unknown kind is a paragraph', [{ type: 'other', value: 'a' }], 'a\n'],
    ['a heading without text is none', [{ type: 'heading', depth: 2, children: [text(' ')] }, line(text('a'))], 'a\n'],
    ['a paragraph without text is none', [line(text(' ')), line(text('a'))], 'a\n'],
    [
      'the rank of a heading is 1 to 6',
      [
        { type: 'heading', depth: 9, children: [text('a')] },
        { type: 'heading', depth: 0, children: [text('b')] },
      ],
      '###### a\n\n# b\n',
    ],
    ['a list without items is none', [list(), line(text('a'))], 'a\n'],
    ['a list may be loose', [{ ...list(item(line(text('a'))), item(line(text('b')))), spread: true }], '- a\n\n- b\n'],
    ['an item without text stays', [list(item(), item(line(text('a'))))], '-\n- a\n'],
    ['code without a language has none', [{ type: 'code', value: 'a' }], '```\na\n```\n'],
    [
      'a footnote in a cell of which none is the reference is its text',
      [{ type: 'footnoteDefinition', identifier: 'x', children: [line(text('javascript:x'))] }],
      'javascript:x\n',
    ],
    [
      'a definition without a term is an item',
      [
        {
          type: 'descriptionList',
          children: [
            { type: 'definition', children: [line(text('a'))] },
            { type: 'definition', children: [line(text('b'))] },
          ],
        },
      ],
      '- a\n\n  b\n',
    ],
    [
      'a term without a definition is an item',
      [{ type: 'descriptionList', children: [{ type: 'term', children: [text('a')] }] }],
      '- **a**\n',
    ],
    [
      'two terms share a definition, a third has its own',
      [
        {
          type: 'descriptionList',
          children: ['a', 'b']
            .map((value) => ({ type: 'term', children: [text(value)] }))
            .concat([
              { type: 'definition', children: [text('c')] },
              { type: 'term', children: [text('d')] },
            ]),
        },
      ],
      '- **a**, **b**: c\n- **d**\n',
    ],
    [
      'a definition that begins with another block is written below',
      [
        {
          type: 'descriptionList',
          children: [
            { type: 'term', children: [text('a')] },
            { type: 'definition', children: [list(item(line(text('b'))))] },
          ],
        },
      ],
      '- **a**:\n  - b\n',
    ],
    [
      'a definition that begins with a colon has one',
      [
        {
          type: 'descriptionList',
          children: [
            { type: 'term', children: [text('a')] },
            { type: 'definition', children: [text(': b:')] },
          ],
        },
      ],
      '- **a**: b:\n',
    ],
    [
      'a definition with a colon behind gets one',
      [
        {
          type: 'descriptionList',
          children: [
            { type: 'term', children: [text('a')] },
            { type: 'definition', children: [text('b: c')] },
          ],
        },
      ],
      '- **a**: b: c\n',
    ],
    [
      'a definition that begins in bold type gets a colon',
      [
        {
          type: 'descriptionList',
          children: [
            { type: 'term', children: [text('a')] },
            { type: 'definition', children: [bold(text(':b'))] },
          ],
        },
      ],
      '- **a**: **:b**\n',
    ],
    [
      'a bold term is bold once',
      [
        {
          type: 'descriptionList',
          children: [
            { type: 'term', children: [bold(text('a')), text('b')] },
            { type: 'definition', children: [text('c')] },
          ],
        },
      ],
      '- **ab**: c\n',
    ],
    [
      'a summary in bold type is bold once',
      [{ type: 'details', children: [{ type: 'summary', children: [bold(text('a')), text('b')] }, line(text('c'))] }],
      '**ab**\n\nc\n',
    ],
  ])('%s', (_, children, expected) => {
    expect(markdown(...children)).toBe(expected);
  });

  const field = (label: Loose[], ...value: Loose[]): string =>
    markdown({
      type: 'field',
      children: [
        { type: 'label', children: label },
        { type: 'value', children: value },
      ],
    });

  test.each<[string, string, string]>([
    ['without a label', field([], text('a')), 'a\n'],
    ['without a value', field([text('a')]), '**a:**\n'],
    ['of a list', field([text('a')], list(item(line(text('b'))))), '**a:**\n\n- b\n'],
    ['with a colon within its label', field([text('a: b')], text('c')), '**a: b:** c\n'],
    ['with a label that ends in code', field([{ type: 'inlineCode', value: 'a' }], text('b')), '**`a`:** b\n'],
    ['with a bold label', field([bold(text('a'))], text('b')), '**a:** b\n'],
    ['with a wide colon', field([text('a：')], text('b')), '**a：** b\n'],
  ])('a field %s', (_, shown, expected) => {
    expect(shown).toBe(expected);
  });

  test('a question has the rank of its heading', () => {
    const heading = { type: 'heading', depth: 4, children: [text('a?')] };
    const pair = { type: 'faqPair', children: [{ type: 'question', children: [line(text('b')), heading] }] };
    expect(markdown(pair)).toBe('#### b a?\n');
  });

  test('too deep in others is its text', () => {
    expect(markdown(nested('figure', 299, list(item(text('a')))))).toBe('- a\n');
    expect(markdown(nested('figure', 302, list(item(text('a')))))).toBe('a\n');
    const row = { type: 'tableRow', section: 'body', children: [] as Loose[] };
    const cell = { type: 'tableCell', role: 'data', rowSpan: 1, colSpan: 1, row: 0, column: 0 };
    row.children = [{ ...cell, children: [nested('figure', 310, { type: 'code', value: 'a`b' })] }];
    expect(markdown({ type: 'table', kind: 'data', columns: [], children: [row] })).toContain('a\\`b');
  });
});

describe('a footnote', () => {
  const note = (identifier: string, value: string): Loose => ({
    type: 'footnoteDefinition',
    identifier,
    children: [line(text(value))],
  });
  const reference = (identifier: string): Loose => ({ type: 'footnoteReference', identifier, children: [text('*')] });

  test('in a cell cannot be referred to', () => {
    const cell = { type: 'tableCell', role: 'data', rowSpan: 1, colSpan: 1, row: 0, column: 0 };
    const row = { type: 'tableRow', section: 'body', children: [{ ...cell, children: [note('x', 'a')] }] };
    const table = { type: 'table', kind: 'data', columns: [], children: [row] };
    expect(markdown(line(reference('x')), table)).toBe('\\*\n\n| |\n| - |\n| a |\n');
  });

  test('that is an unsafe address is a paragraph, and the next one gets its number', () => {
    const written = markdown(line(reference('x'), reference('y')), note('x', 'javascript:a'), note('y', 'b'));
    expect(written).toBe('\\*[^1]\n\njavascript:a\n\n[^1]: b\n');
  });

  test('may refer to another one', () => {
    const x = { type: 'footnoteDefinition', identifier: 'x', children: [line(text('a'), reference('y'))] };
    expect(markdown(line(reference('x')), x, note('y', 'b'))).toBe('[^1]\n\n[^1]: a[^2]\n\n[^2]: b\n');
  });
});

describe('a table', () => {
  const table = (rows: string): string =>
    toMarkdown(parseArticle(`<table>${rows}</table>`, { recover: false, recognizers: false }));

  test.each([
    [
      'with an empty header cell',
      '<thead><tr><th>a<th><tr><th>b<th>c<tbody><tr><td>1<td>2',
      '| a / b | c |\n| - | - |\n| 1 | 2 |\n',
    ],
    [
      'whose header has bold type in one place',
      '<thead><tr><th>a<th><b>b</b><tr><th>c<th>d<tbody><tr><td>1<td>2',
      '| a | **b** |\n| - | - |\n| **c** | **d** |\n| 1 | 2 |\n',
    ],
    ['of headers alone', '<tr><th>a<th>b<tr><th>c<th>d', '| a | b |\n| - | - |\n| **c** | **d** |\n'],
    ['of three rows of headers alone', '<tr><th>a<tr><th>b<tr><th>c', '| a |\n| - |\n| **b** |\n| **c** |\n'],
    [
      'whose columns are set to a side',
      '<tr><th>a<th>b<th>c<tr><td>1<td align=right>2<td align=center>3',
      '| a | b | c |\n| - | -: | :-: |\n| 1 | 2 | 3 |\n',
    ],
    ['without a header', '<tr><td>1<td>2<tr><td>3<td>4', '| | |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n'],
    ['whose rows end in nothing', '<tr><th>a<th>b<tr><td>1<td><tr><td><td>', '| a | b |\n| - | - |\n| 1 |\n| |\n'],
    [
      'with a column of no name',
      '<thead><tr><th><th>x<tr><th><th>y<tbody><tr><td>1<td>2',
      '| | x / y |\n| - | - |\n| 1 | 2 |\n',
    ],
    ['with a sign', '<tr><th>a<th>b<tr><td>1<td><svg aria-label="yes"></svg>', '| a | b |\n| - | - |\n| 1 | yes |\n'],
    [
      'whose cells span places',
      '<tr><th>a<th>b<tr><td colspan=2>1<tr><td rowspan=2>2<td>3<tr><td>4',
      '| a | b |\n| - | - |\n| 1 |\n| 2 | 3 |\n| | 4 |\n',
    ],
    ['whose later headers are bold', '<tr><th>a<tr><td>1<tr><th><b>c</b> d', '| a |\n| - |\n| 1 |\n| **c d** |\n'],
  ])('%s', (_, rows, expected) => {
    expect(table(rows)).toBe(expected);
  });

  test('without cells is none', () => {
    expect(markdown({ type: 'table', kind: 'data', columns: [], children: [] })).toBe('');
    const row = { type: 'tableRow', section: 'body', children: [] };
    expect(markdown({ type: 'table', kind: 'data', columns: [], children: [row] }, line(text('a')))).toBe('a\n');
  });
});

test('a callout without content is an alert without content, deeper down nothing', () => {
  expect(markdown({ type: 'callout', children: [] })).toBe('> [!NOTE]\n');
  expect(markdown({ type: 'blockquote', children: [{ type: 'callout', children: [] }] })).toBe('> >\n');
});

describe('what is written for the eye alone', () => {
  test.each<[string, Loose[], string]>([
    ['underlined text is text', [{ type: 'underline', children: [text('a')] }], 'a\n'],
    ['marked text is emphasis', [{ type: 'mark', children: [text('a')] }], '*a*\n'],
    ['an abbreviation is its short form', [{ type: 'abbreviation', title: 'b', children: [text('a')] }], 'a\n'],
    ['a quotation has its marks', [{ type: 'quotation', children: [text('a')] }], '“a”\n'],
    [
      'a quotation in a quotation has the inner ones',
      [{ type: 'quotation', children: [text('a '), { type: 'quotation', children: [text('b')] }] }],
      '“a ‘b’”\n',
    ],
    [
      'a quotation in bold type in a quotation, too',
      [{ type: 'quotation', children: [bold({ type: 'quotation', children: [text('b')] })] }],
      '“**‘b’**”\n',
    ],
    [
      'a quotation has the marks of its language',
      [{ type: 'quotation', language: 'de', children: [text('a')] }],
      '„a“\n',
    ],
  ])('%s', (_, children, expected) => {
    expect(markdown(line(...children))).toBe(expected);
  });

  test.each<[string, Loose[], string]>([
    ['a raised number in one piece', [text('10'), { type: 'superscript', children: [text('6')] }], '10⁶\n'],
    ['a lowered number', [text('H'), { type: 'subscript', children: [text('2')] }, text('O')], 'H₂O\n'],
    ['raised bold type', [text('10'), { type: 'superscript', children: [bold(text('6'))] }], '10**⁶**\n'],
    ['a raised word', [text('3'), { type: 'superscript', children: [text('rd')] }], '3rd\n'],
    ['a raised number first', [{ type: 'superscript', children: [text('1')] }, text(' a')], '¹ a\n'],
  ])('%s', (_, children, expected) => {
    expect(markdown(line(...children))).toBe(expected);
  });
});

describe('a list that counts', () => {
  const counted = (facts: Record<string, unknown>, ...values: (number | undefined)[]): string =>
    markdown({
      ...list(...values.map((value) => ({ ...item(line(text('a'))), ...(value !== undefined && { value }) }))),
      ordered: true,
      ...facts,
    });

  test.each<[string, Record<string, unknown>, (number | undefined)[], string]>([
    ['from one', {}, [undefined, undefined], '1. a\n2. a\n'],
    ['from three', { start: 3 }, [undefined, undefined], '3. a\n4. a\n'],
    ['with a number left out', {}, [undefined, 4, undefined], '1. a\n\n4) a\n5) a\n'],
    ['with numbers of its own that count on', {}, [2, 3], '2. a\n3. a\n'],
    ['down from its length', { reversed: true }, [undefined, undefined], '2. a\n\n1) a\n'],
    ['down from five', { reversed: true, start: 5 }, [undefined, undefined], '5. a\n\n4) a\n'],
  ])('%s', (_, facts, values, expected) => {
    expect(counted(facts, ...values)).toBe(expected);
  });

  test('but bullets do not, whatever number they begin with', () => {
    expect(counted({ ordered: false, start: 3 }, undefined, 7)).toBe('- a\n- a\n');
  });
});
