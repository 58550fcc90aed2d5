/** Broken markup of all kinds, the same for the same seed; it has many of the things that a tokenizer can get wrong. */
export function soup(seed: number): string {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const one = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const tag = (): string => {
    const name = below(10) === 0 ? one(names).toUpperCase() : one(names);
    return `<${below(3) === 0 ? '/' : ''}${name}${one(attributes)}${below(35) === 0 ? '' : '>'}`;
  };
  const parts = below(3) === 0 ? [one(['<!doctype html>', '<html>'])] : [];
  for (let count = 1 + below(14); count > 0; count -= 1) parts.push(below(5) < 3 ? tag() : one(bits));
  return parts.join('');
}

const names =
  'p div span a b i em strong u nobr font table tbody thead tr td th caption col colgroup ul ol li dl dt dd h1 h2 h3 pre listing textarea title style script noscript iframe noembed noframes xmp plaintext select option optgroup form input button br hr img svg math mi mtext foreignObject desc annotation-xml template body html head base meta link ruby rt rp rb rtc marquee object applet address article section main details summary center frame frameset x-y image isindex keygen video audio source track wbr area embed param dialog search menu fieldset legend label path g use mglyph malignmark'.split(
    ' ',
  );

const attributes = [
  ...[
    '',
    '',
    '',
    ' a',
    ' a=b',
    ' a="b"',
    " a='b'",
    ' a=',
    ' =a',
    ' a="b"c',
    ' a/b',
    ' /',
    '/',
    ' a=b/',
    ' "',
    " a='<p>'",
  ],
  ...[' a = "x&amp;y&ampz=1"', ' a=x>', ' A=1 a=2', ' type=hidden', ' encoding="text/html"', ' a="\r\n"', ' a="'],
  ...[' definitionurl=x', ' xlink:href=y', ' \u212a=1 k=2', ' a b c d e f g h i j k l m n o p q r s t u v w a1 a a b'],
];

const bits = [
  ...['a', ' ', '\n', '\r\n', '\r', '\t', '\f', ' b c ', '&amp;', '&amp', '&notit;', '&#10;', '&#x20;', '&#13;', '&'],
  ...['&NewLine;', '&#', '&#x', '<', '< ', '</', '</>', '<>', '</ a>', '<!', '<!-', '<!--', '-->', '--!>', '<!-->'],
  ...['<!--->', '<!-- x -- y -->', '<![CDATA[x <b> ]]>', '<![CDATA[', ']]>', '<?php ?>', '<?', '<!doctype html>'],
  ...['<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">', '<!x>', '"', "'"],
  ...['<!doctype html SYSTEM "about:legacy-compat">', '😀', '\ud800', 'é', '=', '>', '/', '-', '--', '\0', 'x\0y'],
  ...['<script>', '<!--<script>', '</script>', '</scrip', '</SCRIPT >', '</title', '</textarea x="y>', '</style/>'],
  ...['\u0130', '\u212a'],
];
