import fc from 'fast-check';

const tags = (
  'p div span section article main nav header footer aside h1 h2 h3 h4 h5 h6 ul ol li menu dl dt dd blockquote pre code kbd a b strong em i u s del ins mark ' +
  'sup sub small q cite abbr time br hr wbr img picture source figure figcaption table caption thead tbody tfoot tr td th colgroup col details summary ' +
  'form fieldset legend label input select option optgroup textarea button progress meter datalist output dialog template script style title noscript ' +
  'iframe object embed video audio canvas svg text foreignObject desc g math mi mo mrow mtext semantics annotation annotation-xml ruby rb rt rp font center nobr marquee plaintext xmp ' +
  'html head body frameset frame base x-card o:p'
).split(' ');

/** Elements that change the structure are chosen more often than others. */
const usual =
  'p div h2 h3 ul ol li b a code table tr td th figure figcaption blockquote dl dt dd details summary pre br'.split(
    ' ',
  );

const attributes = fc.constantFrom(
  '',
  '',
  '',
  ' id="n1"',
  ' class="note"',
  ' class="language-ts highlight"',
  ' href="#n1"',
  ' href="/a b?c=%zz"',
  ' href="javascript:x()"',
  ' src="pic.png" alt="A picture"',
  ' colspan="3"',
  ' rowspan=2',
  ' rowspan=0 colspan="x"',
  ' scope=row',
  ' headers="n1 n2"',
  ' start="-0"',
  ' start=7 type=a',
  ' title=\'a "b"\'',
  ' role="note"',
  ' type="checkbox" checked',
  ' type="math/tex"',
  ' hidden',
  ' dir=rtl lang="he"',
  ' a=1 a=2 <',
);

const word = fc.constantFrom(
  'tea',
  'Cup 1',
  'x < y',
  ' ',
  '\n',
  '\t ',
  '\u00a0',
  '&nbsp;',
  '&amp;',
  '&#0;',
  '\0',
  '1)',
  '– dash',
  '日本',
  'אב',
  '😀',
  '\ud800',
  'a: b',
  '\r\n',
  '?',
);

const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { maxLength: 3 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

const formula = '<script type="math/tex">x^2</script>';

const stray = fc.constantFrom(
  formula,
  '<',
  '</',
  '<!',
  '<!-- c -->',
  '<!-->',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  '<!doctype html>',
  '</p>',
  '</div>',
  '</li>',
  '</table>',
  '</b>',
  '</a>',
  '</h2>',
  '</body>',
  '<br/>',
  '</br>',
  '&',
  '&#xD800;',
  '&lt',
  '<a',
  '<p x="',
);

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...usual) },
  { weight: 2, arbitrary: fc.constantFrom(...tags) },
);

interface Open {
  name: string;
  attributes: string;
  children: string[];
  end: number;
}

function write({ name, attributes, children, end }: Open): string {
  // One end tag in eight is forgotten, one in eight comes before the content.
  if (end === 0) return `<${name}${attributes}>${children.join('')}`;
  if (end === 1) return `<${name}${attributes}></${name}>${children.join('')}`;
  return `<${name}${attributes}>${children.join('')}</${name}>`;
}

const cell = fc.constantFrom('td', 'th');

/** The parser leaves nothing but scripts between cells. */
const between = fc.constantFrom('', '', '', formula, '</td>text', '</tr>', '<tfoot>');

function writeCell([name, facts, content, after]: [string, string, string, string]): string {
  return `<${name}${facts}>${content}${after}`;
}

/** Markup as people, editors and accidents write it: well nested in part, and in part not. */
const markup: fc.Arbitrary<string> = fc.letrec<{ node: string; element: string; table: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', maxDepth: 6 },
    { weight: 4, arbitrary: text },
    { weight: 1, arbitrary: stray },
    { weight: 5, arbitrary: tie('element') },
    { weight: 1, arbitrary: tie('table') },
  ),
  element: fc
    .record({ name, attributes, children: fc.array(tie('node'), { maxLength: 5 }), end: fc.nat(7) })
    .map(write),
  table: fc
    .array(fc.array(fc.tuple(cell, attributes, tie('node'), between), { maxLength: 4 }), { maxLength: 4 })
    .map((rows) => `<table>${rows.map((cells) => `<tr>${cells.map(writeCell).join('')}`).join('')}</table>`),
})).node;

/** Several pieces of markup in sequence. */
export const page: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '<!doctype html><title>T</title><body>', '<html lang=en><body><main>'),
    fc.array(markup, { minLength: 1, maxLength: 6 }),
  )
  .map(([start, parts]) => start + parts.join(''));

/** Any string at all, lone halves of surrogate pairs included. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...'<>/!-="\'& abtdhl1234]['), { maxLength: 60 }).map((characters) => characters.join('')),
);
