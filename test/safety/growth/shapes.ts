/** Makes a hostile input of about this many characters. */
export type Shape = (size: number) => string;

/** A repeated unit, between two ends. */
function of(unit: string, before = '', behind = ''): Shape {
  return (size) => before + unit.repeat(Math.ceil(size / unit.length)) + behind;
}

/** Units that differ by their number. */
function each(unit: (index: number) => string, before = '', behind = ''): Shape {
  return (size) => {
    let html = before;
    for (let index = 0; html.length < size; index += 1) html += unit(index);
    return html + behind;
  };
}

/** Several parts that each take an equal share of the size. */
function all(...parts: Shape[]): Shape {
  return (size) => parts.map((part) => part(size / parts.length)).join('');
}

const nested =
  (open: string, close = ''): Shape =>
  (size) => {
    const count = Math.ceil(size / (open.length + close.length));
    return open.repeat(count) + close.repeat(count);
  };

/** Tables of this many columns in the first row and this many rows of one cell. */
const ragged = (columns: number, rows: number): Shape =>
  of(`<table><tr>${'<td>x'.repeat(columns)}${'<tr><td>x'.repeat(rows)}</table>`);

const row = (cells: string): string => `<tr><td>${cells.split('|').join('<td>')}`;
const metricHead = '<tr><th>ID<th>Metric<th>Target';

const tables: Record<string, Shape> = {
  'row notes of one id': all(
    of(row('M1|x'), '<table><tr><th>ID<th>Metric'),
    of('<li>M1: y', '</table><h3>Row Details</h3><ul>'),
  ),
  'row notes of one id in a list each': all(
    of(row('M1|x'), '<table>'),
    of('<ul><li>M1: y</ul>', '</table><h3>Notes</h3>'),
  ),
  'references to one note': all(
    of(row('Latency|&lt; 2 s|see note 1'), '<table><tr><th>Metric<th>Target<th>Notes'),
    of('very long ', '</table><h3>Notes</h3><ol><li>', '</ol>'),
  ),
  'row notes of many ids': all(
    each((index) => row(`M${index}|x|See details below: M${index}`), `<table>${metricHead}`),
    each((index) => `<li>M${index}: y`, '</table><h3>Row Details</h3><ul>'),
  ),
  'paragraphs of notes apart': all(
    each((index) => row(`a [k${index}]`), '<table><tr><th>A'),
    each((index) => `<p>[k${index % 99}] y<p>[k${(index * 7) % 99}] y<p>x`, '</table>'),
  ),
  'paragraphs of notes on nothing': all(of(row('a*'), '<table>'), of('<p>9: y', '</table>')),
  'numbered notes': all(
    each((index) => row(`Size ${index}|3 s|See note ${index}`), '<table><tr><th>Metric<th>Target<th>Notes'),
    of('<li>y', '</table><p>Notes</p><ol>', '</ol>'),
  ),
  'one wide row over short rows': all(of('<td>x', '<table><tr>'), of('<tr><td>x')),
  'one wide row of headers over short rows': all(of('<th>x y', '<table><tr>'), of('<tr><td>x')),
  'many ragged tables': ragged(60, 60),
  'ragged tables, larger': ragged(400, 200),
  'ragged tables, largest': ragged(1400, 700),
  'many rows of headers': all(
    each((index) => `<tr><th>a${index}<th>b`, '<table>'),
    of('<tr><td>x<td>y'),
  ),
  'one header over many columns': all(of('long title ', '<table><tr><th colspan=1000>', '<tr>'), of('<td>x')),
  'one long cell over many rows': all(of('words ', '<table><tr><td rowspan=60000>'), of('<td>x<tr>')),
  'one cell of pictures over many rows': all(of('<img src=a alt=b>', '<table><tr><td rowspan=60000>'), of('<td>x<tr>')),
  'span bombs': of(`<table><tr>${'<td colspan=1000 rowspan=65534>x'.repeat(10)}</table>`),
  'a span bomb a row': of('<tr><td colspan=1000 rowspan=65534>x', '<table>'),
  'headers of one cell': all(
    each((index) => `<th id=h${index}>x`, '<table><tr>'),
    each((index) => `<tr><td headers="h${index} h1 h2">x`),
  ),
  'cells that name all headers': all(
    each((index) => `<th id=h${index}>x`, '<table><tr>'),
    each((index) => `h${index} `, '<tr><td headers="', '">x'),
  ),
  'group rows': of('<tr><th colspan=2>Motor<tr><td>Power<td>750 W', '<table>'),
  'empty rows': of('<tr></tr>', '<table><tr><td>a<td>b', '<tr><td>c<td>d'),
  ticks: of('<tr><td>x<td><img alt=Yes src=a><td><svg><title>No</title></svg>', '<table><tr><th>F<th>A<th>B'),
  'metric rows': each((index) => row(`M${index}|Latency p95|&lt; ${index} ms`), `<table>${metricHead}`),
  'comparison columns': all(
    each((index) => `<th>Model ${index}`, '<h2>Comparison of models</h2><table><tr><th>'),
    of('<tr><th>Weight<td>2 kg<td>3 kg'),
  ),
  'tables of two columns': of('<tr><th scope=row>Height<td>3 m', '<table>'),
  'question tables': each((index) => row(`What is ${index}?|It.`), '<table>'),
  'nested tables': nested('<table><tr><td>x'),
  'nested tables that lay out': all(nested('<table role=none><tr><td>'), of('<p>x')),
  'cells that show icons': of('<td><i class="fa fa-check"></i><i></i>', '<table><tr>'),
  'icons in one cell': of('<i class="fa fa-check"></i>', '<table><tr><td>'),
  'lists of Quill': of('<ol><li data-list=bullet>x</ol>'),
  'cells of blocks': of('<tr><td><ul><li>a<li>b</ul><td><p>x<p>y', '<table>'),
};

const lists: Record<string, Shape> = {
  'nested lists': nested('<ul><li>x'),
  'nested outlines': nested('<ul><li>Outline:<li>a'),
  'nested ordered lists': nested('<ol><li>1) x'),
  'nested definitions': nested('<dl><dt>x<dd>'),
  'nested quotations': nested('<blockquote>x'),
  'nested disclosures': nested('<details><summary>s?</summary>x'),
  'label items': of('<li>Label:</li><li>a</li>', '<ul>'),
  'dashes by line breaks': of('– a b c<br>', '<p>Title<br>'),
  'dashes by paragraphs': of('<p>– a b c</p>'),
  'boxes by paragraphs': of('<p>[ ] a b</p><p>[x] c</p>'),
  'steps by line breaks': each((index) => `Step ${index + 1}: x<br>`, '<p>'),
  'labels over numbered lines': of('Title:<br>1. a<br>2. b<br>', '<p>'),
  'labels over signed lines': of('<b>Title</b><br>- a<br>- b<br>', '<p>'),
  'dashes by line feeds': of('- a\n', '<p>'),
  'numbered lines': each((index) => `${index + 1}) x y<br>`, '<p>'),
  'numbered paragraphs': each((index) => `<p>${index + 1}) a<br>– b</p>`),
  'numbered paragraphs apart': each((index) => `<p>${index + 1}) a</p><figure><img src=a></figure>`),
  'lists after labels': of('<p>Title</p><ul><li>a<li>b</ul>'),
  'field lines': of('<b>Name:</b> value<br>', '<p>'),
  'field items': of('<li>Symptom: a -> Cause: b -> Fix: c</li>', '<ul>'),
  'trailing fields': of('<b>Name:</b> value<br>', '<ul><li>a<li>b<li>c ', '</ul>'),
  steps: each((index) => `<h3>Step ${index + 1}: do</h3><p>x</p>`, '<h2>How to do it</h2>'),
  'steps of items': of('<li>Open it.', '<h2>Instructions</h2><ol>'),
  definitions: each((index) => `<dt>Term ${index}<dd>It is x.`, '<h2>Glossary</h2><dl>'),
};

const questions: Record<string, Shape> = {
  'questions of headings': of('<h3>What is it?</h3><p>It.', '<h2>FAQ</h2>'),
  'questions of disclosures': of('<details><summary>What is it?</summary>It.</details>', '<h2>FAQ</h2>'),
  'questions of definitions': of('<dt>What is it?<dd>It.', '<h2>FAQ</h2><dl>'),
  'bold questions': of('<p><b>What is it?</b></p><p>It.</p>', '<h2>FAQ</h2>'),
  'questions by letters': of('<p>Q: What is it?</p><p>A: It.</p>'),
  'questions of microdata': nested('<div itemscope itemtype="https://schema.org/Question">x'),
  'one long question over many answers': all(of('what ', '<h2>FAQ</h2><h3>', '?</h3>'), of('<p>It.')),
  'questions under one long heading': all(of('word ', '<h2>', '</h2>'), of('<h3>What is it?</h3><p>It.')),
  'stated questions': each(
    (index) => `${index > 0 ? ',' : ''}{"@type":"Question","name":"x?"}`,
    '<script type="application/ld+json">[',
    ']</script>schema.org',
  ),
};

const inline: Record<string, Shape> = {
  'stray end tags': of('x </i>', '<p>'),
  'stray end tags within words': of('x</i>', '<p>'),
  'buttons beside headings': of('<h2>x <button class=link>y</button></h2>'),
  'names beside code': of('<div class=language-x><span class=l>x</span><pre>y</pre></div>'),
  'arrow heads': of('<div><span>▸</span></div>'),
  'NUL characters': of('\0x', '<p>'),
  'text that is not allowed in a table': of('x<b>', '<table>'),
  'blocks that are not allowed in a table': of('<div>x</div>', '<table>'),
  'misnested links': of('<a><b><i><div></a>'),
  'nested bold': nested('<b>x'),
  'nested divs': nested('<div>x'),
  'spans and end tags of others': nested('<span>', '</em>'),
  'attributes of one tag': each((index) => `a${index}=1 `, '<p ', '>x'),
  'white space': of(' \n', '<p>x', 'y'),
  'white space between marks': of('<b> </b>', '<p>x', 'y'),
  'line breaks': of('a<br><br>', '<p>'),
  'line breaks alone': of('<br>', '<p>x', 'y'),
  references: of('&amp;&nbsp;&#x20;', '<p>'),
  'one word': of('x', '<p>'),
  'one text': of('lorem ipsum ', '<p>'),
  brackets: of('([', '<p>'),
  'asterisks and backticks': of('*`_[', '<p>'),
  figures: of('12.5 % ', '<p>'),
  superscripts: of('x<sup>2</sup>', '<p>'),
  'inline code': of('<code>`x`</code> ', '<p>'),
  formulas: of('<math><mi>x</mi></math> ', '<p>'),
  hidden: of('<span hidden>x</span>', '<p>x'),
  pictures: of('<img src=a alt="b c">', '<p>'),
  code: of('x = 1\n', '<pre>'),
  links: each((index) => `<a href="/p${index}">x</a> `, '<p>'),
  'links under one long heading': all(
    of('word ', '<h2>', '</h2>'),
    each((index) => `<a href="/p${index}">x</a> `, '<p>'),
  ),
  headings: of('<h2>a</h2><p>x</p>'),
  'headings of all ranks': of('<h1>a</h1><h2>b</h2><h3>c</h3>'),
  'bold headings': of('<p><b>Title here</b></p><p>Some text of a length that counts as text.</p>'),
  'permalinks in a heading': of('<a href="#">#</a>', '<h2>x', '</h2>'),
};

const notes: Record<string, Shape> = {
  footnotes: all(
    each((index) => `<p>x<sup><a href="#f${index}" id=r${index}>${index}</a></sup>`),
    each((index) => `<li id=f${index}>note <a href="#r${index}">^</a>`, '<ol>', '</ol>'),
  ),
  'references to one footnote': all(
    each((index) => `<p>x<sup><a href="#f" id=r${index}>1</a></sup>`),
    each((index) => `<a href="#r${index}">^</a> `, '<ol><li id=f>note ', '</ol>'),
  ),
  'local links to one place': of('<p>x<a href="#f">1</a>', '<p id=f>x'),
  'ids of one name': of('<p id=f>x<a href="#f">1</a>'),
};

/**
 * Shapes that show their cost in long inputs only. A short page of ragged tables has too few cells for the first of
 * them to be filled up, so that one table more takes all the time.
 */
export const longShapes: readonly string[] = [
  'stray end tags',
  'stray end tags within words',
  'NUL characters',
  'ragged tables, larger',
];

/** All shapes of markup that have made a parser, a rule, a reader or a writer slow, or could. */
export const shapes: Record<string, Shape> = { ...tables, ...lists, ...questions, ...inline, ...notes };

const item = (body: string): string => `<item><title>x</title><description><![CDATA[${body}]]></description></item>`;

/** Feeds that are made to take time. */
export const feedShapes: Record<string, Shape> = {
  'empty items': of('<item/>', '<rss><channel>', '</channel></rss>'),
  'items that end alike': each(
    (index) => item(`<p>Text ${index}.</p><p>Read more on our site.</p>`),
    '<rss><channel>',
    '</channel></rss>',
  ),
  'items that begin alike, at length': of(
    item(`<p>Same.</p>${'<p>And more.</p>'.repeat(20)}`),
    '<rss><channel>',
    '</channel></rss>',
  ),
  'one item of nested markup': nested('&lt;b&gt;x', ''),
  'nested elements': nested('<item>', '</item>'),
  entities: of('&amp;&e;', '<rss><channel><item><description>', '</description></item></channel></rss>'),
  'unquoted attributes': of('<item><enclosure url=x></item>', '<rss><channel>', '</channel></rss>'),
  'categories of one item': of('<category>x</category>', '<rss><channel><item>', '</item></channel></rss>'),
  'Atom entries': of(
    '<entry><content type="html">&lt;p&gt;x</content><link href="/a"/></entry>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '</feed>',
  ),
  'JSON items': of(
    '{"id":"a","content_html":"<p>x"},',
    '{"version":"https://jsonfeed.org/version/1","items":[',
    '{}]}',
  ),
};
feedShapes['one item of nested markup'] = (size) =>
  `<rss><channel><item><description>${nested('&lt;b&gt;x')(size)}</description></item></channel></rss>`;

/** Markdown that is made to take time. */
export const markdownShapes: Record<string, Shape> = {
  'nested quotations': of('> '),
  'nested items': of('* ', '', 'x'),
  'underlined headings': of('a\n-\n'),
  'underlined headings apart': of('a\n-\n\n'),
  'directives without an end': of(':::a\n'),
  brackets: of('['),
  'pictures in pictures': all(of('![a '), of('](b)')),
  'processing instructions without an end': of('a <?'),
  'comments without an end': of('a <!-- '),
  'references to nothing': of('[a][b] '),
  'addresses without an end': of('[a](b ('),
  footnotes: each((index) => `x[^${index}]\n\n[^${index}]: y\n\n`),
  'references to one footnote': of('a[^1] ', '[^1]: x\n\n'),
  definitions: each((index) => `[d${index}]: /u${index}\n`),
  'lines that begin like tables': of('|a\n'),
  'marks without an end': of('**a *'),
  'fences of code': each((index) => `e${'`'.repeat(index % 99)}`),
  'rows of a table': of('|x|y|\n', '|a|b|\n|-|-|\n'),
  'raw elements without an end': each((index) => `<font c=${index}>x\n\n`),
  'labels over lists': of('Title\n\n- a\n- b\n\n'),
  'front matter': of('a: b\n', '---\n', '---\n'),
};

/** Markdown that takes time only in long inputs. */
export const longMarkdownShapes: Record<string, Shape> = {
  'lines that go on in nested items': all(of('+ '), of('y\n', 'x\n')),
  'lines that go on in a quotation': of('b\n', '> a\n'),
  'lines that go on in an item': of('b\n', '- a\n'),
  'lines that go on in a footnote': of('b\n', 'x[^1]\n\n[^1]: a\n'),
  'lines and numbers that go on in a quotation': of('7. b\nb\n', '>a\n'),
  'lines that begin with a sign': of('\\b\n'),
  'lines of words': of('q b\n'),
  'words behind a bracket': of('b ', '['),
};
