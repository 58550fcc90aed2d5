import type { Random } from './random.ts';

/** The signs that decide where something ends within emphasis, and texts that must stay within code. */
const signs: readonly [string, ...string[]] = [
  '<script>alert(1)</script>',
  '<b>',
  '<',
  '>',
  '(',
  ')',
  '1)',
  '[',
  ']',
  '](',
  '!',
  '`',
  '*',
  '**',
  '_',
  '~~',
  '\\',
  '|',
  '$',
  '"',
  "'",
  '&lt;',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<![CDATA[',
  ']]>',
  'https://a.example/',
  'www.a.example',
  '@',
  'b@a.example',
  '@a.example>',
  ':',
  '\n',
  ' ',
  ' ',
  'a',
];

const said = (random: Random): string =>
  Array.from({ length: 1 + random.below(5) }, () => random.pick(signs))
    .join('')
    .replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

const around = (name: string, random: Random, depth: number): string => `<${name}>${line(random, depth)}</${name}>`;

const elements: readonly [(random: Random, depth: number) => string, ...((random: Random, depth: number) => string)[]] =
  [
    said,
    said,
    said,
    (random) => `<code>${said(random)}</code>`,
    (random) => `<code>${said(random)}</code>`,
    (random) => `<img src="/${said(random)}" alt="${said(random)}" title="${said(random)}">`,
    (random, depth) => `<a href="/${said(random)}" title="${said(random)}">${line(random, depth)}</a>`,
    (random, depth) => around(random.pick(['b', 'i', 'del']), random, depth),
    (random, depth) => around(random.pick(['b', 'i', 'q']), random, depth),
  ];

function line(random: Random, depth: number): string {
  if (depth === 0) return said(random);
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(elements)(random, depth - 1)).join('');
}

/** Returns the HTML of a line of short elements in emphasis: renderers disagree most on where emphasis ends. */
export function emphasisHtml(random: Random): string {
  const name = random.pick(['b', 'i', 'del']);
  return `<p><${name}>${line(random, 3)} ${line(random, 3)}</${name}></p>`;
}
