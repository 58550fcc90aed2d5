import { type ElementFacts, elementFacts } from '../html/elements.ts';
import { withoutSections } from './cdata.ts';
import { escapeHtml, hasMarkup, markupAt } from './text.ts';

/** Blocks nested deeper than this are not tracked, which keeps the search for the one that a tag closes short. */
const DEEPEST = 64;

/** Returns plain text as HTML: escaped, and in paragraphs where blank lines divide it. */
export function textToHtml(text: string): string {
  const escaped = escapeHtml(text);
  return isDivided(text) ? wrapParagraphs(escaped, false) : escaped;
}

/**
 * Returns a body as HTML in paragraphs. A body without any markup in which blank lines divide the text becomes one
 * `<p>` per part; any other body is returned as it is.
 */
export function bodyToHtml(body: string): string {
  const html = withoutSections(body);
  return isDivided(html) && !hasMarkup(html) && !html.includes('<p') ? wrapParagraphs(html, false) : html;
}

/**
 * Returns the body of a WordPress post as WordPress would show it. Posts of its classic editor have no `<p>`: blank
 * lines divide paragraphs, and a line's end is a line break. Posts of its block editor are returned as they are.
 */
export function postToHtml(content: string): string {
  const html = withoutSections(content);
  if (html.includes('<!-- wp:') || !/\S/.test(html)) return html;
  return wrapParagraphs(html, true);
}

/**
 * Tells whether an element is a block: text beside it is put into a paragraph, the element is not, and a blank line in
 * it divides nothing.
 */
function isBlock({ display }: ElementFacts): boolean {
  return display === 'lines' || display === 'none';
}

function isDivided(text: string): boolean {
  return /\n[ \t\r]*\n/.test(text.trim());
}

/** Splits at blank lines and at blocks, outside of blocks only, and wraps the text between them in `<p>`. */
function wrapParagraphs(html: string, breaks: boolean): string {
  const result: string[] = [];
  const open: string[] = [];
  let run = '';
  const endRun = (): void => {
    const paragraph = run.trim();
    run = '';
    if (paragraph === '') return;
    result.push(isOnlyComment(paragraph) ? paragraph : `<p>${breaks ? withBreaks(paragraph) : paragraph}</p>`, '\n');
  };
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    const stop = start === -1 ? html.length : start;
    if (open.length === 0) {
      const parts = html.slice(at, stop).split(/\n[ \t\r]*\n/);
      parts.forEach((part, index) => {
        if (index > 0) endRun();
        run += part;
      });
    } else result.push(html.slice(at, stop));
    if (start === -1) break;
    const tag = markupAt(html, start);
    const end = tag?.end ?? start + 1;
    const markup = html.slice(start, end);
    at = end;
    const facts = tag && elementFacts(tag.name);
    if (tag === undefined || facts === undefined || !isBlock(facts)) {
      if (open.length === 0) run += markup;
      else result.push(markup);
      continue;
    }
    if (open.length === 0) endRun();
    result.push(markup);
    if (tag.closing) {
      const index = open.lastIndexOf(tag.name);
      if (index !== -1) open.length = index;
    } else if (facts.isVoid !== true && !markup.endsWith('/>') && open.length < DEEPEST) open.push(tag.name);
    if (open.length === 0) result.push('\n');
  }
  endRun();
  return result.join('').trimEnd();
}

function isOnlyComment(text: string): boolean {
  return text.startsWith('<!--') && text.indexOf('-->') === text.length - 3;
}

function withBreaks(paragraph: string): string {
  return paragraph.replace(/(<br\s?\/?>)?\n/g, '<br>\n');
}
