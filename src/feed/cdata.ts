import { decodeHTMLStrict } from 'entities/decode';
import { isWhiteSpace } from '../positions/white-space.ts';
import { behind, hasMarkup, markupAt } from './text.ts';

const OPEN = '<![CDATA[';
const CLOSE = ']]>';
const ESCAPED_OPEN = '&lt;![CDATA[';
const ESCAPED_CLOSE = ']]&gt;';

/** Marks nested deeper than this are text. */
const MOST_LAYERS = 4;

/**
 * Returns a text without the marks of the CDATA section that it was put into and that were escaped together with it:
 * `&lt;![CDATA[Rope]]&gt;` in the feed is `Rope`. Marks in the middle of a text, as in one about XML, are part of it.
 */
export function withoutWrapping(text: string): string {
  let inner = text;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const start = inner.trimStart();
    if (start.startsWith(OPEN)) inner = withoutEnd(start.slice(OPEN.length), CLOSE).replaceAll(`${CLOSE}${OPEN}`, '');
    else if (start.startsWith(ESCAPED_OPEN)) {
      const rest = withoutEnd(start.slice(ESCAPED_OPEN.length), ESCAPED_CLOSE);
      // Where the marks were escaped once too often, so was the markup between them.
      inner = rest.includes('<') ? rest : decodeHTMLStrict(rest);
    } else break;
  }
  return withoutTail(inner);
}

function withoutEnd(text: string, mark: string): string {
  const end = text.trimEnd();
  return end.endsWith(mark) ? end.slice(0, -mark.length) : text;
}

/** Removes the end of a section whose start is missing: no open bracket in the text matches it. */
function withoutTail(text: string): string {
  const end = text.trimEnd();
  if (!end.endsWith(CLOSE)) return text;
  const rest = end.slice(0, -CLOSE.length);
  return count(rest, '[') > count(rest, ']') ? text : rest;
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) found++;
  return found;
}

/** Elements whose content is not parsed as HTML, or in which a CDATA section is really one. */
const APART: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'svg', 'math']);

/**
 * Returns HTML without CDATA sections: HTML reads one as a comment, so that its text would not show. One that contains
 * markup, or is between tags, was meant as a section and loses its marks; the marks of others, such as one that a text
 * mentions, show as they are.
 */
export function withoutSections(html: string): string {
  if (!html.includes(OPEN)) return html;
  const pieces: string[] = [];
  let copied = 0;
  for (let start = html.indexOf('<'); start !== -1; ) {
    let next = start + 1;
    if (html.startsWith(OPEN, start)) {
      const close = html.indexOf(CLOSE, start + OPEN.length);
      const inner = html.slice(start + OPEN.length, close === -1 ? html.length : close);
      const end = close === -1 ? html.length : close + CLOSE.length;
      const isSection = hasMarkup(inner) || isBetweenTags(html, start, end);
      pieces.push(html.slice(copied, start), isSection ? inner : `&lt;${html.slice(start + 1, end)}`);
      copied = end;
      next = end;
    } else {
      const tag = markupAt(html, start);
      if (tag) next = APART.has(tag.name) && !tag.closing ? behind(html, tag.name, tag.end) : tag.end;
    }
    start = html.indexOf('<', next);
  }
  pieces.push(html.slice(copied));
  return pieces.join('');
}

function isBetweenTags(html: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && isWhiteSpace(html.charCodeAt(before))) before--;
  let after = end;
  while (after < html.length && isWhiteSpace(html.charCodeAt(after))) after++;
  return (before < 0 || html[before] === '>') && (after === html.length || html[after] === '<');
}
