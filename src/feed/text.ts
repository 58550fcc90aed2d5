import { decodeHTML, decodeHTMLStrict } from 'entities/decode';

/** Elements that separate their text from the text around them; the others are inline. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr img li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements whose content does not show. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'head']);

/** Returns a text on one line, white space collapsed; `undefined` where nothing else is left. */
export function oneLine(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

/** Returns the visible text of HTML, on one line. */
export function htmlToLine(html: string): string | undefined {
  if (!html.includes('<')) return oneLine(html.includes('&') ? decodeHTML(html) : html);
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start === -1) {
      pieces.push(decodeHTML(html.slice(at)));
      break;
    }
    if (start > at) pieces.push(decodeHTML(html.slice(at, start)));
    const tag = markupAt(html, start);
    if (tag === undefined) {
      pieces.push('<');
      at = start + 1;
      continue;
    }
    if (BLOCKS.has(tag.name)) pieces.push(' ');
    at = tag.closing || !UNSEEN.has(tag.name) ? tag.end : behind(html, tag.name, tag.end);
  }
  return oneLine(pieces.join(''));
}

/**
 * Returns the text of a field that may be text or HTML, such as the title of RSS. It is read as HTML only where it
 * cannot be meant literally: where an element is opened and closed again, or a reference is left after decoding that no
 * text mentions as such, such as `&#8217;` or `&ndash;`. A title that mentions `<b>` or `&amp;` stays as it is.
 */
export function looseLine(text: string): string | undefined {
  return hasMarkup(text) || hasLeftReference(text) ? htmlToLine(text) : oneLine(text);
}

/**
 * Returns the name of a topic, in which `&amp;` between blanks was escaped once too often: unlike a title it does not
 * mention references.
 */
export function topicLine(line: string | undefined): string | undefined {
  return line?.replaceAll(' &amp; ', ' & ');
}

/**
 * Returns the text of such a field in a CDATA section, where only HTML has references: decoded once, its elements left
 * out.
 */
export function htmlFieldLine(raw: string): string | undefined {
  if (hasMarkup(raw)) return htmlToLine(raw);
  const text = decodeHTMLStrict(raw);
  return oneLine(hasLeftReference(text) ? decodeHTMLStrict(text) : text);
}

const NUMERIC = /&#(?:\d{1,7}|[xX][0-9a-fA-F]{1,6});/;
const NAMED = /&[A-Za-z][A-Za-z0-9]{1,30};/g;

/** References that titles mention; `&nbsp;` is meant as a space only next to a letter or a digit. */
const MENTIONED_REFERENCES: ReadonlySet<string> = new Set(['&amp;', '&lt;', '&gt;', '&quot;', '&apos;']);

/** In a text with one of these names, a reference is more often a mention than a mistake. */
const ABOUT_MARKUP = /\b(?:X?HTML5?|XML|SGML|CSS|Unicode|ASCII|UTF-?8)\b/i;

/** Tells whether a text contains a character reference that was escaped once too often. */
function hasLeftReference(text: string): boolean {
  if (!text.includes('&')) return false;
  if (NUMERIC.test(text)) return true;
  for (const { 0: reference, index } of text.matchAll(NAMED)) {
    if (MENTIONED_REFERENCES.has(reference) || decodeHTMLStrict(reference) === reference) continue;
    if (reference === '&nbsp;' && !isJoined(text, index, index + reference.length)) continue;
    return !ABOUT_MARKUP.test(text);
  }
  return false;
}

function isJoined(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '');
}

const KNOWN: ReadonlySet<string> = new Set(
  (
    'a abbr b big blockquote cite code del dfn div em font h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p pre q s samp small span strike strong sub sup ' +
    'table td th tr tt u ul var section article figure iframe video audio'
  ).split(' '),
);

const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);

/** Tells whether a text contains an element of HTML: one that is opened and closed again, or an empty one. */
export function hasMarkup(text: string): boolean {
  const opened = new Set<string>();
  for (let start = text.indexOf('<'), next = 0; start !== -1; start = text.indexOf('<', next)) {
    const tag = markupAt(text, start);
    next = tag?.end ?? start + 1;
    if (tag === undefined) continue;
    if (EMPTY.has(tag.name) && !isMention(text, start, tag)) return true;
    if (tag.closing && opened.has(tag.name)) return true;
    if (!tag.closing && KNOWN.has(tag.name)) opened.add(tag.name);
  }
  return false;
}

/** Tells whether a tag without attributes is a word of the text: `How to use <br> in a line`. */
function isMention(text: string, start: number, { name, end }: Markup): boolean {
  if (end - start !== name.length + 2) return false;
  return text.charAt(start - 1).trim() === '' && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** A tag or comment in HTML; a comment's name is empty. */
interface Markup {
  name: string;
  closing: boolean;
  end: number;
}

/** Reads the tag or comment that starts at a `<`; `undefined` where none does. */
export function markupAt(html: string, start: number): Markup | undefined {
  if (html.startsWith('<!--', start)) {
    const close = html.indexOf('-->', start + 4);
    return { name: '', closing: false, end: close === -1 ? html.length : close + 3 };
  }
  const closing = html[start + 1] === '/';
  const nameStart = start + (closing ? 2 : 1);
  let i = nameStart;
  while (i < html.length && /[A-Za-z0-9:-]/.test(html[i] ?? '')) i++;
  if (i === nameStart || !/[A-Za-z]/.test(html[nameStart] ?? '')) return undefined;
  const name = html.slice(nameStart, i).toLowerCase();
  for (; i < html.length; i++) {
    const char = html[i];
    if (char === '>') return { name, closing, end: i + 1 };
    if (char === '<') return undefined;
    if ((char === '"' || char === "'") && html[i - 1] === '=') {
      const close = html.indexOf(char, i + 1);
      if (close === -1) return undefined;
      i = close;
    }
  }
  return undefined;
}

/** Returns the offset after the end tag of an element. */
export function behind(html: string, name: string, from: number): number {
  for (let start = html.indexOf('</', from); start !== -1; start = html.indexOf('</', start + 2)) {
    if (html.slice(start + 2, start + 2 + name.length).toLowerCase() !== name) continue;
    const close = html.indexOf('>', start);
    return close === -1 ? html.length : close + 1;
  }
  return html.length;
}

/** Returns plain text as HTML that shows the same characters. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Returns a value from markup as a quoted attribute value; existing references are kept. */
export function quotedValue(markup: string): string {
  return `"${markup.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}
