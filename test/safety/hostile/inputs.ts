/** Makes an input that is made to take time or memory, or to overflow a stack: markup by size. */
export type Input = (size: number) => string;

const many = (part: string, count: number): string => part.repeat(count);
const each = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

/** Nested elements, and elements that the standard copies into the content after them. */
export const deep: Readonly<Record<string, Input>> = {
  'distinct fonts over paragraphs': (size) => each(size / 5, (index) => `<font color=${index}><p>`),
  'distinct fonts over text': (size) => each(size / 5, (index) => `<font color=${index}><p>x`),
  'misnested links': (size) => many('<a><b><i><div></a>', size / 5),
  'attributes of many marks': (size) =>
    each(size / 100, (outer) => `<font ${each(100, (index) => `a${index}=${outer} `)}><p>`),
  'spans and end tags of others': (size) => many('<span>', size) + many('</em>', size),
  'nested divs': (size) => many('<div>x', size),
  'nested divs around one text': (size) => `${many('<div>', size)}deep`,
  'nested lists': (size) => many('<ul><li>x', size),
  'nested tables': (size) => many('<table><tr><td>x', size),
  'nested bold': (size) => many('<b>x', size),
  'nested quotations': (size) => many('<blockquote>x', size),
  'nested disclosures': (size) => many('<details><summary>s</summary>x', size),
  'nested templates': (size) => `${many('<template>', size)}x`,
  'nested questions of microdata': (size) => many('<div itemscope itemtype="https://schema.org/Question">x', size / 10),
  'lists directly within lists': (size) => `${many('<ul>', size)}<li>deep`,
  'nested tables without rows': (size) => `${many('<table>', size)}x`,
  'nested spans': (size) => many('<span>x', size),
  'nested fonts': (size) => many('<font>x', size),
  'nested links': (size) => many('<a href=#x>x', size),
  'nested definitions': (size) => many('<dl><dt>x<dd>', size),
  'nested figures': (size) => many('<figure>x', size),
  'nested sections': (size) => many('<section><h2>x</h2>', size),
  'nested captions': (size) => `${many('<figure><figcaption>', size)}x`,
  'nested drawings': (size) => `${many('<svg><g>', size)}<text>x`,
  'nested formulas': (size) => `${many('<math><mrow>', size)}x`,
  'nested code': (size) => many('<code>x ', size),
  'headings that are not closed': (size) => many('<h2>a<ul><li>x</ul>', size / 4),
  'marks that are not closed': (size) => many('<p><b><i>x', size / 100),
  'links over blocks': (size) => `${many('<a><div>', size / 100)}x`,
};

/** Many siblings of one kind. */
export const wide: Readonly<Record<string, Input>> = {
  'attributes of one tag': (size) => `<p ${each(size, (index) => `a${index}=1 `)}>x`,
  'quoted attributes of one tag': (size) => `<p ${each(size, (index) => `a${index}="1" `)}>x</p>`,
  'span bombs in many tables': (size) =>
    many(`<table><tr>${many('<td colspan=1000 rowspan=65534>x', 10)}</table>`, size / 50),
  'a span bomb a thousand times': (size) =>
    `<table>${many('<tr><td colspan=1000 rowspan=65534>x', size / 100)}</table>`,
  'text that is not allowed in a table': (size) => `<table>${many('x<b>', size)}`,
  'blocks that are not allowed in a table': (size) => `<table>${many('<div>x</div>', size)}`,
  cells: (size) => `<table>${many(`<tr>${many('<td>x', 1000)}`, size / 1000)}</table>`,
  'NUL characters': (size) => many('\0x', 10 * size),
  'lone surrogates': (size) => many('\ud800', 10 * size),
  'one text': (size) => many('lorem ipsum ', 10 * size),
  'one word': (size) => many('x', 50 * size),
  'numbered lines': (size) => `<p>${each(size, (index) => `${index + 1}) x y<br>`)}`,
  questions: (size) => `<h2>FAQ</h2>${many('<h3>What is it?</h3><p>It.', size / 5)}`,
  'stated questions': (size) =>
    `<script type="application/ld+json">[${each(size, (index) => `${index > 0 ? ',' : ''}{"@type":"Question","name":"x?"}`)}]</script>schema.org`,
  'stated data in stated data': (size) =>
    `<script type="application/ld+json">${many('[', size)}${many(']', size)}</script>schema.org`,
  'permalinks in a heading': (size) => `<h2>x${'<a href="#">#</a>'.repeat(size)}</h2>`,
  'headings of all ranks': (size) => many('<h1>a</h1><h2>b</h2><h3>c</h3>', size / 4),
  'a figure of rules': (size) => `<figure>${many('<hr>', 1.5 * size)}</figure>`,
  'a caption of paragraphs': (size) => `<table><caption>${many('<p>x', 1.5 * size)}</table>`,
  'items without a list': (size) => many('<li>x</li>', size / 2),
  rows: (size) => `<table>${many('<tr><td>x<td>y', size / 4)}`,
  'rows without cells': (size) => `<table>${many('<tr>', size)}`,
  'cells of one row': (size) => `<table><tr>${many('<td>x', size / 4)}`,
  'spans that cover everything': (size) => `<table><tr>${many('<td colspan=1000 rowspan=65534>x', size / 100)}`,
  'rows of spans': (size) => `<table>${many(`<tr>${many('<td colspan=1000 rowspan=65534>x', 10)}`, size / 1000)}`,
  'named headers': (size) => `<table>${many('<tr><th id=a>x<td headers="a b c">y', size / 8)}`,
  captions: (size) => `<table>${many('<caption>x</caption>', size / 2)}<tr><td>x`,
  footnotes: (size) =>
    each(size / 10, (index) => `<a id=r${index} href=#f${index}>${index}</a>`) +
    `<ol>${each(size / 10, (index) => `<li id=f${index}>note <a href=#r${index}>^</a>`)}</ol>`,
  'footnotes of one name': (size) =>
    `${many('<a id=r href=#f>1</a>', size / 10)}<ol><li id=f>${many('<a href=#r>^</a> ', size / 10)}`,
  spaces: (size) => `x${many(' ', 10 * size)}y`,
  'line feeds': (size) => `<pre>${many('\n', 10 * size)}</pre>`,
  'line breaks': (size) => `x${many('<br>', size)}x`,
  entities: (size) => many('&amp;', size),
  'open angle brackets': (size) => many('<', size),
  comments: (size) => many('<!-- x -->', size),
  'one attribute again and again': (size) => `<p ${many('class=x ', size)}>x`,
  'class names': (size) => `<div class="${many('note-a ', size)}"><pre class="${many('language- ', size)}">x`,
  'candidates of a picture': (size) => `<img srcset="${many('a.png 1x, ', size)}">`,
  'an address': (size) => `<a href="${many('a/../', size)}">x</a>`,
};
