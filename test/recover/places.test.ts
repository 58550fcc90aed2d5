import { describe, expect, test } from 'vitest';
import {
  type FlowContent,
  findAll,
  inspect,
  type Node,
  parseArticle,
  type RecoverRule,
  toText,
} from '../../src/index.ts';
import { allWords } from '../../src/lexicon/chosen-words.ts';
import { rules } from '../../src/recover/index.ts';

/** The rules that made nodes. */
function made(html: string): string[] {
  const names = new Set<string>();
  const article = parseArticle(html, { recognizers: false });
  for (const type of ['list', 'fields', 'section', 'paragraph'] as const) {
    for (const { by } of findAll<Node['type']>(article, type)) if (by !== undefined) names.add(by);
  }
  return [...names];
}

const dashes = 'Tools<br>- rake<br>- spade';

describe('flattened text is found', () => {
  test.each([
    ['in the article', `<p>${dashes}</p>`],
    ['in a section', `<h2>Shed</h2><p>${dashes}</p>`],
    ['in a quotation', `<blockquote><p>${dashes}</p></blockquote>`],
    ['in an item', `<ul><li>${dashes}</li></ul>`],
    ['in an item of an item', `<ul><li>Shed<ul><li>${dashes}</li></ul></li></ul>`],
    ['in the text of a definition', `<dl><dt>Shed<dd><p>${dashes}</p></dl>`],
    ['in a cell of one line', `<table><tr><th>a<th>b<tr><td>c<td>${dashes}</table>`],
    ['in a cell of paragraphs', `<table><tr><th>a<th>b<tr><td>c<td><p>So</p><p>${dashes}</p></table>`],
    ['in a cell that begins with bold type', `<table><tr><th>a<th>b<tr><td>c<td><b>To do</b>: ${dashes}</table>`],
    [
      'under a recovered heading',
      `<p><b>Shed work</b></p><p>${dashes} for those who come at nine</p><p><b>Old beds</b></p><p>${dashes} and so on until it is five</p>`,
    ],
  ])('%s', (_, html) => {
    expect(made(html)).toContain('dash-bullets');
  });

  test.each([
    ['in a heading', `<h2>${dashes}</h2>`],
    ['in preformatted text', '<pre>Tools\n- rake\n- spade</pre>'],
    ['in a cell of one word', '<table><tr><th>a<th>b<tr><td>c<td>- rake</table>'],
  ])('but not %s', (_, html) => {
    expect(made(html)).toEqual([]);
  });

  test('and a cell in which nothing is found stays as it is', () => {
    const html = '<table><tr><th>a<th>b<tr><td>c<td>Rake<br>well <b>now</b></table>';
    expect(inspect(parseArticle(html))).toBe(inspect(parseArticle(html, { recover: false })));
  });

  test('and the paragraphs of a cell stay its own', () => {
    const html = '<table><tr><th>a<th>b<tr><td>c<td>One.<br><br>Two.</table>';
    const cells = findAll(parseArticle(html, { recognizers: false }), 'tableCell');
    expect(cells.at(-1)?.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('a recovered heading', () => {
  const text = '<p>Boats that leave at nine come back at five</p>';
  const list = '<ul><li>a rope<li>a knife</ul>';
  const headings = (html: string): string[] =>
    findAll(parseArticle(html, { recognizers: false }), 'heading').map((node) => `${node.depth} ${toText(node)}`);

  test.each([
    ['under none', `<p>Tools</p>${list}`, ['2 Tools']],
    ['under a paragraph', `${text}<p>Tools</p>${list}`, ['2 Tools']],
    ['under a heading', `<h2>Shed</h2>${text}<p>Tools</p>${list}`, ['2 Shed', '3 Tools']],
    ['under two headings', `<h2>Shed</h2><h3>Wall</h3><p>Tools</p>${list}`, ['2 Shed', '3 Wall', '4 Tools']],
    ['beside a lower heading', `<h2>Shed</h2><p>Tools</p>${list}<h3>Wall</h3>`, ['2 Shed', '3 Tools', '3 Wall']],
    [
      'beside a section',
      `<h2>Shed</h2><h3>Wall</h3>${text}<h2>Beds</h2><p>Tools</p>${list}`,
      ['2 Shed', '3 Wall', '2 Beds', '3 Tools'],
    ],
  ])('has the depth below those around it: %s', (_, html, shown) => {
    expect(headings(html)).toEqual(shown);
  });
});

describe('a rule', () => {
  const nothing: Record<RecoverRule, string> = {
    'br-paragraphs': '<p>One.<br>Two.</p><p><b>Tools</b></p><ul><li>rake<li>hoe</ul>',
    'numbered-paragraphs': '<p>1) One</p><p>3) Two</p><p>So</p>',
    'numbered-lines': '<p>1) One<br>3) Two</p><p>So</p>',
    'dash-bullets': '<p>- One</p><p>- One<br>• Two</p>',
    'label-items': '<ul><li>rake<li>Tools:</ul><p>So</p>',
    'trailing-fields': '<ul><li>rake<li>Dig<br><b>Where:</b> here</ul><p>So</p>',
    'item-fields': '<ul><li>rake: a<li>hoe: b<li>spade: c</ul><p>So</p>',
    'field-lines': '<p><b>Where:</b> here</p><p>So</p><p><b>Where:</b> here<br>and there</p>',
    'bold-heading': '<p><b>Old sails</b></p><p>So</p>',
    'word-lists': '<p style="mso-list:l0 level1 lfo1">rake</p><p>So</p>',
    'list-runs': '<ol><li>rake<li>hoe</ol><p>So</p><ol start="4"><li>spade</ol>',
    'task-marks': '<ul><li>☑ rake<li>hoe</ul><p>So</p>',
    'label-heading': '<p>It is so.</p><ul><li>rake<li>hoe</ul>',
    'quote-alerts': '<blockquote><p>[!TIP] Rake it.</p></blockquote><blockquote><p>[!TIP]</p></blockquote>',
  };

  test.each(rules.map((rule) => [rule.name, rule] as const))(
    'returns its input where it finds nothing: %s',
    (name, rule) => {
      const article = parseArticle(nothing[name], { recover: false, recognizers: false });
      const blocks = article.children as readonly FlowContent[];
      const before = inspect(article);
      expect(rule.apply(blocks, { parent: article, headings: [], isOutline: true, words: allWords })).toBe(blocks);
      expect(inspect(article)).toBe(before);
    },
  );
});
