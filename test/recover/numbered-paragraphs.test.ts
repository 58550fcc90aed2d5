import { describe, expect, test } from 'vitest';
import { find, type Node, parseArticle, toText } from '../../src/index.ts';

/**
 * A list as `[item | item]` with its first number before it where it counts, paragraphs as their text, other blocks as
 * their type.
 */
function shape(node: Node): string {
  if (node.type === 'list') {
    const items = node.children.map((item) => item.children.map(shape).join(' + ')).join(' | ');
    return `${node.ordered ? `${node.start ?? 1} ` : ''}[${items}]`;
  }
  return node.type === 'paragraph' ? toText(node).replaceAll('\n', ' / ') : `<${node.type}>`;
}

const shapes = (...blocks: string[]): string =>
  parseArticle(blocks.join('\n'), { recognizers: false, recover: { boldHeading: false, labelHeading: false } })
    .children.map(shape)
    .join(', ');

const p = (text: string): string => `<p>${text}</p>`;
const [one, two, three] = [p('1) Rake'), p('2) Dig'), p('3) Sow')];
const list = '<ul><li>hoe<li>spade</ul>';
const code = '<pre><code>dig</code></pre>';
const figure = '<figure><img src="a.png" alt="A bed"></figure>';
const table = '<table><tr><th>Seed<th>Row<tr><td>Pea<td>4</table>';
const embed = '<iframe src="https://video.example/1"></iframe>';
const quote = '<blockquote><p>Dig well</p></blockquote>';

describe('paragraphs that count are a list', () => {
  test.each([
    ['of two', [one, two], '1 [Rake | Dig]'],
    ['of three', [one, two, three], '1 [Rake | Dig | Sow]'],
    ['from elsewhere', [p('4) Rake'), p('5) Dig'), p('6) Sow')], '4 [Rake | Dig | Sow]'],
    ['behind a paragraph', [p('First'), one, two], 'First, 1 [Rake | Dig]'],
    ['before a paragraph', [one, two, p('Then rest')], '1 [Rake | Dig], Then rest'],
    ['between others', [list, one, two, p('Rest'), list], '[hoe | spade], 1 [Rake | Dig], Rest, [hoe | spade]'],
    ['and another list', [one, two, p('Then'), p('a) Mow'), p('b) Rest')], '1 [Rake | Dig], Then, 1 [Mow | Rest]'],
    ['and one that starts again', [one, two, p('1) Mow'), p('2) Rest')], '1 [Rake | Dig], 1 [Mow | Rest]'],
    ['with numbers in marks', [p('<b>1)</b> Rake'), p('<i>2) Dig</i>')], '1 [Rake | Dig]'],
    ['in bold type', [p('<b>1) Rake</b>'), p('<b>2) Dig</b>')], '1 [Rake | Dig]'],
    ['in bold type behind a list', [list, p('<b>1) Rake</b>'), p('<b>2) Dig</b>')], '[hoe | spade], 1 [Rake | Dig]'],
  ])('%s', (_, blocks, shown) => {
    expect(shapes(...blocks)).toBe(shown);
  });

  test.each([
    ['one alone', [one]],
    ['two from elsewhere', [p('4) Rake'), p('5) Dig')]],
    ['with a gap', [one, three]],
    ['backwards', [two, one]],
    ['in two manners', [one, p('2. Dig')]],
    ['with a paragraph between them', [one, p('Well'), two]],
    ['with a heading between them', [one, '<h3>Well</h3>', two]],
    ['with a break between them', [one, '<hr>', two]],
    ['with a quotation between them', [one, quote, two]],
    ['behind a picture', [p('<img src="a.png">1) Rake'), p('<img src="b.png">2) Dig')]],
  ])('but not %s', (_, blocks) => {
    expect(shapes(...blocks)).not.toContain('1 [');
  });

  test.each([
    ['a list', list, '[hoe | spade]'],
    ['code', code, '<code>'],
    ['a figure', figure, '<figure>'],
    ['a table', table, '<table>'],
    ['an embed', embed, '<embed>'],
  ])('with %s between them', (_, block, shown) => {
    expect(shapes(one, block, two)).toBe(`1 [Rake + ${shown} | Dig]`);
    expect(shapes(one, two, block)).toBe(`1 [Rake | Dig], ${shown}`);
    expect(shapes(one, block, two, block)).toBe(`1 [Rake + ${shown} | Dig + ${shown}]`);
  });

  test.each([
    ['four', 4, true],
    ['five', 5, false],
  ])('with %s blocks between them', (_, count, isList) => {
    expect(shapes(one, ...Array(count).fill(code), two).startsWith('1 [')).toBe(isList);
  });

  test('whose last item holds one block of a kind that another one holds', () => {
    expect(shapes(one, list, two, list, list)).toBe('1 [Rake + [hoe | spade] | Dig + [hoe | spade]], [hoe | spade]');
    expect(shapes(one, list, two, code)).toBe('1 [Rake + [hoe | spade] | Dig], <code>');
    expect(shapes(one, list, two, p('Rest'))).toBe('1 [Rake + [hoe | spade] | Dig], Rest');
    expect(shapes(p('Then'), list, one, two, list)).toBe('Then, [hoe | spade], 1 [Rake | Dig], [hoe | spade]');
  });

  test('that is marked with its rule and its numbers', () => {
    const made = find(parseArticle(one + two), 'list');
    expect(made).toMatchObject({ ordered: true, origin: 'recovered', by: 'numbered-paragraphs' });
    expect(made?.children.map(({ by, markers }) => [by, markers])).toEqual([
      ['numbered-paragraphs', ['1)']],
      ['numbered-paragraphs', ['2)']],
    ]);
  });
});

describe('paragraphs that count are no list', () => {
  const [first, second] = [p('<b>1) Rake</b>'), p('<b>2) Dig</b>')];

  test.each([
    ['of bold titles with lists below', [first, list, second, list], true],
    ['of bold titles with a picture below one', [first, figure, second], true],
    ['of bold titles, the last with a list below', [first, second, list], false],
    ['of titles of which one is bold', [first, list, two, list], false],
    ['of titles that are bold in part', [p('<b>1)</b> Rake'), list, p('<b>2)</b> Dig'), list], false],
    ['of three bold titles, one with a list below', [first, second, list, p('<b>3) Sow</b>')], true],
  ])('%s', (_, blocks, areTitles) => {
    expect(!shapes(...blocks).includes('1 [')).toBe(areTitles);
  });

  test.each([
    ['of questions with answers', ['1) Who?<br>Ida', '2) When?<br>Now'], true],
    ['of questions of which one has an answer', ['1) Who?<br>Ida', '2) When?'], true],
    ['of questions without answers', ['1) Who?', '2) When?'], false],
    ['of which half are questions', ['1) Who?<br>Ida', '2) Rake<br>well'], false],
    ['of which more than half are questions', ['1) Who?<br>Ida', '2) When?<br>Now', '3) Rake'], true],
    ['of which none is a question', ['1) Rake<br>well', '2) Dig<br>deep'], false],
    ['of which all have a question in the second line', ['1) Rake<br>why?', '2) Dig<br>why?'], false],
    ['of questions in another script', ['1) 誰？<br>イダ', '2) 何時？<br>今'], true],
  ])('%s', (_, texts, areQuestions) => {
    expect(!shapes(...texts.map(p)).includes('1 [')).toBe(areQuestions);
  });
});
