import { describe, expect, test } from 'vitest';
import { findAll, type NodeType, parseArticle } from '../../src/index.ts';

/** The source of each node of a type; `-` for a node without a position. */
function sources(html: string, type: NodeType): string[] {
  return findAll(parseArticle(html, { positions: true, root: 'document' }), type).map(({ position }) =>
    position ? html.slice(position.start.offset, position.end.offset) : '-',
  );
}

describe('the position of a text', () => {
  test.each([
    ['a run of characters', '<p> tea </p>', ['tea']],
    ['references', '<p>tea &amp; milk&nbsp;&#x2014;</p>', ['tea &amp; milk&nbsp;&#x2014;']],
    ['white space that is written as references', '<p>&#32;&#10;tea&#32;</p>', ['tea']],
    ['line ends of two characters', '<p>\r\ntea\r\nmilk\r\n</p>', ['tea\r\nmilk']],
    ['a reference without a semicolon', '<p> &copyTea </p>', ['&copyTea']],
    ['characters outside the basic plane', '<p> &#x1F375; 🍵 </p>', ['&#x1F375; 🍵']],
    ['a null character, which the parser leaves out', '<p> t\0ea </p>', ['t\0ea']],
    ['a comment within it', '<p>green <!-- x --> tea</p>', ['green <!-- x --> tea']],
    ['tags that make no node', '<p>green <span>tea</span>.</p>', ['green <span>tea</span>.']],
    ['an end tag that closes nothing', '<p>green </i> tea </i> </p>', ['green </i> tea']],
    ['a space before a mark', '<p>green <b>tea</b> cup</p>', ['green ', 'tea', ' cup']],
    ['a space between marks', '<p><b>green</b> <i>tea</i></p>', ['green', ' ', 'tea']],
    ['a space within the mark before', '<p><b>green </b><i>tea</i></p>', ['green', '-', 'tea']],
    ['a space within the mark behind', '<p>green<b> tea</b></p>', ['green', 'tea']],
  ])('with %s', (_, html, expected) => {
    expect(sources(html, 'text')).toEqual(expected);
  });

  test('that is cut at references reaches to their ends', () => {
    const html = '<p>1) &laquo;tea&nbsp;&amp;\n2) milk &rarr;\r\n3) &#x1F375;</p>';
    expect(sources(html, 'text')).toEqual(['&laquo;tea&nbsp;&amp;', 'milk &rarr;', '&#x1F375;']);
  });

  test('that the parser moved out of a table is where it was written', () => {
    const html = '<table> green <tr><td>cell</td></tr> tea &amp; milk </table>';
    const [moved, cell] = sources(html, 'text');
    // One text of two parts: it reaches from the first to the last of them.
    expect(moved).toBe('green <tr><td>cell</td></tr> tea &amp; milk');
    expect(cell).toBe('cell');
  });

  test('whose parts were moved is cut at its own places', () => {
    const html = '<table>1) green &amp; hot\n<tr><td>cell</td></tr>2) black\n3) white</table>';
    expect(sources(html, 'text').slice(0, 3)).toEqual(['green &amp; hot', 'black', 'white']);
  });
});

describe('the position of a node', () => {
  test('that no tag made is that of its content', () => {
    expect(sources(' tea <b>cup</b> <hr>', 'paragraph')).toEqual(['tea <b>cup</b>']);
    expect(sources('<h2>Tea</h2> <p>Cup', 'section')).toEqual(['<h2>Tea</h2> <p>Cup']);
  });

  test('that the parser implied in a table is that of its parts', () => {
    const html = '<table><td>a<td>b</table>';
    expect(sources(html, 'tableRow')).toEqual(['<td>a<td>b']);
    expect(sources(html, 'tableCell')).toEqual(['<td>a', '<td>b']);
  });

  test('that the parser made twice is that of its own content', () => {
    expect(sources('<p><b>green<p>tea</b>', 'strong')).toEqual(['<b>green', 'tea</b>']);
  });

  test('of a line break that an element implies is the mark-up between the lines', () => {
    expect(sources('<h2><div>Green</div><div>tea</div></h2>', 'break')).toEqual(['</div><div>']);
    expect(sources('<p>a<br>b', 'break')).toEqual(['<br>']);
  });

  test('that was recovered or recognised is that of what it holds', () => {
    const html =
      '<p>Pack:<br>– hat &amp; scarf<br>– tea</p><h2>FAQ</h2><h3>Hot?</h3><p>Yes.</p><h3>Sweet?</h3><p>No.</p>';
    expect(sources(html, 'listItem')).toEqual(['hat &amp; scarf', 'tea']);
    expect(sources(html, 'list')).toEqual(['hat &amp; scarf<br>– tea']);
    expect(sources(html, 'faqPair')).toEqual(['<h3>Hot?</h3><p>Yes.</p>', '<h3>Sweet?</h3><p>No.</p>']);
    expect(sources(html, 'question')).toEqual(['<h3>Hot?</h3>', '<h3>Sweet?</h3>']);
    expect(sources(html, 'answer')).toEqual(['<p>Yes.</p>', '<p>No.</p>']);
  });

  test('counts lines as HTML does: a carriage return ends one, with a line feed behind it or without', () => {
    const article = parseArticle('<p>a\r\n<b>b</b>\r<i>c</i>\n<s>d</s>', { positions: true });
    const starts = ['strong', 'emphasis', 'delete'].map(
      (type) => findAll(article, type as NodeType)[0]?.position?.start,
    );
    expect(starts.map((start) => start && [start.line, start.column])).toEqual([
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
  });

  test('is plain data', () => {
    const article = parseArticle('<p>1) a\n2) b', { positions: true });
    for (const { position } of findAll(article, 'text')) {
      expect(position && Reflect.ownKeys(position)).toEqual(['start', 'end']);
    }
    expect(structuredClone(article)).toEqual(article);
  });

  test('is absent unless positions are on', () => {
    expect(JSON.stringify(parseArticle('<p>a <b>b</b>'))).not.toContain('position');
  });
});
