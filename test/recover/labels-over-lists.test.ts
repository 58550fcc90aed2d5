import { describe, expect, test } from 'vitest';
import { type Node, parseArticle, toText } from '../../src/index.ts';

/** A section as `(# Title …)`, every other block as its type. */
function shape(node: Node): string {
  if (node.type === 'section') return `(${node.children.map(shape).join(' ')})`;
  return node.type === 'heading' ? `# ${toText(node)}` : node.type;
}

const shapes = (...blocks: string[]): string =>
  parseArticle(blocks.join('\n'), { recognizers: false }).children.map(shape).join(' ');

const p = (text: string): string => `<p>${text}</p>`;
const ul = (...items: string[]): string => `<ul><li>${items.join('<li>')}</ul>`;
const list = ul('a rope', 'a knife');
const table = '<table><tr><th>Boat<th>Seats<tr><td>Elm<td>4</table>';
const link = '<a href="/knife">a knife</a>';

describe('a short paragraph over lists and tables is their heading', () => {
  test.each([
    ['a list', [p('Tools'), list], '(# Tools list)'],
    ['a table', [p('Tools'), table], '(# Tools table)'],
    ['a list and a table', [p('Tools'), list, table], '(# Tools list table)'],
    ['lists, up to other blocks', [p('Tools'), list, list, p('So.'), list], '(# Tools list list) paragraph list'],
    ['lists, each its own', [p('Tools'), list, p('Seeds'), table], '(# Tools list) (# Seeds table)'],
    ['a list behind other blocks', [p('So.'), list, p('Tools'), list], 'paragraph list (# Tools list)'],
    ['a list before a picture', [p('Tools'), list, '<img src="a.png">'], '(# Tools list) paragraph'],
    ['no list', [p('Tools'), p('So.')], 'paragraph paragraph'],
    ['nothing', [p('Tools')], 'paragraph'],
    ['no list, but a picture', [p('Tools'), '<figure><img src="a.png"></figure>', list], 'paragraph figure list'],
    ['a list, but a sentence', [p('It has tools.'), list], 'paragraph list'],
    [
      'a list and another one, but a heading before it',
      [p('Tools'), '<h3>Sheds</h3>', list],
      'paragraph (# Sheds list)',
    ],
  ])('over %s', (_, blocks, shown) => {
    expect(shapes(...blocks)).toBe(shown);
  });

  test.each([
    ['two items', p('Tools'), ul('a', 'b'), true],
    ['one item of a few words', p('Tools'), ul('a'), false],
    ['one item of a few words, with a colon', p('Tools:'), ul('a'), true],
    ['one item of 40 characters', p('Tools'), ul('a'.repeat(40)), true],
    ['one item of 39 characters', p('Tools'), ul('a'.repeat(39)), false],
    ['links', p('Tools'), ul(link, link), false],
    ['links, with a colon', p('Tools:'), ul(link, link), false],
    ['links with blanks around them', p('Tools'), ul(` ${link} `, `&nbsp;${link}&nbsp;`), false],
    [
      'links with blanks in them',
      p('Tools'),
      ul('<a href="/a"> a knife </a>', '<a href="/b">&nbsp;b&nbsp;</a>'),
      false,
    ],
    ['links in bold type', p('Tools'), ul(`<b>${link}</b>`, link), false],
    ['several links an item', p('Tools'), ul(`${link}${link}`, link), false],
    ['links and a picture', p('Tools'), ul(link, '<img src="a.png" alt="A rope">'), true],
    ['links and a word', p('Tools'), ul(link, 'a rope'), true],
    ['links with words before them', p('Tools'), ul(`old: ${link}`, `new: ${link}`), true],
    ['links with words behind them', p('Tools'), ul(`${link}, old`, `${link}, new`), true],
    ['links, of which one has a word behind it', p('Tools'), ul(link, `${link}, new`), true],
    [
      'pictures and code',
      p('Tools'),
      ul('<img src="a.png" alt="A knife"> <code>knife</code>', '<img src="b.png">'),
      true,
    ],
    ['pictures', p('Tools'), ul('<img src="a.png" alt="A knife">', '<img src="b.png" alt="A rope">'), false],
    ['pictures and blanks', p('Tools'), ul('<img src="a.png">&nbsp;<img src="c.png">', '<img src="b.png">'), false],
    ['pictures and words', p('Tools'), ul('<img src="a.png"> a knife', '<img src="b.png">'), true],
    ['code', p('Tools'), ul('<code>a</code>', '<code>b</code>'), true],
    ['boxes with names', p('Tools'), ul('<input type="checkbox"> a knife', '<input type="checkbox"> a rope'), true],
  ])('by the text of the list: %s', (_, label, items, isHeading) => {
    expect(shapes(label, items).startsWith('(#')).toBe(isHeading);
  });

  test.each([
    ['a section of questions', '<h2>Frequently asked questions</h2>', false],
    ['another section', '<h2>The harbour</h2>', true],
    ['another section among questions', '<h2>Frequently asked questions</h2><h3>The harbour</h3>', true],
  ])('in %s', (_, headings, isHeading) => {
    expect(shapes(headings, p('Tools'), list).includes('# Tools')).toBe(isHeading);
  });

  test.each([
    ['a quotation', `<blockquote>${p('Tools')}${list}</blockquote>`],
    ['an item', `<ul><li>${p('Tools')}${list}</li></ul>`],
    ['a cell', `<table><tr><th>a<th>b<tr><td>${p('Tools')}${list}<td>c</table>`],
    ['a quotation of a section', `<h2>Harbour</h2><blockquote>${p('Tools')}${list}</blockquote>`],
  ])('but not in %s', (_, html) => {
    expect(shapes(html)).not.toContain('# Tools');
  });
});

describe('recovered sections', () => {
  test('hold no label of their own', () => {
    expect(shapes(p('Tools'), list, '<p><b>Ropes</b></p>', list, table)).toBe('(# Tools list) (# Ropes list table)');
  });

  test('are looked at for labels where a bold title made them', () => {
    const text = p('Boats that leave at nine come back at five');
    expect(shapes('<p><b>Ropes</b></p>', text, p('Tools'), list, '<p><b>Old sails</b></p>', text)).toBe(
      '(# Ropes paragraph (# Tools list)) (# Old sails paragraph)',
    );
  });
});
