import { describe, expect, test } from 'vitest';
import { auditOutput, parseArticle } from '../../src/index.ts';
import {
  type PortableText,
  type PortableTextNode,
  type TextBlock,
  toPortableText,
} from '../../src/portable-text/index.ts';
import { blockquote, li, ol, p, q, sup, table, td, th, tr, article as tree, ul } from '../../src/testing/index.ts';

const of = (html: string): PortableText => toPortableText(parseArticle(html));

/** Nodes without keys, and blocks in short: style, list and level, and each span with its marks. */
const short = (nodes: PortableText): unknown[] =>
  nodes.map((node) => {
    if (node._type !== 'block') return node._type;
    const kind = node.listItem ? `${node.listItem} ${node.level}${node.number ? ` #${node.number}` : ''}` : node.style;
    return [kind, ...node.children.map((child) => (child._type === 'span' ? withMarks(node, child) : child.url))];
  });

function withMarks(block: TextBlock, { text, marks }: { text: string; marks: string[] }): string {
  const names = marks.map((mark) => {
    const found = block.markDefs.find(({ _key }) => _key === mark);
    if (found?._type === 'link') return `link=${found.href}`;
    return found?._type ?? mark;
  });
  return names.length === 0 ? text : `${text}|${names.join(',')}`;
}

/** Every key in a value, at any depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '_key' in value && typeof value._key === 'string' ? [value._key] : [];
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

const only = <Type extends PortableTextNode['_type']>(
  html: string,
  type: Type,
): Extract<PortableTextNode, { _type: Type }> => {
  const found = of(html).filter(({ _type }) => _type === type);
  expect(found.length).toBe(1);
  return found[0] as Extract<PortableTextNode, { _type: Type }>;
};

describe('blocks', () => {
  test('are headings and paragraphs whose marks are decorators and definitions', () => {
    const html =
      '<h2>Tea</h2><p>Two <b>hot <i>cups</i></b><br>a <a href="/day" title="Day">day</a>, <u>u</u> <s>s</s> <mark>m</mark> <code>a  b</code> <abbr title="Hot water">HW</abbr></p>';
    expect(short(of(html))).toEqual([
      ['h2', 'Tea'],
      [
        'normal',
        'Two ',
        'hot |strong',
        'cups|strong,em',
        '\na ',
        'day|link=/day',
        ', ',
        'u|underline',
        ' ',
        's|strike-through',
        ' ',
        'm|highlight',
        ' ',
        'a b|code',
        ' ',
        'HW|abbreviation',
      ],
    ]);
  });

  test('have no unsafe links and pictures, whose text stays', () => {
    const html =
      '<p>See <a href="javascript:x()">this</a> <a href=" java\nscript:x()">that</a> <img src="javascript:x()" alt="Pot"><p><img src="data:text/html,x" alt="Cup">';
    expect(short(of(html))).toEqual([
      ['normal', 'See this that Pot'],
      ['normal', 'Cup'],
    ]);
    expect(JSON.stringify(of(`${html}<iframe src="javascript:y()" title="Film"></iframe>`))).not.toContain('script:');
  });

  test('give no other number than the page', () => {
    expect(short(of('<p>10<sup>6</sup> or 300<sup>1</sup> ms, H<sub>2</sub>O, the 20<sup>th</sup></p>'))).toEqual([
      ['normal', '10⁶ or 300¹ ms, H₂O, the 20', 'th|sup'],
    ]);
    expect(toPortableText(tree(p('a word', sup('note'))))).toMatchObject([
      { children: [{ text: 'a word ' }, { text: 'note', marks: ['sup'] }] },
    ]);
  });

  test('have anchors where a link of the article leads to them, and nowhere else', () => {
    const html = '<p><a href="#a">To A</a><h2 id=a>A</h2><p>x<h2 id=b>B</h2><p>y';
    expect(short(of(html))).toEqual([
      ['normal', 'To A|link=#a'],
      ['h2', 'A|anchor'],
      ['normal', 'x'],
      ['h2', 'B'],
      ['normal', 'y'],
    ]);
  });

  test('quote with the marks that readers see', () => {
    expect(short(toPortableText(tree(p('He said ', q('tea')), blockquote(p('One'), p('Two')))))).toEqual([
      ['normal', 'He said “tea”'],
      ['blockquote', 'One'],
      ['blockquote', 'Two'],
    ]);
  });
});

describe('lists', () => {
  test('are blocks with levels and, where counting does not give them, numbers', () => {
    const html = '<ol start=3><li>a<ul><li>b<ol><li>c</ol></ul><li>d</ol><ol><li>e</ol><ul><li>f</ul>';
    expect(short(of(html))).toEqual([
      ['number 1 #3', 'a'],
      ['bullet 2', 'b'],
      ['number 3', 'c'],
      ['number 1', 'd'],
      ['number 1 #1', 'e'],
      ['bullet 1', 'f'],
    ]);
  });

  test('count down, by letters, and have boxes', () => {
    expect(of('<ol reversed type=a><li>x<li>y</ol>')).toMatchObject([
      { number: 2, numbering: 'a' },
      { number: 1, numbering: 'a' },
    ]);
    expect(of('<ul><li><input type=checkbox checked>x<li><input type=checkbox>y</ul>')).toMatchObject([
      { checked: true },
      { checked: false },
    ]);
  });

  test('keep the paragraphs of an item in one block', () => {
    expect(short(of('<ul><li><p>a</p><p>b</p><li>c</ul>'))).toEqual([
      ['bullet 1', 'a\nb'],
      ['bullet 1', 'c'],
    ]);
  });

  test('whose items hold more than lines and lists are objects', () => {
    const rich = only('<ol start=2><li>a<pre>code</pre>b<li>c</ol>', 'list');
    expect(rich.items.map(({ number, content }) => [number, short(content)])).toEqual([
      [2, [['normal', 'a'], 'code', ['normal', 'b']]],
      [3, [['normal', 'c']]],
    ]);
    // The text behind an inner list belongs to the outer item, which a block cannot express.
    const behind = toPortableText(tree(ul(li(p('a'), ul('b'), p('c')))));
    expect(short(behind)).toEqual(['list']);
    expect(short(toPortableText(tree(ul(li(p('a'), ul(li(ol('b'))))))))).toEqual([
      ['bullet 1', 'a'],
      ['bullet 2', ''],
      ['number 3', 'b'],
    ]);
  });
});

describe('objects', () => {
  test('code keeps its blanks and its language', () => {
    expect(only('<pre><code class="language-ts">if (a) {\n\n  b();\t// c\n}</code></pre>', 'code')).toMatchObject({
      language: 'ts',
      code: 'if (a) {\n\n  b();\t// c\n}',
    });
  });

  test('pictures are blocks with caption and link; those in a line stay in it', () => {
    const html =
      '<figure><a href="/big"><img src="a.png" alt="A pot"></a><figcaption>The <b>pot</b></figcaption></figure>';
    expect(only(html, 'image')).toMatchObject({ url: 'a.png', alt: 'A pot', href: '/big' });
    expect(short(only(html, 'image').caption ?? [])).toEqual([['normal', 'The ', 'pot|strong']]);
    expect(short(of('<p>a <img src="b.png" alt="b"> c</p>'))).toEqual([['normal', 'a ', 'b.png', ' c']]);
    expect(short(of('<p><img src="b.png" alt="b"></p>'))).toEqual(['image']);
  });

  test('footnotes are found by their keys', () => {
    const html =
      '<p>Tea<sup><a href="#fn1" id="r1">1</a></sup> is hot.</p><ol><li id="fn1">Very hot. <a href="#r1">↩</a></ol>';
    const [block] = of(html) as [TextBlock];
    const note = only(html, 'footnote');
    const marks = block.markDefs.flatMap((mark) => (mark._type === 'footnote' ? [mark.note] : []));
    expect(marks).toEqual([note._key]);
    expect(short(note.content)).toEqual([['normal', 'Very hot.']]);
    expect(short([block])).toEqual([['normal', 'Tea', '¹|footnote', ' is hot.']]);
  });

  test('a reference to nothing is a text', () => {
    const article = parseArticle('<p>Tea</p>');
    article.children = [
      p('Tea', { type: 'footnoteReference', identifier: 'none', children: [{ type: 'text', value: '7' }] }),
    ];
    expect(short(toPortableText(article))).toEqual([['normal', 'Tea⁷']]);
  });

  test('questions, terms, fields and steps have their parts', () => {
    const faq = only('<h2>FAQ</h2><h3>Is it <i>hot</i>?</h3><p>Yes.</p><h3>Sweet?</h3><ul><li>No</ul>', 'faq');
    expect(faq.pairs.map(({ question, answer }) => [short(question), short(answer)])).toEqual([
      [[['h3', 'Is it ', 'hot|em', '?']], [['normal', 'Yes.']]],
      [[['h3', 'Sweet?']], [['bullet 1', 'No']]],
    ]);
    const fields = only('<p><b>Context:</b> Tea<br><b>Owner:</b> Ann<br><b>Cost:</b> 5</p>', 'fields');
    expect(fields.fields.map(({ label, value }) => [short(label), short(value)])[1]).toEqual([
      [['normal', 'Owner:|strong']],
      [['normal', 'Ann']],
    ]);
    const entries = only('<dl><dt>Tea<dt>Cha<dd>Leaves<dd>Herbs<dt>Milk<dd>White</dl>', 'descriptionList').entries;
    expect(entries.map(({ term, definition }) => [term.length, definition.length])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });
});

describe('tables', () => {
  test('have header flags, spans and captions', () => {
    const html =
      '<table><caption>Teas</caption><tr><th>Kind<th colspan=2>Time<tr><th rowspan=2>Green<td>2<td>min<tr><td>3<td><p>a<p>b</table>';
    const found = only(html, 'table');
    expect(short(found.caption ?? [])).toEqual([['normal', 'Teas']]);
    expect(found.columns.map(({ name }) => name)).toEqual(['Kind', 'Time', 'Time']);
    expect(
      found.rows.map(({ cells }) => cells.map(({ header, rowSpan, colSpan }) => [header, rowSpan, colSpan])),
    ).toEqual([
      [
        ['column', undefined, undefined],
        ['column', undefined, 2],
      ],
      [
        ['row', 2, undefined],
        [undefined, undefined, undefined],
        [undefined, undefined, undefined],
      ],
      [
        [undefined, undefined, undefined],
        [undefined, undefined, undefined],
      ],
    ]);
    expect(short(found.rows[2]?.cells[1]?.content ?? [])).toEqual([
      ['normal', 'a'],
      ['normal', 'b'],
    ]);
  });

  test('have comparisons and metrics, by the keys of cells', () => {
    const comparison = only(
      '<h2>Tea vs coffee</h2><table><tr><th>Drink<th>How it differs<th>Use when<tr><td>Tea<td>Leaves<td>Calm<tr><td>Coffee<td>Beans<td>Awake</table>',
      'table',
    );
    expect(comparison.comparison?.subjects.map(({ name }) => name)).toEqual(['Tea', 'Coffee']);
    expect(comparison.comparison?.subjects[0]?.cell).toBe(comparison.rows[1]?.cells[0]?._key);
    expect(comparison.comparison?.attributes.map(({ name }) => name)).toEqual(['How it differs', 'Use when']);
    const metric = only(
      '<table><tr><th>ID<th>Metric<th>Target<tr><td>M1<td>Latency<td>p95 &lt; 2 s<tr><td>M2<td>Cost<td>See details below: M2</table><h3>Row Details</h3><ul><li>M2: Set by the plan.</ul>',
      'table',
    );
    expect(metric.metrics?.[0]).toMatchObject({
      id: 'M1',
      name: 'Latency',
      cell: metric.rows[1]?.cells[1]?._key,
      target: { text: 'p95 < 2 s', quantities: [{ statistic: 'p95', max: 2, unit: 's' }] },
    });
  });

  test('find the notes on their rows', () => {
    const nodes = of(
      '<table><tr><th>ID<th>Metric<th>Target<tr><td>M1<td>Latency<td>p95 &lt; 2 s<tr><td>M2<td>Cost<td>See details below: M2</table><h3>Row Details</h3><ul><li>M2: Set by the plan.</ul>',
    );
    const notes = nodes.flatMap((node) => (node._type === 'table' ? node.rows.flatMap((row) => row.notes ?? []) : []));
    expect(notes.length).toBe(1);
    expect(nodes.find(({ _key }) => _key === notes[0])).toMatchObject({ listItem: 'bullet' });
  });
});

describe('keys', () => {
  const html = '<h2>Tea</h2><p>Hot.</p><p>Hot.</p><ul><li>a<li>a</ul><table><tr><th>A<tr><td>b</table>';

  test('are unique, and the same for the same article', () => {
    const keys = keysOf(of(html));
    expect(new Set(keys).size).toBe(keys.length);
    expect(of(html)).toEqual(of(html));
  });

  test('of what did not change stay where something else did', () => {
    const before = of(html).map(({ _key }) => _key);
    const after = of(`<p>New at the top.</p>${html.replace('<h2>Tea', '<h2>Green tea')}`).map(({ _key }) => _key);
    expect(after.slice(2)).toEqual(before.slice(1));
    expect(after[1]).not.toBe(before[0]);
  });
});

test('a tree of any depth is written, from 300 levels on as plain text', () => {
  let node = p('deep');
  for (let level = 0; level < 5000; level += 1) node = { type: 'blockquote', children: [p('x'), node] } as never;
  const article = tree(node);
  const portableText = toPortableText(article);
  expect(auditOutput(article, { portableText }).ok).toBe(true);
});

test('what is no article, and options, are refused', () => {
  expect(() => toPortableText('<p>x' as never)).toThrow(TypeError);
  expect(() => (toPortableText as (...given: unknown[]) => unknown)(tree(), { keys: true })).toThrow("'keys'");
});

test('an empty table has no rows', () => {
  expect(toPortableText(tree(table(tr(th('A')), tr(td())))).length).toBe(1);
});
