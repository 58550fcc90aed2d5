/**
 * How an element stands among text:
 *
 * - `inline`: within the line; a word may begin before it and end in it, or behind it;
 * - `word`: within the line, and a word of its own, or a picture: the words on both sides of it are two;
 * - `break`: it ends the line;
 * - `lines`: on lines of its own;
 * - `none`: nothing of it shows.
 */
export type Display = 'inline' | 'word' | 'break' | 'lines' | 'none';

/** How the tokenizer reads what stands in an element, where it is not markup. */
export type Content = 'raw' | 'escapable' | 'script' | 'plain';

/** What is known of an element of HTML by its name. */
export interface ElementFacts {
  display: Display;
  /** It has no end tag, and nothing in it. */
  isVoid?: true;
  content?: Content;
}

const inline: ElementFacts = { display: 'inline' };
const word: ElementFacts = { display: 'word' };
const lines: ElementFacts = { display: 'lines' };
const none: ElementFacts = { display: 'none' };

const table: Readonly<Record<string, ElementFacts>> = {
  // The page and what it says of itself
  html: lines,
  head: none,
  title: { display: 'none', content: 'escapable' },
  base: { display: 'none', isVoid: true },
  link: { display: 'none', isVoid: true },
  meta: { display: 'none', isVoid: true },
  style: { display: 'none', content: 'raw' },
  body: lines,
  script: { display: 'none', content: 'script' },
  noscript: { display: 'none', content: 'raw' },
  template: none,
  noframes: { display: 'none', content: 'raw' },
  noembed: { display: 'none', content: 'raw' },

  // Sections
  article: lines,
  section: lines,
  nav: lines,
  aside: lines,
  h1: lines,
  h2: lines,
  h3: lines,
  h4: lines,
  h5: lines,
  h6: lines,
  hgroup: lines,
  header: lines,
  footer: lines,
  address: lines,
  main: lines,
  search: lines,

  // Grouping content
  p: lines,
  hr: { display: 'lines', isVoid: true },
  pre: lines,
  listing: lines,
  xmp: { display: 'lines', content: 'raw' },
  plaintext: { display: 'lines', content: 'plain' },
  blockquote: lines,
  ol: lines,
  ul: lines,
  menu: lines,
  dir: lines,
  li: lines,
  dl: lines,
  dt: lines,
  dd: lines,
  figure: lines,
  figcaption: lines,
  div: lines,
  center: lines,

  // Words and phrases
  a: inline,
  abbr: inline,
  acronym: inline,
  b: inline,
  bdi: inline,
  bdo: inline,
  big: inline,
  blink: inline,
  br: { display: 'break', isVoid: true },
  cite: inline,
  code: inline,
  data: inline,
  del: inline,
  dfn: inline,
  em: inline,
  font: inline,
  i: inline,
  ins: inline,
  kbd: inline,
  mark: inline,
  marquee: inline,
  nobr: inline,
  q: inline,
  rb: inline,
  rp: inline,
  rt: inline,
  rtc: inline,
  ruby: inline,
  s: inline,
  samp: inline,
  small: inline,
  span: inline,
  strike: inline,
  strong: inline,
  sub: inline,
  sup: inline,
  time: inline,
  tt: inline,
  u: inline,
  var: inline,
  wbr: { display: 'inline', isVoid: true },

  // What is embedded
  img: { display: 'word', isVoid: true },
  image: { display: 'word', isVoid: true },
  picture: word,
  source: { display: 'word', isVoid: true },
  track: { display: 'word', isVoid: true },
  param: { display: 'word', isVoid: true },
  iframe: { display: 'none', content: 'raw' },
  embed: { display: 'lines', isVoid: true },
  object: lines,
  video: lines,
  audio: lines,
  canvas: lines,
  map: lines,
  area: { display: 'lines', isVoid: true },
  frameset: lines,
  frame: { display: 'lines', isVoid: true },

  // Tables
  table: lines,
  caption: lines,
  colgroup: lines,
  col: { display: 'lines', isVoid: true },
  thead: lines,
  tbody: lines,
  tfoot: lines,
  tr: lines,
  td: lines,
  th: lines,

  // Forms
  form: lines,
  fieldset: lines,
  legend: lines,
  label: inline,
  output: inline,
  meter: inline,
  progress: inline,
  button: word,
  input: { display: 'word', isVoid: true },
  select: lines,
  datalist: lines,
  optgroup: lines,
  option: lines,
  textarea: { display: 'lines', content: 'escapable' },

  // What opens and closes
  details: lines,
  summary: lines,
  dialog: lines,
};

const elements: ReadonlyMap<string, ElementFacts> = new Map(Object.entries(table));

/** Returns what is known of an element of HTML; nothing for a name that the standard does not have. */
export function elementFacts(tagName: string): ElementFacts | undefined {
  return elements.get(tagName);
}

/** Returns the names of all elements that stand so among text. */
export function elementsOf(...displays: readonly Display[]): string[] {
  return [...elements].flatMap(([name, { display }]) => (displays.includes(display) ? name : []));
}

/** Tells whether a word may go on where an element begins or ends. */
export function isWithinWords(tagName: string): boolean {
  return elements.get(tagName)?.display === 'inline';
}

const unseenInDrawing: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'defs', 'style', 'script']);
const unseenInFormula: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);

/** Tells whether an element of a drawing (`svg`) does not show, by its name. */
export function isUnseenInDrawing(tagName: string): boolean {
  return unseenInDrawing.has(tagName);
}

/** Tells whether an element of a formula (`math`) does not show, by its name. */
export function isUnseenInFormula(tagName: string): boolean {
  return unseenInFormula.has(tagName);
}

/** Tells whether a word may go on where an element of a drawing or of a formula begins or ends: the texts of a drawing are each on its own. */
export function isWithinForeignWords(tagName: string): boolean {
  return tagName !== 'text' && tagName !== 'foreignObject' && tagName !== 'svg';
}
