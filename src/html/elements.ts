import type { PlainMark } from '../tree/create.ts';

/**
 * How an element is displayed among text:
 *
 * - `inline`: within the line; a word may begin before it and end in it, or after it;
 * - `word`: within the line, and a word of its own, or a picture: the words on both sides of it are separate;
 * - `break`: it ends the line;
 * - `lines`: on lines of its own;
 * - `none`: not at all.
 */
export type Display = 'inline' | 'word' | 'break' | 'lines' | 'none';

/** How the tokenizer reads the content of an element, where it is not markup. */
export type Content = 'raw' | 'escapable' | 'script' | 'plain';

/** The facts of an element of HTML, by its name. */
export interface ElementFacts {
  display: Display;
  /** The type of its node, where it is phrasing content without a handler of its own. */
  means?: PlainMark;
  /** It has no end tag and no content. */
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

  // Words and phrases that mean something: the first element of a meaning is the one that writers use
  strong: { display: 'inline', means: 'strong' },
  b: { display: 'inline', means: 'strong' },
  em: { display: 'inline', means: 'emphasis' },
  i: { display: 'inline', means: 'emphasis' },
  cite: { display: 'inline', means: 'emphasis' },
  dfn: { display: 'inline', means: 'emphasis' },
  var: { display: 'inline', means: 'emphasis' },
  u: { display: 'inline', means: 'underline' },
  mark: { display: 'inline', means: 'mark' },
  q: { display: 'inline', means: 'quotation' },
  del: { display: 'inline', means: 'delete' },
  s: { display: 'inline', means: 'delete' },
  strike: { display: 'inline', means: 'delete' },
  sup: { display: 'inline', means: 'superscript' },
  sub: { display: 'inline', means: 'subscript' },

  // Other words and phrases
  a: inline,
  abbr: inline,
  acronym: inline,
  bdi: inline,
  bdo: inline,
  big: inline,
  blink: inline,
  br: { display: 'break', isVoid: true },
  code: inline,
  data: inline,
  font: inline,
  ins: inline,
  kbd: inline,
  marquee: inline,
  nobr: inline,
  rb: inline,
  rp: inline,
  rt: inline,
  rtc: inline,
  ruby: inline,
  samp: inline,
  small: inline,
  span: inline,
  time: inline,
  tt: inline,
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

/** The facts of all elements, each after its name. */
export const elementRows: readonly (readonly [tagName: string, facts: ElementFacts])[] = [...elements];

/** Returns the facts of an element of HTML; `undefined` for a name that is not in the standard. */
export function elementFacts(tagName: string): ElementFacts | undefined {
  return elements.get(tagName);
}

/** Returns the names of all elements with one of these displays. */
export function elementsOf(...displays: readonly Display[]): string[] {
  return [...elements].flatMap(([name, { display }]) => (displays.includes(display) ? name : []));
}

/** The elements with a meaning, each with its node type. */
export const meaningful: readonly (readonly [tagName: string, type: PlainMark])[] = [...elements].flatMap(
  ([name, { means }]) => (means === undefined ? [] : [[name, means] as const]),
);

/** Tells whether a word may continue across the start or end of an element. */
export function isWithinWords(tagName: string): boolean {
  return elements.get(tagName)?.display === 'inline';
}

/** Elements of a drawing (`svg`) that do not show. */
export const unseenInDrawing: readonly string[] = ['title', 'desc', 'metadata', 'defs', 'style', 'script'];
/** Elements of a formula (`math`) that do not show. */
export const unseenInFormula: readonly string[] = ['annotation', 'annotation-xml'];

/** Tells whether an element of a drawing or of a formula does not show, by its name. */
export function isUnseenForeign(tagName: string): boolean {
  return unseenInDrawing.includes(tagName) || unseenInFormula.includes(tagName);
}

/**
 * Tells whether a word may continue across the start or end of an element of a drawing or of a formula: each text of a
 * drawing is separate.
 */
export function isWithinForeignWords(tagName: string): boolean {
  return tagName !== 'text' && tagName !== 'foreignObject' && tagName !== 'svg';
}
