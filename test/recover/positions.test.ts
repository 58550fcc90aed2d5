import { describe, expect, test } from 'vitest';
import { findAll, type Node, type Position, parseArticle } from '../../src/index.ts';
import { span } from '../../src/positions/join.ts';

/** The source of each node of a type. */
function sources(html: string, type: Node['type']): (string | undefined)[] {
  const article = parseArticle(html, { positions: true, recognizers: false });
  return findAll(article, type).map(
    ({ position }) => position && html.slice(position.start.offset, position.end.offset),
  );
}

/** The texts of a tree, each with its source. */
function texts(html: string): [string, string | undefined][] {
  const article = parseArticle(html, { positions: true, recognizers: false });
  return findAll(article, 'text').map(({ value, position }) => [
    value,
    position && html.slice(position.start.offset, position.end.offset),
  ]);
}

describe('positions of recovered texts', () => {
  test.each([
    [
      'a text of two lines',
      '<p>1) Rake\n well<br>2) Dig</p>',
      [
        ['Rake well', 'Rake\n well'],
        ['Dig', 'Dig'],
      ],
    ],
    [
      'a text of three lines',
      '<p>1) Rake\nall\n the day<br>2) Dig</p>',
      [
        ['Rake all the day', 'Rake\nall\n the day'],
        ['Dig', 'Dig'],
      ],
    ],
    [
      'lines with entities',
      '<p>&#49;) R&amp;R\nso<br>2) Dig&nbsp;it</p>',
      [
        ['R&R so', 'R&amp;R\nso'],
        ['Dig\u00a0it', 'Dig&nbsp;it'],
      ],
    ],
    [
      'lines around a mark',
      '<p>1) Rake\n<b>all\nday</b> long<br>2) Dig</p>',
      [
        ['Rake ', 'Rake'],
        ['all', 'all'],
        [' ', undefined],
        ['day', 'day'],
        [' long', ' long'],
        ['Dig', 'Dig'],
      ],
    ],
    [
      'a text behind two line breaks',
      '<p>One.<br><br>Two.</p>',
      [
        ['One.', 'One.'],
        ['Two.', 'Two.'],
      ],
    ],
    [
      'a text without the blanks around it',
      '<p>One. <br><br> Two. </p>',
      [
        ['One.', 'One.'],
        ['Two.', 'Two.'],
      ],
    ],
    [
      'the parts of an item',
      `<ul>${'<li>Sign: R&amp;R\nso -&gt; Cure: water\nit'.repeat(3)}</ul>`,
      [1, 2, 3].flatMap(() => [
        ['Sign:', 'Sign:'],
        ['R&R so', 'R&amp;R\nso'],
        ['Cure:', 'Cure:'],
        ['water it', 'water\nit'],
      ]),
    ],
    [
      'the parts of an item on lines',
      `<ul>${'<li>Sign: R&amp;R\nso,<br>Cure: water'.repeat(3)}</ul>`,
      [1, 2, 3].flatMap(() => [
        ['Sign:', 'Sign:'],
        ['R&R so,', 'R&amp;R\nso,'],
        ['Cure:', 'Cure:'],
        ['water', 'water'],
      ]),
    ],
    [
      'labels and values',
      '<p><b>Where</b>: the\nshed<br><b>When</b>: now</p>',
      [
        ['Where', 'Where'],
        [':', ':'],
        ['the shed', 'the\nshed'],
        ['When', 'When'],
        [':', ':'],
        ['now', 'now'],
      ],
    ],
    [
      'lines behind references to characters without width',
      '<p>&#8203;1) Rake<br>&shy;2) Dig<br>&zwnj;&nbsp;3) Sow<br> &#32;&#xFEFF;4) Rest</p>',
      [
        ['Rake', 'Rake'],
        ['Dig', 'Dig'],
        ['Sow', 'Sow'],
        ['Rest', 'Rest'],
      ],
    ],
    [
      'lines before marks that begin with white space',
      '<p>- Rake<b> all</b><br>- Dig<b>\nnow</b></p>',
      [
        ['Rake ', 'Rake'],
        ['all', 'all'],
        ['Dig ', 'Dig'],
        ['now', 'now'],
      ],
    ],
    [
      'a note before a link back that begins with a space',
      '<p>Tea<a href="#n" id="r">1</a></p><ol><li id="n">Green &amp; hot.<a href="#r"> ↩</a></ol>',
      [
        ['Tea', 'Tea'],
        ['1', '1'],
        ['Green & hot.', 'Green &amp; hot.'],
      ],
    ],
  ])('are exact: %s', (_, html, shown) => {
    expect(texts(html)).toEqual(shown);
  });
});

describe('positions of recovered nodes', () => {
  const fields = '<p>Come<br><b>Where:</b> here<br><b>When:</b> now<br>or later</p>';

  test.each([
    ['paragraphs', '<p>One.<br><br>Two <b>or</b> more.</p>', 'paragraph', ['One.', 'Two <b>or</b> more.']],
    ['fields of lines', fields, 'fields', ['<b>Where:</b> here<br><b>When:</b> now']],
    ['paragraphs around fields', fields, 'paragraph', ['Come', 'or later']],
    [
      'fields of items',
      `<ul>${'<li>Sign: wilt -&gt; Cure: water</li>'.repeat(3)}</ul>`,
      'fields',
      Array(3).fill('Sign: wilt -&gt; Cure: water'),
    ],
    [
      'fields of paragraphs of items',
      `<ul>${'<li><p>Sign: wilt -&gt; Cure: water</p>'.repeat(3)}</ul>`,
      'fields',
      Array(3).fill('<p>Sign: wilt -&gt; Cure: water</p>'),
    ],
    ['marks that were cut', '<p><b>One.<br><br>Two.</b></p>', 'strong', ['One.', 'Two.']],
    ['headings', '<p>Tools</p><ul><li>hoe<li>rake</ul>', 'heading', ['<p>Tools</p>']],
    ['sections', '<p>Tools</p><ul><li>hoe<li>rake</ul><p>So.</p>', 'section', ['<p>Tools</p><ul><li>hoe<li>rake</ul>']],
  ] as const)('span what they hold: %s', (_, html, type, shown) => {
    expect(sources(html, type)).toEqual(shown);
  });

  test.each([
    ['<p>1) Rake\nwell<br>2) Dig</p>'],
    ['<p>One.<br><br>Two.</p>'],
    [fields],
    ['<p>Tools</p><ul><li>hoe<li>rake</ul>'],
    [`<ul>${'<li>Sign: wilt -&gt; Cure: water'.repeat(3)}</ul>`],
  ])('are absent by default: %j', (html) => {
    expect(JSON.stringify(parseArticle(html))).not.toContain('position');
  });
});

describe('the span of nodes', () => {
  const place = (start: number, end: number): { position: Position } => ({
    position: { start: { line: 1, column: start + 1, offset: start }, end: { line: 1, column: end + 1, offset: end } },
  });

  test.each([
    ['one', [place(2, 4)], place(2, 4)],
    ['two', [place(2, 4), place(6, 9)], place(2, 9)],
    ['three, of which the second has no place', [place(2, 4), {}, place(6, 9)], place(2, 9)],
    ['two in another order', [place(6, 9), place(2, 4)], place(2, 9)],
    ['one that holds the others', [place(2, 4), place(1, 9), place(6, 8)], place(1, 9)],
    ['none', [], {}],
    ['one without a place', [{}], {}],
    ['one without a place first', [{}, place(2, 4)], {}],
    ['one without a place last', [place(2, 4), {}], {}],
  ])('is from the first character to the last: %s', (_, nodes, whole) => {
    expect(span(nodes)).toEqual(whole);
  });
});
