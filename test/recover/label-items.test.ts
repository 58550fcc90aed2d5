import { describe, expect, test } from 'vitest';
import { find, type Node, parseArticle, toText } from '../../src/index.ts';

/** A list as `[item | item]`, everything else as its text. */
function shape(node: Node): string {
  if (node.type === 'list') return `[${node.children.map((item) => item.children.map(shape).join(' ')).join(' | ')}]`;
  return toText(node);
}

function list(...texts: string[]): string {
  const found = find(parseArticle(`<ul><li>${texts.join('<li>')}</ul>`, { recognizers: false }), 'list');
  return found ? shape(found) : '';
}

const rest = ['rake', 'Seeds:', 'peas'];

describe('items that end in a colon hold the items after them', () => {
  test.each([
    ['two of them', ['Tools:', 'rake', 'Seeds:', 'peas'], '[Tools: [rake] | Seeds: [peas]]'],
    [
      'more than one item',
      ['Tools:', 'rake', 'hoe', 'Seeds:', 'peas', 'beans'],
      '[Tools: [rake | hoe] | Seeds: [peas | beans]]',
    ],
    [
      'behind other items',
      ['shed', 'fence', 'Tools:', 'rake', 'Seeds:', 'peas'],
      '[shed | fence | Tools: [rake] | Seeds: [peas]]',
    ],
    ['one without items', ['Tools:', 'Seeds:', 'peas'], '[Tools: | Seeds: [peas]]'],
    ['the last one without items', ['Tools:', 'rake', 'Seeds:'], '[Tools: [rake] | Seeds:]'],
    ['one at the start', ['Tools:', 'rake', 'hoe'], '[Tools: [rake | hoe]]'],
    ['with wide colons', ['道具：', '鍬', '種：', '豆'], '[道具： [鍬] | 種： [豆]]'],
    [
      'with blanks behind the colons',
      ['Tools: &nbsp;', 'rake', 'Seeds:&nbsp;', 'peas'],
      '[Tools: \u00a0 [rake] | Seeds:\u00a0 [peas]]',
    ],
    [
      'with blanks behind bold type',
      ['<b>Tools:</b>&nbsp;', 'rake', '<b>Seeds:</b> &nbsp;', 'peas'],
      '[Tools:\u00a0 [rake] | Seeds: \u00a0 [peas]]',
    ],
    [
      'with an ideographic space behind them',
      ['道具：　', '鍬', '種：　', '豆'],
      '[道具：\u3000 [鍬] | 種：\u3000 [豆]]',
    ],
    ['in bold type', ['<b>Tools:</b>', 'rake', '<b>Seeds</b>:', 'peas'], '[Tools: [rake] | Seeds: [peas]]'],
  ])('%s', (_, texts, shown) => {
    expect(list(...texts)).toBe(shown);
  });

  test.each([
    ['one behind another item', ['shed', 'Tools:', 'rake']],
    ['one alone', ['Tools:']],
    ['one at the end', ['shed', 'Tools:']],
    ['two alone', ['Tools:', 'Seeds:']],
    ['two at the end', ['shed', 'Tools:', 'Seeds:']],
    ['none', ['Tools', 'rake']],
  ])('but not %s', (_, texts) => {
    expect(list(...texts)).toBe(`[${texts.join(' | ')}]`);
  });

  test('but not in a list that counts', () => {
    const article = parseArticle('<ol><li>Tools:<li>rake<li>Seeds:<li>peas</ol>', { recognizers: false });
    expect(article.children.map(shape)).toEqual(['[Tools: | rake | Seeds: | peas]']);
  });

  const long = (length: number): string => `${'a'.repeat(length - 1)}:`;

  test.each([
    ['70 characters', long(70), true],
    ['71 characters', long(71), false],
    ['70 characters and blanks around them', `&nbsp;${long(70)}&nbsp;`, true],
    ['nine words', 'a b c d e f g h i:', true],
    ['ten words', 'a b c d e f g h i j:', false],
    ['words far apart', 'a &nbsp; b &nbsp; c &nbsp; d &nbsp; e:', true],
    ['numbers', '12 + 30:', false],
    ['a number and a letter', '12 t:', true],
    ['two sentences', 'It is so. Tools:', false],
    ['a shout', 'Now! Tools:', false],
    ['a question', 'What now? Tools:', false],
    ['a semicolon', 'Shed; tools:', false],
    ['a full-width stop', '道具。 鍬：', false],
    ['a number with a point', 'The 3.5 tools:', true],
    ['a comma', 'Old, good tools:', true],
    ['a line break', 'Old<br>tools:', false],
    ['a colon within', 'Tools: old', false],
    ['a colon before bold type', 'Tools: <b>old</b>', false],
    ['a link alone', '<a href="/t">Tools:</a>', false],
    ['a link before a colon', '<a href="/t">Tools</a>:', false],
    ['a link before a wide colon and a blank', '<a href="/t">Tools</a> ：', false],
    ['a link and a word', 'Old <a href="/t">tools</a>:', true],
    ['a link and code', '<code>rm</code> <a href="/t">tools</a>:', true],
    ['code', '<code>rm</code>:', true],
    ['text with its colon in code', 'Old <code>rm:</code>', true],
    ['a picture', 'Tools:<img src="a.png" alt="A rake">', true],
    ['a box to tick', '<input type="checkbox">Tools:', false],
    ['a list of its own', 'Tools:<ul><li>hoe</ul>', false],
    ['a second paragraph', '<p>Tools:</p><p>Old ones:</p>', false],
    ['a table', '<table><tr><td>Tools:<td>a<tr><td>b<td>c</table>', false],
  ])('being labels by their text: %s', (_, label, isLabel) => {
    expect(list('Plants:', 'peas', label, 'rake').includes('[rake]')).toBe(isLabel);
  });

  test('and the nested list is marked, and has the position of its items', () => {
    const html = `<ul><li>Tools:</li><li>${rest.join('</li><li>')}</li></ul>`;
    const outer = find(parseArticle(html, { positions: true, recognizers: false }), 'list');
    const [label] = outer?.children ?? [];
    const nested = label?.children[1];
    const sourceOf = (node?: Node): string | undefined =>
      node?.position && html.slice(node.position.start.offset, node.position.end.offset);
    expect(nested).toMatchObject({ type: 'list', ordered: false, origin: 'recovered', by: 'label-items' });
    expect([sourceOf(label), sourceOf(nested)]).toEqual(['<li>Tools:</li><li>rake</li>', '<li>rake</li>']);
    expect(find(parseArticle(html), 'listItem')).not.toHaveProperty('position');
  });
});
